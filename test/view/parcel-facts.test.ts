import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DatasetSchema } from "../../src/domain/dataset";
import { budgetSegments } from "../../src/view/budget-segments";
import { derivedFigures } from "../../src/view/derived-figures";
import { listedDocuments } from "../../src/view/document-list";
import { listedFindings, severityCounts } from "../../src/view/finding-list";
import { parcelFamily } from "../../src/view/parcel-family";
import { pointRows } from "../../src/view/point-rows";
import { printedRaw } from "../../src/view/printed-raw";
import { sourceRecords } from "../../src/view/source-records";
import { lineAt, linePieces, lineStarts, rowOfLine, shownLines } from "../../src/view/text-lines";
import { zoneGroups } from "../../src/view/zone-groups";
import { bound, parcel, placeOf, sampleDataset, sampleSource, sampleText } from "../support/sample-dataset";

const [residential, green, block, survey] = sampleDataset.parcels;
const boundary = survey!.boundary!;

it("the sample is a dataset by the schema", () => {
  expect(v.safeParse(DatasetSchema, sampleDataset).success).toBe(true);
});

describe("derived figures", () => {
  it("are arithmetic on the printed limits and the first area", () => {
    const figures = derivedFigures(residential!);
    // 2.5 × 31 700, 20 % × 31 700, 35 % × 31 700; 2.5 ÷ 20 %
    expect(figures.map(({ key, limit, value }) => [key, limit, Number(value.toFixed(6))])).toEqual([
      ["floorArea", "most", 79_250],
      ["footprint", "most", 6340],
      ["greenArea", "least", 11_095],
      ["storeys", "least", 12.5],
    ]);
    // half of 0.01 ha is 50 m²
    expect(figures[0]!.plusMinus).toBeCloseTo(125, 9);
    expect(figures[0]!.formula).toBe("2.5 × 31,700 m²");
  });

  it("follow the printed direction, even an unusual one", () => {
    const upper = parcel("x", {
      areas: residential!.areas,
      indicators: { greenRatio: bound("不大于 10%", { max: 10, unit: "percent" }) },
    });
    expect(derivedFigures(upper).map(({ key, limit }) => [key, limit])).toEqual([["greenArea", "most"]]);
  });

  it("are left out where an area or a limit is missing", () => {
    expect(
      derivedFigures(parcel("x", { indicators: residential!.indicators })).map(({ key }) => key),
    ).toEqual(["storeys"]);
    expect(derivedFigures(parcel("x", { areas: residential!.areas }))).toEqual([]);
  });
});

describe("boundary points", () => {
  it("get their degrees back though the drawn ring runs the other way", () => {
    const rows = pointRows(boundary);
    expect(rows.map((row) => row.position)).toEqual([
      { lon: 111, lat: 36.1296 },
      { lon: 111, lat: 36.1305 },
      { lon: 111.00111, lat: 36.1305 },
      { lon: 111.00111, lat: 36.1296 },
    ]);
  });

  it("get edges and bearings from the printed plane: a square of 100 m", () => {
    const rows = pointRows(boundary);
    expect(rows.map((row) => row.edge)).toEqual([100, 100, 100, 100]);
    expect(rows.map((row) => row.bearing)).toEqual([0, 90, 180, 270]);
  });

  it("get no degrees where the drawn ring is another one", () => {
    const moved = {
      ...boundary,
      wgs84: {
        type: "MultiPolygon" as const,
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [0, 0],
            ],
          ],
        ],
      },
    };
    expect(pointRows(moved).every((row) => row.position === null)).toBe(true);
  });
});

describe("the error budget", () => {
  it("fills the bar exactly", () => {
    const segments = budgetSegments(survey!.verdicts[0]!)!;
    expect(segments.reduce((sum, one) => sum + one.width, 0)).toBeCloseTo(100, 9);
    expect(segments.find((one) => one.part === "points")!.width).toBeCloseTo((10 / 10.145) * 100, 6);
  });

  it("is not drawn where there is none", () => {
    expect(budgetSegments(residential!.verdicts[0]!)).toBeNull();
  });
});

