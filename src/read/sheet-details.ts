import { Parser } from "htmlparser2";

/** Cells of a sheet that were merged, counted from 0, ends included. */
export interface Merge {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** What a sheet says beside the values of its cells. */
export interface SheetDetails {
  readonly merges: readonly Merge[];
  /** how numbers are shown, by `row,column` from 0; what is shown as stored is left out */
  readonly formats: ReadonlyMap<string, NumberFormat>;
  /** whether the workbook keeps the sheet out of sight */
  readonly hidden: boolean;
}

/** How a cell shows its number. */
export interface NumberFormat {
  readonly decimals: number;
  /** a hundredth of what is shown is stored: 0.26 for 26% */
  readonly percent: boolean;
}

const NO_DETAILS: SheetDetails = { merges: [], formats: new Map(), hidden: false };

const plain = (decimals: number): NumberFormat => ({ decimals, percent: false });
/** Formats that every spreadsheet knows by number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, NumberFormat>> = {
  "1": plain(0),
  "2": plain(2),
  "3": plain(0),
  "4": plain(2),
  "9": { decimals: 0, percent: true },
  "10": { decimals: 2, percent: true },
};

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

/** What a format such as `0.000`, `#,##0.00_ ` or `0.0%` says; null for dates and the general one. */
function numberFormat(format: string): NumberFormat | null {
  const [first = ""] = format.split(";");
  const bare = first.replace(/"[^"]*"|\\.|_.|\[[^\]]{0,40}\]/gu, "").trim();
  const match = /^[#,0]*0(?:\.(0+))?(%?)$/u.exec(bare);
  return match === null ? null : { decimals: match[1]?.length ?? 0, percent: match[2] === "%" };
}

/** Formats by the index of a cell style. */
function styleFormats(styles: Uint8Array | undefined): readonly (NumberFormat | null)[] {
  const formats = new Map<string, NumberFormat | null>(Object.entries(BUILT_IN));
  const byStyle: (NumberFormat | null)[] = [];
  let inCells = false;
  parsed(styles, (name, attributes) => {
    if (name === "numFmt") formats.set(attributes.numFmtId ?? "", numberFormat(attributes.formatCode ?? ""));
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

function details(
  sheet: Uint8Array | undefined,
  styles: readonly (NumberFormat | null)[],
): Omit<SheetDetails, "hidden"> {
  const merges: Merge[] = [];
  const formats = new Map<string, NumberFormat>();
  parsed(sheet, (name, attributes) => {
    if (name === "c") {
      const place = placeOf(attributes.r ?? "");
      const shown = styles[Number(attributes.s ?? -1)] ?? null;
      if (place !== null && shown !== null && (shown.decimals > 0 || shown.percent))
        formats.set(place.join(","), shown);
    } else if (name === "mergeCell") {
      const [from, to] = (attributes.ref ?? "").split(":").map(placeOf);
      if (from && to) merges.push({ rows: [from[0], to[0]], columns: [from[1], to[1]] });
    }
  });
  return { merges, formats };
}

/** Merged cells, number formats and sight by the name of the sheet, from the unpacked files of a workbook. */
export function sheetDetails(files: ReadonlyMap<string, Uint8Array>): (sheet: string) => SheetDetails {
  const targets = new Map<string, string>();
  parsed(files.get("xl/_rels/workbook.xml.rels"), (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/u, "xl/"));
  });
  const paths = new Map<string, string>();
  const hidden = new Set<string>();
  parsed(files.get("xl/workbook.xml"), (name, attributes) => {
    if (name !== "sheet") return;
    paths.set(attributes.name ?? "", targets.get(attributes["r:id"] ?? "") ?? "");
    if (/hidden/iu.test(attributes.state ?? "")) hidden.add(attributes.name ?? "");
  });
  const styles = styleFormats(files.get("xl/styles.xml"));
  return (sheet) => {
    const xml = files.get(paths.get(sheet) ?? "");
    return xml === undefined ? NO_DETAILS : { ...details(xml, styles), hidden: hidden.has(sheet) };
  };
}
