import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { NOTE_HEAD } from "../../lexicon/column-words";
import { SUM_OF_ZONES } from "../../lexicon/land-columns";
import { OPENS_SIDES } from "../../lexicon/side-terms";
import { ZONE_AFTER, ZONE_BEFORE } from "../../lexicon/state-words";
import { LISTS_LAND, NO_NAMES } from "../../lexicon/zone-columns";
import { cellAreas } from "../../tables/cell-areas";
import { sideHead } from "../../tables/side-cells";
import type { TableCell } from "../../tables/table-cell";
import { cellText } from "../../tables/table-row";
import { isBareKind } from "../names/bare-kind";
import { isNumberedBlock, isTermOfPart } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { declaredUnit } from "../statements/zone-figures";
import { FEWEST_SIDES } from "../statements/zone-statements";
import { spokenOf, zoneTitle } from "../statements/zone-title";
import { columnOf, isBlockHead } from "./column-heads";
import { withOwners } from "./owned-rows";
import { cellTurnedTables } from "./turned-cells";
import { listTurnedTables } from "./turned-lists";
import {
  namesLand,
  namesZone,
  type PartRow,
  type TurnedRow,
  type TurnedTable,
  turnedTables,
} from "./turned-table";
import { zoneHeader } from "./zone-header";
import type { ZoneLayout } from "./zone-layout";
import { EMPTY, type TabledZone, zoneOfRow } from "./zone-row";

/** A row for each figure and each side, a column for each zone, or for each state of one. */
export const TURNED_ZONES: ZoneLayout = {
  name: "zones turned",
  read: (section) =>
    [...turnedTables(section), ...cellTurnedTables(section), ...listTurnedTables(section)].flatMap((table) =>
      withOwners(zonesOf(section, table)),
    ),
};

/** The zones of a table on its side. The first column says what a row tells. */
function zonesOf(section: DocumentSection, { line, rows, parts }: TurnedTable): readonly TabledZone[] {
  const [top, ...others] = rows;
  const isRecord = namesLand(top.head);
  const body = isRecord ? rows : others;
  const sides = body.filter(({ head }) => sideHead(head.text) !== null).length;
  const lots = sides >= FEWEST_SIDES ? body.find(({ head }) => LOT_NAMES.test(head.text)) : undefined;
  const named = body.filter(({ head }) => namesZone(head));
  // 整合后名称 behind 整合前名称
  const names =
    named.find(({ head }) => columnOf(head.text) === "name") ??
    named[0] ??
    lots ??
    (isRecord ? top : undefined);
  // the parts of one zone have rows of their own
  const figures = body.filter((row) => row !== names && !(parts.length > 0 && isBlockHead(row.head.text)));
  const isOfParts = names !== undefined && names !== lots && isBlockHead(names.head.text);
  const naming = sides >= FEWEST_SIDES || isOfParts ? (names?.head.text ?? HEAD) : HEAD;
  const header = zoneHeader(
    [{ ...top.head, text: naming }, ...figures.map(headOf)],
    declaredUnit(section.running),
  );
  if (header === null) return [];
  const zoneAt = (column: number, name: string): TabledZone | null => {
    const own = (names ?? top).cells[column] ?? EMPTY;
    return zoneOfRow(
      section,
      line,
      [{ ...own, text: name }, ...figures.map(({ cells }) => cells[column] ?? EMPTY)],
      header,
    );
  };
  const change = changeOf(top.cells.map(({ text }) => text));
  if (change !== null) {
    const name = names?.cells[change.after]?.text ?? change.of ?? spokenOf(section);
    // 功能区, 调整前面积, 调整后面积: heads of columns
    if (name === null || columnOf(name) === "area") return [];
    const [before, after] = [zoneAt(change.before, name), zoneAt(change.after, name)];
    if (after === null) return [];
    const kind = after.kind ?? "other";
    const past = { before: before?.areas[0] ?? null, sidesBefore: before?.sides ?? [] };
    return [{ ...after, name, kind, ...past, blocksBefore: before?.blocks ?? [] }];
  }
  const columns = (names ?? top).cells.map(({ text }) => text);
  const lands = columns.filter(isName);
  const areNumbers = columns.length > 1 && columns.every(isNumberedBlock);
  const isList =
    isRecord || (lands.length > 1 && sides >= FEWEST_SIDES) || columns.every(isZone) || areNumbers;
  if (!isList) return [];
  // 名称 before names of any noun: monuments, islands
  const areLands =
    names !== undefined &&
    namesZone(names.head) &&
    (header.sides !== null || sides >= FEWEST_SIDES || LISTS_LAND.test(zoneTitle(section)));
  const blocks = parts.flatMap((one) => partOf(section, line, one, header.unit) ?? []);
  return columns.flatMap((name, column): readonly TabledZone[] => {
    // a name that spans the columns of its parts
    const isSpanned = name === "" && header.block !== null && column > 0;
    // 产业园 beside 物流园, below 功能区
    const isPart =
      isOfParts &&
      header.blocksOnly &&
      name !== "" &&
      !NOTE_HEAD.test(name) &&
      (isTermOfPart(name) || !OTHER_HEAD.test(name));
    const isLand =
      isName(name) ||
      (areLands && isAnyName(name)) ||
      isSpanned ||
      isPart ||
      header.parts.length > 0 ||
      (header.blocksOnly && SUM_OF_ZONES.test(name));
    // 保护区|面积|四至: heads of columns
    const zone = isLand && (isPart || columnOf(name) === null) ? zoneAt(column, name) : null;
    return zone === null ? [] : [{ ...zone, blocks: [...zone.blocks, ...blocks] }];
  });
}

