import { landUseClass, suggestedLandUse } from "../../../../domain/land-use-classes";
import type { LandUse } from "../../../../domain/parcel";
import {
  BY_PAPER,
  CODES_AHEAD,
  COMPATIBLE,
  GB_CODE,
  GLUED_CODES,
  LISTED_CODES,
  MIXED_USE,
  NO_USE,
  SOME_USE,
  USE_ALONE,
  USE_CODE,
  USE_CODE_JOINT,
  USE_END,
  USE_LEAD,
  USE_NAME,
  USE_REMARK,
  USE_TAIL,
  USE_WORDS,
} from "../../../lexicon/land-use-words";
import { type MappedText, mappedEvidence, startsLine } from "../../../text/mapped-text";
import { rawText } from "../../tokens/printed";
import { codesBehindNames } from "./paired-use-codes";

/** More text than this is no list of uses. */
const LONGEST = 120;
/** Words before the title of a paper. */
const LONGEST_LEAD = 14;

/**
 * The land uses printed between `from` and `to` of a mapped text, in printed order: names with or without a code,
 * codes alone, several joined by 、 / + or 和.
 * @param announced a label (用地性质) announced them, so that a bare word (住宅) counts as well; one that stands alone does, too (商住)
 */
export function landUsesIn(mapped: MappedText, from: number, to: number, announced: boolean): LandUse[] {
  const labelled = announced || USE_ALONE.test(mapped.text.slice(from, to));
  if (BY_PAPER.test(mapped.text.slice(from, from + LONGEST_LEAD))) return [];
  const end = lineEnd(mapped, from, Math.min(to, from + LONGEST));
  const paired = pairedUses(mapped, from, end, labelled) ?? usesBehindCodes(mapped, from, end, labelled);
  if (paired !== null) return paired;
  return parts(mapped.text, from, end).flatMap(([start, stop], index, all) => {
    const [next, last] = all[index + 1] ?? [stop, stop];
    const kind = mapped.text.charAt(stop) === "/" ? mapped.text.slice(next, last) : "";
    return isGroupOf(mapped.text.slice(start, stop), kind) ? [] : usesOf(mapped, start, stop, labelled);
  });
}

/** 工业/二类工业用地: a group of uses before the kind of it, which is the use. */
function isGroupOf(group: string, kind: string): boolean {
  const bare = (use: string): string => use.replace(/用地$/u, "");
  return bare(kind).length > bare(group).length && bare(kind).endsWith(bare(group));
}

/** Where a line ends with a use that is complete, and the next goes on with something else; `to` where none does. */
function lineEnd(mapped: MappedText, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    if (!startsLine(mapped, i) || goesOn(mapped.text, i)) continue;
    if (USE_END.test(mapped.text.slice(from, i))) return i;
  }
  return to;
}

/** Whether the line that begins at `at` goes on with the use before it: a list, or 商业 and on the next line 用地. */
function goesOn(text: string, at: number): boolean {
  return GOES_ON.test(text.charAt(at)) || (text.startsWith("用地", at) && text.charAt(at - 1) !== "地");
}

const GOES_ON = /[、,(和及与/+;)]/u;

/** 居住用地、商业用地(R2/B1): as many codes as names, in the same order. */
function pairedUses(mapped: MappedText, from: number, to: number, labelled: boolean): LandUse[] | null {
  const behind = codesBehindNames(mapped.text.slice(from, to));
  if (behind === null) return null;
  const names = parts(mapped.text, from, from + behind.names);
  if (names.length !== behind.codes.length) return null;
  return pairs(mapped, names, behind.codes, labelled);
}

/** A4/R2体育兼容居住用地: as many names behind codes, in the same order. */
function usesBehindCodes(mapped: MappedText, from: number, to: number, labelled: boolean): LandUse[] | null {
  const lead = CODES_AHEAD.exec(mapped.text.slice(from, to))?.[0];
  if (lead === undefined) return null;
  const codes = lead.split(USE_CODE_JOINT);
  const names = parts(mapped.text, from + lead.length, to);
  if (names.length !== codes.length) return null;
  return pairs(mapped, names, codes, labelled);
}

/** The uses of these places, each with its code; null where one of them names none. */
function pairs(
  mapped: MappedText,
  names: readonly (readonly [number, number])[],
  codes: readonly string[],
  labelled: boolean,
): LandUse[] | null {
  const uses = names.flatMap(([start, stop], index) => {
    const name = mapped.text.slice(start, stop);
    const code = codes[index];
    if (code === undefined || !/^\p{Script=Han}+$/u.test(name)) return [];
    return named(mapped, start, name, code, labelled) ?? [];
  });
  return uses.length === names.length ? uses : null;
}

/** Start and end of each part of a list; signs inside brackets join. */
function parts(text: string, from: number, to: number): [number, number][] {
  const whole = text.slice(from, to);
  if (suggestedLandUse(whole) !== null || MIXED_USE.test(whole)) return [[from, to]];
  const found: [number, number][] = [];
  let start = from;
  let depth = 0;
  for (let i = from; i < to; i++) {
    const character = text.charAt(i);
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (depth === 0 && isJoint(text, start, i, to)) {
      found.push([start, i]);
      start = i + (text.startsWith("兼容", i) ? 2 : 1);
    }
  }
  found.push([start, to]);
  return found.filter(([a, b]) => b > a);
}

