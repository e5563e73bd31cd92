import type { MappedText } from "../text/mapped-text";
import { printed } from "./printed";
import type { Token } from "./token";

/** A remark in brackets, or an exception behind a comma (局部不超过60米). */
export function conditionAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly to: number; readonly next: number } | null {
  const opening = tokens[at];
  if (opening?.kind === "open") {
    for (let i = at + 1; i < at + 24; i++) {
      const token = tokens[i];
      if (token === undefined || (token.kind === "separator" && token.level === "paragraph")) return null;
      if (token.kind === "open") return null;
      if (token.kind === "close") {
        return { text: printed(mapped, opening.to, token.from), to: token.to, next: i + 1 };
      }
    }
    return null;
  }
  const words = tokens[at + 1];
  if (opening?.kind !== "separator" || opening.level !== "comma" || words?.kind !== "text") return null;
  if (!/^(?:局部|个别|最高点|特殊|但)/u.test(mapped.text.slice(words.from, words.from + 3))) return null;
  let figures = false;
  for (let i = at + 2; i < at + 12; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === "separator" ||
      token.kind === "indicator" ||
      token.kind === "field"
    ) {
      const last = tokens[i - 1];
      return figures && last !== undefined
        ? { text: printed(mapped, words.from, last.to), to: last.to, next: i }
        : null;
    }
    if (token.kind === "number") figures = true;
  }
  return null;
}
