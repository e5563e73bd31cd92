import { squareMetresFrom } from "../../../units/area";
import type { AreaMention } from "../../area-mentions";
import { AREA_UNIT, AREA_UNITS, type AreaUnitTerm } from "../../lexicon/area-units";
import { printedAreas } from "../../printed-areas";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";

/** (面积单位:公顷), 注:面积单位为公顷。 */
const DECLARED = new RegExp(
  `(?:面积|计量)?单位(?:均?为|:|是)(${AREA_UNITS.map(({ spelling }) => spelling).join("|")})`,
  "gu",
);
/** A figure behind the label of a size, or behind a name. */
const BARE =
  /(?:(?<=(?:面积|规模)(?:为|:|约){0,2} ?)|(?<=\p{Script=Han}\)? ?))(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,6})?/gu;
const LABEL = /(?:面积|规模)(?:为|:|约){0,2} ?$/u;
const LABEL_REACH = 8;
/** What a figure with a unit of its own, or of another matter, goes on with. */
const UNIT = /^ ?[%‰\d.,/~—-]|^ ?[\p{Script=Han}a-z]/iu;

const known = new WeakMap<MappedText, AreaUnitTerm | null>();

/** The one unit that a text declares for its bare figures of areas: 单位:公顷; null where it declares none, or several. */
export function declaredUnit(mapped: MappedText): AreaUnitTerm | null {
  const before = known.get(mapped);
  if (before !== undefined) return before;
  const spellings = new Set(
    [...mapped.text.matchAll(DECLARED)].flatMap((match) => {
      const end = match.index + match[0].length;
      // 单位:亩均…: words that go on name no unit
      const isWhole = !/\p{Script=Han}/u.test(mapped.text.charAt(end)) || beginsLine(mapped, end);
      return isWhole ? [match[1]] : [];
    }),
  );
  const [only] = spellings;
  const unit = spellings.size === 1 ? AREA_UNITS.find(({ spelling }) => spelling === only) : undefined;
  known.set(mapped, unit ?? null);
  return unit ?? null;
}

/**
 * The areas of a text about zones between `from` and `to` (exclusive), in order: those with a unit, and where the text
 * declares one (面积单位:公顷) the figures without, behind the label of a size or at the end of a line that names land.
 */
export function zoneFigures(mapped: MappedText, from = 0, to = mapped.text.length): readonly AreaMention[] {
  const printed = printedAreas(mapped, from, to);
  const unit = declaredUnit(mapped);
  const bare = [
    ...labelledFigures(mapped, from, to),
    ...(unit === null ? [] : bareFigures(mapped, from, to, unit)),
  ];
  if (bare.length === 0) return printed;
  const byPlace = new Map([...bare, ...printed].map((one) => [one.from, one]));
  return [...byPlace.values()].sort((a, b) => a.from - b.from);
}

/** 核准面积(公顷):318.44, or the figure with decimals in the cell behind the label */
const LABELLED = new RegExp(
  String.raw`(?:面积|规模)\((?:单位:)?(${AREA_UNIT})\)(:?) ?((?:\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,6})?)(?![\d.,%‰/~—-])`,
  "gu",
);

function labelledFigures(mapped: MappedText, from: number, to: number): readonly AreaMention[] {
  return [...mapped.text.slice(from, to).matchAll(LABELLED)].flatMap((match): AreaMention[] => {
    const [all, spelling = "", sign = "", print = ""] = match;
    const term = AREA_UNITS.find((one) => one.spelling.toLowerCase() === spelling.toLowerCase());
    const end = from + match.index + all.length;
    if (term === undefined || (sign === "" && !print.includes("."))) return [];
    // a unit of its own is read with it
    if (AREA_BEHIND.test(mapped.text.slice(end, end + LONGEST_UNIT))) return [];
    return figure(print.replace(/,/gu, ""), term, end - print.length, end);
  });
}

const AREA_BEHIND = new RegExp(`^ ?${AREA_UNIT}`, "iu");
const LONGEST_UNIT = 8;

function figure(digits: string, { unit, scale }: AreaUnitTerm, from: number, to: number): AreaMention[] {
  const value = Number(`${digits}e${scale}`);
  if (!Number.isFinite(value)) return [];
  const decimals = (digits.split(".")[1]?.length ?? 0) - scale;
  const squareMetres = squareMetresFrom(value, unit);
  return [{ value, unit, squareMetres, decimals, approximate: false, from, to }];
}

function bareFigures(
  mapped: MappedText,
  from: number,
  to: number,
  term: AreaUnitTerm,
): readonly AreaMention[] {
  // the name behind which the figure stands may end right before `from`
  const head = Math.max(0, from - NAME_END);
  return [...mapped.text.slice(head, to).matchAll(BARE)].flatMap((match): AreaMention[] => {
    const start = head + match.index;
    if (start < from) return [];
    const end = lineEnd(mapped, start, start + match[0].length);
    const isLast = end >= mapped.text.length || beginsLine(mapped, end) || endsCell(mapped, end);
    const isLabelled = LABEL.test(mapped.text.slice(Math.max(0, start - LABEL_REACH), start));
    // 甲片  415.08, at the end of its line
    const isApart = /\s/u.test(mapped.source.text.charAt((mapped.starts[start] ?? 0) - 1));
    const digits = mapped.text.slice(start, end).replace(/,/gu, "");
    if (!isLast && UNIT.test(mapped.text.slice(end, end + 2))) return [];
    if (!isLabelled && !(isLast && isApart && digits.includes("."))) return [];
    return figure(digits, term, start, end);
  });
}

/** 片区) */
const NAME_END = 3;

/** 核准面积:998.46  主导产业:…: whether several blanks, or a wide one, stand behind a figure. */
function endsCell({ source, ends }: MappedText, end: number): boolean {
  const at = ends[end - 1] ?? 0;
  return /^(?:\u3000|[ \t]{2})/u.test(source.text.slice(at, at + 2));
}

/** Digits of the next line are none of the figure. */
function lineEnd(mapped: MappedText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (beginsLine(mapped, at)) return at;
  return to;
}
