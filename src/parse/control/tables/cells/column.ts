import type { AreaRole } from "../../../../domain/area";
import { areaUnitIn } from "../../../bare-area";
import type { AreaUnitTerm } from "../../../lexicon/area-units";
import {
  CAPTION,
  COLUMN_WORDS,
  GROUP_WORDS,
  LIMIT_BEHIND,
  MASKED_HEADER,
  MONEY_HEADER,
  PART_IN_HEAD,
  SUPERLATIVE_HEADER,
  UNIT_OF_LABEL,
} from "../../../lexicon/column-words";
import { FIELD_TERMS } from "../../../lexicon/field-terms";
import { FIGURE_UNITS, INDICATOR_TERMS, type IndicatorTerm } from "../../../lexicon/indicator-terms";
import { glossSide, LATIN_COLUMNS, latinLabel, lengthBeforeGloss } from "../../../lexicon/latin-columns";
import type { Version } from "../../../lexicon/state-words";
import { STATE_ALONE, STATE_LEAD } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import { sideHead } from "../../../tables/side-cells";
import { mappedPart } from "../../../text/mapped-text";
import { type NameMarks, nameMarks } from "../../values/name-marks";
import { cellTokens, isPlain } from "./cell-tokens";
import type { Cell } from "./grid";

/** What the column under a header cell holds. */
export type Column = {
  readonly version: Version | null;
  readonly header: Cell;
  /** what the lower line of its header has under it: 原方案 under 容积率 */
  readonly below?: Cell | undefined;
} & (
  | {
      readonly holds: "indicator";
      readonly term: IndicatorTerm;
      readonly marks: NameMarks;
      /** the kind of building that all its limits are of: 住宅建筑高度 */
      readonly part?: string;
    }
  | { readonly holds: "area"; readonly role: AreaRole; readonly unit: AreaUnitTerm | null }
  | {
      readonly holds:
        | "code"
        | "name"
        | "use"
        | "useCode"
        | "block"
        | "county"
        | "place"
        | "conditions"
        | "part"
        | "masked"
        | "other";
    }
  /** a header over several columns: 规划指标, 调整后 */
  | { readonly holds: "group" }
);

/** A longer header is a sentence. */
const LONGEST_HEADER = 30;
/** Figures of a header that are no values: (m2), hm2, a note in brackets, the number of a standard. */
const UNIT_POWERS = /\([^)]{0,30}\)|k?m2|M2|^GB(?:\/?T)?[ _-]?\d{4,6}(?:-\d{4})?$/gu;

/** A row is looked at as a header, as the line below one and as a row: its cells are read once. */
const known = new WeakMap<Cell, { readonly column: Column | null }>();

/** Words that announce nothing: 点号 stands above every table of points. */
const unheaded = new Set<string>();
const MOST_REMEMBERED = 10_000;

/** What a header cell announces; null where it is no header. */
export function columnOf(cell: Cell): Column | null {
  const { mapped } = cell;
  const label = lengthBeforeGloss(mapped.text);
  if (label === mapped.text.length) return columnUnder(cell);
  const column = columnUnder({ mapped: mappedPart(mapped, 0, label), evidence: cell.evidence });
  const side = glossSide(mapped.text);
  if (column?.holds !== "indicator" || side === null) return column;
  const words = mapped.text.slice(label);
  return { ...column, marks: { ...column.marks, comparison: { side, inclusive: true, words } } };
}

/** The same for a cell whose label has no other one in English behind it. */
function columnUnder(cell: Cell): Column | null {
  const { text } = cell.mapped;
  if (text === "" || text.length > LONGEST_HEADER) return null;
  // a label with its value is no header
  if (
    /[:=].|[,。;]/u.test(text.includes("(") ? text.replace(/\([^()]{0,16}\)/gu, "") : text) ||
    (/\d/u.test(text) && /\d/u.test(text.replace(UNIT_POWERS, "")))
  )
    return null;
  if (CAPTION.test(text)) return null;
  const before = known.get(cell);
  if (before !== undefined) return before.column;
  if (unheaded.has(text) && isOnOneLine(cell)) return null;
  const column = readColumn(cell);
  known.set(cell, { column });
  if (column === null && isOnOneLine(cell) && unheaded.size < MOST_REMEMBERED) unheaded.add(text);
  return column;
}

/** A column under an English label: area_ha, Plot Ratio, BD(%). */
function latinColumn(header: Cell): Column | null {
  const label = latinLabel(header.mapped.text);
  const known = label === null ? undefined : LATIN_COLUMNS.get(label.name);
  if (label === null || known === undefined) return null;
  const base = { version: null, header };
  if (known.holds === "area") return { ...base, holds: "area", role: "site", unit: areaUnitIn(label.unit) };
  if (known.holds !== "indicator") return { ...base, holds: known.holds };
  const term = INDICATOR_TERMS.find(({ key }) => key === known.key);
  const marks = { unit: FIGURE_UNITS[label.unit] ?? null, comparison: null, next: 0 };
  return term === undefined ? null : { ...base, holds: "indicator", term, marks };
}

/** Nothing but its words tells what such a cell announces. */
function isOnOneLine(cell: Cell): boolean {
  return isPlain(cell.mapped) || cell.evidence.lines[0] === cell.evidence.lines[1];
}

