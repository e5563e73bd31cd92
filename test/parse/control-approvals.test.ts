import { describe, expect, it } from "vitest";
import { areasOf, controlOf, fixture, four, parcelNamed, records } from "./control-section";

describe("an adjustment printed in hard-wrapped columns", () => {
  const parsed = controlOf(fixture("adjustment-columns.txt"));

  it("gives every coded parcel its own figures", () => {
    const rows = parsed.parcels
      .filter((parcel) => parcel.role === "parcel")
      .map((parcel) => [parcel.code, areasOf(parcel).join(), ...four(parcel.indicators), parcel.status]);
    expect(rows).toEqual([
      ["0205-03a", "site 4.95 ha", "- 2.2", "- 22", "35 -", "- 60", "modified"],
      ["0205-03b", "site 0.85 ha", "none", "none", "75 -", "none", "modified"],
      ["0231-01", "site 3.4 ha", "- 0.95", "- 40", "25 -", "- 24", "modified"],
      ["K-03-02", "site 0.66 ha", "- 0.8", "- 30", "35 -", "- 15", "modified"],
      ["K-03-03", "site 0.21 ha", "none", "none", "none", "none", "modified"],
      ["K-03-05(a)", "site 1.3 ha", "none", "none", "none", "none", "kept"],
    ]);
  });

  it("keeps the divided block with its total, what it gives away, what remains, and its sides", () => {
    const block = parcelNamed(parsed, "0205-03", "block");
    expect(areasOf(block)).toEqual(["total 6.2 ha", "transfer 0.15 ha", "transfer 0.25 ha", "other 5.8 ha"]);
    expect(block.areas.map((area) => area.to ?? null)).toEqual([null, "0205-01", "0205-02", null]);
    expect(block.sides.map((side) => side.side).join("")).toBe("ESWN");
    expect(block.status).toBe("split");
    expect(parcelNamed(parsed, "0205-03a")).toMatchObject({
      parent: block.id,
      derivedFrom: ["0205-03"],
      planArea: "北岸新城",
    });
    expect(parsed.parcels.map((parcel) => parcel.code)).not.toContain("0205-02");
  });

  it("keeps a block and a parcel of the same code apart where both print an area", () => {
    const block = parcelNamed(parsed, "0231-01", "block");
    expect(areasOf(block)).toEqual(["total 3.4 ha"]);
    expect(block.sides).toHaveLength(4);
    expect(parcelNamed(parsed, "0231-01").parent).toBe(block.id);
  });

  it("reads heights without a comparing word as assumed limits", () => {
    const { height, far } = parcelNamed(parsed, "0205-03a").indicators;
    expect([height?.operator, height?.assumed, height?.unit]).toEqual([null, true, "m"]);
    expect([far?.operator, far?.assumed, far?.unit]).toEqual(["不大于", false, "ratio"]);
  });

  it("keeps strips, roads and widths apart from the parcels", () => {
    const strips = parsed.parcels.filter((parcel) => parcel.role === "strip" || parcel.role === "road");
    expect(
      strips.map((strip) => [
        strip.role,
        strip.name,
        strip.areas.map((area) => area.value).join(),
        strip.measures
          .map((measure) => `${measure.kind} ${measure.metres} ${measure.along.join("+")}`)
          .join("; "),
        strip.parent === null ? null : strip.parent.split("/").at(-2),
      ]),
    ).toEqual([
      ["road", null, "0.12", "width 9 地块西侧; width 5 北侧", "K-03-02"],
      ["strip", null, "0.33", "width 8 学士路+文庙街", null],
      ["strip", null, "0.09", "width 6 K-03-02+K-03-03", null],
      ["road", "文庙街", "", "redLine 32 文庙街", null],
    ]);
    expect(parcelNamed(parsed, "K-03-03").measures.map((measure) => [measure.metres, measure.along])).toEqual(
      [[12, ["学士路"]]],
    );
  });

  it("records a duty with its area, not as an area of the parcel", () => {
    const parcel = parcelNamed(parsed, "0231-01");
    expect(parcel.obligations.map((duty) => [duty.area?.value, duty.area?.unit])).toEqual([[450, "m2"]]);
  });

  it("expands the shorthand of headings over a line end and lists what stands under them", () => {
    const heading = parsed.headings.find((one) => one.codes[0]?.value === "K-03-02");
    expect(heading?.codes.map((code) => code.value)).toEqual([
      "K-03-02",
      "K-03-03",
      "K-03-05a",
      "K-03-05b",
      "K-03-11",
      "K-03-12",
    ]);
    expect(heading?.codes[1]?.raw).toBe("03");
    expect(heading?.items.map((id) => id.split("/").at(-2))).toEqual(["K-03-02", "K-03-03", "K-03-05(a)"]);
    expect(parcelNamed(parsed, "K-03-02").project).toBe("第四幼儿园");
    expect(parsed.headings.filter((one) => one.kind === "section")).toHaveLength(3);
  });

  it("says nothing was lost", () => {
    expect(parsed.issues).toEqual([]);
  });
});

