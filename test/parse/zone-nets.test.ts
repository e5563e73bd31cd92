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
