import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";

/** Each zone with its sizes and sides, and each of its parts behind it. */
function read(text: string): readonly string[] {
  const sides = (all: readonly { readonly side: string; readonly text: string }[]): string =>
    all.map(({ side, text: words }) => side + words).join(" ");
  return recordsOf(text).zones.flatMap((zone) => [
    [zone.name, zone.areas.map(({ value, unit }) => `${value} ${unit}`).join(), sides(zone.sides)].join("|"),
    ...zone.blocks.map((one) => `- ${one.name}|${one.area?.value ?? ""}|${sides(one.sides)}`),
  ]);
}

describe("a frame drawn with strokes", () => {
  it("has its rows between the strokes, the first cell in the middle of their lines", () => {
    const text = `白石县人民政府关于公布第二批县级文物保护单位保护范围的通知
白政发[2001]12号

┌──┬──────┬────┬──────────────┬──────────────┐
│序│名    称│地  址│保护范围            │建设控制地带          │
│号│      │    │              │              │
├──┼──────┼────┼──────────────┼──────────────┤
│1 │文昌阁   │城关镇 │东至阁外20米,南至阁外道│保护范围外延30米。     │
│  │      │    │路,西至河边,北至山脚   │              │
├──┼──────┼────┼──────────────┼──────────────┤
│  │李家祠  │    │东至小学围墙,南至晒场, │东至公路,南至水井,西至│

│2 │堂    │柳树乡 │西至巷道,北至后墙外5米 │菜园,北至柳树河。     │

│  │      │    │。             │              │
└──┴──────┴────┴──────────────┴──────────────┘
`;
    expect(read(text)).toEqual([
      "文昌阁||",
      "- 保护范围||E阁外20米 S阁外道路 W河边 N山脚",
      "- 建设控制地带||",
      "李家祠堂||",
      "- 保护范围||E小学围墙 S晒场 W巷道 N后墙外5米",
      "- 建设控制地带||E公路 S水井 W菜园 N柳树河",
    ]);
  });

  it("has a row in each line where no strokes part them", () => {
    const text = `白石县人民政府关于划定畜禽禁养区的通告
┌──┬──────┬──────────────────┬─────┐
│序号│禁养区名称 │四至范围              │面积(公顷)│
├──┼──────┼──────────────────┼─────┤
│  │柳河禁养区 │东至甲路,南至乙路,西至丙路,北至丁路 │ 12.5 │
│2 │县城禁养区 │东至戊路,南至己路,西至庚路,北至辛路 │ 320.7 │
│3 │北山禁养区 │东至一村,南至二村,西至三村,北至四村 │ 20.5 │
└──┴──────┴──────────────────┴─────┘
`;
    expect(read(text)).toEqual([
      "柳河禁养区|12.5 ha|E甲路 S乙路 W丙路 N丁路",
      "县城禁养区|320.7 ha|E戊路 S己路 W庚路 N辛路",
      "北山禁养区|20.5 ha|E一村 S二村 W三村 N四村",
    ]);
  });
});

describe("a cell over two rows between strokes", () => {
  it("makes no row of them", () => {
    const text = `白石县人民政府关于划定畜禽禁养区的通告
┌────┬──────┬──────────────────┬────┐
│乡镇名 │禁养区名称 │四至范围              │面积  │
├────┼──────┼──────────────────┼────┤
│    │东湖禁养区 │东至甲路,南至乙路,西至丙路,北至丁路 │3公顷 │
│河西镇 │西湖禁养区 │东至戊路,南至己路,西至庚路,北至辛路 │2公顷 │
└────┴──────┴──────────────────┴────┘
`;
    expect(read(text)).toEqual([
      "东湖禁养区|3 ha|E甲路 S乙路 W丙路 N丁路",
      "西湖禁养区|2 ha|E戊路 S己路 W庚路 N辛路",
    ]);
  });
});

describe("a row with blanks within its cells and between them", () => {
  it("is put under its heads by what it says", () => {
    const text = `附件：青川县畜禽养殖禁养区划定结果表
序号 禁养区名称 划定依据 四至范围 调整后面积 (平方公里) 备注
1 龙潭水库禁养区 《畜禽规模养殖污染防治条例》 《水污染防治法》 东至龙潭大坝，南至上坪 村道，西至石桥，北 至林场路 3.25 新划
2 县城禁养区 《畜禽规模养殖污染防治条例》 东至环城东路，南至青川河，西至西山，北至高速 路 12.6
3 白马镇禁养区 条例 东至镇东路，南至铁路，西至西河，北至高速路 2.6 无
`;
    expect(read(text)).toEqual([
      "龙潭水库禁养区|3.25 km2|E龙潭大坝 S上坪村道 W石桥 N林场路",
      "县城禁养区|12.6 km2|E环城东路 S青川河 W西山 N高速路",
      "白马镇禁养区|2.6 km2|E镇东路 S铁路 W西河 N高速路",
    ]);
  });

  it("has no size where a dash stands for it, or other figures have a column", () => {
    const text = `工业园区名单
园区名称 面积（公顷） 企业数 主导产业
甲河工业园区 — 35 装备制造 新材料
乙河工业园区 210 20 食品
`;
    expect(read(text)).toEqual(["乙河工业园区|210 ha|"]);
  });

  it("stays in its columns where another figure stands behind the size", () => {
    const text = `附件：青川县自然保护地名录
序号 名称 级别 面积（公顷） 批准 时间
1 龙潭自然保护区 省级 320.5 2001 年
2 白马森林公园 县级 1200 2003 年
`;
    expect(read(text)).toEqual(["龙潭自然保护区|320.5 ha|", "白马森林公园|1200 ha|"]);
  });
});