/** The names of a use as labels of columns. */
const USE_LABELS: ReadonlySet<string> = new Set([
  ...FIELD_TERMS.flatMap(({ field, spelling }) => (field === "use" ? spelling : [])),
  ...Object.keys(COLUMN_WORDS).filter((word) => COLUMN_WORDS[word] === "use"),
]);

function readColumn(cell: Cell): Column | null {
  const { text } = cell.mapped;
  // 【容积率】≤2.0: a label with its value
  if (/^\[[^\]]+\]./u.test(text)) return null;
  if (MASKED_HEADER.test(text)) return { version: null, header: cell, holds: "masked" };
  // 东至, 四至(南): the sides are read where the lots are known
  if (sideHead(text) !== null) return { version: null, header: cell, holds: "other" };
  const latin = latinColumn(cell);
  if (latin !== null) return latin;
  const version = stateOfHead(text);
  const base = { version, header: cell };
  const bare = text
    .replace(/[([].{0,30}[)\]]$/u, "")
    .replace(/[/:].*$/u, "")
    .replace(UNIT_OF_LABEL, "");
  const superlative = SUPERLATIVE_HEADER.exec(bare)?.[0] ?? "";
  const name = bare.slice(superlative.length).replace(LIMIT_BEHIND, "");
  const letter = INDICATOR_TERMS.find((term) => term.needsValue === true && term.spelling === name);
  if (letter !== undefined) {
    const tokens = cellTokens(cell.mapped);
    const own = superlative === "" ? 0 : 1;
    const marks = withBareMarks(cell, tokens, own, nameMarks(cell.mapped, tokens, own + 1));
    return { ...base, holds: "indicator", term: letter, marks };
  }
  if (MONEY_HEADER.test(text)) return { ...base, holds: "other" };
  const word = COLUMN_WORDS[bare.toLowerCase()];
  if (word === "group") return { ...base, holds: "group" };
  if (word === "area")
    return { ...base, holds: "area", role: "site", unit: areaUnitIn(text.slice(bare.length)) };
  if (word !== undefined) return { ...base, holds: word };
  // 原规划性质: the word for the state would take 规划 along
  if (version !== null && USE_LABELS.has(bare.replace(STATE_LEAD, ""))) return { ...base, holds: "use" };
  const tokens = cellTokens(cell.mapped);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "indicator") {
      const marks = withBareMarks(cell, tokens, index, nameMarks(cell.mapped, tokens, index + 1));
      const part = text.slice(0, token.from);
      const own = { ...base, holds: "indicator", term: token.term, marks } as const;
      return PART_IN_HEAD.test(part) ? { ...own, part } : own;
    }
    if (token.kind === "field") {
      const { field, role } = token.term;
      // 规划建筑总面积 is floor
      if (field === "area" && /(?<!代征|其中)建筑(?:总)?(?:规模)?面积|建筑总面积/u.test(text))
        return { ...base, holds: "other" };
      if (field === "area") {
        return {
          ...base,
          holds: "area",
          role: role ?? "other",
          unit: areaUnitIn(text.slice(token.to - token.from)),
        };
      }
      // 图则编号 numbers a sheet, 地块编号 a parcel
      if (field === "code" && token.from > 0 && !/地块|宗地|用地|地号/u.test(text))
        return { ...base, holds: "other" };
      // 规划条件地块编号: the last noun is the head
      const [next] = tokens.slice(index + 1);
      if (field === "conditions" && next?.kind === "field" && next.from === token.to) continue;
      if (field === "floor" || field === "other") return { ...base, holds: "other" };
      return field === "conditions" ? { ...base, holds: "conditions" } : { ...base, holds: field };
    }
    if (token.kind === "number" || token.kind === "area") return null;
    // 内 of 宗地内地块编号 limits nothing
    const named = tokens[index + 1]?.kind === "indicator";
    if (token.kind === "comparison" && token.term.place !== "after" && !named) return null;
    if (token.from > 8) break;
  }
  return (GROUP_WORDS.test(text) || STATE_ALONE.test(text)) && !/\d/u.test(text) && text.length <= 14
    ? { ...base, holds: "group" }
    : null;
}

/** 容积率≤ and 建筑密度% carry sign and unit without brackets. */
function withBareMarks(
  cell: Cell,
  tokens: ReturnType<typeof cellTokens>,
  at: number,
  marks: NameMarks,
): NameMarks {
  let { unit, comparison } = marks;
  for (let i = marks.next; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i];
    if (token?.kind === "unit") unit ??= token.unit;
    if (token?.kind === "comparison" && token.term.side !== "equal") {
      comparison ??= {
        side: token.term.side,
        inclusive: token.term.inclusive,
        words: cell.mapped.text.slice(token.from, token.to),
      };
    }
  }
  const behind = /[%米层m]/u.exec(cell.mapped.text.slice(tokens[at]?.to ?? 0))?.[0];
  if (unit === null && behind !== undefined)
    unit = behind === "%" ? "percent" : behind === "层" ? "storeys" : "m";
  return { unit, comparison, next: marks.next };
}

const NOT_OURS: readonly Column["holds"][] = ["other", "group", "place", "masked"];

/** Whether a column of this kind holds something that we take. */
export function isOurs(column: Column | null): boolean {
  return column !== null && !NOT_OURS.includes(column.holds);
}
