import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul br".split(
    " ",
  ),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style", "head", "noscript", "template", "svg"]);

/** Widest span that is believed; a larger one is a mistake or an attack. */
const WIDEST_SPAN = 60;

/**
 * The text of an HTML page: blocks on lines of their own, table rows on one line with a tab between the cells.
 * A cell that spans rows or columns stands in each of them. A cell that holds tables, or all that its table has, is a frame
 * of the page and no cell: its blocks and tables are read one after the other.
 */
export function htmlText(html: string): string {
  const { children } = parseDocument(html, { decodeEntities: true });
  return blockText(children, tableHolders(children));
}

/** Every element that has a table somewhere inside. */
function tableHolders(nodes: readonly ChildNode[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const look = (node: ChildNode): void => {
    if (!isTag(node)) return;
    if (node.name === "table") {
      for (let at = node.parent; at !== null && isTag(at) && !holders.has(at); at = at.parent)
        holders.add(at);
    }
    for (const child of node.children) look(child);
  };
  for (const node of nodes) look(node);
  return holders;
}

function blockText(nodes: readonly ChildNode[], holders: ReadonlySet<Element>): string {
  const lines: string[] = [];
  let line = "";
  const close = (): void => {
    if (line.trim() !== "") lines.push(line.trim());
    line = "";
  };
  const visit = (node: ChildNode): void => {
    if (isText(node)) {
      line += node.data.replace(/\s+/gu, " ");
      return;
    }
    if (!isTag(node) || SILENT.has(node.name)) return;
    if (node.name === "table") {
      close();
      for (const line of tableLines(node, holders)) lines.push(line);
      lines.push("");
      return;
    }
    const block = BLOCKS.has(node.name);
    if (block) close();
    for (const child of node.children) visit(child);
    if (block) {
      close();
      lines.push("");
    }
  };
  for (const node of nodes) visit(node);
  close();
  return `${lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

function cellText(cell: Element, holders: ReadonlySet<Element>): string {
  return blockText(cell.children, holders)
    .replace(/(?<!\s)\s*\n\s*/gu, " ")
    .trim();
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isTag(child)) return [];
    if (child.name === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.name) ? rowsOf(child) : [];
  });
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.attribs[name] ?? "1", 10);
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), WIDEST_SPAN) : 1;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(isTag).filter((cell) => cell.name === "td" || cell.name === "th");
}

function tableLines(table: Element, holders: ReadonlySet<Element>): string[] {
  const lines: string[] = [];
  const rows = rowsOf(table);
  const alone = rows.length === 1;
  const carried = new Map<number, { text: string; rows: number }>();
  for (const row of rows) {
    const own = cellsOf(row);
    const framed =
      holders.has(row) || (own.length === 1 && carried.size === 0 && (alone || holders.has(table)));
    const cells: string[] = [];
    const fill = (): void => {
      for (let held = carried.get(cells.length); held !== undefined; held = carried.get(cells.length)) {
        if (held.rows > 1) carried.set(cells.length, { text: held.text, rows: held.rows - 1 });
        else carried.delete(cells.length);
        cells.push(held.text);
      }
    };
    for (const cell of own) {
      fill();
      if (framed) lines.push(...blockText(cell.children, holders).split("\n"));
      const text = holders.has(cell) ? "" : cellText(cell, holders);
      const rows = span(cell, "rowspan");
      for (let i = span(cell, "colspan"); i > 0; i--) {
        if (rows > 1) carried.set(cells.length, { text, rows: rows - 1 });
        cells.push(text);
      }
    }
    fill();
    if (!framed && cells.some((cell) => cell !== "")) lines.push(cells.join("\t"));
  }
  return lines;
}
