import Papa from "papaparse";
import type { Dataset } from "../domain/dataset";
import type { Evidence } from "../domain/evidence";
import type { Bound } from "../domain/indicator";
import type { Parcel } from "../domain/parcel";
import { documentNumbers } from "./document-numbers";
import { wellKnownText } from "./shapes";
import { supersedingDocument } from "./superseding-document";

type Cell = string | number | null | undefined;
type Row = Readonly<Record<string, Cell>>;

/**
 * Without the mark Excel takes the file for the code page of the machine and shows Chinese as noise; every other
 * reader of CSV skips it.
 */
const BYTE_ORDER_MARK = "\uFEFF";

/** A cell that begins so is a formula to a spreadsheet, or becomes one after it strips the blank. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/** Rows of an RFC 4180 table (CRLF, UTF-8 with a byte order mark) in which no cell can run as a formula. */
export function csvText(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => safeCell(row[column])));
  return `${BYTE_ORDER_MARK}${Papa.unparse({ fields: [...columns], data: cells }, { newline: "\r\n" })}\r\n`;
}

/** The text of a cell; what a spreadsheet would execute gets an apostrophe in front, as spreadsheets themselves do. */
export function safeCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

const INDICATORS = ["far", "density", "greenRatio", "height"] as const;

const PARCEL_COLUMNS: readonly string[] = [
  ...["id", "document", "kind", "role", "version", "status", "supersededBy", "code", "name", "planArea"],
  ...["block", "project", "county", "landUse", "landUseCode", "area", "areaUnit", "declaredSquareMetres"],
  ...INDICATORS.flatMap((name) => [`${name}Min`, `${name}Max`, `${name}Operator`, `${name}Assumed`]),
  ...["otherIndicators", "sides", "points", "epsg", "crsBasis", "planarSquareMetres"],
  ...["ellipsoidalSquareMetres", "perimeterMetres", "verdict", "differenceSquareMetres"],
  ...["toleranceSquareMetres", "source", "lines", "start", "end"],
];

/** The shape of a row and the EPSG code it is in; GDAL and QGIS take a column of this name for the geometry. */
const SHAPE_COLUMNS = ["shapeEpsg", "WKT"] as const;

/**
 * All parcels, one a row, with and without boundary. Areas in square metres, density and green ratio in percent.
 * `supersededBy` names the later document that changes a record: whoever sums or copies a column must leave those out.
 * @param shapes the same parcels with the boundaries that the rows shall show as well-known text, if any
 * @param whole where later documents are looked for: a selection may hold the earlier record alone
 */
export function parcelsCsv(
  dataset: Dataset,
  shapes: Dataset | null = null,
  whole: Dataset = dataset,
): string {
  const numbers = documentNumbers(dataset);
  const boundaries = new Map(shapes?.parcels.map(({ id, boundary }) => [id, boundary]));
  return csvText(
    shapes === null ? PARCEL_COLUMNS : [...PARCEL_COLUMNS, ...SHAPE_COLUMNS],
    dataset.parcels.map((parcel) => {
      const shape = boundaries.get(parcel.id) ?? null;
      return {
        ...parcelRow(parcel, numbers),
        supersededBy: supersedingDocument(parcel, whole, numbers),
        ...(shape === null ? {} : { shapeEpsg: shape.crs.epsg, WKT: wellKnownText(shape) }),
      };
    }),
  );
}

function parcelRow(parcel: Parcel, numbers: ReadonlyMap<string, string | null>): Row {
  const [area] = parcel.areas;
  const verdict = parcel.verdicts.find((one) => one.area === 0);
  const { boundary } = parcel;
  return {
    id: parcel.id,
    document: parcel.document === null ? null : numbers.get(parcel.document),
    kind: parcel.kind,
    role: parcel.role,
    version: parcel.version,
    status: parcel.status,
    code: parcel.code,
    name: parcel.name,
    planArea: parcel.planArea,
    block: parcel.block,
    project: parcel.project,
    county: parcel.county,
    landUse: parcel.landUse.map((use) => use.raw).join("; "),
    landUseCode: parcel.landUse.map((use) => use.code ?? "").join("; "),
    area: area?.value,
    areaUnit: area?.unit,
    declaredSquareMetres: area?.squareMetres,
    ...Object.fromEntries(INDICATORS.flatMap((name) => boundCells(name, parcel.indicators[name]))),
    otherIndicators: Object.entries(parcel.indicators)
      .filter(([name]) => !INDICATORS.some((known) => known === name))
      .map(([name, bound]) => `${name}: ${bound?.raw ?? ""}`)
      .join("; "),
    sides: parcel.sides.map((side) => `${side.side}: ${side.text}`).join("; "),
    points: boundary?.rings.reduce((sum, ring) => sum + ring.points.length, 0),
    epsg: boundary?.crs.epsg,
    crsBasis: boundary?.crs.basis,
    planarSquareMetres: boundary?.measured.planar,
    ellipsoidalSquareMetres: boundary?.measured.ellipsoidal,
    perimeterMetres: boundary?.measured.perimeter,
    verdict: verdict?.verdict,
    differenceSquareMetres: verdict?.difference,
    toleranceSquareMetres: verdict?.tolerance,
    ...placeCells(parcel.evidence),
  };
}

function boundCells(name: string, bound: Bound | undefined): [string, Cell][] {
  if (bound === undefined) return [];
  return [
    [`${name}Min`, bound.min],
    [`${name}Max`, bound.max],
    [`${name}Operator`, bound.operator],
    [`${name}Assumed`, String(bound.assumed)],
  ];
}

const FINDING_COLUMNS: readonly string[] = [
  ...["id", "rule", "severity", "subject", "messageZh", "messageEn", "expected", "actual", "difference"],
  ...["tolerance", "unit", "source", "lines", "start", "end"],
];

/** All findings, one a row, with the place of the first evidence. */
export function findingsCsv(dataset: Dataset): string {
  return csvText(
    FINDING_COLUMNS,
    dataset.findings.map((finding) => ({
      id: finding.id,
      rule: finding.rule,
      severity: finding.severity,
      subject: finding.subject,
      messageZh: finding.message.zh,
      messageEn: finding.message.en,
      expected: finding.expected,
      actual: finding.actual,
      difference: finding.difference,
      tolerance: finding.tolerance,
      unit: finding.unit,
      ...placeCells(finding.evidence[0]),
    })),
  );
}

function placeCells(evidence: Evidence | undefined): Row {
  if (evidence === undefined) return {};
  return {
    source: evidence.source,
    lines: evidence.lines[0] === evidence.lines[1] ? evidence.lines[0] : evidence.lines.join(".."),
    start: evidence.start,
    end: evidence.end,
  };
}
