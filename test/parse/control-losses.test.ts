import { describe, expect, it } from "vitest";
import type { Parcel } from "../../src/domain/parcel";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { parse } from "../../src/parse/parse";
import { sourceText } from "../../src/parse/text/source-text";
import { unreadIndicators } from "../../src/parse/unread-indicators";
import { areasOf, controlOf, four, parcelNamed } from "./control-section";

const codes = (text: string): string[] => controlOf(text).issues.map((issue) => issue.code);
const usesOf = (text: string, name: string): string[] =>
  parcelNamed(controlOf(text), name).landUse.map((use) => use.raw);

describe("values", () => {
  it("of several parcels in one sentence are paired or shared", () => {
    const text =
      "规划条件\nWA-01地块用地面积1.4公顷,WB-02地块用地面积2.6公顷,容积率分别为1.6、2.1,建筑密度均不大于32%,用地性质均为一类工业用地。";
    const parsed = controlOf(text);
    expect(parsed.issues).toEqual([]);
    expect(four(parcelNamed(parsed, "WA-01").indicators)).toEqual(["- 1.6", "- 32", "none", "none"]);
    expect(four(parcelNamed(parsed, "WB-02").indicators)).toEqual(["- 2.1", "- 32", "none", "none"]);
    expect(usesOf(text, "WA-01")).toEqual(["一类工业用地"]);
  });

  it("given one by one stay so, whatever 均 says of the last", () => {
    const parsed = controlOf(
      "规划条件\nWA-01地块容积率不大于1.2,WB-02地块容积率均不大于2.1,建筑密度不大于30%。",
    );
    expect(four(parcelNamed(parsed, "WA-01").indicators)).toEqual(["- 1.2", "none", "none", "none"]);
    expect(four(parcelNamed(parsed, "WB-02").indicators)).toEqual(["- 2.1", "- 30", "none", "none"]);
  });

  it.each([
    "KD-04-03地块,用地面积21456平方米,容积率≤2.0,建筑密度≤28%。现拟调整为:用地面积20980平方米,容积率≤2.4,建筑密度≤26%。",
    "KD-04-03地块规划条件变更\n原规划条件:总用地面积:21456平方米;容积率:≤2.0;建筑密度:≤28%。\n申请变更后规划条件:总用地面积:20980平方米;容积率:≤2.4;建筑密度:≤26%。",
    "KD-04-03地块申请提高容积率。现状:用地面积21456平方米,容积率≤2.0,建筑密度≤28%。拟变更:用地面积20980平方米,容积率≤2.4,建筑密度≤26%。",
  ])("are told from those before without words around the first: %s", (text) => {
    const { parcels } = controlOf(`关于规划条件变更的公示\n${text}`);
    expect(parcels.map((one) => [one.version, areasOf(one), ...four(one.indicators).slice(0, 2)])).toEqual([
      ["before", ["site 21456 m2"], "- 2", "- 28"],
      ["current", ["site 20980 m2"], "- 2.4", "- 26"],
    ]);
  });

  it("keep a limit named before the change", () => {
    const { parcels } = controlOf("关于调整的公告\n同意将TC-06-18地块的容积率上限从2.3提高至2.6。");
    expect(parcels.map((one) => four(one.indicators)[0])).toEqual(["- 2.3", "- 2.6"]);
  });
});

describe("a use", () => {
  it("of the whole tract is the use of each parcel", () => {
    const text =
      "土地拍卖公告\n拍卖的土地位于桃林大道北侧,规划用途为二类居住用地,共分两宗。\n1号地块:面积16230平方米,容积率不大于2.0。\n2号地块:面积19100平方米,容积率不大于2.2。";
    expect(usesOf(text, "1号地块")).toEqual(["二类居住用地"]);
    expect(usesOf(text, "2号地块")).toEqual(["二类居住用地"]);
  });

  it.each([
    ["用途为住兼商", ["住兼商"]],
    ["用途为商住地", ["商住地"]],
    ["用地性质R2(兼容B1不超过10%)", ["R2"]],
  ])("%s", (words, raw) => {
    expect(usesOf(`出让公告\nG2031-21号宗地面积9034平方米,${words},容积率不大于2.0。`, "G2031-21")).toEqual(
      raw,
    );
  });
});

describe("a merger", () => {
  it("leaves a record of the parcel that it was joined to", () => {
    const { parcels } = controlOf(
      "控规调整公示\nBN-03-07地块并入BN-03-08地块,BN-03-08地块控制指标不变。BN-03-09地块容积率由1.5调整为1.8。",
    );
    const heir = parcels.find((one) => one.code === "BN-03-08");
    expect(heir?.derivedFrom).toEqual(["BN-03-07"]);
    expect(parcels.find((one) => one.code === "BN-03-07")?.role).toBe("retired");
  });

  it("takes no parcel whole of which only a piece goes over", () => {
    const { parcels } = controlOf(
      "控规调整公示\nBN-03-07地块容积率不大于1.5,将0.2公顷土地并入BN-03-08地块。BN-03-08地块容积率不大于1.8。",
    );
    expect(parcels.map((one) => one.role)).toEqual(["parcel", "parcel"]);
  });
});