describe("the family of a parcel", () => {
  it("knows the block above and the parts below", () => {
    expect(parcelFamily(sampleDataset, residential!).parent?.id).toBe(block!.id);
    expect(parcelFamily(sampleDataset, block!).children.map((one) => one.code)).toEqual(["A-01", "A-02"]);
  });

  it("names merged codes, also those without a record", () => {
    const merged = { ...residential!, parent: null, derivedFrom: ["A-02", "A-09"] };
    const dataset = { ...sampleDataset, parcels: [merged, green!] };
    expect(parcelFamily(dataset, merged).madeFrom).toEqual([
      { code: "A-02", parcel: green },
      { code: "A-09", parcel: null },
    ]);
    expect(parcelFamily(dataset, green!).madeInto).toEqual([merged]);
  });
});

describe("lists", () => {
  it("sum zones by county, former versions apart", () => {
    const [zone] = sampleDataset.zones;
    const before = { ...zone!, id: "before", version: "before" as const };
    const [group] = zoneGroups({ ...sampleDataset, zones: [zone!, before] });
    expect(group!.squareMetres).toBeCloseTo(98_046, 6);
    expect(group!.zones).toHaveLength(2);
    expect(zoneGroups(sampleDataset, "无此县")).toEqual([]);
  });

  it("put the gravest finding first and count each severity", () => {
    const findings = listedFindings(sampleDataset, "", "zh");
    expect(findings.map(({ finding }) => finding.severity)).toEqual(["warning", "pass"]);
    expect(severityCounts(findings)).toEqual({ error: 0, warning: 1, note: 0, pass: 1 });
    expect(listedFindings(sampleDataset, "sum-of", "zh").map(({ subject }) => subject)).toEqual(["样板街坊"]);
  });

  it("count what was read from each document", () => {
    expect(listedDocuments(sampleDataset, "样政函[2024]7号")).toMatchObject([
      { parcels: 4, zones: 1, quotas: 1 },
    ]);
  });

  it("list the records of a source in the order of its text", () => {
    const starts = sourceRecords(sampleDataset, sampleSource, "zh").map((one) => one.evidence.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(sourceRecords(sampleDataset, "elsewhere", "zh")).toEqual([]);
  });
});

describe("the text of a source", () => {
  it("has the lines of its ends, whichever they are", () => {
    expect(lineStarts("a\nb\r\nc\rd")).toEqual([0, 2, 5, 7]);
    expect(lineAt([0, 2, 5, 7], 4)).toBe(1);
    expect(lineAt([0, 2, 5, 7], 7)).toBe(3);
  });

  it("is cut so that its pieces give the line again, and only the asked characters are marked", () => {
    const starts = lineStarts(sampleText);
    const place = placeOf("3.17 公顷");
    const line = lineAt(starts, place.start);
    expect(line + 1).toBe(place.lines[0]);
    const pieces = linePieces(sampleText, starts, line, [place]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(sampleText.split("\n")[line]);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["3.17 公顷"]);
  });

  it("marks a span that runs over several lines in each of them", () => {
    const text = "甲乙\n丙丁\n戊己";
    const marked = [0, 1, 2].map((line) =>
      linePieces(text, lineStarts(text), line, [{ start: 1, end: 7 }])
        .filter((piece) => piece.marked)
        .map((piece) => piece.text)
        .join(""),
    );
    expect(marked).toEqual(["乙", "丙丁", "戊"]);
  });

  it("gives way to the print of the fact where the text is not at hand", () => {
    expect(printedRaw(sampleDataset, placeOf("9.8046 公顷"))).toBe("9.8046 公顷");
    expect(printedRaw(sampleDataset, placeOf("样板三路"))).toBeNull();
  });
});

describe("the lines of a shown text", () => {
  const text = "甲\n\n \n乙\n丙\n\n";
  const starts = lineStarts(text);
  const shown = shownLines(text, starts);

  it("keep their numbers, a run of blank ones in one row", () => {
    expect(shown).toEqual([
      { line: 0, blank: false },
      { line: 1, blank: true },
      { line: 3, blank: false },
      { line: 4, blank: false },
      { line: 5, blank: true },
    ]);
  });

  it("are found by number, blank ones by the row of their run", () => {
    expect(starts.map((_, line) => rowOfLine(shown, line))).toEqual([0, 1, 1, 2, 3, 4, 4]);
  });
});
