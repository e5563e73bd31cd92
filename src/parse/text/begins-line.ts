import type { MappedText } from "./mapped-text";

/** Whether a line of the source begins at an index of its running text, where no sign need tell it. */
export function beginsLine(mapped: MappedText, at: number): boolean {
  if (at === 0) return false;
  // 3.5hm2 四至: the blank that keeps two lines apart is of neither
  const before = at > 1 && mapped.text.charCodeAt(at - 1) === BLANK ? at - 2 : at - 1;
  return mapped.source.text.slice(mapped.endAt(before), mapped.startAt(at)).includes("\n");
}

const BLANK = 0x20;
