import type { Column } from "../cells/column";
import type { Cell } from "../cells/grid";
import { against, goesUnder } from "./header-spans";

/** What unequal shares of the lower cells cost: 调整前 and 调整后 side by side have as many each. */
const SHARE_COST = 0.01;
/** A worse way is none. */
const LEAST = -100;

/**
 * For each cell of the lower line of a header the one of the upper line above it, where the upper line was copied without
 * the places that its cells span, and the lower one has all: a cell of the upper line stands alone over an empty one, or
 * over several with words. Null where no way leads through both.
 * @param rows those below, as far as they are known: what stands in them goes under its kind of column
 */
export function overBlanks(
  up: readonly (Column | null)[],
  lower: readonly Cell[],
  rows: readonly (readonly Cell[])[],
): readonly number[] | null {
  const [m, n] = [up.length, lower.length];
  // best[i][j]: the first i upper cells stand over the first j lower ones, the last over `taken`
  type Way = { readonly score: number; readonly taken: number };
  const best: (Way | undefined)[][] = Array.from({ length: m + 1 }, () => []);
  const keep = (i: number, j: number, way: Way): void => {
    const known = best[i]?.[j];
    const row = best[i];
    if (row !== undefined && (known === undefined || way.score > known.score)) row[j] = way;
  };
  keep(0, 0, { score: 0, taken: 0 });
  for (let i = 0; i < m; i++) {
    for (let j = i; j < n; j++) {
      const here = best[i]?.[j];
      if (here === undefined) continue;
      if (lower[j]?.mapped.text === "")
        keep(i + 1, j + 1, { score: here.score + against(rows, j, up[i] ?? null), taken: 1 });
      let { score } = here;
      for (let k = 1; j + k <= n; k++) {
        const cell = lower[j + k - 1];
        if (cell === undefined || cell.mapped.text === "") break;
        const before = k > 1 ? lower[j + k - 2] : undefined;
        score += goesUnder(up[i] ?? null, true, [before, cell], rows, j + k - 1);
        if (score < LEAST) break;
        keep(i + 1, j + k, { score: score - k * k * SHARE_COST, taken: k });
      }
    }
  }
  if (best[m]?.[n] === undefined) return null;
  const over: number[] = [];
  for (let i = m, j = n; i > 0; i--) {
    const taken = best[i]?.[j]?.taken ?? 1;
    over.unshift(...Array.from({ length: taken }, () => i - 1));
    j -= taken;
  }
  return over;
}

/**
 * The upper line of a header with the empty cells at its end that were cut off, where both lines keep every other place:
 * the headers of groups over filled cells, empty ones behind them, all other headers over an empty cell. Null for any
 * other two lines, and where no cell was cut off.
 */
export function withOwnPlaces(
  upper: readonly Cell[],
  up: readonly (Column | null)[],
  lower: readonly Cell[],
): readonly Cell[] | null {
  const last = upper.at(-1);
  if (last === undefined || upper.length >= lower.length || last.mapped.text === "") return null;
  if (!upper.some((cell) => cell.mapped.text === "")) return null;
  let spans = false;
  for (const [index, cell] of lower.entries()) {
    const over = upper[index]?.mapped.text ?? "";
    if (over !== "") spans = isGroup(up[index] ?? null);
    if (spans !== (cell.mapped.text !== "")) return null;
  }
  const blank = upper.find((cell) => cell.mapped.text === "");
  return blank === undefined ? null : [...upper, ...lower.slice(upper.length).map(() => blank)];
}

function isGroup(column: Column | null): boolean {
  return column?.holds === "group" || column?.holds === "conditions";
}
