import { describe, expect, it } from "vitest";
import { areasOf, controlOf, parcelNamed, records } from "./control-section";

describe("whom a sentence speaks of", () => {
  it("all lots at the beginning of a line below a heading, and behind the state alone", () => {
    expect(
      records(`柳溪县国有建设用地使用权拍卖公告
一、宗地情况
拍卖宗地编号为LX2031-07、LX2031-08，均位于柳溪镇。两宗地净用地面积分别为41253平方米、36710平方米。
二、规划设计条件
两宗地容积率分别为不大于2.1、不大于1.7；建筑密度分别不大于26%、23%。`),
    ).toEqual([
      "LX2031-07 | site 41253 m2 | far - 2.1, density - 26",
      "LX2031-08 | site 36710 m2 | far - 1.7, density - 23",
    ]);
    expect(
      records(`青杉园区控制性详细规划局部变更公示
| 地块编号 | 变更后用地面积 | 变更后容积率 |
| --- | --- | --- |
| QS-2-01 | 11.20公顷 | ≥0.9 |
| QS-2-04 | 5.35公顷 | ≥1.1 |

变更后两地块建筑系数均不小于35%。`),
    ).toEqual([
      "QS-2-01 | site 11.2 ha | far 0.9 -, buildingCoefficient 35 -",
      "QS-2-04 | site 5.35 ha | far 1.1 -, buildingCoefficient 35 -",
    ]);
  });

  it("以上 speaks of no lot that comes behind it", () => {
    expect(
      records(`柳溪县国有土地使用权挂牌出让公告
1、LX-31-05号地块，位于坪头村，面积1.2110公顷，用途：旅馆用地。
2、LX-31-06号地块，位于坪头村，面积0.9120公顷，用途：旅馆用地。
以上两宗地块规划条件一致：容积率不超过1.3，建筑层数不超过5层。
3、LX-31-07号地块，位于老街，面积0.3015公顷，用途：餐饮用地。容积率不超过1.6。`),
    ).toEqual([
      "LX-31-05 | 旅馆用地 | site 1.211 ha | far - 1.3, storeys - 5",
      "LX-31-06 | 旅馆用地 | site 0.912 ha | far - 1.3, storeys - 5",
      "LX-31-07 | 餐饮用地 | site 0.3015 ha | far - 1.6",
    ]);
  });

  it("one name with 等 behind it stands for several: their sum is not its own", () => {
    const parsed = controlOf(`柳溪市国有建设用地使用权挂牌出让公告
现以挂牌方式出让柳溪新城07街区LX00-0106-31等地块的国有建设用地使用权。
（一）宗地用地规模：建设用地面积为52310平方米。
（二）规划指标：
LX00-0106-31地块：用地面积30110平方米，容积率不大于1.8。
LX00-0106-32地块：用地面积22200平方米，容积率不大于2.2。`);
    expect(areasOf(parcelNamed(parsed, "LX00-0106-31"))).toEqual(["site 30110 m2"]);
    expect(areasOf(parcelNamed(parsed, "LX00-0106-32"))).toEqual(["site 22200 m2"]);
  });

  it("a district that a parcel lies in has its own ratio", () => {
    expect(
      records(`柳溪市西片区控制性详细规划XP05-12地块修改公示
我局编制了XP05-12地块修改方案。
一、背景
西片区规划总用地1105.2公顷，规划人口11万人，平均容积率1.42。
二、修改内容
XP05-12地块容积率由≤2.6调整为≤2.1，建筑密度由≤40%调整为≤36%。`),
    ).toEqual(["before XP05-12 | far - 2.6, density - 40", "XP05-12 | far - 2.1, density - 36"]);
  });
});

describe("what stands in a slot", () => {
  it("the number of a table is no parcel", () => {
    expect(
      records(`柳溪市城乡规划管理规定
第十条 尚无控制性详细规划的，按照表3-2的规定执行。
表3-2 各类建筑控制指标
建筑类型\t旧区容积率\t旧区建筑密度\t新区容积率\t新区建筑密度
低层住宅\t≤1.1\t≤41%\t≤0.8\t≤36%
多层住宅\t≤1.7\t≤33%\t≤1.5\t≤29%
第十一条 广场用地内的建筑物，建筑密度不得大于6%，建筑高度不得超过9米。`),
    ).toEqual([]);
  });

  it("a size under any label that begins its line, and the sizes of numbered parts", () => {
    expect(
      records(`柳溪县国有建设用地划拨公示
项目名称：学校食堂项目
用途：中小学用地
拟供面积：0.8120公顷
绿化面积：0.2000公顷
规划条件：容积率0.7以内；建筑密度26%以内。`),
    ).toEqual(["学校食堂项目 | 中小学用地 | site 0.812 ha | far - 0.7, density - 26"]);
    const parsed = controlOf(`2031年经营性用地规划指标表
地块编号\t用地面积(㎡)\t用地性质\t容积率\t建筑密度
TS31-29\t61,300\t二类居住用地\t≤1.9\t≤22%
TS31-30\t27,100\t二类居住用地\t≤2.1\t≤25%
说明：TS31-29地块A区用地面积50,100㎡，B区用地面积11,200㎡。`);
    expect(areasOf(parcelNamed(parsed, "TS31-29"))).toEqual([
      "site 61300 m2",
      "other 50100 m2",
      "other 11200 m2",
    ]);
  });

  it("a cell over the rows of all parts speaks of the whole parcel", () => {
    expect(
      records(`柳溪市2031年地块规划条件表
地块编号\t用地面积\t容积率\t绿地率\t建筑类型\t建筑密度\t建筑高度
LX-A03\t4.51公顷\t≤1.4\t≥34%\t高层住宅\t≤16%\t≤52米
\t\t\t\t叠拼住宅\t≤27%\t≤17米
LX-A07\t2.15公顷\t≤2.5\t≥31%\t——\t≤19%\t≤78米`),
    ).toEqual([
      "LX-A03 | site 4.51 ha | far - 1.4, greenRatio 34 - | 高层住宅: density - 16, height - 52 | 叠拼住宅: density - 27, height - 17",
      "LX-A07 | site 2.15 ha | far - 2.5, greenRatio 31 -, density - 19, height - 78",
    ]);
  });

  it("the day below an office's name is no code of a use", () => {
    expect(
      records(`关于LX05-07地块规划条件的函
LX05-07地块容积率：2.2，建筑密度31%。

        柳溪区规划和自然资源局
            2031年3月14日`),
    ).toEqual(["LX05-07 | far - 2.2, density - 31"]);
  });
});
