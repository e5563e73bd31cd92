import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { BUILDING, MONUMENT_NAME, RANGE_HEAD } from "../../lexicon/monument-terms";
import { NAME_HEAD } from "../../lexicon/zone-columns";
import { sideColumns } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { cellsOf } from "../../tables/table-row";
import { wrappedRows } from "../../tables/wrapped-rows";
import { namesArea } from "../names/nominal-name";
import { isNumberedBlock } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { FEWEST_SIDES } from "../statements/zone-statements";
import { isBlockHead, tellsOfZone } from "./column-heads";
import { zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { type TabledZone, zoneOfRow } from "./zone-row";

/** A label with its value, and the line of the value. */
interface Pair {
  readonly label: TableCell;
  readonly value: TableCell;
  readonly line: Line;
}

/**
 * One zone by labels and their values: in cells side by side, a number before them or another pair behind them, or each
 * in a line of its own.
 */
export const FORM_OF_ZONE: ZoneLayout = { name: "zone as a form", read: zonesOfForms };

/** Lines without a label after which a form has ended. */
const LONGEST_GAP = 12;

function zonesOfForms(section: DocumentSection): readonly TabledZone[] {
  const found: TabledZone[] = [];
  let pairs: Pair[] = [];
  let open: TableCell | null = null;
  let gap = 0;
  const close = (): void => {
    found.push(...rowsOfForm(section, pairs));
    pairs = [];
  };
  for (const { line, cells: printed } of wrappedRows(section)) {
    const own = printed.length > 0 ? printed : cellsOf(section, line);
    const cells = own.filter(({ text }) => text !== "");
    const [first] = cells;
    const told = first !== undefined && cells.length === 1 ? alone(open, first, line) : beside(cells, line);
    open = first !== undefined && cells.length === 1 && tellsOfZone(first.text) ? first : null;
    const last = pairs.at(-1);
    const more =
      last !== undefined && gap === 0 && told.length === 0 && cells.length === 1 ? first : undefined;
    if (last !== undefined && more !== undefined && goesOn(last, more)) {
      const { start, end } = more;
      const rest = [...(last.value.rest ?? []), { start, end }];
      pairs[pairs.length - 1] = { ...last, value: { ...last.value, rest }, line };
      continue;
    }
    gap = told.length > 0 || open !== null ? 0 : gap + 1;
    if (gap > LONGEST_GAP) close();
    for (const pair of told) {
      if (isName(pair)) close();
      if (pairs.length > 0 || isName(pair)) pairs.push(pair);
    }
  }
  close();
  return found;
}

/** A label that gives a name, with the name of land: 用地单位名称 gives a body. */
function isName({ label, value }: Pair): boolean {
  if (!NAME_HEAD.test(label.text)) return false;
  return namesArea(value.text) || fullZoneName(value.text) !== null || isMonument(value.text);
}

/** 某寺, 某窑址, 某岛灯塔: the name of a building or of a place where one was. */
function isMonument(name: string): boolean {
  return MONUMENT_NAME.test(name) && BUILDING.test(name);
}

/** 北界|耕地边界: words that end as the label of another line does are the value of a side all the same. */
function isValueOf(label: TableCell, { text }: TableCell): boolean {
  if (!isSide(label)) return !tellsOfZone(text);
  return !isSide({ text }) && !NAME_HEAD.test(text);
}

function isSide({ text }: Pick<TableCell, "text">): boolean {
  return sideColumns([{ text, start: 0, end: 0 }]).length > 0;
}

/** 四至 above a line for each side: the next side goes on with the value. */
function goesOn({ label, value }: Pair, { text }: TableCell): boolean {
  return !isSide(label) && SIDE_LINE.test(value.text) && SIDE_LINE.test(text);
}

const SIDE_LINE = /^[东南西北]{1,2}(?:至|临|邻|靠|起|抵|侧|面|以|:)./u;

/** A value in the line below its label. */
function alone(label: TableCell | null, value: TableCell, line: Line): readonly Pair[] {
  return label === null || !isValueOf(label, value) ? [] : [{ label, value, line }];
}

/** The head of a column of blocks. */
const BLOCK = "区块";

/** Labels with their values in one line; a label with several values tells several states or lands. */
function beside(cells: readonly TableCell[], line: Line): readonly Pair[] {
  const found: Pair[] = [];
  const [head, ...rest] = cells;
  // 区块一|四至|东至…: the block whose cell spans the lines of its labels
  if (
    head !== undefined &&
    rest.length === 2 &&
    isNumberedBlock(head.text) &&
    tellsOfZone(rest[0]?.text ?? "")
  ) {
    const pairs = beside(rest, line);
    return pairs.length === 0 ? [] : [{ label: { ...head, text: BLOCK }, value: head, line }, ...pairs];
  }
  for (let at = 0; at + 1 < cells.length; at++) {
    const [label, value, next] = [cells[at], cells[at + 1], cells[at + 2]];
    if (label === undefined || value === undefined || !tellsOfZone(label.text) || !isValueOf(label, value))
      continue;
    const isPair = next === undefined || tellsOfZone(next.text) || cells.length - at > 3;
    if (!isPair || (cells.length - at) % 2 !== 0) return [];
    found.push({ label, value, line });
    at++;
  }
  return found;
}

/** The rows of a form: one, or one for each block that a label names. */
function rowsOfForm(section: DocumentSection, pairs: readonly Pair[]): readonly TabledZone[] {
  const starts = [...pairs.keys()].filter(
    (at) => pairs[at] !== undefined && isBlockHead(pairs[at].label.text),
  );
  const base = pairs.slice(0, starts[0] ?? pairs.length);
  const groups =
    starts.length < 2
      ? [pairs.slice(base.length)]
      : starts.map((from, index) => pairs.slice(from, starts[index + 1]));
  return groups.flatMap((own) => rowOf(section, [...base, ...own]) ?? []);
}

function rowOf(section: DocumentSection, pairs: readonly Pair[]): TabledZone | null {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return null;
  const labels = pairs.map(({ label }) => label);
  // 某汉墓 with a label for each of its ranges
  if (isMonument(first.value.text) && labels.some(({ text }) => RANGE_HEAD.test(text))) return null;
  const header = zoneHeader(labels, null);
  // a name and a size alone are told of anything
  if (header === null || header.name !== 0) return null;
  if (header.sides === null && sideColumns(labels).length < FEWEST_SIDES) return null;
  const line = { ...first.line, end: last.line.end };
  return zoneOfRow(
    section,
    line,
    pairs.map(({ value }) => value),
    header,
  );
}