function isJoint(text: string, start: number, at: number, to: number): boolean {
  const character = text.charAt(at);
  if ("、/+;,&".includes(character)) return true;
  if (text.startsWith("兼容", at) || character === "兼") return at > start;
  if (!"和及与".includes(character)) return false;
  // 公共管理与公共服务用地 is one use, 住宅用地和商业用地 are two
  return /(?:用地|绿地|[A-Z]\d{0,3}|\))$/u.test(text.slice(start, at)) && at + 1 < to;
}

function usesOf(mapped: MappedText, from: number, to: number, labelled: boolean): LandUse[] {
  const text = mapped.text.slice(from, to).replace(COMPATIBLE, (remark) => " ".repeat(remark.length));
  if (NO_USE.test(text)) return [];
  const code = USE_CODE.exec(text);
  const name = USE_NAME.exec(text);
  const glued = /^[A-Z\d]+$/u.test(text) && GLUED_CODES.test(text);
  if (glued) return codesIn(mapped, from, text);
  const listed = LISTED_CODES.exec(text);
  const several =
    listed !== null
      ? codesIn(mapped, from + listed.index, listed[0])
      : code !== null && GLUED_CODES.test(code[0])
        ? codesIn(mapped, from + code.index, code[0])
        : [];
  const [one, ...others] = several;
  if (one !== undefined && name !== null) {
    const use = named(mapped, from + name.index, name[0], one.code, labelled);
    if (use !== null) return [use, ...others];
  }
  const beside = code !== null && (name === null || isBeside(text, name, code));
  const printedCode = code === null || !beside || !isCode(code[0]) ? null : code[0];
  if (name !== null) {
    const use = named(mapped, from + name.index, name[0], printedCode, labelled);
    const end = name.index + name[0].length;
    const remark = labelled ? USE_REMARK.exec(text.slice(end))?.[0] : undefined;
    if (use !== null) return [remark === undefined ? use : withRemark(mapped, use, from + end, remark)];
  }
  if (code === null || printedCode === null || name !== null) return [];
  return [coded(mapped, printedCode, from + code.index, from + code.index + printedCode.length)];
}

/** 商服(加油站): a remark in brackets right behind the name belongs to what is printed. */
function withRemark(mapped: MappedText, use: LandUse, end: number, remark: string): LandUse {
  const from = end - (use.evidence.end - use.evidence.start);
  if (mapped.startAt(from) !== use.evidence.start) return use;
  const to = end + remark.length;
  return { ...use, raw: rawText(mapped, from, to), evidence: mappedEvidence(mapped, from, to) };
}

/** Whether nothing but a bracket or a blank parts a code of figures from the name: in 某局2031年3月14日 it is another figure. */
function isBeside(text: string, name: RegExpExecArray, code: RegExpExecArray): boolean {
  if (!/^\d/u.test(code[0])) return true;
  const [first, last] = name.index < code.index ? [name, code] : [code, name];
  return /^[^\p{Script=Han}\d]*$/u.test(text.slice(first.index + first[0].length, last.index));
}

/** Codes run together: R2B1. */
function codesIn(mapped: MappedText, from: number, text: string): LandUse[] {
  return [...text.matchAll(/[A-Z]\d{1,3}/gu)].map((part) =>
    coded(mapped, part[0], from + part.index, from + part.index + part[0].length),
  );
}

function isCode(text: string): boolean {
  return /^\d/u.test(text) ? landUseClass("MNR-2023", text) !== null : true;
}

function schemeOf(code: string): LandUse["scheme"] {
  if (/^\d/u.test(code)) return "MNR-2023";
  return GB_CODE.test(code) ? "GB50137-2011" : null;
}

function coded(mapped: MappedText, code: string, from: number, to: number): LandUse {
  return {
    raw: rawText(mapped, from, to),
    code,
    scheme: schemeOf(code),
    suggested: false,
    evidence: mappedEvidence(mapped, from, to),
  };
}

function named(
  mapped: MappedText,
  from: number,
  run: string,
  code: string | null,
  labelled: boolean,
): LandUse | null {
  const lead = USE_LEAD.exec(run)?.[0].length ?? 0;
  let name = run.slice(lead);
  const start = from + lead;
  // a use that ends with its line, and words of the next line behind it
  for (let i = 1; i < name.length; i++) {
    if (startsLine(mapped, start + i) && !goesOn(mapped.text, start + i) && USE_END.test(name.slice(0, i))) {
      name = name.slice(0, i);
      break;
    }
  }
  if (!USE_END.test(name)) name = name.replace(USE_TAIL, "");
  if (name.length < 2 || name.length > 24) return null;
  const suggested = suggestedLandUse(name) ?? suggestedLandUse(name.replace(/-.*$/u, ""));
  const known =
    suggested !== null ||
    MIXED_USE.test(name) ||
    USE_END.test(name) ||
    (labelled && (USE_WORDS.test(name) || SOME_USE.test(name)));
  if (!known && code === null) return null;
  if (/[由从至到]/u.test(name.charAt(0))) return null;
  const use = {
    raw: rawText(mapped, start, start + name.length),
    evidence: mappedEvidence(mapped, start, start + name.length),
  };
  if (code !== null) return { ...use, code, scheme: schemeOf(code), suggested: false };
  if (suggested !== null) {
    return { ...use, code: suggested.code, scheme: suggested.scheme, suggested: true };
  }
  return { ...use, code: null, scheme: null, suggested: false };
}
