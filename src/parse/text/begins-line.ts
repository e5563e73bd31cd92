import type { MappedText } from "./mapped-text";

/** Whether a line of the source begins at an index of its running text, where no sign need tell it. */
export function beginsLine(mapped: MappedText, at: number): boolean {
  return at > 0 && mapped.source.text.slice(mapped.endAt(at - 1), mapped.startAt(at)).includes("\n");
}
