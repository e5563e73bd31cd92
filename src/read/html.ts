import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table ul br".split(
    " ",
  ),
);
const SILENT: ReadonlySet<string> = new Set(["script", "style", "head", "noscript", "template", "svg"]);
/** What a browser does not show, by an inline style. */
const UNSHOWN = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)(?![\w-])/iu;

/** Widest span that is believed; a larger one is a mistake or an attack. */
const WIDEST_SPAN = 60;

/** Markup as text. */
export interface HtmlText {
  readonly text: string;
  /** first words of tables and rows that the page holds and does not show; they are not in the text */
  readonly hidden: readonly string[];
}

/**
 * The text of an HTML page: blocks on lines of their own, table rows on one line with a tab between the cells.
 * A cell that spans rows or columns stands in each of them. A cell that holds tables, or all that its table has, is a frame
 * of the page and no cell: its blocks and tables are read one after the other. What the page does not show is left out.
 */
export function htmlText(html: string): HtmlText {
  const { children } = parseDocument(html, { decodeEntities: true });
  return { text: blockText(children, tableHolders(children)), hidden: hiddenTables(children) };
}

const TABLE = /<table[\s>]/iu;

/** A text in which the markup of tables stands between words, as copied from a page: each table becomes its rows. */
export function embeddedTables(text: string): HtmlText {
  const hidden: string[] = [];
  const read = (markup: string): string => {
    const found = htmlText(TABLE.test(markup) ? markup : `<table>${markup}</table>`);
    hidden.push(...found.hidden);
    return `\n${found.text}`;
  };
  return {
    text: markupParts(text)
      .map((part) => (part.table ? read(part.text) : part.text))
      .join(""),
    hidden,
  };
}

interface MarkupPart {
  readonly text: string;
  readonly table: boolean;
}

/** The text cut into tables, those within tables included, and the words between them; rows without a table are one. */
function markupParts(text: string): readonly MarkupPart[] {
  if (!TABLE.test(text)) {
    const [from, to] = [text.search(/<tr[\s>]/iu), text.toLowerCase().lastIndexOf("</tr>")];
    const end = to < from ? text.length : to + "</tr>".length;
    return [part(text.slice(0, from)), part(text.slice(from, end), true), part(text.slice(end))];
  }
  const parts: MarkupPart[] = [];
  let [from, depth] = [0, 0];
  for (const match of text.matchAll(/<(\/?)table(?![\w-])[^<>]{0,400}>/giu)) {
    const opens = match[1] === "";
    if (opens && depth++ > 0) continue;
    if (!opens && (depth === 0 || --depth > 0)) continue;
    const to = opens ? match.index : match.index + match[0].length;
    parts.push(part(text.slice(from, to), !opens));
    from = to;
  }
  return [...parts, part(text.slice(from), depth > 0)];
}

function part(text: string, table = false): MarkupPart {
  return { text, table };
}

function isUnshown({ attribs }: Element): boolean {
  return "hidden" in attribs || UNSHOWN.test(attribs.style ?? "");
}

/** Signs of a hidden row that a message shows. */
const SHOWN = 30;

/** The tables and rows of tables that a page does not show, by their first words. */
function hiddenTables(nodes: readonly ChildNode[]): string[] {
  const found: string[] = [];
  const words = (node: ChildNode): string =>
    isText(node) ? node.data : isTag(node) ? node.children.map(words).join(" ") : "";
  const look = (node: ChildNode, unshown: boolean): void => {
    if (!isTag(node) || SILENT.has(node.name)) return;
    const within = unshown || isUnshown(node);
    const said = within && (node.name === "table" || node.name === "tr") ? words(node).trim() : "";
    if (said !== "") found.push(said.replace(/\s+/gu, " ").slice(0, SHOWN));
    else for (const child of node.children) look(child, within);
  };
  for (const node of nodes) look(node, false);
  return found;
}

/** Whether a table is a frame around one cell: what stands in it is text of the cell that it stands in. */
function isFrame(table: Element): boolean {
  const [row, ...more] = rowsOf(table);
  return row !== undefined && more.length === 0 && cellsOf(row).length === 1;
}

/** Every element that has a table of several cells somewhere inside. */
function tableHolders(nodes: readonly ChildNode[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const look = (node: ChildNode): void => {
    if (!isTag(node)) return;
    if (node.name === "table" && !isFrame(node)) {
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
    if (!isTag(node) || SILENT.has(node.name) || isUnshown(node)) return;
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
    if (!isTag(child) || isUnshown(child)) return [];
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
