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
  const close = (): void => {
    if (run.every((token) => token.axis === run[0]?.axis)) for (const token of run) stray.add(token);
    run = [];
  };
  for (const token of tokens) {
    if (token.kind !== "coordinate") continue;
    if (bare(token)) run.push(token);
    else close();
  }
  close();
  return asNumbers(tokens, stray, text);
}
