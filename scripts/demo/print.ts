/** Two ways in which gazettes come out of a PDF: columns hard-wrapped with a blank in every decimal, or paragraphs. */
export type Printer = (paragraphs: readonly string[]) => string;

const COLUMN = 22;

/** Cuts a paragraph at about 22 full-width characters; a number, code or sign run stays whole. */
function wrapped(paragraph: string): string[] {
  const tokens = paragraph.match(/[A-Za-z0-9.%()-]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const token of tokens) {
    const length = /^[\x20-\x7e]+$/u.test(token) ? token.length / 2 : 1;
    if (width + length > COLUMN && line !== "") {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += token;
    width += length;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Every decimal gets the blank that the text layer of a column puts behind its point. */
const spaced = (text: string): string => text.replace(/(\d)\.(\d)/gu, "$1. $2");

/** One printed line a line, a blank line after each, a running head and foot now and then. */
export const columns: Printer = (paragraphs) => {
  const lines: string[] = [];
  let printed = 0;
  for (const paragraph of paragraphs) {
    for (const line of wrapped(paragraph).map(spaced)) {
      lines.push(line, "");
      printed++;
      if (printed % 140 === 0) {
        lines.push(`—${printed / 140}—`, "", "2 / 2023　 示例新区公报　 　 　 　 　 　 ·新区文件·", "");
      }
    }
    lines.push("    ", "");
  }
  return lines.join("\n");
};

/** One paragraph a line, a blank line between. */
export const flowing: Printer = (paragraphs) => paragraphs.join("\n\n");
