import type { Zone } from "../../../domain/zone";
import { type AreaMention, areaMentions } from "../../area-mentions";
import type { DocumentSection } from "../../document-section";
import { FIGURE_OTHER } from "../../lexicon/zone-changes";
import { chineseNumeral } from "../../text/han-numeral";
import { zoneKind, zoneNames } from "../names/zone-names";
import { listedPlans } from "./land-assembly";

/** A zone of a list whose figures stand in a second one. Indices into the running text (`to` exclusive). */
export interface PairedZone {
  readonly name: string;
  readonly kind: Zone["kind"];
  readonly current: AreaMention;
  readonly before: AreaMention | null;
  readonly from: number;
  readonly to: number;
}

/** Between two names of a list, and between two figures of one. */
const JOINED = /^(?:[、和与及,]|以及)$/u;
/** From the figures as they were to the figures as they are. */
const TURN = /^(?:,|分别)*(?:扩大|增加|调整|变更|缩减|减少|核减)*(?:为|至|到)(?:约)?$/u;
/** Before the first name of a list of parts. */
const MEMBERS = /(?:由|包括|包含|分为|划分为|下设|涵盖)$/u;
/** Longest clause that pairs two lists. */
const LONGEST = 600;

/**
 * Zones named in one list and their areas in another, in the same order and number: 同意甲开发区、乙开发区扩区,面积分别
 * 由3公顷、4公顷扩大至5公顷、6公顷. Lists of different lengths pair nothing.
 */
export function pairedZones(section: DocumentSection): readonly PairedZone[] {
  const { text } = section.running;
  const found: PairedZone[] = [];
  for (let at = text.indexOf("分别"); at >= 0; at = text.indexOf("分别", at + 2)) {
    const head = text.slice(Math.max(0, at - LONGEST), at);
    const from = at - (/[^。;:\n]*$/u.exec(head)?.[0].length ?? 0);
    const stop = /[。;\n]/u.exec(text.slice(at, at + LONGEST))?.index ?? LONGEST;
    const names = namesBefore(text, from, at);
    // 由甲园区和乙园区组成: parts of what is spoken of
    if (MEMBERS.test(text.slice(Math.max(0, (names[0]?.from ?? 0) - 4), names[0]?.from))) continue;
    if (names.length < 2 || !/面积|规模/u.test(text.slice(from, at + 12))) continue;
    // 其中公益性用地分别为…: parts of the sizes
    const isOther = FIGURE_OTHER.test(/[^,]*$/u.exec(text.slice(from, at))?.[0] ?? "");
    if (isOther || found.some((one) => one.from === names[0]?.from)) continue;
    const figures = areaMentions(section.running, at, at + stop);
    found.push(...paired(text, names, figures));
  }
  return found;
}

/**
 * The zones or plans of the last list before `at`: in its sentence, or in the one before it where that counts them
 * (…。两个方案面积分别为…).
 */
function namesBefore(text: string, from: number, at: number): readonly { name: string; from: number }[] {
  const own = listedNames(text, from, at);
  const count = own.length > 0 || text.charAt(from - 1) !== "。" ? null : countIn(text.slice(from, at));
  if (count === null) return own;
  const above = text.slice(Math.max(0, from - LONGEST), from - 1);
  const opens = Math.max(...["。", ";", ":", "\n"].map((sign) => above.lastIndexOf(sign))) + 1;
  const names = listedNames(text, from - 1 - above.length + opens, from);
  return names.length === count ? names : [];
}

function listedNames(text: string, from: number, to: number): readonly { name: string; from: number }[] {
  const plans = listedPlans(text, from, to);
  return plans.length > 1 ? plans : lastList(text, from, to);
}

/** 上述两个方案: how many there are; null where the words do not say. */
function countIn(words: string): number | null {
  const word = COUNT.exec(words)?.[1];
  return word === undefined ? null : /^\d/u.test(word) ? Number(word) : chineseNumeral(word);
}

const COUNT =
  /^(?:上述|以上|这|其中)?(\d{1,2}|[两二三四五六七八九十]{1,2})个(?:成片开发|开发)?(?:方案|开发区|园区|\p{Script=Han}{0,4}区)/u;

/** The names before `to` that stand in one list. */
function lastList(text: string, from: number, to: number): readonly { name: string; from: number }[] {
  const names = zoneNames(text.slice(from, to)).map((one) => ({ name: one.name, from: from + one.from }));
  const first = names.findIndex((_, index) =>
    names.slice(index + 1).every((next, k) => {
      const own = names[index + k];
      return own !== undefined && JOINED.test(text.slice(own.from + own.name.length, next.from));
    }),
  );
  return first < 0 ? [] : names.slice(first);
}

function paired(
  text: string,
  names: readonly { name: string; from: number }[],
  figures: readonly AreaMention[],
): readonly PairedZone[] {
  const between = (index: number): string =>
    text.slice(figures[index - 1]?.to ?? 0, figures[index]?.from ?? 0).replace(/ /gu, "");
  const count = names.length;
  const turns = figures.length >= 2 * count && TURN.test(between(count));
  // 面积分别为3公顷和4公顷,其中公益性用地分别为…: another list behind the sizes
  if (!turns && (figures.length < count || (figures.length > count && JOINED.test(between(count)))))
    return [];
  for (let i = 1; i < (turns ? 2 * count : count); i++) {
    if (!(turns && i === count) && !JOINED.test(between(i))) return [];
  }
  return names.flatMap(({ name, from }, index): PairedZone[] => {
    const current = figures[turns ? count + index : index];
    const before = turns ? (figures[index] ?? null) : null;
    if (current === undefined) return [];
    return [{ name, kind: zoneKind(name), current, before, from, to: from + name.length }];
  });
}
