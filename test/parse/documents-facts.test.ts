import { describe, expect, it } from "vitest";
import { fixture, onlySection, sectionsOf } from "./documents-sections";

describe("what a document says about itself", () => {
  const { facts } = sectionsOf(fixture("hard-wrapped.txt"))[1]!;

  it("names its annexes and heads them", () => {
    expect(facts.annexMentions.map(({ value }) => value)).toEqual([
      "附件:1.腾退任务分配表2.工作专班名单",
      "附件1",
    ]);
    expect(facts.annexHeadings.map(({ value }) => value)).toEqual([
      "附件1:厂区腾退任务分配表",
      "附件3:工作专班名单",
    ]);
  });

  it("hangs duties on area ranges", () => {
    expect(facts.thresholds).toHaveLength(1);
    const [range] = facts.thresholds;
    expect(range?.min).toBeCloseTo((50 * 10_000) / 15, 6);
    expect(range?.max).toBeCloseTo((80 * 10_000) / 15, 6);
    expect(range).toMatchObject({ minInclusive: true, maxInclusive: false });
    expect(range?.duty).toContain("评估");
  });

  it("states figures in the units of its tables", () => {
    expect(facts.stated).toContainEqual(
      expect.objectContaining({ subject: "三年共腾退", value: 512.75, unit: "亩", decimals: 2 }),
    );
  });

  it.each([
    ["用地面积20公顷以上的项目须报省里审批。", 200_000, null, true, false],
    ["占地面积5公顷以下(不含5公顷)的由县里批准。", null, 50_000, false, false],
    ["项目占地面积100亩(含)至200亩的应当论证。", 66_666.666_666, 133_333.333_333, true, true],
  ])("%s", (sentence, min, max, minInclusive, maxInclusive) => {
    const { thresholds } = onlySection(`关于用地的通知\n云政发〔2031〕2号\n${sentence}`).facts;
    expect(thresholds).toHaveLength(1);
    const [range] = thresholds;
    if (min === null) expect(range?.min).toBeNull();
    else expect(range?.min).toBeCloseTo(min, 3);
    if (max === null) expect(range?.max).toBeNull();
    else expect(range?.max).toBeCloseTo(max, 3);
    expect(range).toMatchObject({ minInclusive, maxInclusive });
  });

  it("an area without a duty is no threshold", () => {
    const { thresholds } = onlySection("关于用地的通知\n云政发〔2031〕2号\n用地面积20公顷以上。").facts;
    expect(thresholds).toEqual([]);
  });
});
