import type { Bound } from "../../domain/indicator";
import type { MappedText } from "../text/mapped-text";
import { printed } from "./printed";
import type { Token } from "./token";

/** What the name of an indicator carries in brackets: (%), (米), (≤). */
export interface NameMarks {
  readonly unit: Bound["unit"] | null;
  readonly comparison: {
    readonly side: "min" | "max";
    readonly inclusive: boolean;
    readonly words: string;
  } | null;
  readonly next: number;
}

/** Reads the brackets behind a name; `at` is the index of the token behind the name. */
export function nameMarks(mapped: MappedText, tokens: readonly Token[], at: number): NameMarks {
  let unit: NameMarks["unit"] = null;
  let comparison: NameMarks["comparison"] = null;
  let index = at;
  for (let n = 0; n < 3; n++) {
    if (tokens[index]?.kind !== "open") break;
    let close = index + 1;
    let figures = false;
    while (close < index + 6 && tokens[close] !== undefined && tokens[close]?.kind !== "close") {
      const token = tokens[close];
      if (token?.kind === "unit") unit = token.unit;
      else if (token?.kind === "comparison" && token.term.side !== "equal") {
        comparison = {
          side: token.term.side,
          inclusive: token.term.inclusive,
          words: printed(mapped, token.from, token.to),
        };
      } else if (token?.kind === "number" || token?.kind === "area") figures = true;
      close++;
    }
    if (figures || tokens[close]?.kind !== "close") break;
    index = close + 1;
  }
  return { unit, comparison, next: index };
}