/** 核心区 before figures, or sides, alone: those of a part, as a head of columns tells them (核心区面积). */
function headOf({ head, cells }: TurnedRow): TableCell {
  if (!isTermOfPart(head.text)) return head;
  if (cells.some(({ text }) => /^\d/u.test(text))) return { ...head, text: `${head.text}面积` };
  return cells.some(({ text }) => OPENS_SIDES.test(text)) ? { ...head, text: `${head.text}四至` } : head;
}

function partOf(
  section: DocumentSection,
  line: Line,
  { name, size }: PartRow,
  unit: AreaUnitTerm | null,
): Zone["blocks"][number] | null {
  const area = cellAreas(cellText(section, line, size), unit, "site")[0];
  return area === undefined ? null : { name: name.text, area, sides: [], boundary: null };
}

const HEAD = "园区名称";

/** 片区位置, 面积(公顷): heads of columns that stand above the parts, and no parts. */
const OTHER_HEAD = /(?:位置|坐落|名称|面积|规模|四至|范围|边界|编号|用途|性质)(?:\([^()]{1,8}\))?$/u;

/** The row that names lots, below the one of their codes. */
const LOT_NAMES = /^地块名称$/u;

/** The columns of two states of the same land, and its name where they tell it; null where there are none. */
function changeOf(heads: readonly string[]): { before: number; after: number; of: string | null } | null {
  const stateOf = (form: RegExp): { column: number; of: string }[] =>
    heads.flatMap((text, column) => {
      const match = form.exec(text);
      if (match === null) return [];
      const of = (match[1] ?? match[2] ?? "").replace(NO_LAND, "");
      // 新桥禁养区 and 原桥禁养区 are two places
      const isPlace = text.length - of.length === 1 && of !== "" && !isBareKind(of);
      return isPlace ? [] : [{ column, of }];
    });
  for (const before of stateOf(ZONE_BEFORE))
    for (const after of stateOf(ZONE_AFTER))
      if (before.of === after.of)
        return { before: before.column, after: after.column, of: isZone(before.of) ? before.of : null };
  return null;
}

/** What the word for a state is joined with, besides the name of land. */
const NO_LAND = /^(?:情况|状况|方案|范围|的?规划|数据|内容|批准|批复|核准|核定|认定|审核|公告)$/u;

function isZone(text: string): boolean {
  return fullZoneName(text) !== null;
}

/** Whether a head may be the name of land: a zone, or a place with its noun. Sums, states, owners and measures are none. */
function isName(text: string): boolean {
  if (SUM_OF_ZONES.test(text)) return false;
  if (isZone(text) || isNumberedBlock(text) || PLAN.test(text)) return true;
  return PLACE.test(text) && !NO_NAMES.test(text);
}

/** Any name below the head of names, which heads no column itself. */
function isAnyName(text: string): boolean {
  return ANY_NAME.test(text) && !SUM_OF_ZONES.test(text) && columnOf(text) === null;
}

const ANY_NAME = /^\p{Script=Han}[\p{Script=Han}A-Za-z\d“”()—·-]{1,24}$/u;

/** 某县某片区土地征收成片开发方案 */
const PLAN = /^\p{Script=Han}.{4,40}成片开发方案$/u;

/** 西嘎村, 东片, 三号地块, A区 */
const PLACE =
  /^(?:\p{Script=Han}[\p{Script=Han}A-Za-z\d“”()—·#-]{0,20}(?:村|社区|镇|乡|街道|[区园片块场矿库岛湖河江溪渠沟山]|组团|单元|街坊|水源地?)|[A-Z]\d{0,3}\p{Script=Han}{1,8})$/u;