describe("an approval with a merger, printed a paragraph a line", () => {
  const parsed = controlOf(fixture("merger-paragraphs.txt"));

  it("takes the list number off the code", () => {
    expect(parsed.parcels.map((parcel) => [parcel.role, parcel.code ?? parcel.name, parcel.status])).toEqual([
      ["parcel", "JD06-02-01", "modified"],
      ["retired", "JD06-02-02", "retired"],
      ["block", "地块一", "approved"],
      ["parcel", "1-01", "approved"],
      ["parcel", "1-02", "approved"],
      ["block", "地块二", "approved"],
      ["parcel", "2-01", "approved"],
    ]);
  });

  it("knows what was merged into what", () => {
    expect(parcelNamed(parsed, "JD06-02-01").derivedFrom).toEqual(["JD06-02-01", "JD06-02-02"]);
    expect(parcelNamed(parsed, "JD06-02-02", "retired")).toMatchObject({ areas: [], indicators: {} });
    const title = parsed.headings.find((heading) => heading.kind === "title");
    expect(title?.codes.map((code) => code.value)).toEqual(["JD06-02-01", "JD06-02-02"]);
  });

  it("puts parcels under their blocks", () => {
    const block = parcelNamed(parsed, "地块一", "block");
    expect(block.sides.map((side) => side.side)).toEqual(["N", "W", "SE"]);
    expect(areasOf(block)).toEqual(["total 5.31 ha"]);
    const parcel = parcelNamed(parsed, "1-02");
    expect(parcel).toMatchObject({ parent: block.id, block: "地块一", planArea: "柳园片区" });
    expect(four(parcel.indicators)).toEqual(["- 2.4", "- 22", "35 -", "- 54"]);
    expect(parcel.landUse.map((use) => [use.raw, use.suggested])).toEqual([["住宅用地", true]]);
  });
});

describe("an approval of a project without a code", () => {
  it("is named by its title and keeps an unusual upper bound", () => {
    const parsed = controlOf(fixture("project-approval.txt"));
    expect(parsed.parcels).toHaveLength(1);
    const [parcel] = parsed.parcels;
    expect(parcel).toMatchObject({ code: null, name: "云州南服务区充电站", status: "approved" });
    expect(parcel?.landUse).toMatchObject([
      { raw: "充电设施用地", code: "B49", scheme: "GB50137-2011", suggested: false },
    ]);
    expect(four(parcel!.indicators)).toEqual(["- 0.3", "- 30", "- 12", "- 12"]);
    expect(areasOf(parcel!)).toEqual(["site 1830 m2"]);
  });
});

describe("land that is merged, divided or given up", () => {
  const heads = "某片区控规优化公示\n";
  const codes = (text: string): string[] =>
    records(heads + text).map((one) => one.split(" | ").slice(0, 3).join(" "));

  it.each(["拆分为LW9-1、LW9-2：", "分割为两个地块：LW9-1、LW9-2。", "划分成LW9-1、LW9-2。"])(
    "was one before it is %s",
    (words) => {
      const text = `LW9地块总用地面积8600平方米，容积率不大于2.0。现同意${words}\nLW9-1：用地面积4000平方米，容积率不大于2.1；\nLW9-2：用地面积4600平方米，容积率不大于1.9。`;
      expect(codes(text)).toEqual([
        "before LW9 site 8600 m2 far - 2",
        "LW9-1 site 4000 m2 far - 2.1",
        "LW9-2 site 4600 m2 far - 1.9",
      ]);
    },
  );

  it.each(["与", "和", "、"])(
    "was several before, with nothing but uses and areas in brackets, joined by %s",
    (joint) => {
      const text = `原LW-17地块（一类工业用地，1.41公顷）${joint}原LW-18地块（防护绿地，2.26公顷）合并为LW-17地块，用地性质为一类工业用地，用地面积3.67公顷，容积率≥1.2。`;
      expect(codes(text).sort()).toEqual([
        "LW-17 一类工业用地 site 3.67 ha",
        "before LW-17 一类工业用地 site 1.41 ha",
        "before LW-18 防护绿地 site 2.26 ha",
      ]);
    },
  );

  it.each(["为新增地块", "新增地块", "增加地块"])("is called by its code, and not %s", (words) => {
    expect(codes(`1. LW-20地块：${words}，商业用地，用地面积1120平方米，容积率≤0.8。`)).toEqual([
      "LW-20 商业用地 site 1120 m2",
    ]);
  });

  it("keeps the last word of a name that is a label elsewhere", () => {
    const entry = (name: string): string =>
      `项目名称：${name}\n用地位置：某街\n用地面积：0.8公顷\n土地用途：中小学用地`;
    const text = `某县国有建设用地划拨公示\n序号：1\n${entry("柳湾小学建设项目")}\n序号：2\n${entry("柳湾骨灰堂建设工程")}`;
    expect(records(text).map((one) => one.split(" | ")[0])).toEqual([
      "柳湾小学建设项目",
      "柳湾骨灰堂建设工程",
    ]);
  });
});
