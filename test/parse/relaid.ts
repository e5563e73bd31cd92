/** Ways to lay out the rows of a text in which tabs part the cells; every other line stays as it is. */
export const RELAID = {
  tabs: byRow((cells) => cells.join("\t")),
  commas: byRow((cells) => cells.join(",")),
  "commas, every cell in quotation marks": byRow((cells) => cells.map(quoted).join(",")),
  "commas, marks where a cell needs them": byRow((cells) =>
    cells.map((cell) => (/[,"]/u.test(cell) ? quoted(cell) : cell)).join(","),
  ),
  "commas of full width": byRow((cells) => cells.join("，")),
  semicolons: byRow((cells) => cells.join(";")),
} as const;

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function byRow(laid: (cells: readonly string[]) => string): (text: string) => string {
  return (text) =>
    text
      .split("\n")
      .map((line) => (line.includes("\t") ? laid(line.split("\t")) : line))
      .join("\n");
}
