import { describe, expect, it } from "vitest";
import { limitSentences } from "../../src/view/public-limits";
import { changeSentences, checkSentence, decisionSentences } from "../../src/view/public-parcel";
import { parcelSureness, zoneSureness } from "../../src/view/public-sure";
import { parcelThemes } from "../../src/view/public-themes";
import { plainUse } from "../../src/view/public-uses";
import { bound, parcel, placeOf, sampleDataset } from "../support/sample-dataset";

const housing = sampleDataset.parcels.find(({ code }) => code === "A-01")!;
const words = (list: readonly { readonly words: string }[]): string[] => list.map((one) => one.words);

describe("what may be built, in plain words", () => {
  it("says each limit in what people can imagine, in both languages", () => {
    // 3.17 ha: 2.5 × 31 700 = 79 250 m² of floors; 20 % are 6 340 m²; 35 % are 11 095 m²; 54 m / 3 m = 18 storeys.
    expect(words(limitSentences(housing, "zh"))).toEqual([
      "各层面积加起来，最多是土地面积的 2.5 倍，约 79,300 平方米。",
      "每 100 平方米地面，最多 20 平方米盖房子；整块地约 6,340 平方米。",
      "每 100 平方米地面，至少 35 平方米是绿地；整块地约 11,100 平方米。",
      "房子最高 54 米；住宅一层按 3 米算，大约 18 层。",
    ]);
    expect(words(limitSentences(housing, "en"))).toEqual([
      "All storeys together may cover at most 2.5 times the area of the land, about 79,300 m².",
      "Of every 100 m² of ground, at most 20 m² may be built over; about 6,340 m² in all.",
      "Of every 100 m² of ground, at least 35 m² must be green; about 11,100 m² in all.",
      "Buildings may be at most 54 m high; at 3 m a storey of a dwelling, about 18 storeys.",
    ]);
  });

  it("counts no storeys where nobody dwells, and no square metres where no area is printed", () => {
    const bare = parcel("b", {
      indicators: {
        far: bound("容积率不大于 2.5", { max: 2.5, operator: "不大于" }),
        height: bound("建筑限高 54 米", { max: 54, unit: "m", assumed: true }),
      },
    });
    expect(words(limitSentences(bare, "zh"))).toEqual([
      "各层面积加起来，最多是土地面积的 2.5 倍。",
      "房子最高 54 米。",
    ]);
    expect(limitSentences(bare, "zh").map(({ assumed }) => assumed)).toEqual([false, true]);
  });

  it("keeps strict limits strict, both sides of a range, and the words of a part", () => {
    const factory = parcel("m", {
      indicators: { far: bound("1.0", { min: 1, max: 2, minInclusive: true, maxInclusive: false }) },
      variants: [{ scope: "东侧", indicators: { height: bound("24 米", { max: 24, unit: "m" }) } }],
    });
    expect(words(limitSentences(factory, "zh"))).toEqual([
      "各层面积加起来，要小于土地面积的 2 倍。各层面积加起来，至少是土地面积的 1.0 倍。",
      "东侧：建筑限高：24 米。",
    ]);
  });
});

describe("what was decided about a parcel", () => {
  it("is said with the use in words of daily life", () => {
    expect(words(decisionSentences(housing, "zh"))).toEqual([
      "文件批准了这块地的规划条件。",
      "用途是“二类居住用地”：盖住房的地，也包括小区里的路、绿地和配套用房。",
    ]);
    expect(plainUse({ ...housing.landUse[0]!, raw: "不知何用", code: null })).toBeNull();
  });

  it("tells what an amendment changed, and nothing where nothing stood before", () => {
    const before = { ...housing, id: "old", version: "before" as const };
    const now = {
      ...housing,
      supersedes: "old",
      indicators: { ...housing.indicators, far: bound("容积率不大于 2.9", { max: 2.9, operator: "不大于" }) },
    };
    const dataset = { ...sampleDataset, parcels: [before, now] };
    expect(words(changeSentences(now, dataset, "zh"))).toEqual(["容积率：原来不大于 2.5，现在不大于 2.9。"]);
    expect(changeSentences(housing, sampleDataset, "zh")).toEqual([]);
  });

  it("says what the reckoning of the area came to", () => {
    const checked = sampleDataset.parcels.find(({ boundary }) => boundary !== null)!;
    expect(checkSentence(checked, "zh")).toContain("与印出的面积一致");
    expect(checkSentence(parcel("x", {}), "zh")).toBeNull();
  });
});

describe("three answers to each question", () => {
  it("keeps apart what is printed, what is printed as none, and silence", () => {
    const one = parcel("t", {
      indicators: { far: bound("容积率不大于 2.5", { max: 2.5, operator: "不大于" }) },
      absent: [{ indicator: "height", reason: "/", evidence: placeOf("A-01") }],
    });
    const answers = new Map(parcelThemes(one, "zh").map(({ name, concern }) => [name, concern]));
    expect(answers.get("容积率")).toBe("concerned");
    expect(answers.get("建筑限高")).toBe("not-concerned");
    expect(answers.get("绿地率")).toBe("no-data");
    expect(answers.get("边界坐标")).toBe("no-data");
  });
});

describe("how sure each thing is", () => {
  const sure = (list: ReturnType<typeof parcelSureness>, kind: string): string =>
    list
      .filter((one) => one.sure === kind)
      .map((one) => one.words)
      .join("；");

  it("of a parcel: printed, computed, assumed, unknown", () => {
    const list = parcelSureness({ ...housing, county: null, boundary: null }, "zh");
    expect(sure(list, "printed")).toContain("面积：3.17 公顷");
    expect(sure(list, "computed")).toContain("平方米数");
    expect(sure(list, "assumed")).toContain("用途代码");
    expect(sure(list, "unknown")).toContain("在哪个县");
    expect(sure(list, "unknown")).toContain("有没有再改");
  });

  it("of a survey system that nobody printed: assumed, with what that may cost", () => {
    const surveyed = sampleDataset.parcels.find(({ boundary }) => boundary !== null)!;
    expect(sure(parcelSureness(surveyed, "zh"), "assumed")).toContain("可能差几十到一百多米");
    expect(sure(parcelSureness(surveyed, "zh"), "unknown")).not.toContain("边界");
  });

  it("of a zone", () => {
    const zone = { ...sampleDataset.zones[0]!, boundary: null, blocks: [] };
    expect(sure(zoneSureness(zone, "en"), "printed")).toContain("9.8046 ha");
    expect(sure(zoneSureness(zone, "en"), "unknown")).toContain("exact place");
  });
});
