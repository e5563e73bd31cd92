/** A line or a sentence above a table, with its offset in the window. */
export interface LeadLine {
  readonly text: string;
  readonly from: number;
}

/**
 * The lines and sentences of a text, without the blanks and signs around them.
 * @param offset place of the text in its window
 */
export function leadLines(lead: string, offset: number): readonly LeadLine[] {
  const lines: LeadLine[] = [];
  let from = 0;
  for (const line of lead.split("\n")) {
    // sentences of one line count as lines
    let at = from;
    for (const part of line.split(/(?<=[。;])/u)) {
      const blank = /^[\s。;,、)|]*/u.exec(part)?.[0].length ?? 0;
      const text = part.slice(blank).replace(/(?<![\s|])[\s|]+$/u, "");
      if (text !== "") lines.push({ text, from: offset + at + blank });
      at += part.length;
    }
    from += line.length + 1;
  }
  return lines;
}
