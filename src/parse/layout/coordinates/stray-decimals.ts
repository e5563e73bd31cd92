import { asNumbers } from "./as-numbers";
import type { CoordinateToken, TableToken } from "./coordinate-token";

/** Words without which a list of decimals that all grow one way is no list of coordinates. */
const NAMES_ANGLES = /[经纬]度|东经|北纬/u;

/**
 * Bare decimals that look like degrees but have no partner of the other direction, such as areas with four decimals
 * beside a table of metres, are plain numbers.
 */
export function withoutStrayDecimals(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const bare = (token: TableToken): boolean =>
    token.kind === "coordinate" && token.form === "decimal" && token.mark === null;
  if (!tokens.some(bare)) return tokens;
  // beside metres or degrees in parts a lone decimal is an area, whatever the header says
  const others = tokens.some(
    (token) => token.kind === "coordinate" && (token.system === "plane" || token.form === "sexagesimal"),
  );
  if (!others && NAMES_ANGLES.test(text)) return tokens;
  const stray = new Set<TableToken>();
  let run: CoordinateToken[] = [];
  let before: CoordinateToken | null = null;
  const close = (): void => {
    const alone = run.every((token) => token.axis === run[0]?.axis);
    if (alone && !isRowOf(before, run, text)) for (const token of run) stray.add(token);
    run = [];
  };
  for (const token of tokens) {
    if (token.kind !== "coordinate") continue;
    if (bare(token)) run.push(token);
    else {
      close();
      before = token;
    }
  }
  close();
  return asNumbers(tokens, stray, text);
}

/**
 * B|30.266655|30.266583|30.268220: a row of one direction, whose letter stands before the first of them alone; or the
 * other end of a range (E117.2345~117.2456).
 */
function isRowOf(head: CoordinateToken | null, run: readonly CoordinateToken[], text: string): boolean {
  const [first] = run;
  const last = run.at(-1);
  if (head?.form !== "decimal" || first === undefined || last === undefined) return false;
  const ranged = run.length === 1 && RANGE_SIGN.test(text.slice(head.to, first.from));
  if (!ranged && run.length < FEWEST) return false;
  const decimals = (token: CoordinateToken): number => token.value.split(".")[1]?.length ?? 0;
  return (
    run.every((token) => token.axis === head.axis && decimals(token) === decimals(head)) &&
    last.to - head.from < LONGEST_ROW &&
    !text.slice(head.to, last.from).includes("\n")
  );
}

/** Three points make a boundary: two figures behind the first of a row. */
const FEWEST = 2;
const LONGEST_ROW = 2000;
const RANGE_SIGN = /^[°EN]? ?(?:~|-{1,2}|—{1,2}|至|到) ?[EN]?$/u;
