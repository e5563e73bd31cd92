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
 * A cell that spans rows or columns stands in each of them.
 */
export function htmlText(html: string): string {
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
      for (const line of tableLines(node)) lines.push(line);
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
  for (const node of parseDocument(html, { decodeEntities: true }).children) visit(node);
  close();
  return `${lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

function cellText(cell: Element): string {
  return htmlText(innerHtml(cell))
    .replace(/(?<!\s)\s*\n\s*/gu, " ")
    .trim();
}

function innerHtml(element: Element): string {
  return element.children.map(serialized).join("");
}

function serialized(node: ChildNode): string {
  if (isText(node)) return node.data.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  if (!isTag(node)) return "";
  return `<${node.name}>${node.children.map(serialized).join("")}</${node.name}>`;
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

function tableLines(table: Element): string[] {
  const lines: string[] = [];
  const carried = new Map<number, { text: string; rows: number }>();
  for (const row of rowsOf(table)) {
    const cells: string[] = [];
    const fill = (): void => {
      for (let held = carried.get(cells.length); held !== undefined; held = carried.get(cells.length)) {
        if (held.rows > 1) carried.set(cells.length, { text: held.text, rows: held.rows - 1 });
        else carried.delete(cells.length);
        cells.push(held.text);
      }
    };
    for (const cell of row.children) {
      if (!isTag(cell) || (cell.name !== "td" && cell.name !== "th")) continue;
      fill();
      const text = cellText(cell);
      const rows = span(cell, "rowspan");
      for (let i = span(cell, "colspan"); i > 0; i--) {
        if (rows > 1) carried.set(cells.length, { text, rows: rows - 1 });
        cells.push(text);
      }
    }
    fill();
    if (cells.some((cell) => cell !== "")) lines.push(cells.join("\t"));
  }
  return lines;
}
