import { htmlText } from "../html";

/** A line that names its value: `用地面积：1.96`; an address of the web is none. */
const NAMED_LINE = /^([^:：=]{1,40})[:：=](?!\/\/)(.*)$/u;
/** What programs write where an attribute has no value. */
const NO_VALUE = /^(?:<?null>?|none|nan)?$/iu;

/** The cells of each line that has any; a title above the rows has one. */
function cellRows(html: string): readonly (readonly string[])[] {
  const lines = htmlText(html).text.split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/**
 * The attributes that the description of a place shows: GIS programs that write KML set them out in a table there, a row an
 * attribute (ArcGIS, Google Earth) or the names in the first of two rows, or in lines `name: value`. Null where it is
 * words alone.
 */
export function descriptionColumns(html: string): Readonly<Record<string, string>> | null {
  const rows = cellRows(html);
  const table = rows.filter((cells) => cells.length > 1);
  const [names, values] = table;
  let pairs: (readonly [name: string, value: string])[];
  if (table.length === 2 && names !== undefined && values?.length === names.length && names.length > 2)
    pairs = names.map((name, index) => [name, values[index] ?? ""]);
  else if (table.length > 0)
    pairs = table.flatMap(([name = "", value = "", ...more]) => (more.length === 0 ? [[name, value]] : []));
  else {
    const lines = rows.map(([line = ""]) => NAMED_LINE.exec(line));
    if (lines.some((line) => line === null)) return null;
    pairs = lines.map((line) => [line?.[1]?.trim() ?? "", line?.[2]?.trim() ?? ""]);
  }
  const named = pairs
    .map(([name, value]) => [name.replace(/[:：]$/u, "").trim(), value] as const)
    // a title over both columns stands in each of them
    .filter(([name, value]) => name !== "" && name !== value && !NO_VALUE.test(value));
  return named.length === 0 ? null : Object.fromEntries(named);
}
