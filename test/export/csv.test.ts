import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText, findingsCsv, parcelsCsv, safeCell } from "../../src/export/csv";
import { writtenFiles } from "../../src/export/written-files";
import { datasetWith, parcelWith, place } from "../support/records";

describe("a cell of a table", () => {
  it.each([
    ["=1+2", "'=1+2"],
    ["+86 10", "'+86 10"],
    ["-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", "'\r=1"],
    ["＝1", "'＝1"],
  ])("%j would run in a spreadsheet and gets an apostrophe", (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  it.each([
    [-0.0159, "-0.0159"],
    ["-5.2", "-5.2"],
    ["+3", "+3"],
    [1e-7, "1e-7"],
    [0, "0"],
    ["不大于 2.5", "不大于 2.5"],
    [null, ""],
    [undefined, ""],
  ])("%j stays as it is", (value, text) => {
    expect(safeCell(value)).toBe(text);
  });
});

describe("a table", () => {
  it("is RFC 4180: CRLF, quotes doubled, commas and line ends inside quotes; with a mark for Excel", () => {
    expect(csvText(["a", "b"], [{ a: 'say "x"', b: "1,2" }, { a: "line\nend" }])).toBe(
      '\uFEFFa,b\r\n"say ""x""","1,2"\r\n"line\nend",\r\n',
    );
  });

  it("comes back from any reader with the same cells, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: "grapheme" }), fc.double({ noNaN: true })), { minLength: 1 }),
        (rows) => {
          const text = csvText(
            ["text", "number"],
            rows.map(([a, b]) => ({ text: a, number: b })),
          );
          const back = Papa.parse<string[]>(text.slice(1), { newline: "\r\n" }).data;
          expect(back.slice(1, -1)).toEqual(rows.map(([a, b]) => [safeCell(a), safeCell(b)]));
        },
      ),
    );
  });
});

describe("parcels.csv", () => {
  const rows = (text: string) =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

  it("has one row a parcel; what the text does not give is blank and never 0", () => {
    const [row] = rows(parcelsCsv(datasetWith({ parcels: [parcelWith({})] })));
    expect(row).toMatchObject({ code: "A-01", document: "示政函〔2023〕1号", lines: "3..4", start: "10" });
    expect(row!.declaredSquareMetres).toBe("");
    expect(row!.farMax).toBe("");
    expect(row!.planarSquareMetres).toBe("");
  });

  it("gives limits with their operator words and areas with their unit", () => {
    const parcel = parcelWith({
      areas: [
        {
          value: 3.17,
          unit: "ha",
          squareMetres: 31700,
          decimals: 2,
          approximate: false,
          role: "site",
          raw: "3.17 公顷",
          evidence: place,
        },
      ],
      indicators: {
        far: {
          min: null,
          max: 2.5,
          minInclusive: true,
          maxInclusive: true,
          unit: "ratio",
          operator: "不大于",
          assumed: false,
          condition: null,
          raw: "不大于 2.5",
          evidence: place,
        },
      },
    });
    const [row] = rows(parcelsCsv(datasetWith({ parcels: [parcel] })));
    expect(row).toMatchObject({
      area: "3.17",
      areaUnit: "ha",
      declaredSquareMetres: "31700",
      farMin: "",
      farMax: "2.5",
      farOperator: "不大于",
      farAssumed: "false",
    });
  });
});

describe("a record that a later document changes", () => {
  const [first] = datasetWith({}).documents;
  const documents = [
    { ...first!, id: "early", number: "示政函〔2022〕3号", date: "2022-03-01", issuers: ["示例市人民政府"] },
    { ...first!, id: "late", number: "示政函〔2023〕9号", date: "2023-09-01", issuers: ["示例市人民政府"] },
  ];
  const earlier = parcelWith({ id: "e", document: "early", planArea: "西片区", status: "approved" });
  const later = parcelWith({ id: "l", document: "late", planArea: "西片区", status: "modified" });
  const untouched = parcelWith({ id: "u", document: "early", planArea: "西片区", code: "A-02" });
  const dataset = datasetWith({ documents, parcels: [earlier, later, untouched] });
  const supersededBy = (text: string) =>
    Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data.map(
      (row) => row.supersededBy,
    );

  it("bears the number of that document; what stands has a blank cell", () => {
    expect(supersededBy(parcelsCsv(dataset))).toEqual(["示政函〔2023〕9号", "", ""]);
  });

  it("bears it in a selection too that leaves the later record out", () => {
    const chosen = { ...dataset, parcels: [earlier] };
    expect(supersededBy(parcelsCsv(chosen))).toEqual([""]);
    expect(supersededBy(parcelsCsv(chosen, null, dataset))).toEqual(["示政函〔2023〕9号"]);
    const [file] = writtenFiles(chosen, "csv", "native", {}, dataset);
    expect(supersededBy(String(file!.content))).toEqual(["示政函〔2023〕9号"]);
  });

  it("goes by the title where the later document prints no number", () => {
    const unnumbered = documents.map((one) =>
      one.id === "late" ? { ...one, number: null, title: "调整方案" } : one,
    );
    expect(supersededBy(parcelsCsv({ ...dataset, documents: unnumbered }))[0]).toBe("调整方案");
  });
});

describe("findings.csv", () => {
  it("has one row a finding with its place, and no executable message", () => {
    const text = findingsCsv(
      datasetWith({
        findings: [
          {
            id: "f",
            rule: "sum-of-parts",
            severity: "warning",
            subject: "s",
            message: { zh: "=合计不符", en: "the total differs" },
            expected: 13.3,
            actual: 13.4,
            difference: 0.1,
            evidence: [place],
          },
        ],
      }),
    );
    expect(text.split("\r\n")).toHaveLength(3);
    expect(text).toContain("'=合计不符");
    expect(text).toContain("13.3,13.4,0.1");
  });
});
