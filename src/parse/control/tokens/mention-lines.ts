import { LINE_LABELS } from "../../lexicon/field-terms";
import { CERTIFICATE_BEFORE, NUMBERS_OTHER, OTHER_LABEL_REACH, TITLE_DEED } from "../../lexicon/paper-words";
import { LAND_IN_BRACKETS } from "../../lexicon/parcel-code-forms";
import { isApart, type MappedText, startsLine } from "../../text/mapped-text";
import { numberedNameAt } from "./lot-names";
import type { MentionPlace } from "./parcel-codes";
import { type MentionGroup, mentionGroup } from "./parcel-mentions";
import { isCode } from "./slot-names";
import { VOCABULARY } from "./vocabulary";

/** Whether a line of words ends before the code that the next line begins with: the words are a title. */
function goesOver(mapped: MappedText, { parcels: [first], from }: MentionGroup): boolean {
  for (let i = from + 1; i < (first?.to ?? from); i++) {
    if (!/\p{Script=Han}/u.test(mapped.text.charAt(i - 1))) return false;
    if (startsLine(mapped, i)) return true;
  }
  return false;
}

/** Whether a code without a noun stands behind a label that numbers something else: 工程编号:2022-TY-03. */
function numbersOther(text: string, { noun, from, parcels: [first] }: MentionGroup): boolean {
  if (TITLE_DEED.test(text.slice(from, first?.to ?? from))) return true;
  if (CERTIFICATE_BEFORE.test(text.slice(Math.max(0, from - OTHER_LABEL_REACH), from))) return true;
  return !noun && NUMBERS_OTHER.test(text.slice(Math.max(0, from - OTHER_LABEL_REACH), from));
}

/** 2031-15号 and a gap behind it: the mark of the number ends the name, and stands for the noun. */
export function withMark(mapped: MappedText, group: MentionGroup): MentionGroup {
  const apart = mapped.text.charAt(group.to) === "号" && isApart(mapped, group.to + 1);
  return group.noun || !apart ? group : { ...group, noun: true, to: group.to + 1 };
}

/** What a line may begin with whose noun is none of the code at the end of the line above: 宗地二, 两宗地, 该地块. */
const OWN_NOUN =
  /^(?:(?:地块|宗地)[一二三四五六七八九十A-Z\d①-⑳]|[两二三四五六七八九十\d]{1,2}[宗个幅块]|[该本此])/u;

/** Where the next line begins whose noun was taken for that of the code at the end of the line above; -1 where none was. */
export function nextNoun(mapped: MappedText, group: MentionGroup, place: MentionPlace): number {
  const { text } = mapped;
  for (let i = group.parcels.at(-1)?.to ?? group.to; i < group.to; i++) {
    if (!startsLine(mapped, i)) continue;
    const own = OWN_NOUN.test(text.slice(i, i + 4));
    return own || mentionGroup(text, i, { ...place, lineStart: true, clauseStart: true }) !== null ? i : -1;
  }
  return -1;
}

/** Whether what reads like the name of parcels is the end of a title, or numbers something else. */
export function namesNone(mapped: MappedText, group: MentionGroup, opensItem: boolean): boolean {
  return (opensItem && goesOver(mapped, group)) || numbersOther(mapped.text, group);
}

/** Whether a unit ends a line here: the m2 of 96元/㎡ is no beginning of the code on the next line. */
export function unitEndsLine(mapped: MappedText, at: number): boolean {
  const unit = /^k?m2/u.exec(mapped.text.slice(at, at + 3))?.[0];
  return unit !== undefined && startsLine(mapped, at + unit.length);
}

/**
 * Where a label on a line of its own, or with a colon behind it, begins between two positions; -1 where none does: in
 * 2025-03 and 地块名称 on the next line the noun is the beginning of a label.
 */
export function labelInside(mapped: MappedText, from: number, to: number): number {
  const { text } = mapped;
  for (let i = from; i < to; i++) {
    if (!"地宗".includes(text.charAt(i)) || !(startsLine(mapped, i) || isApart(mapped, i))) continue;
    if (startsLine(mapped, i) && LINE_LABELS[text.slice(i, i + 3)] !== undefined) return i;
    const entry = VOCABULARY.at(text, i);
    if (entry === null || !("field" in entry)) continue;
    const end = i + entry.spelling.length;
    if (/[:(\dA-Za-z]/u.test(text.charAt(end)) || startsLine(mapped, end) || isApart(mapped, end)) return i;
  }
  return -1;
}

/** Where the bracket closes that is opened at `at` around a label or the name of land, 【地块名称】, 【老粮站地块】; `at` for any other bracket. */
export function labelInBrackets(mapped: MappedText, at: number): number {
  const { text } = mapped;
  if (text.charAt(at) !== "[") return at;
  const entry = VOCABULARY.at(text, at + 1);
  if (entry === null || !("field" in entry || "indicator" in entry)) return landInBrackets(mapped, at);
  const end = at + 1 + entry.spelling.length;
  return text.charAt(end) === "]" ? end : landInBrackets(mapped, at);
}

/** The same of the name of land at the beginning of a line; [地块一]某路12号地块 is the number of a name. */
function landInBrackets(mapped: MappedText, at: number): number {
  if (!startsLine(mapped, at)) return at;
  const close = mapped.text.indexOf("]", at);
  // 【某地〔2031〕工-33】某镇: the code of what the line tells
  if (close > at && close - at < LONGEST_LABEL && isCode(mapped.text.slice(at + 1, close))) return close;
  const name = LAND_IN_BRACKETS.exec(mapped.text.slice(at, at + LONGEST_LABEL))?.[0];
  return name === undefined || numberedNameAt(mapped, at) > at ? at : at + name.length - 1;
}

/** Signs of a name in brackets. */
const LONGEST_LABEL = 30;
