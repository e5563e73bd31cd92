import { SLOT_AREA, SLOT_JOINT, SLOT_NOUN, UNIT_BEHIND } from "../../lexicon/parcel-code-forms";
import { type MappedText, sourceSlice } from "../../text/mapped-text";
import { slotCodeEnd } from "./code-run";
import { type MentionPlace, plainCode } from "./parcel-codes";
import { mentionGroup } from "./parcel-mentions";
import type { ParcelMention } from "./token";

/** A slot is filled from its first character on. */
export const IN_SLOT: MentionPlace = {
  figureDue: false,
  clauseStart: true,
  behindOrdinal: false,
  lineStart: false,
};

/**
 * The parcels that a slot names: what stands behind a label, in the column of codes or names, at the head of a column.
 * Whatever fills the slot is the name, whole; several only where each part of it is a code, or where the text says that there are
 * `several`. Offsets count in `text`.
 */
export function slotMentions(text: string, several = false): readonly ParcelMention[] {
  return wholeGroup(text) ?? nameAndCode(text) ?? listed(text, several) ?? whole(text);
}

/** The parcels of a slot that the grammar of running text reads from its beginning to its end. */
function wholeGroup(text: string): readonly ParcelMention[] | null {
  const group = mentionGroup(text, 0, IN_SLOT);
  return group !== null && group.to >= text.length ? withOwnMark(text, group.parcels) : null;
}

/**
 * The parcels of a slot that `text` ends with, each with the 号 that is printed behind its code: 2031-07号 is what the slot calls it,
 * while in 2031-07号地块 that sign belongs to the noun. All of them or none: in A-07、08号 it stands behind the list.
 */
export function withOwnMark(text: string, mentions: readonly ParcelMention[]): readonly ParcelMention[] {
  const marked = mentions.every(
    ({ code, from, to }) =>
      code !== null && text.slice(from, to) === code && MARK_ALONE.test(text.slice(to, to + 2)),
  );
  return marked ? mentions.map((one) => ({ ...one, code: `${one.code}号`, to: one.to + 1 })) : mentions;
}

/** 号, and the slot or this entry of it is at its end. */
const MARK_ALONE = /^号(?:$|[、,;和及与\s])/u;

/** 地块一(某政储出2026-7): the name, and the code in brackets behind it. */
function nameAndCode(text: string): readonly ParcelMention[] | null {
  const group = mentionGroup(text, 0, IN_SLOT);
  const [only] = group?.parcels ?? [];
  if (group === null || only === undefined || group.parcels.length > 1) return null;
  if (only.code !== null && only.code.length > 1) return null;
  const rest = text.slice(group.to);
  const code = /^\(([^()]{0,24}\d[^()]{0,6})\)$/u.exec(rest)?.[1] ?? (isCode(rest) ? rest : undefined);
  return code === undefined || SLOT_AREA.test(code) ? null : [{ ...only, code: plainCode(code) }];
}

/** Whether a text is nothing but a code. */
export function isCode(text: string): boolean {
  return /\d/u.test(text) && /[^\d]/u.test(text) && slotCodeEnd(text, 0) === text.length;
}

/** Fewest characters of a code that stands behind its label without a sign between. */
const SHORTEST_BARE = 4;

/** B10, A-2, and nothing behind that goes on */
const SHORT_CODE = /^[A-Z]{1,2}-?\d{1,2}$/u;

/** Whether a code begins right behind a label: 宗地编号某工挂[2031]9号, 编号丰2031-3, 宗地编号2025-101. */
export function opensCode(text: string, at: number): boolean {
  const end = slotCodeEnd(text, at);
  const code = text.slice(at, end);
  return (
    (code.length >= SHORTEST_BARE || SHORT_CODE.test(code)) &&
    (/\d/u.test(code) || JOINED_LETTERS.test(code)) &&
    !UNIT_BEHIND.test(text.charAt(end))
  );
}

/** PT-JJ-E */
export const JOINED_LETTERS = /^[A-Z]{1,4}(?:-[A-Z]{1,4}){1,3}$/u;

function listed(text: string, several: boolean): readonly ParcelMention[] | null {
  const bare = text.replace(SLOT_NOUN, "");
  const parts = [...bare.matchAll(SLOT_JOINT)];
  if (parts.length < 2 || !parts.every(([part]) => isCode(part) || (several && LETTERS.test(part))))
    return null;
  return parts.map((part) => ({
    code: plainCode(part[0]),
    name: null,
    from: part.index,
    to: part.index + part[0].length,
  }));
}

/** A code without a figure: FN-A. */
const LETTERS = /^[A-Z]{1,4}(?:-?[A-Z]{1,4}){0,2}$/u;

/** A code where it has a figure or a letter, a name where it has none. */
function whole(text: string): readonly ParcelMention[] {
  if (text === "") return [];
  const span = { from: 0, to: text.length };
  const end = slotCodeEnd(text, 0);
  const code = text.slice(0, end);
  // 编号为2031-07的商住用地, 2031-07(某街道某路北): the words behind tell what and where it is
  const told = /^(?:的|位于|坐落|地处)/u.test(text.slice(end, end + 2)) || IN_BRACKETS.test(text.slice(end));
  const nouned = text.startsWith("地块(", end) || text.startsWith("宗地(", end);
  if (told && (nouned || end >= SHORTEST_BARE) && /\d/u.test(code))
    return [{ code: plainCode(code), name: null, from: 0, to: end }];
  const named = NUMBER_AND_NAME.exec(text)?.[1];
  if (named !== undefined)
    return [{ code: null, name: named, from: text.indexOf(named), to: text.indexOf(named) + named.length }];
  if (!/[A-Za-z\d]/u.test(text)) return [{ code: null, name: text, ...span }];
  return [{ code: plainCode(text.replace(SLOT_NOUN, "")), name: null, ...span }];
}

/** 某国土资告字[2031]3号某村花岗岩矿采矿权: the number of a notice, and the land with the right to it behind. */
const NUMBER_AND_NAME =
  /字[[(〔]\d{4}[\])〕]第?\d{1,4}号(\p{Script=Han}[\p{Script=Han}\dA-Za-zⅠ-Ⅻ()]{4,60}?)(?:采矿权|探矿权|(?:国有)?(?:建设用地|海域|土地)?使用权)$/u;

/** Words in brackets behind a code, longer than those that belong to one; behind its noun, of any length. */
const IN_BRACKETS = /^(?:\([\p{Script=Han}、]{3,60}\)|(?:地块|宗地)\([\p{Script=Han}、]{1,60}\))$/u;

/** Mentions with the brackets that the source prints, (2026) or （2026）: a code is what stands there. */
export function asPrinted(mapped: MappedText, mentions: readonly ParcelMention[]): readonly ParcelMention[] {
  return mentions.map((mention) => {
    const { code, name, from, to } = mention;
    if (!/[()]/u.test(`${code ?? ""}${name ?? ""}`)) return mention;
    const wide = /[（）]/u.test(sourceSlice(mapped, from, to));
    return wide ? { ...mention, code: widened(code), name: widened(name) } : mention;
  });
}

function widened(name: string | null): string | null {
  return name === null ? null : name.replaceAll("(", "（").replaceAll(")", "）");
}
