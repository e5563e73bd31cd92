import type { MappedText } from "../text/mapped-text";

/** Whether a line of the source begins at an index of the mapped text. Looks at the signs between, not at line numbers. */
export function startsSourceLine({ source, text, starts }: MappedText, at: number): boolean {
  if (at === 0 || text.charAt(at - 1) === "\n") return true;
  const last = text.charAt(at - 1) === " " ? at - 2 : at - 1;
  const [before, here] = [starts[last] ?? 0, starts[at] ?? 0];
  if (here - before < 2) return false;
  const between = source.text.slice(before, here);
  return between.includes("\n") || between.includes("\r");
}

/** Whether something was dropped between a sign and the one before it: a blank, or a line end. */
export function isApart({ starts }: MappedText, at: number): boolean {
  return (starts[at] ?? 0) - (starts[at - 1] ?? 0) > 1;
}
