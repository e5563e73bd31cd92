import type { StatedArea } from "../../../domain/area";
import { squareMetresFrom } from "../../../units/area";
import { type AreaMention, areaMentions, statedArea } from "../../area-mentions";
import {
  CHANGED_BEFORE,
  CHANGED_BEHIND,
  FORMER_RANGE,
  LAND_TOLD,
  LIMIT_BEHIND,
  NEIGHBOUR_BEHIND,
  OTHER_AREA,
  OWN_AREA,
  OWN_BEHIND,
  SAME_AREA,
  SUM_BEHIND_PARTS,
  TOTAL_AREA,
} from "../../lexicon/area-context";
import { AREA_UNIT, AREA_UNITS } from "../../lexicon/area-units";
import { PIECE_PHRASE } from "../../lexicon/table-terms";
import { firstIndex } from "../../text/first-index";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";

/** An area with the other figures that repeat it in other units. */
export interface AreaGroup {
  readonly mentions: readonly AreaMention[];
  readonly total: boolean;
  /** the words before it in its clause */
  readonly clause: string;
}

/** 面积(公顷):3.2, 面积/km2 3.93, 面积（平方米） 6569.76 and "面积_公顷":3.2: the unit stands before the number. */
const HEADED = new RegExp(
  String.raw`面积 ?(?:[(（[_] ?|\/ ?|(?=[^"\d]{1,5}2?" ?:))(${AREA_UNIT}) ?[)）\]]?"? ?[:：=为|]? ?(\d{1,12}(?:\.\d{1,8})?)(?![\d.])`,
  "gu",
);

function headedAreas(mapped: MappedText): readonly AreaMention[] {
  return [...mapped.text.matchAll(HEADED)].flatMap((match) => {
    const term = AREA_UNITS.find((unit) => unit.spelling === match[1]);
    const digits = match[2] ?? "";
    const at = match.index + match[0].length - digits.length;
    // behind the header of a row of cells stands the number of the first row
    const next =
      startsLine(mapped, at) || /^ ?\| ?\p{Script=Han}/u.test(mapped.text.slice(at + digits.length));
    if (term === undefined || (match[0].includes("|") && !digits.includes(".") && next)) return [];
    const value = Number(`${digits}e${term.scale}`);
    const printed = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
    const mention: AreaMention = {
      value,
      unit: term.unit,
      squareMetres: squareMetresFrom(value, term.unit),
      decimals: printed - term.scale,
      approximate: false,
      from: match.index,
      to: match.index + match[0].length,
    };
    return [mention];
  });
}

/** A piece of land and nothing else before its figure: 甲部分:14300.00平方米, 片区二(1.2公顷) */
const OF_PIECE = new RegExp(`(?<!\\p{Script=Han})(?:${PIECE_PHRASE.source}) ?[:(,]? ?(?:约|共|计|为)?$`, "u");

/** Every area in a text that is given for land itself, in order; pairs of units together. */
export const areaGroups = readOnce((mapped: MappedText): readonly AreaGroup[] => groupsOf(mapped, true));

/** Every area in a text, whatever it is the area of. */
export const everyAreaGroup = readOnce((mapped: MappedText): readonly AreaGroup[] => groupsOf(mapped, false));

