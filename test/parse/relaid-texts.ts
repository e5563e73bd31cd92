import type { Records } from "../../src/domain/records";
import { parse } from "../../src/parse/parse";

export const records = (text: string): Records => parse("notice", "a".repeat(64), text);

/** What was read, without the places. */
export function told({ parcels, zones, tables, issues }: Records): unknown {
  return {
    parcels: parcels.map(({ code, name, areas, indicators, landUse, sides }) => ({
      code,
      name,
      areas: areas.map(({ value }) => value),
      indicators: Object.entries(indicators).map(([key, bound]) => [key, bound?.min, bound?.max]),
      landUse: landUse.map(({ raw }) => raw.replace(/\s+/gu, "")),
      sides: sides.map(({ side, text }) => [side, text]),
    })),
    zones: zones.map(({ name, county, areas, sides, blocks }) => ({
      name,
      county,
      areas: areas.map(({ value }) => value),
      sides: sides.map(({ side, text }) => [side, text]),
      blocks: blocks.map((block) => [block.name, block.area?.value, block.sides.map(({ text }) => text)]),
    })),
    points: [...tables.values()].map((own) =>
      own.map(({ rings }) => rings.map(({ points }) => points.length)),
    ),
    issues: issues.map(({ code }) => code),
  };
}

export const ZONES = [
  "关于青枫经济开发区调整区位的批复",
  "岚山市人民政府：",
  "你市《关于青枫经济开发区扩区调区的请示》收悉。经研究，现批复如下：",
  "一、原则同意青枫经济开发区调整区位。调整后规划面积为862.35公顷，由东部产业区、滨河物流区两个区块组成。",
  "二、东部产业区面积511.08公顷，四至范围：东至岚枫大道东侧规划绿带，南至清水渠北岸堤顶路，西至老鹳嘴水库溢洪道，北至沪岚铁路以南50米控制线。",
  "滨河物流区面积351.27公顷，四至范围：东至枫河大桥西引桥桥头，南至枫河左岸防洪堤，西至二号泵站进水闸，北至岚山港区进港公路。",
  "三、你市要指导开发区严格执行国土空间规划和土地利用计划，节约集约用地，亩均投资强度不得低于230万元。",
].join("\n");

export const LOTS = [
  "岚山市国有建设用地使用权挂牌出让公告",
  "经岚山市人民政府批准，岚山市自然资源局定于2023年7月9日挂牌出让下列地块，现将有关事项公告如下。",
  "（一）岚挂2023-07号地块：位于枫桥路与学府街交叉口西南角，土地面积31462.5平方米，土地用途为城镇住宅用地；容积率大于1.0且不大于2.2；建筑密度不大于24%；绿地率不小于35%；建筑限高不大于54米，出让年限为70年。",
  "（二）岚挂2023-08号地块：位于滨河物流区进港公路南侧，土地面积4.0685公顷，土地用途为仓储用地；容积率不小于1.1；建筑密度不小于45%；绿地率不大于15%；建筑限高不大于24米，出让年限为50年。",
  "凡在中华人民共和国境内注册的企业法人，除法律法规另有规定外，均可申请参加竞买。",
].join("\n");

export const POINTS = [
  "枫林沟建筑石料矿采矿权出让公告",
  "岚山市自然资源局拟出让枫林沟建筑石料矿采矿权，矿区面积0.0100平方公里，开采标高由210米至155米。",
  "矿区范围由下列四个拐点圈定（2000国家大地坐标系）：1点X=3344700.00，Y=40383900.00；2点X=3344700.00，Y=40384000.00；3点X=3344600.00，Y=40384000.00；4点X=3344600.00，Y=40383900.00。",
  "竞买人应当对矿区现场自行踏勘，申请一经受理即视为对矿产资源现状无异议，报价不得低于起始价。",
].join("\n");

export const RANGE = [
  "枫林湖风景名胜区总体规划公示稿",
  "第一条 规划范围",
  "枫林湖风景名胜区总面积为31.42平方千米。风景区东至鸡鸣岭，南至岚枫大道，西至枫河左岸，北至枫林水库大坝。",
].join("\n");

export const REGISTER = [
  "岚山市开发区登记表",
  "开发区名称",
  "岚山石滩经济开发区",
  "规划面积（公顷）",
  "738.00",
  "区块1",
  "名称：综合加工区",
  "面积：415.00公顷",
  "东至：库前干渠",
  "西至：迎枫大道",
  "南至：岚石公路",
  "北至：农垦三队条田边缘",
  "区块2",
  "名称：物流仓储区",
  "面积：323.00公顷",
  "东至：石滩货运站专用线",
  "西至：白杨路",
  "南至：沙湾路",
  "北至：丝路大道",
].join("\n");

/** A report without a title, as it was copied out of a page. */
export const REPORT = [
  "枫林湖风景名胜区是以山水为特征、以休养为主要功能的省级风景名胜区。",
  "根据批复，枫林湖风景名胜区包括鸡鸣岭景区、北坝景区2个景区，总面积31.42平方公里。",
  "批复明确，枫林湖风景名胜区实行两级保护，其中一级保护区12.30平方公里，二级保护区19.12平方公里。",
].join("\n");
