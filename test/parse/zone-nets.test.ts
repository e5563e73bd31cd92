import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";

/** What is told of rows that gave no zone: the places of each issue, as printed. */
function toldRows(text: string): readonly (readonly string[])[] {
  const { issues } = recordsOf(text);
  return issues
    .filter(({ code }) => code === "zone-rows-unread")
    .map(({ evidence }) =>
      evidence === null
        ? []
        : [evidence, ...(evidence.more ?? [])].map(({ start, end }) => text.slice(start, end)),
    );
}

describe("tables that head land by name", () => {
  it("tell every row that gave no zone, cells apart by tabs", () => {
    const rows = [
      "“十字街”、钟楼一带\t第一批\t12.45\t以四条街巷的中线为界",
      "老码头；盐仓\t第二批\t8.30\t见图则",
    ];
    const text = ["关于公布历史地段保护名录的通知", "街区名称\t批次\t占地规模(公顷)\t边界说明", ...rows].join(
      "\n",
    );
    expect(toldRows(text)).toEqual([rows]);
  });

  it("tell them apart by commas", () => {
    const rows = ["01，12.45，和平路，解放路", "02，8.30，解放路，中山路"];
    const text = [
      "关于明确更新单元的通告",
      "更新单元，占地面积（公顷），东至，西至",
      ...rows,
      "合计，20.75，，",
    ].join("\n");
    expect(toldRows(text)).toEqual([rows]);
  });

  it("go on below the head of a group of rows", () => {
    const [first, second] = ["JY-01\t石门“水库”、周边\t批复\t6.20", "JY-02\t云岭；东坡\t规划\t9.15"];
    const text = [
      "关于公布畜禽养殖禁养区的公告",
      "编号\t禁养区名称\t划定依据\t禁养区面积（平方公里）",
      "（一）水源地",
      first,
      "（二）风景名胜",
      second,
    ].join("\n");
    expect(toldRows(text)).toEqual([[first, second]]);
  });

  it("tell the sizes of one set a cell a line", () => {
    const text =
      "关于公布畜禽养殖管控区域的公告\n序号\n限养区名称\n规模（公顷）\n边界描述\n1\n沿江：上段\n12.45\n以沿江公路为界\n2\n沿江：下段\n20.16\n以堤脚为界\n";
    expect(toldRows(text)).toEqual([["12.45", "20.16"]]);
  });

  it("tell nothing of rows that were read, of sums and of other tables of the same land", () => {
    const text =
      "关于核定白石经济开发区范围的批复\n一、白石经济开发区核定面积20.75公顷。\n区块名称\t面积（公顷）\t四至范围\n东区块\t12.45\t东至甲路，南至乙路，西至丙路，北至丁路\n西区块\t8.30\t东至丙路，南至乙路，西至戊路，北至丁路\n合计\t20.75\t\n区块名称\t已建面积（公顷）\n东区块\t3.25\n西区块\t1.10\n";
    const { zones } = recordsOf(text);
    expect(zones.flatMap(({ blocks }) => blocks.map(({ name }) => name))).toEqual(["东区块", "西区块"]);
    expect(toldRows(text)).toEqual([]);
  });
});

describe("sides", () => {
  it("tell where a sign that closes nothing cut off the fourth of them", () => {
    const { issues } = recordsOf(
      "关于核定白石经济开发区范围的批复\n白石经济开发区面积20.75公顷，东至甲路，南至乙路，西至丙公司、胜河?x)|岸，北至丁路。\n",
    );
    expect(issues.map(({ code }) => code)).toEqual(["zone-sides-unread"]);
  });
});

describe("items of a list of one kind of land", () => {
  it("are told where distances alone tell their range, beside one with sides; one that is a zone by a longer name is none", () => {
    const text = [
      "关于公布青禾县畜禽养殖禁养区的公告",
      "1、东湖畜禽禁养区:东至甲路,南至乙路,西至丙路,北至丁路,面积3.5公顷。",
      "2、西河畜禽禁养区:河道两岸外延500米范围。",
      "3、监管要求:距禁养区500米以内不得新建养殖场。",
    ].join("\n");
    const { zones, issues } = recordsOf(text);
    expect(zones.map(({ name }) => name)).toEqual(["东湖畜禽禁养区"]);
    expect(issues.map(({ code, evidence }) => [code, evidence?.lines])).toEqual([
      ["zone-range-unread", [3, 3]],
    ]);
  });
});

/** What is told of sizes and sides of running text that no record has: code and characters of every place. */
function toldLand(text: string): readonly (readonly [string, string])[] {
  const codes = ["document-unread", "zone-size-unread", "zone-sides-unread"];
  return recordsOf(text).issues.flatMap(({ code, evidence }) => {
    if (evidence === null || !codes.includes(code)) return [];
    return [evidence, ...(evidence.more ?? [])].map(
      ({ start, end }) => [code, text.slice(start, end)] as const,
    );
  });
}

