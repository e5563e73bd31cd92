import { CODES_SIDE_BY_SIDE, CORNER_WORDS } from "../../../lexicon/column-words";
import { LATIN_COLUMNS, latinLabel } from "../../../lexicon/latin-columns";
import { STATES_SIDE_BY_SIDE } from "../../../lexicon/state-words";
import { stateOfHead } from "../../../lexicon/told-state";
import type { Edge } from "../cells/grid";

/** The signs that may part the labels of a header without bars, tabs or wide gaps. */
export function headerEdges(printed: string): readonly Edge[] {
  const text = printed.replace(UNITS, "").replace(SIGNS, "");
  if (SEMICOLONS.test(text)) return mayBeHeader(text.replaceAll(";", ",")) ? ["semicolon"] : [];
  if (SPACED_SLASHES.test(text)) return mayBeHeader(text.replaceAll(" / ", ",")) ? ["spaced"] : [];
  if (SLASHES.test(text)) return mayBeHeader(text.replaceAll("/", ",")) ? ["slash"] : [];
  return mayBeHeader(text) ? ["blank", "comma"] : [];
}

/** The unit of a label in brackets, and the sign of a limit at its end. */
const UNITS = /\([^()\n]{0,12}\)|\[[^[\]\n]{0,12}\]/gu;
const SIGNS = /[≤≥<>]{1,2}(?=[ ,;/]|$)/gu;

/** Four labels or more with strokes between them. */
const SLASHES = /^[^\s/。:]{1,16}(?:\/[^\s/。:]{1,16}){3,20}$/u;
/** The same with blanks around the strokes. */
const SPACED_SLASHES = /^[^/。:]{1,16} \/ [^/。:]{1,16}(?: \/ [^/。:]{1,16}){2,20}$/u;
/** Three labels or more with semicolons between them. */
const SEMICOLONS = /^[^;。:]{1,16}(?:;[^;。:]{1,16}){2,20};?$/u;

/** A longer line is no corner with the states behind it. */
const LONGEST_CORNER_LINE = 60;

/** A longer line, its units not counted in, is no header. */
const LONGEST_HEADER = 160;

function mayBeHeader(text: string): boolean {
  const [corner = "", ...heads] = text.length <= LONGEST_CORNER_LINE ? text.split(/ +/u) : [];
  if (heads.length > 0 && CORNER_WORDS.test(corner) && heads.every((head) => stateOfHead(head) !== null))
    return true;
  if (hasBothStates([corner, ...heads])) return true;
  if (CODES_SIDE_BY_SIDE.test(text) || STATES_SIDE_BY_SIDE.test(text)) return true;
  if (isInLetters(text)) return true;
  return (
    text.length <= LONGEST_HEADER &&
    !/[。;≤≥<>]/u.test(text) &&
    / |,/u.test(text) &&
    /率|密度|面积|限高|高度|性质|用途|指标/u.test(text)
  );
}

/** Fewest labels of a header that names both states, and the longest of them. */
const FEWEST_STATED = 4;
const LONGEST_LABEL = 8;

/** 序号 地块编号 更正事项 更正前 更正后: short labels, two of which are the states. */
function hasBothStates(labels: readonly string[]): boolean {
  if (labels.length < FEWEST_STATED || labels.some((label) => label.length > LONGEST_LABEL)) return false;
  const states = labels.flatMap((label) => stateOfHead(label) ?? []);
  return states.length === 2 && states[0] !== states[1];
}

/** Fewest labels in letters that are known. */
const FEWEST_KNOWN = 3;
/** Labels in letters with commas or blanks between them; a longer line is a sentence. */
const IN_LETTERS = /^[A-Za-z][^\n。;≤≥<>]{8,200}$/u;

/** parcel,landuse,area_ha,FAR: labels in letters, some of which may be in Chinese. */
function isInLetters(text: string): boolean {
  if (!IN_LETTERS.test(text)) return false;
  const labels = text.split(text.includes(",") ? "," : " ");
  const known = labels.filter((label) => LATIN_COLUMNS.has(latinLabel(label.trim())?.name ?? ""));
  return known.length >= FEWEST_KNOWN && known.length >= labels.length / 2;
}
