import type { MappedText } from "./mapped-text";

/** Whether a line of the source begins at an index of its running text, where no sign need tell it. */
export function beginsLine({ source, starts, ends }: MappedText, at: number): boolean {
  return at > 0 && source.text.slice(ends[at - 1], starts[at]).includes("\n");
}