function groupsOf(mapped: MappedText, ofLand: boolean): readonly AreaGroup[] {
  const headed = headedAreas(mapped);
  const plain = areaMentions(mapped).filter((mention) => {
    const other = headed[firstIndex(headed, ({ to }) => to, mention.from + 1)];
    return other === undefined || other.from >= mention.to;
  });
  const byHead = new Set(headed);
  const all = [...headed, ...plain].sort((a, b) => a.from - b.from);
  const groups: AreaGroup[] = [];
  for (let i = 0; i < all.length; i++) {
    const head = all[i];
    if (head === undefined) continue;
    const group = [head];
    for (let next = all[i + 1]; next !== undefined; next = all[i + 1]) {
      const previous = group.at(-1) ?? head;
      if (next.unit === previous.unit || !SAME_AREA.test(mapped.text.slice(previous.to, next.from))) break;
      group.push(next);
      i++;
    }
    const before = clauseBefore(mapped, head.from);
    const behind = mapped.text.slice(head.to, head.to + 6);
    const later = CHANGED_BEFORE.test(before) && CHANGED_FIGURE.test(before);
    const own =
      byHead.has(head) ||
      OWN_AREA.test(before) ||
      LAND_TOLD.test(before) ||
      later ||
      (OF_HEADING.test(before) && startsLine(mapped, head.from - before.length)) ||
      OWN_BEHIND.test(behind) ||
      OF_PIECE.test(before) ||
      (SUM_BEHIND_PARTS.test(before) && PART_BEFORE.test(before));
    const limit = LIMIT_BEHIND.test(behind);
    const former = FORMER_RANGE.exec(before)?.index ?? null;
    const headed = former !== null && startsLine(mapped, head.from - before.length + former);
    const other = OTHER_AREA.test(before.replace(LAND_TOLD, "")) && !headed && !later;
    // the size before a change, and the one behind it
    const past = CHANGED_BEHIND.test(mapped.text.slice(head.to, head.to + CHANGE_REACH));
    const beside = NEIGHBOUR_BEHIND.test(mapped.text.slice(head.to, head.to + NEIGHBOUR_REACH));
    if (limit || beside || past || (ofLand && (!own || other))) continue;
    groups.push({ mentions: group, total: TOTAL_AREA.test(before), clause: before });
  }
  return groups;
}

function clauseBefore(mapped: MappedText, at: number): string {
  const { text } = mapped;
  const from = Math.max(0, at - CLAUSE_REACH);
  const before = text.slice(from, at);
  const cut = Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), before.lastIndexOf("\n")) + 1;
  // the cell before ends with a figure of its own
  for (let place = at - 1; place > from + cut; place--)
    if (startsCell(mapped, place) && FIGURE_ENDS.test(text.slice(Math.max(0, place - UNIT_REACH), place)))
      return text.slice(place, at);
  return before.slice(cut);
}

const CLAUSE_REACH = 28;
const UNIT_REACH = 8;
const NEIGHBOUR_REACH = 12;
const CHANGE_REACH = 16;
/** A village and its size in brackets, as the heading of its points: (一)木鱼镇柳树村(2.3公顷). */
const OF_HEADING =
  /^\s{0,4}(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.])? ?\p{Script=Han}{2,24}(?:村|社区|[村居]委会|[组社队])\($/u;
/** The figure that was, and the words for the change behind it. */
const CHANGED_FIGURE = new RegExp(`\\d ?${AREA_UNIT} ?[,(]?[^,。;()\\d]{2,12}$`, "u");
/** Another figure of a size in the same clause. */
const PART_BEFORE = new RegExp(`\\d ?${AREA_UNIT}[^。\\n]{0,3}[,、;]`, "u");
const FIGURE_ENDS = new RegExp(`\\d ?${AREA_UNIT}\\s*$`, "u");

/** So many further places of a figure are worth naming. */
const MOST_REPEATS = 8;

/** A figure of a group that no record owns. */
interface Spare {
  readonly group: AreaGroup;
  readonly mention: AreaMention;
}

const figureOf = ({ value, unit }: AreaMention): string => `${value} ${unit}`;

/** The figures of groups that no record owns, by figure and unit: so many of each as are worth naming. */
export function spareFigures(groups: readonly AreaGroup[]): ReadonlyMap<string, readonly Spare[]> {
  const found = new Map<string, Spare[]>();
  for (const group of groups)
    for (const mention of group.mentions) {
      const known = found.get(figureOf(mention)) ?? [];
      // one of them may be the record's own
      if (known.length <= MOST_REPEATS) known.push({ group, mention });
      found.set(figureOf(mention), known);
    }
  return found;
}

/**
 * The areas of a record: the group next to its table, and as further places the groups of the document that no other
 * record owns and that print the same figures.
 */
export function recordAreas(
  mapped: MappedText,
  own: AreaGroup,
  spare: ReadonlyMap<string, readonly Spare[]>,
  total: boolean,
): readonly StatedArea[] {
  return own.mentions.map((mention) => {
    const area = statedArea(mapped, mention, total ? "total" : "site");
    const again = (spare.get(figureOf(mention)) ?? []).filter(({ group }) => group !== own);
    const more = again
      .slice(0, MOST_REPEATS)
      .map((other) => statedArea(mapped, other.mention, "site").evidence);
    return more.length === 0 ? area : { ...area, evidence: { ...area.evidence, more } };
  });
}
