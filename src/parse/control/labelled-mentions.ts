import { OWN_NUMBER, PAPER, PAPER_NUMBER } from "../lexicon/paper-words";
import { LABELLED_CODE } from "../lexicon/parcel-code-forms";
import { type MappedText, startsLine } from "../text/mapped-text";
import { mentionGroup, plainCode } from "./parcel-mentions";
import type { ParcelMention, Token } from "./token";

/** Longest code or name behind a label. */
const LONGEST = 40;

/**
 * The parcels behind a label at `tokens[at]` (宗地编号:某储出[2023]15号). A label counts only with a colon, a line or cell
 * of its own, or a code right behind it.
 */
export function labelledMentions(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly mentions: readonly ParcelMention[]; readonly next: number } | null {
  const label = tokens[at];
  if (label?.kind !== "field" || numbersAnother(mapped, tokens, at)) return null;
  let index = at + 1;
  let marked = false;
  // 宗地编号(地块名称):
  if (tokens[index]?.kind === "open") {
    for (let i = index + 1; i < index + 6; i++) {
      if (tokens[i]?.kind === "close") {
        index = i + 1;
        break;
      }
    }
  }
  for (let n = 0; n < 4; n++) {
    const token = tokens[index];
    const bar = token?.kind === "separator" && token.level === "bar";
    if (token?.kind !== "filler" && !bar) break;
    if (bar || (token?.kind === "filler" && token.colon)) marked = true;
    index++;
  }
  const value = tokens[index];
  if (value === undefined) return null;
  const ownLine = startsLine(mapped, label.from) && startsLine(mapped, value.from);
  const inLine = label.term.field === "code";
  // 宗地编号2025-101: figures alone are a code right behind its label
  const figures =
    inLine && value.kind === "number" && tokens[index + 1]?.kind === "dash" && value.from === label.to;
  const coded =
    figures ||
    (inLine && value.from === label.to && isCountyAndYear(mapped, tokens, index)) ||
    (value.kind === "parcels" && (startsLine(mapped, label.from) || inLine));
  const bracketed = inLine && !marked && value.from === label.to ? bracketedCode(mapped, value.from) : null;
  if (bracketed !== null) return { mentions: [bracketed], next: nextFrom(tokens, index, bracketed.to) };
  if (!marked && !ownLine && !coded) return null;
  if (value.kind === "absent" || value.kind === "separator") return null;
  const end = valueEnd(mapped, tokens, index);
  // 地块 behind the code may be the beginning of the next label
  const following = tokens.slice(index + 1, index + 40).find((token) => token.kind === "field");
  const group = mentionGroup(mapped.text.slice(0, following?.from), value.from, {
    figureDue: false,
    clauseStart: true,
    behindOrdinal: false,
    lineStart: false,
  });
  const next = nextFrom(tokens, index, end);
  if (group !== null && group.parcels.length > 0 && (group.to >= end - 1 || label.term.field === "code")) {
    return { mentions: group.parcels, next: nextFrom(tokens, index, group.to) };
  }
  const printed = mapped.text.slice(value.from, end).trim();
  if (printed === "" || printed.length > LONGEST) return null;
  if (label.term.spelling === "编号" && PAPER_NUMBER.test(printed)) return null;
  const span = { from: value.from, to: value.from + printed.length };
  if (label.term.field === "name") return { mentions: [{ code: null, name: printed, ...span }], next };
  if (!/\d|^[A-Z]$/u.test(printed)) return null;
  const code = plainCode(printed).replace(/(?:号)?(?:地块|宗地)$/u, "");
  return { mentions: [{ code, name: null, ...span }], next };
}

/** 宗地编号某工挂[2031]9号, without a colon. */
function bracketedCode(mapped: MappedText, at: number): ParcelMention | null {
  LABELLED_CODE.lastIndex = at;
  const printed = LABELLED_CODE.exec(mapped.text)?.[0];
  return printed === undefined
    ? null
    : { code: plainCode(printed), name: null, from: at, to: at + printed.length };
}

/** 编号丰2031-3: a short word, a year and a dash. */
function isCountyAndYear(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [word, year, dash] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word?.kind !== "text" || year?.kind !== "number" || dash?.kind !== "dash") return false;
  return (
    /^\p{Script=Han}{1,4}$/u.test(mapped.text.slice(word.from, word.to)) &&
    /^(?:19|20)\d\d$/u.test(mapped.text.slice(year.from, year.to))
  );
}

/** 意见书(编号:…) and 合同编号:… number papers, not land. */
function numbersAnother(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const label = tokens[at];
  if (label?.kind !== "field" || label.term.spelling !== "编号") return false;
  const before = tokens[at - 1];
  if (before?.kind === "open") {
    const words = mapped.text.slice(Math.max(0, before.from - 8), before.from);
    return PAPER.test(words);
  }
  if (before?.kind !== "text" || before.to !== label.from || startsLine(mapped, label.from)) return false;
  return !OWN_NUMBER.test(mapped.text.slice(before.from, before.to));
}

/** Where the value ends: at the next label, sign or line. */
function valueEnd(mapped: MappedText, tokens: readonly Token[], at: number): number {
  let depth = 0;
  let last = at;
  for (let i = at; i < Math.min(tokens.length, at + 40); i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > at && startsLine(mapped, token.from)) break;
    if (token.kind === "open") depth++;
    if (token.kind === "close" && --depth < 0) break;
    if (token.kind === "separator" && token.level !== "list") break;
    if (["field", "indicator", "each", "area"].includes(token.kind) && !isPartOfName(tokens, i, at)) break;
    if (token.kind === "filler" && token.colon) break;
    last = i + 1;
  }
  return tokens[last - 1]?.to ?? 0;
}

/** 某街片区: a word of a name that is a label where a colon follows. */
function isPartOfName(tokens: readonly Token[], at: number, start: number): boolean {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (at === start || token?.kind !== "field" || !["block", "county"].includes(token.term.field))
    return false;
  return !(behind?.kind === "filler" && behind.colon);
}

function nextFrom(tokens: readonly Token[], from: number, at: number): number {
  let index = from;
  while (index < tokens.length && (tokens[index]?.from ?? at) < at) index++;
  return Math.max(index, from + 1);
}

/** Code and name of the same parcels, printed under two labels. */
export function withBoth(
  known: readonly ParcelMention[],
  added: readonly ParcelMention[],
  field: string,
): readonly ParcelMention[] {
  if (known.length !== added.length) return field === "code" ? added : known;
  return known.map((mention, index) => {
    const other = added[index];
    if (other === undefined) return mention;
    return field === "code"
      ? { ...other, name: mention.name ?? other.name }
      : { ...mention, name: mention.name ?? other.name };
  });
}
