import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Dataset, DatasetSchema } from "../../src/domain/dataset";
import { parse } from "../../src/parse/parse";
import { printedScript } from "../../src/parse/printed-script";
import { PrintedNames } from "../../src/parse/script/printed-names";
import { ingest } from "../../src/pipeline";
import * as texts from "../fixtures/traditional";
import { growth, LINEAR } from "../support/processor-time";

async function datasetOf(...given: readonly string[]): Promise<Dataset> {
  const inputs = given.map((text, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  return (await ingest(inputs, { region: null, epsg: null })).dataset;
}

const sidesOf = (sides: readonly { readonly side: string; readonly text: string }[]) =>
  Object.fromEntries(sides.map(({ side, text }) => [side, text]));

describe("a document in traditional script", () => {
  it("gives its zones, their districts and sides in its own characters, keys in simplified ones", async () => {
    const dataset = await datasetOf(texts.changedReserve);
    const [before, now] = dataset.zones;
    expect(before).toMatchObject({ name: "鷺灣溪野生動物保護區", version: "before", county: "雲溪縣" });
    expect(sidesOf(before!.sides)).toEqual({ E: "縣道27線", S: "鷺灣橋", W: "臺地林界", N: "龍鑾溪匯流口" });
    expect(now).toMatchObject({ name: "鷺灣溪野生動物保護區", version: "current" });
    expect(now!.blocks.map(({ name }) => name)).toEqual(["核心區", "緩衝區"]);
    expect(sidesOf(now!.sides)).toMatchObject({ E: "鷺灣溪左岸堤防" });
    expect(now!.id).toContain("/zone/鹭湾溪野生动物保护区/");
    expect(now!.kind).toBe("other");
    expect(v.safeParse(DatasetSchema, dataset).issues).toBeUndefined();
  });

  it("is none for a character that both scripts write: names keep it", async () => {
    const { zones } = await datasetOf(
      "乾安县人民政府关于设立乾安工业园区的批复\n乾政函〔2031〕4号\n同意设立乾安工业园区，规划面积4.2平方公里，东至乾河路，南至铁路，西至乾塘，北至县道。",
    );
    expect(zones.map(({ name, county, sides }) => [name, county, sidesOf(sides)])).toEqual([
      ["乾安工业园区", "乾安县", { E: "乾河路", S: "铁路", W: "乾塘", N: "县道" }],
    ]);
  });

  it("answers with 批覆, which is read as 批复, and covers with 覆绿", async () => {
    const { documents } = await datasetOf(
      "江北省人民政府關於東岭區某項目的批覆\n江政地〔2031〕5號\n同意該項目。\n2031年5月6日\n",
      "东岭区关于青山矿区分批覆绿工程用地的公告\n东政告〔2031〕6号\n现予公告。\n2031年5月6日\n",
    );
    expect(documents.map(({ title }) => title)).toEqual([
      "江北省人民政府關於東岭區某項目的批覆",
      "东岭区关于青山矿区分批覆绿工程用地的公告",
    ]);
  });

  it("whose copy prints pronunciations in brackets is given without them", async () => {
    const { zones, documents } = await datasetOf(texts.glossed);
    expect(documents[0]).toMatchObject({
      number: "雲政字〔2031〕18號",
      title: "雲溪省人民政府關于同意設立東嶺經濟開發區的批復",
      issuers: ["雲溪省人民政府"],
    });
    expect(zones.map(({ name, county }) => [name, county])).toEqual([["東嶺經濟開發區", "東嶺市"]]);
    expect(zones[0]!.blocks.map(({ name, sides }) => [name, sidesOf(sides)])).toEqual([
      ["區塊一", { E: "東環路", S: "銀潭街", W: "鐵廠路", N: "濱河路" }],
      ["區塊二", { E: "雙橋河", S: "葉莊村", W: "國道327線", N: "陳塢路" }],
    ]);
  });

  it("gives its parcels with plan area, limits, scopes and sides as printed; codes by name are found", async () => {
    const [parcel] = (await datasetOf(texts.controlled)).parcels;
    expect(parcel).toMatchObject({
      code: "DW-01-02",
      planArea: "東灣片區",
      landUse: [{ raw: "二類居住用地", code: expect.any(String) }],
      indicators: { far: { max: 2.5, operator: "不大於" }, greenRatio: { min: 35, operator: "不小於" } },
      variants: [{ scope: "臨街部分", indicators: { far: { max: 3 } } }],
    });
    expect(sidesOf(parcel!.sides)).toEqual({ E: "規劃四街", S: "鐵路", W: "環城路", N: "後溪" });
  });

  it("gives the name of a boundary as printed", async () => {
    const [parcel] = (await datasetOf(texts.surveyed)).parcels;
    expect(parcel).toMatchObject({ name: "銅鑼灣漁港用地", county: "雲溪縣" });
    expect(parcel!.boundary?.rings[0]?.points).toHaveLength(4);
  });

  it("in the forms of Hong Kong and Macau, one simplified character in two prints", async () => {
    const [zone] = (await datasetOf(texts.variants)).zones;
    expect(zone!.name).toBe("松山裏衞生園區");
    expect(zone!.id).toContain("松山里卫生园区");
    expect(sidesOf(zone!.sides)).toEqual({ E: "鐵路綫", S: "蓮峯后街", W: "後灣說書巷", N: "松山村" });
  });

  it("beside one in simplified script: each in its own, slips of the latter mended", async () => {
    const dataset = await datasetOf(`${texts.slipped}\n\n${texts.reply.traditional}`);
    const [first, second] = dataset.zones;
    expect(first).toMatchObject({ name: "东岭高新技术产业开发区", county: "云岭县" });
    expect(sidesOf(first!.sides)).toMatchObject({ N: "滨河路" });
    expect(second).toMatchObject({ name: "銅嶺高新技術產業開發區", county: "銅嶺縣" });
  });

  it("is the same document as its print in simplified script, and findings name it as printed", async () => {
    const dataset = await datasetOf(texts.reply.simplified, texts.reply.traditional);
    const [first, second] = dataset.documents;
    expect(second).toMatchObject({ duplicateOf: first!.id, number: "雲政函〔2031〕17號" });
    expect(dataset.zones.map(({ name }) => name)).toEqual(["铜岭高新技术产业开发区"]);
    expect(dataset.findings.find(({ rule }) => rule === "duplicate-document")?.message.zh).toContain(
      "雲政函〔2031〕17號在前面",
    );
  });

  it("with a slip of simplified script, and with values put together from pieces, is traced by place", async () => {
    const mixed = texts.controlled
      .replace("西至環城路", "西至環城路、东灣里")
      .replace("北至後溪", "北至後 溪東");
    const [parcel] = (await datasetOf(mixed)).parcels;
    expect(parcel!.planArea).toBe("東灣片區");
    expect(sidesOf(parcel!.sides)).toMatchObject({ W: "環城路、东灣里", N: "後溪東" });
  });

  it("of many rows costs what its length does", () => {
    const given = (rows: number): (() => void) => {
      const row = (index: number): string =>
        `\n公園 里裏${index}號地塊，用地面積${index}.5公頃，容積率不大於2.5，東至裏村${index}號路，南至里村，西至後溪，北至后溪。`;
      const text = `雲溪市人民政府關於地塊規劃條件的公告\n${Array.from({ length: rows }, (_, n) => row(n)).join("")}`;
      const { documents, parcels, zones } = parse("long", "0".repeat(64), text);
      expect(parcels.length).toBeGreaterThan(rows / 2);
      const dataset: Dataset = {
        schema: "dikuai/dataset@1",
        generator: { name: "dikuai", version: "0" },
        sources: [],
        documents: [...documents],
        parcels: [...parcels],
        zones: [...zones],
        quotas: [],
        findings: [],
        issues: [],
      };
      return () => void printedScript(dataset, new Map([["long", text]]));
    };
    expect(growth(given, 200)).toBeLessThanOrEqual(LINEAR);
  }, 120_000);

  it("names in its source the characters that stand for others; a simplified one names none", async () => {
    const [simplified, traditional] = (await datasetOf(texts.slipped, texts.reply.traditional)).sources;
    expect(simplified).not.toHaveProperty("traditional");
    expect(traditional!.traditional).toContain("區区");
    expect(traditional!.traditional).not.toContain("山");
  });
});

describe("sentences about a document", () => {
  it("get the longest name that begins at a place, and nothing for single characters", () => {
    const names = new PrintedNames();
    names.add("东区", "東區");
    names.add("东区二期", "東區二期");
    names.add("东", "東");
    expect(names.within("东区二期与东区在东面")).toBe("東區二期与東區在东面");
  });
});
