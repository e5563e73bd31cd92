import { squareMetresFrom } from "../../../units/area";
import type { AreaMention } from "../../area-mentions";
import { AREA_UNITS, type AreaUnitTerm } from "../../lexicon/area-units";
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
  if (unit === null) return printed;
  const bare = bareFigures(mapped, from, to, unit);
  return bare.length === 0 ? printed : [...printed, ...bare].sort((a, b) => a.from - b.from);
}

function bareFigures(
  mapped: MappedText,
  from: number,
  to: number,
  { unit, scale }: AreaUnitTerm,
): readonly AreaMention[] {
  return [...mapped.text.slice(from, to).matchAll(BARE)].flatMap((match): AreaMention[] => {
    const start = from + match.index;
    const end = lineEnd(mapped, start, start + match[0].length);
    const isLast = end >= mapped.text.length || beginsLine(mapped, end);
    const isLabelled = LABEL.test(mapped.text.slice(Math.max(0, start - LABEL_REACH), start));
    // 甲片  415.08, at the end of its line
    const isApart = /\s/u.test(mapped.source.text.charAt((mapped.starts[start] ?? 0) - 1));
    const digits = mapped.text.slice(start, end).replace(/,/gu, "");
    if (!isLast && UNIT.test(mapped.text.slice(end, end + 2))) return [];
    if (!isLabelled && !(isLast && isApart && digits.includes("."))) return [];
    const value = Number(`${digits}e${scale}`);
    if (!Number.isFinite(value)) return [];
    return [
      {
        value,
        unit,
        squareMetres: squareMetresFrom(value, unit),
        decimals: (digits.split(".")[1]?.length ?? 0) - scale,
        approximate: false,
        from: start,
        to: end,
      },
    ];
  });
}

/** Digits of the next line are none of the figure. */
function lineEnd(mapped: MappedText, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (beginsLine(mapped, at)) return at;
  return to;
}
