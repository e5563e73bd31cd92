import { describe, expect, it } from "vitest";
import { parseControl } from "../../src/parse/control";
import type { DocumentSection } from "../../src/parse/document-section";
import { parseDocuments } from "../../src/parse/documents";
import { parseLines } from "../../src/parse/layout/line";
import { parseQuotas } from "../../src/parse/quotas";
import { parseSides } from "../../src/parse/sides";
import { sourceText } from "../../src/parse/text/source-text";
import { parseZones } from "../../src/parse/zones";
import { EXPECTED_DOCUMENTS } from "../gazettes/expected-documents";
import { gazetteInputs, gazettesPresent } from "../support/gazettes";

/** Expected values: what people read in the five gazettes. */
describe.skipIf(!gazettesPresent)("documents, zones and quotas of the real gazettes", () => {
  const sections = new Map<string, readonly DocumentSection[]>();
  const of = (file: string): readonly DocumentSection[] => {
    let known = sections.get(file);
    if (known === undefined) {
      const input = gazetteInputs().find(({ name }) => name.startsWith(file));
      const source = sourceText(file, new TextDecoder().decode(input?.bytes));
      known = parseDocuments(source, "0".repeat(64), parseLines(source));
      sections.set(file, known);
    }
    return known;
  };
  const numbered = (file: string, number: string): DocumentSection => {
    const found = of(file).find(({ document }) => document.number === number);
    if (found === undefined) throw new Error(number);
    return found;
  };

  it("are 58 documents with their numbers in order", () => {
    for (const file of ["000", "001", "002", "003", "004"]) {
      expect(of(file).map(({ document }) => document.number)).toEqual(
        EXPECTED_DOCUMENTS.filter((document) => document.file === file).map(({ number }) => number),
      );
    }
    expect(EXPECTED_DOCUMENTS).toHaveLength(58);
  });

  it.each(EXPECTED_DOCUMENTS)("$file $number", (expected) => {
    const found = of(expected.file).find(({ document }) => document.number === expected.number);
    const { document } = found!;
    expect(document.date).toBe(expected.date);
    expect(document.evidence.lines[0]).toBe(expected.first);
    expect(expected.last - document.evidence.lines[1]).toBeLessThanOrEqual(2);
    expect(document.evidence.lines[1]).toBeLessThanOrEqual(expected.last);
    for (const piece of expected.title ?? []) expect(document.title).toContain(piece);
    if (expected.number !== null) expect(document.issuers.length).toBeGreaterThan(0);
  });

  it("name 16 bodies where 16 signed", () => {
    const { document } = numbered("003", "临市民发〔2022〕11号");
    expect(document.issuers).toHaveLength(16);
    expect(document.issuers[0]).toBe("临汾市民政局");
    expect(document.issuers).toContain("临汾市残疾人联合会");
  });

  it("relate documents", () => {
    const kinds = (file: string, number: string): string[] =>
      numbered(file, number).document.relations.map((relation) => `${relation.kind} ${relation.number}`);
    expect(kinds("000", "临政办发〔2023〕26号")).toEqual([
      "cites 晋竞争办函〔2023〕8号",
      "repeals 临政办发〔2022〕20号",
      "amends 临政办发〔2022〕22号",
    ]);
    expect(kinds("000", "临政函〔2023〕24号")).toEqual(["answers 临自然资字〔2023〕333号"]);
    expect(kinds("003", "临政函〔2022〕12号")).toEqual(["answers 临自然资发〔2022〕116号"]);
    expect(kinds("001", "临政函〔2022〕68号")).toEqual([
      "answers 安政发〔2022〕64号",
      "cites 晋自然资函〔2022〕812号",
    ]);
  });

  it("say about themselves what the rules compare", () => {
    const notice = numbered("001", "临政通告〔2022〕4号").facts;
    expect(notice.titleIssuer?.value).toBe("临汾市人民政府");
    expect(notice.signatures.map(({ value }) => value)).toEqual(["临汾市人民政府办公室"]);
    const print = of("002")[0]!.facts;
    expect([print.date?.value, print.imprintDate?.value]).toEqual(["2023-06-28", "2022-06-30"]);
    const list = numbered("003", "临政发〔2022〕5号").facts;
    expect(list.annexMentions.map(({ value }) => value.slice(-9))).toEqual(
      ["事项目录(共19项)"].map((v) => v.slice(-9)),
    );
    expect(list.annexHeadings.map(({ value }) => value.slice(-9))).toEqual(
      ["事项清单(共19项)"].map((v) => v.slice(-9)),
    );
    expect(list.thresholds).toHaveLength(1);
    expect(list.thresholds[0]).toMatchObject({ minInclusive: true, maxInclusive: false });
    expect((list.thresholds[0]?.min ?? 0) / (10_000 / 15)).toBeCloseTo(100, 9);
    expect((list.thresholds[0]?.max ?? 0) / (10_000 / 15)).toBeCloseTo(200, 9);
    expect(list.thresholds[0]?.evidence.lines).toEqual([3148, 3156]);
    const city = numbered("000", "临政办发〔2023〕24号").facts;
    expect(city.annexHeadings.map(({ value }) => value.slice(0, 4))).toEqual(["附件2:"]);
    expect(city.annexMentions.map(({ value }) => value.slice(0, 3))).toEqual(["附件:"]);
    const clearance = numbered("003", "临政办发〔2022〕15号").facts;
    expect(clearance.stated.map(({ value, unit }) => [value, unit])).toEqual([
      [5147.33, "亩"],
      [383.528, "亩"],
    ]);
  });

  it("mask the one private neighbour", () => {
    const { running, source } = numbered("000", "临政函〔2023〕28号");
    const sides = parseSides(running, 0, running.text.length)!.sides;
    expect(sides.map(({ side, masked }) => [side, masked])).toEqual([
      ["E", false],
      ["W", true],
      ["S", false],
      ["N", false],
    ]);
    const west = sides[1]!;
    expect(west.text).toMatch(/^.某、.*街道办事处地$/u);
    expect(source.text.slice(west.evidence.start, west.evidence.end)).not.toContain("某");
    expect(sides.map(({ text }) => text.replace(/.*街道/u, "街道"))).toEqual([
      "现状路",
      "街道办事处地",
      "现状路",
      "街道办事处地",
    ]);
  });

  it("are seven land-assembly plans and one park, and no other zone", () => {
    const zones = ["000", "001", "003", "004"].flatMap((file) =>
      of(file).flatMap((section) => {
        // The sides of parcels are theirs.
        const claimed = parseControl(section).parcels.flatMap(({ sides }) =>
          sides.map((one) => one.evidence),
        );
        const { zones: found, issues } = parseZones(section, claimed);
        expect(issues).toEqual([]);
        return found;
      }),
    );
    expect(
      zones.map((zone) => [zone.kind, zone.county, zone.year, zone.batch, zone.areas[0]?.value]),
    ).toEqual([
      ["land-assembly", "安泽县", 2023, null, 9.8046],
      ["land-assembly", "大宁县", 2023, null, 26.0901],
      ["land-assembly", "汾西县", 2023, null, 11.5271],
      ["land-assembly", "蒲县", 2023, null, 40.2733],
      ["land-assembly", "尧都区", 2021, null, 26.8591],
      ["land-assembly", "尧都区", 2022, null, 187.1615],
      ["land-assembly", "古县", 2022, "第二次", 51.4942],
      ["park", "安泽县", null, null, 1145.9907],
    ]);
    expect(zones[7]!.name).toBe("安泽经济技术开发区化工园区");
    expect(zones[7]!.sides.map(({ side, text }) => `${side} ${text}`)).toEqual([
      "E 冯子节村北540米",
      "S 李家沟村界南侧",
      "W 庞必村庄西界",
      "N 佳润鑫成煤业有限公司北100米",
    ]);
  });

  it("are two quota tables that add up", () => {
    const tables = ["000", "001", "002", "003", "004"].flatMap((file) =>
      of(file).flatMap((section) => {
        const { quotas, issues } = parseQuotas(section);
        expect(issues).toEqual([]);
        return quotas;
      }),
    );
    expect(
      tables.map((table) => [table.document, table.unit, table.rows.length, table.columns.length]),
    ).toEqual([
      ["临政办发〔2022〕15号", "亩", 19, 2],
      ["临政办函〔2022〕12号", "万立方米", 18, 10],
    ]);
    for (const table of tables) {
      table.columns.forEach((_, column) => {
        const sum = table.rows.reduce((all, row) => all + (row.values[column] ?? 0), 0);
        expect(sum).toBeCloseTo(table.total?.values[column] ?? Number.NaN, 6);
      });
    }
    const blanks = tables[0]!.rows.filter((row) => row.values[1] === null);
    expect(blanks).toHaveLength(13);
  });
});
