/** Names of columns of coordinates, without their units; X and Y alone are told apart by their digits. */
const NORTH = /^(?:x|纵|北|n(?:orth(?:ing)?)?$|lat|纬|b$)/iu;
const EAST = /^(?:y|横|东|e(?:ast(?:ing)?)?$|lon|lng|经|l$)/iu;
const UNIT = /[(（[].*$/u;

const plain = (name: string): string => name.replace(UNIT, "").trim();

/** Two neighbouring columns of coordinates: the index of the first, and whether it is called north. Null where there are none. */
export function coordinateColumns(
  header: readonly string[],
): { readonly at: number; readonly north: boolean } | null {
  for (let at = 0; at + 1 < header.length; at++) {
    const [one, two] = [plain(header[at] ?? ""), plain(header[at + 1] ?? "")];
    if (NORTH.test(one) && EAST.test(two)) return { at, north: true };
    if (EAST.test(one) && NORTH.test(two)) return { at, north: false };
  }
  return null;
}

/** Whether a first line may be the header of a table of points: a cheap look before all of it is read. */
export function mayHeadPoints(text: string): boolean {
  const head = /^\uFEFF?[^\r\n]{3,2000}/u.exec(text)?.[0] ?? "";
  const cells = head
    .replace(/^\uFEFF/u, "")
    .split(/[,;\t]/u)
    .map((cell) => cell.replace(/^"|"$/gu, ""));
  return cells.length > 2 && coordinateColumns(cells) !== null;
}
