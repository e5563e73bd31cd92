/** What CASS keeps with a line, in extended data (groups 1000 and up) under the name of its maker. */
const APPLICATION = "SOUTH";
const APPLICATION_GROUP = 1001;
const STRING_GROUP = 1000;
/** A quick look before every group of a drawing is read again. */
const SAYS_SOUTH = /\n[^\S\n]{0,9}1001[^\S\n]{0,9}\r?\n[^\S\n]{0,9}SOUTH[^\S\n]{0,9}\r?\n/u;

/** The code of a parcel's boundary line in CASS (权属线); behind it stand number, holder and land-use code of the parcel. */
const PARCEL_LINE = "300000";
const COLUMNS = ["宗地号", "权利人", "地类编码"] as const;

const POLYLINES: ReadonlySet<string> = new Set(["LWPOLYLINE", "POLYLINE"]);

/** The strings that CASS wrote with the polylines of the ENTITIES section, in their order; empty where there are none. */
function polylineData(text: string): readonly (readonly string[])[] {
  if (!SAYS_SOUTH.test(text)) return [];
  const lines = text.split(/\r\n?|\n/u);
  const found: string[][] = [];
  let [section, own, south] = ["", null as string[] | null, false];
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const group = Number.parseInt(lines[at] ?? "", 10);
    const value = (lines[at + 1] ?? "").trim();
    if (group === 0) {
      own = section === "ENTITIES" && POLYLINES.has(value) ? [] : null;
      if (own !== null) found.push(own);
      if (value === "ENDSEC") section = "";
      south = false;
    } else if (group === 2 && section === "") section = value;
    else if (group === APPLICATION_GROUP) south = value === APPLICATION;
    else if (group === STRING_GROUP && south) own?.push(value);
  }
  return found;
}

/** Number, holder and use of the parcel that a line bounds, as columns; null where CASS says of it that it is none. */
function parcelColumns([code, ...values]: readonly string[]): Readonly<Record<string, string>> | null {
  if (code !== PARCEL_LINE) return null;
  return Object.fromEntries(
    COLUMNS.flatMap((name, index) => {
      const value = values[index] ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

/**
 * Writes beside each polyline of a drawing what CASS keeps of the parcel that it bounds.
 * @param entities of the ENTITIES section, in the order of the file
 */
export function addParcelColumns(
  text: string,
  entities: readonly { readonly type: string; parcel?: Readonly<Record<string, string>> }[],
): void {
  const data = polylineData(text);
  if (data.length === 0) return;
  let at = 0;
  for (const entity of entities) {
    if (!POLYLINES.has(entity.type)) continue;
    const parcel = parcelColumns(data[at++] ?? []);
    if (parcel !== null) entity.parcel = parcel;
  }
}
