import type { AreaRole, AreaUnit, StatedArea } from "../domain/area";
import { squareMetresFrom } from "../units/area";
import { AREA_UNIT, AREA_UNITS } from "./lexicon/area-units";
import { beginsLine } from "./text/begins-line";
import { isApart, type MappedText, mappedEvidence } from "./text/mapped-text";
import { printedAt } from "./text/source-text";

/** A number with a unit of area in a mapped text. `from` and `to` (exclusive) index `mapped.text`. */
export interface AreaMention {
  readonly value: number;
  readonly unit: AreaUnit;
  readonly squareMetres: number;
  /** printed decimals of `value` in `unit`; negative after 万 */
  readonly decimals: number;
  /** 约 before, 余 or 多 within, 左右 after */
  readonly approximate: boolean;
  readonly from: number;
  readonly to: number;
}

/** 1 8,4 5 6.7: every digit set apart, groups of three and decimals among them; one figure from its first digit on. */
const APART_DIGITS = String.raw`\d(?: \d(?!\d)|,\d(?= \d \d(?!\d))|\.\d(?!\d)){2,15}`;
/** 面积 1 4,680: a blank within the figures before the first comma, right behind the word for a size. */
const TORN_THOUSANDS = String.raw`(?<=面积(?:约|为|:)? ?)(?:\d \d{1,2}|\d{2} \d),\d{3}(?:\.\d{1,8})?`;
/** 收储面积:1 4 680.5: blanks anywhere within a figure, right behind the label of a size. */
const TORN_DIGITS = String.raw`(?<=面积(?:约|为)?:约? ?)\d{1,3}(?: \d{1,4}){1,4}(?:\.\d{1,8})?`;
/** A number (thousand separators and blanks inside it allowed) and a unit; the look-behinds keep codes out, and parts of a figure whose digits are set apart. */
const MENTION = new RegExp(
  String.raw`(?<!\d|(?<!\.{2})\.|(?<![\p{Script=Han}\d])[A-Za-z])(?<!\d \d[ ,](?=\d(?!\d)))(${APART_DIGITS}|${TORN_THOUSANDS}|${TORN_DIGITS}|\d{1,3}(?:[, ]\d{3}){1,4}(?:\. ?\d{1,8})?|\d{1,12}(?:\. ?\d{1,8}(?: \d{1,2}){0,2})?)(?: ?\*{2})? ?\(?[余多]?(${AREA_UNIT})`,
  "giu",
);
/** 区块A 1.5公顷: the blank before a figure is dropped from running text, and the letter is no part of it. */
const LETTER = /[A-Za-z]/u;

/** Distance within which 约 speaks of the number behind it. */
const APPROXIMATELY = /(?:大?约|近|约为|约合|约折合)$/u;
/** 8000余亩, 300多亩 */
const MORE_THAN = /[余多]/u;
const MORE_OR_LESS = /^(?:左右|上下|余)/u;

/** The mentions of whole texts: several grammars ask for those of one document. */
const known = new WeakMap<MappedText, readonly AreaMention[]>();

/** Every area printed between `from` and `to` (exclusive) of a mapped text, in order. */
export function areaMentions(mapped: MappedText, from = 0, to = mapped.text.length): readonly AreaMention[] {
  if (to - from < SHORT || to - from < mapped.text.length) return mentionsIn(mapped, from, to);
  const before = known.get(mapped);
  if (before !== undefined) return before;
  const found = mentionsIn(mapped, from, to);
  known.set(mapped, found);
  return found;
}

/** Cells and clauses are read once; what they say is not kept. */
const SHORT = 200;
/** A text without one of these has no area; most cells of a table do not. */
const ANY_UNIT = /[米亩顷方]|m2|ha|sq/iu;

function mentionsIn(mapped: MappedText, from: number, to: number): readonly AreaMention[] {
  const text = mapped.text.slice(from, to);
  if (!ANY_UNIT.test(text)) return [];
  const mentions: AreaMention[] = [];
  for (const match of text.matchAll(MENTION)) {
    const torn = tornDigits(mapped, from + match.index);
    const digits = torn + (match[1] ?? "").replace(/[, ]/gu, "");
    const spelling = (match[2] ?? "").toLowerCase();
    const term = AREA_UNITS.find((candidate) => candidate.spelling.toLowerCase() === spelling);
    if (term === undefined) continue;
    const printedDecimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
    // shifting the exponent in the string keeps the value free of binary rounding
    const value = Number(`${digits}e${term.scale}`);
    if (!Number.isFinite(value)) continue;
    const start = match.index - (torn === "" ? 0 : torn.length + 1);
    if (LETTER.test(text.charAt(start - 1)) && !isApart(mapped, from + start)) continue;
    const end = match.index + match[0].length;
    mentions.push({
      value,
      unit: term.unit,
      squareMetres: squareMetresFrom(value, term.unit),
      decimals: printedDecimals - term.scale,
      approximate:
        APPROXIMATELY.test(text.slice(Math.max(0, start - 4), start)) ||
        MORE_THAN.test(match[0]) ||
        MORE_OR_LESS.test(text.slice(end, end + 4)),
      from: from + start,
      to: from + end,
    });
  }
  return mentions;
}

/** 面积合计4, and 91.27公顷 in the next line: digits right behind the word for a size begin its figure. */
const TORN = /(?:面积|合计|共计|总计|规模)(?:约|为|:)?(\d{1,6}) $/u;
const LONGEST_TORN = 12;

/** The digits of a figure in the line above the one where the rest of it begins; "" where it is whole. */
function tornDigits(mapped: MappedText, at: number): string {
  if (mapped.text.charAt(at - 1) !== " " || !beginsLine(mapped, at)) return "";
  return TORN.exec(mapped.text.slice(Math.max(0, at - LONGEST_TORN), at))?.[1] ?? "";
}

/** The mention as a stated area with its evidence. */
export function statedArea(
  mapped: MappedText,
  mention: AreaMention,
  role: AreaRole,
  to?: string,
): StatedArea {
  const evidence = mappedEvidence(mapped, mention.from, mention.to);
  const area: StatedArea = {
    value: mention.value,
    unit: mention.unit,
    squareMetres: mention.squareMetres,
    decimals: mention.decimals,
    approximate: mention.approximate,
    role,
    raw: printedAt(mapped.source, evidence),
    evidence,
  };
  return to === undefined ? area : { ...area, to };
}
