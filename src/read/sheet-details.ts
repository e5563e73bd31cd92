import { Parser } from "htmlparser2";

/** Cells of a sheet that were merged, counted from 0, ends included. */
export interface Merge {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** What a sheet says beside the values of its cells. */
export interface SheetDetails {
  readonly merges: readonly Merge[];
  /** decimals that a number is shown with, by `row,column` from 0 */
  readonly decimals: ReadonlyMap<string, number>;
}

const NO_DETAILS: SheetDetails = { merges: [], decimals: new Map() };

/** Formats that every spreadsheet knows by number (ECMA-376, 18.8.30), with their decimals. */
const BUILT_IN: Readonly<Record<string, number>> = { "1": 0, "2": 2, "3": 0, "4": 2 };

function parsed(
  xml: Uint8Array | undefined,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  if (xml === undefined) return;
  const parser = new Parser(
    { onopentag: (name, attributes) => open(local(name), attributes) },
    { xmlMode: true },
  );
  parser.write(new TextDecoder().decode(xml));
  parser.end();
}

/** A name without the prefix of its namespace. */
function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Zeros behind the point of a format such as `0.000` or `#,##0.00_ `; null for dates, percents and the general one. */
function decimalsOf(format: string): number | null {
  const [first = ""] = format.split(";");
  const plain = first.replace(/"[^"]*"|\\.|_.|\[[^\]]{0,40}\]/gu, "").trim();
  const match = /^[#,0]*0(?:\.(0+))?$/u.exec(plain);
  return match === null ? null : (match[1]?.length ?? 0);
}

/** Decimals by the index of a cell style. */
function styleDecimals(styles: Uint8Array | undefined): readonly (number | null)[] {
  const formats = new Map<string, number | null>(Object.entries(BUILT_IN));
  const byStyle: (number | null)[] = [];
  let inCells = false;
  parsed(styles, (name, attributes) => {
    if (name === "numFmt") formats.set(attributes.numFmtId ?? "", decimalsOf(attributes.formatCode ?? ""));
    else if (name === "cellXfs") inCells = true;
    else if (name === "cellStyles" || name === "cellStyleXfs" || name === "dxfs") inCells = false;
    else if (name === "xf" && inCells) byStyle.push(formats.get(attributes.numFmtId ?? "") ?? null);
  });
  return byStyle;
}

/** Row and column from 0 of a reference such as `AB12`; null where it is none. */
function placeOf(reference: string): readonly [row: number, column: number] | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(digits) - 1, column - 1];
}

function details(sheet: Uint8Array | undefined, styles: readonly (number | null)[]): SheetDetails {
  const merges: Merge[] = [];
  const decimals = new Map<string, number>();
  parsed(sheet, (name, attributes) => {
    if (name === "c") {
      const place = placeOf(attributes.r ?? "");
      const shown = styles[Number(attributes.s ?? -1)] ?? null;
      if (place !== null && shown !== null && shown > 0) decimals.set(place.join(","), shown);
    } else if (name === "mergeCell") {
      const [from, to] = (attributes.ref ?? "").split(":").map(placeOf);
      if (from && to) merges.push({ rows: [from[0], to[0]], columns: [from[1], to[1]] });
    }
  });
  return { merges, decimals };
}

/** Merged cells and shown decimals by the name of the sheet, from the unpacked files of a workbook. */
export function sheetDetails(files: ReadonlyMap<string, Uint8Array>): (sheet: string) => SheetDetails {
  const targets = new Map<string, string>();
  parsed(files.get("xl/_rels/workbook.xml.rels"), (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/u, "xl/"));
  });
  const paths = new Map<string, string>();
  parsed(files.get("xl/workbook.xml"), (name, attributes) => {
    if (name === "sheet") paths.set(attributes.name ?? "", targets.get(attributes["r:id"] ?? "") ?? "");
  });
  const styles = styleDecimals(files.get("xl/styles.xml"));
  return (sheet) => {
    const xml = files.get(paths.get(sheet) ?? "");
    return xml === undefined ? NO_DETAILS : details(xml, styles);
  };
}