describe("sizes and sides of running text that no record has", () => {
  it("are told beside what was read, lines that follow each other in one issue", () => {
    const text =
      "关于划定清溪县城市蓝线的通告\n一、白沙河蓝线：东至新桥路，南至小溪，西至环山路，北至国道，面积36.5公顷。\n二、云河蓝线：起于云河水库，止于汇合口，两岸各控制20米，面积21.4公顷。\n三、东湖蓝线：沿湖岸外侧15米，面积14.2公顷。\n";
    const { zones, issues } = recordsOf(text);
    expect(zones.map(({ areas }) => areas.map(({ raw }) => raw))).toEqual([["36.5公顷"]]);
    expect(issues.filter(({ code }) => code === "zone-size-unread")).toHaveLength(1);
    expect(toldLand(text)).toEqual([
      ["zone-size-unread", "21.4公顷"],
      ["zone-size-unread", "14.2公顷"],
    ]);
  });

  it("are told where nothing was read and a size stands by the name of land, or four sides bound it", () => {
    const places = [
      "清溪县生态修复重点区域：",
      "甲　南岭水源涵养区，面积236平方公里；",
      "乙　中部水土保持区，面积165平方公里。",
    ].join("\n");
    expect(toldLand(places)).toEqual([
      ["document-unread", "236平方公里"],
      ["document-unread", "165平方公里"],
    ]);
    const choice =
      "清溪县职教园区选址论证报告\n方案一：东至新桥路，南至小溪，西至环山路，北至国道，占地36.3公顷。\n方案二：东至堤脚，南至小溪，西至铁路，北至县道，占地42.1公顷。\n";
    const told = toldLand(choice).map(([, print]) => print);
    expect(told).toContain("东至新桥路，南至小溪，西至环山路，北至国道");
    expect(told).toContain("东至堤脚，南至小溪，西至铁路，北至县道");
  });

  it("are not told of houses, things counted together, uses of the land, sums and sizes told again", () => {
    const text =
      "关于设立清溪工业园的批复\n同意设立清溪工业园，规划面积3.2平方公里，东至新桥路，南至小溪，西至环山路，北至国道。园区总面积320公顷，其中工业用地210公顷、道路用地38公顷。现有企业12家，占地560亩；管委会办公用房面积900平方米，公厕2座（占地120平方米）。\n";
    expect(recordsOf(text).zones.map(({ name }) => name)).toEqual(["清溪工业园"]);
    expect(toldLand(text)).toEqual([]);
  });

  it.each([
    "清溪县2031年统计公报\n全年出让土地36宗，面积1270亩。建成区面积26.4平方公里，粮食播种面积18.3万亩。\n",
    "清溪镇简介\n清溪镇东邻白沙乡，南接石门镇，西连青阳县，北靠云岭，幅员面积98平方公里。\n",
    "关于城区货车限行的通告\n限行区域：东至新桥路，南至小溪，西至环山路，北至国道。\n",
    "不动产权证书遗失公告\n李某遗失不动产权证书，宗地四至：东至巷道，南至王某宅，西至水渠，北至村道，宗地面积186平方米，声明作废。\n",
    "关于调整县城基准地价的公告\n一级区：东至新桥路，南至小溪，西至环山路，北至国道，商服用地2560元/平方米。\n",
  ])("are not told where nothing is decided about the land: %#", (text) => {
    expect(toldLand(text)).toEqual([]);
  });
});

describe("sides before lots with points", () => {
  it("stay those of the block, and become those of none of its lots", () => {
    const text = [
      "关于清溪片区控制性详细规划的批复",
      "（一）地块一",
      "该地块东至新桥路、南至青禾街、西至环山路、北至白桦街，总用地面积2.22公顷。",
      "1.QX01-01地块规划为一类工业用地，面积1.22公顷，限高30米，容积率上限1.6。",
      "2.QX01-02地块规划为公园绿地，面积1.00公顷，绿地率至少70%。",
      "QX01-01地块界址点坐标表（2000国家大地坐标系）",
      "点号 X(m) Y(m)",
      "1 3972801.135 37570512.592",
      "2 3972790.833 37570585.893",
      "3 3972706.652 37570574.062",
      "4 3972716.119 37570506.703",
    ].join("\n");
    const { parcels } = recordsOf(text);
    expect(parcels.map(({ role, sides }) => [role, sides.length])).toEqual([
      ["block", 4],
      ["parcel", 0],
      ["parcel", 0],
    ]);
    expect(toldLand(text)).toEqual([]);
  });
});