describe("grants of land", () => {
  it("in prose are one record, or an issue", () => {
    const whole = controlOf(
      "国有建设用地使用权划拨公示\n拟将位于文教路以南的国有土地11450.6平方米以划拨方式供应给镇中心小学,土地用途为教育用地,容积率不大于0.9,绿地率不小于35%。",
    );
    expect(whole.parcels.map(areasOf)).toEqual([["site 11450.6 m2"]]);
    expect(whole.issues).toEqual([]);
    const bare =
      "关于划拨国有建设用地使用权的批复\n同意将县城东部面积为2.4公顷的国有土地使用权划拨给你局,用于建设第二小学。";
    expect(controlOf(bare).parcels).toEqual([]);
    expect(codes(bare)).toEqual(["control-without-parcel"]);
  });
});

describe("areas", () => {
  it("in characters", () => {
    const text = (words: string): string =>
      `规划条件\n地块编号:HW-05-02,用地面积${words},容积率不大于二点五。`;
    expect(areasOf(parcelNamed(controlOf(text("三点五公顷")), "HW-05-02"))).toEqual(["site 3.5 ha"]);
    expect(areasOf(parcelNamed(controlOf(text("陆万叁仟平方米")), "HW-05-02"))).toEqual(["site 63000 m2"]);
    expect(areasOf(parcelNamed(controlOf(text("数百亩")), "HW-05-02"))).toEqual([]);
  });

  it("with the unit in a note behind the table", () => {
    const text =
      "成交公示\n宗地编号 位置 面积 用途 容积率 建筑密度\nZW2031-1 东大街 11034.5 商业用地 ≤2.0 ≤40%\nZW2031-2 西大街 21345.6 二类居住用地 ≤1.8 ≤25%\n(面积单位:平方米)";
    expect(areasOf(parcelNamed(controlOf(text), "ZW2031-2"))).toEqual(["site 21345.6 m2"]);
  });

  it("of the tract around stay out", () => {
    const text = "出让公告\nZX2031-03号地块出让面积20345平方米,该片区规划总用地面积85公顷,容积率≤1.8。";
    expect(areasOf(parcelNamed(controlOf(text), "ZX2031-03"))).toEqual(["site 20345 m2"]);
  });

  it("of another tract behind the parcel's own are an issue", () => {
    const text =
      "出让公告\nHW2031-16号宗地土地面积为8562.35平方米(12.84亩),容积率不高于2.4。该宗地的划拨部分土地面积约为450.65平方米。";
    const parsed = controlOf(text);
    expect(areasOf(parcelNamed(parsed, "HW2031-16"))).toEqual(["site 8562.35 m2", "site 12.84 mu"]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-value-conflict"]);
  });

  it("without a unit are an issue", () => {
    expect(codes("规划条件\nQA-03地块宗地面积:5678,容积率不大于2.0。")).toEqual(["control-area-unit"]);
  });
});

describe("a table", () => {
  it("with cells run together is refused", () => {
    expect(
      codes(
        "挂牌出让公告\n地块编号土地位置土地面积(㎡)土地用途容积率建筑密度绿地率\nLH2031-07临湖路东侧22456.7二类居住用地2.12435",
      ),
    ).toEqual(["control-table-refused"]);
  });

  it("with a masked header over limits tells of them", () => {
    const text =
      "出让公告\n| 宗地编号 | 出让面积(㎡) | 用途 | *** | 建筑密度 |\n| --- | --- | --- | --- | --- |\n| DG2031-11 | 32120 | 城镇住宅用地 | ≤2.0 | ≤25% |\n| DG2031-12 | 22000 | 商业用地 | ≤3.0 | ≤40% |";
    expect(controlOf(text).parcels).toHaveLength(2);
    expect(codes(text)).toEqual(["control-value-unread"]);
  });
});

describe("codes", () => {
  it("in a list are no degrees", () => {
    const text = "控规调整公示\n地块边界坐标见附图。涉及9-2-2,10-1-7,36-2-1地块,36-2-1地块容积率不大于2.0。";
    expect(parse("s", "0".repeat(64), text).issues.filter(({ code }) => code.startsWith("boundary"))).toEqual(
      [],
    );
  });

  it("of papers are no parcels, and those in brackets belong to the name before", () => {
    expect(
      controlOf(
        "建设用地规划条件\n编号:规条字第2031-018号\n用地面积:35120.4㎡\n用地性质:商业用地\n容积率:不大于1.6\n建筑密度:不大于28%",
      ).parcels.map((one) => one.code),
    ).toEqual([null]);
    const named = controlOf("出让公告\n1.地块一(LW-C-0301-a):出让面积63000平方米,容积率不大于2.5。").parcels;
    expect(named.map((one) => [one.code, one.name])).toEqual([["LW-C-0301-a", "地块一"]]);
  });

  it("open an item on every line of a list", () => {
    const { parcels } = controlOf(
      "控规调整公示\n调整前:\nDW-07-11:防护绿地 1.20公顷\nDW-07-12:二类居住用地 4.35公顷 容积率2.0 限高60米\nDW-07-13:中小学用地 2.10公顷 容积率0.8 限高24米\n调整后:\nDW-07-11:防护绿地 0.95公顷\nDW-07-12:二类居住用地 4.35公顷 容积率1.8 限高54米\nDW-07-13:中小学用地 2.35公顷 容积率0.9 限高24米",
    );
    expect(parcels.map((one) => [one.code, one.version, areasOf(one)[0]])).toEqual([
      ["DW-07-11", "before", "site 1.2 ha"],
      ["DW-07-12", "before", "site 4.35 ha"],
      ["DW-07-13", "before", "site 2.1 ha"],
      ["DW-07-11", "current", "site 0.95 ha"],
      ["DW-07-12", "current", "site 4.35 ha"],
      ["DW-07-13", "current", "site 2.35 ha"],
    ]);
  });
});

/** What is said to be unread where the records of a text lack one; the codes of those of which nothing is said. */
function unnoticed(text: string): readonly (string | null)[] {
  const source = sourceText("fixture", text);
  const [section] = parseDocuments(source, "0".repeat(64), parseLines(source));
  if (section === undefined) throw new Error("no document");
  const { parcels, prose } = controlOf(text);
  const left = (lost: Parcel): Parcel[] => parcels.filter((one) => one !== lost);
  expect(unreadIndicators(section, prose, { parcels, zones: [], quotas: [] }, [])).toEqual([]);
  return parcels.flatMap((lost) => {
    const records = { parcels: left(lost), zones: [], quotas: [] };
    const told = unreadIndicators(section, prose, records, []);
    expect(told.length).toBeLessThan(2);
    return told.length > 0 ? [] : [lost.code];
  });
}

describe("a record that was lost is told", () => {
  it.each([
    [
      "from sentences",
      "出让公告\nWA-01地块容积率不大于1.2,建筑密度不大于30%。\nWB-02地块容积率不大于2.1,建筑密度≤25%。",
    ],
    [
      "from rows",
      "出让公告\n地块编号\t面积(平方米)\t容积率\t建筑密度(%)\nWA-01\t12345\t1.2\t30\nWB-02\t22345\t2.1\t25",
    ],
    [
      "from columns",
      "规划指标表\n地块编号\tWA-01\tWB-02\n容积率\t≤1.2\t≤2.1\n建筑密度\t≤30%\t≤25%\n绿地率\t≥35%\t≥20%",
    ],
    [
      "from one cell a line",
      "出让公告\n地块编号\n用地面积(平方米)\n容积率\n建筑密度\n绿地率\nWA-01\n12345\n≤1.2\n≤30%\n≥35%\nWB-02\n22345\n≤2.1\n≤25%\n≥20%",
    ],
  ])("%s", (_, text) => {
    expect(controlOf(text).parcels.map(({ code }) => code)).toEqual(["WA-01", "WB-02"]);
    expect(unnoticed(text)).toEqual([]);
  });

  it.each([
    [
      "rules",
      "东溪市城市规划技术规定(试行)\n第四条 居住用地容积率不大于2.8,建筑密度不大于28%,绿地率不小于35%。",
    ],
    ["a town", "东溪市园林绿化公报\n全市建成区绿地率39.2%,人均公园绿地15平方米,某新城容积率控制在1.5以下。"],
    ["a lesson", "容积率和绿地率是什么意思\n小区容积率为2.5,绿地率为35%,建筑密度为22%的,住起来较舒适。"],
  ])("and figures of %s are none", (_, text) => {
    expect(parse("fixture", "0".repeat(64), text).issues).toEqual([]);
  });

  it("as a change of use that nothing was made of", () => {
    const { issues } = parse(
      "fixture",
      "0".repeat(64),
      "东溪单元控制性详细规划局部修改公示\n北侧沿河一带由物流仓储用地调整为二类居住用地。",
    );
    expect(issues.map(({ code }) => code)).toEqual(["indicators-unread"]);
  });
});
