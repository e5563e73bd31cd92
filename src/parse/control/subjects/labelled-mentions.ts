import { COUNTERS } from "../../lexicon/column-words";
import { LOT_AT_END } from "../../lexicon/land-use-words";
import {
  DEAL_NOTICE,
  FORM_ABOVE,
  LOT_NUMBER,
  OWN_NUMBER,
  PAPER,
  PAPER_ABOVE,
  PAPER_NUMBER,
} from "../../lexicon/paper-words";
import { PLACE_AHEAD } from "../../lexicon/place-words";
import { type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { mentionGroup } from "../tokens/parcel-mentions";
import {
  asPrinted,
  IN_SLOT,
  JOINED_LETTERS,
  opensCode,
  slotMentions,
  withOwnMark,
} from "../tokens/slot-names";
import { isBar, type ParcelMention, type Token, type TokenOf } from "../tokens/token";
import { codeLineEnd, valueEnd } from "./value-line-end";

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
  const first = index;
  for (let n = 0; n < 4; n++) {
    const token = tokens[index];
    // 地块编号依次为FN-A、FN-B
    const sign = isBar(token) || token?.kind === "each";
    if (token?.kind !== "filler" && !sign) break;
    if (sign || (token?.kind === "filler" && token.colon)) marked = true;
    index++;
  }
  const value = tokens[index];
  if (value === undefined || value.kind === "absent" || value.kind === "separator") return null;
  // 编号|控制指标|规划要求: the heads of a form
  if (value.kind === "field" && label.term.spelling === "编号") return null;
  // (1)出让编号  2031G44
  const number = tokens[at - 1];
  const begins =
    startsCell(mapped, label.from) ||
    (number?.kind === "ordinal" && number.to === label.from && startsLine(mapped, number.from));
  const ownLine = begins && startsCell(mapped, value.from);
  const inLine = label.term.field === "code";
  const behind = value.from === label.to || COPULA.test(mapped.text.slice(tokens[first]?.from, value.from));
  const coded =
    (inLine && behind && opensCode(mapped.text, value.from)) ||
    isNameOfClause(mapped, tokens, at, index) ||
    (value.kind === "parcels" && (startsLine(mapped, label.from) || inLine));
  if (!marked && !ownLine && !coded) return null;
  if (!marked && !coded && headsColumn(mapped, label.from)) return null;
  const end = codeLineEnd(mapped, value.from, valueEnd(mapped, tokens, index));
  const printed = mapped.text.slice(value.from, end).trim();
  if (label.term.spelling === "编号" && PAPER_NUMBER.test(printed)) return null;
  const counted = label.term.spelling === "编号" ? countedCode(mapped, tokens, index) : null;
  const code = counted === null ? undefined : tokens[counted];
  if (counted !== null && code?.kind === "parcels") return { mentions: code.parcels, next: counted + 1 };
  // 地块 behind the code may be the beginning of the next label
  const following = tokens.slice(index + 1, index + 40).find((token) => token.kind === "field");
  const group = mentionGroup(mapped.text.slice(0, following?.from), value.from, IN_SLOT);
  if (
    group !== null &&
    (group.to >= end - 1 || (inLine && !CODE_GOES_ON.test(mapped.text.charAt(group.to))))
  ) {
    const own = inLine ? withOwnMark(mapped.text.slice(0, end), group.parcels) : group.parcels;
    return { mentions: asPrinted(mapped, own), next: nextFrom(tokens, index, group.to) };
  }
  const placed = PLACE_AND_NUMBER.test(label.term.spelling) ? codeBehindPlace(tokens, index, end) : null;
  if (placed !== null) return { mentions: placed.parcels, next: nextFrom(tokens, index, end) };
  if (printed === "" || printed.length > LONGEST) return null;
  const next = nextFrom(tokens, index, end);
  const listed = inLine ? null : codesOfName(value, end);
  if (listed !== null) return { mentions: asPrinted(mapped, listed), next };
  if (!inLine) {
    const name = printed.replace(DEAL_NOTICE, "");
    const span = { from: value.from, to: value.from + name.length };
    return { mentions: asPrinted(mapped, [{ code: null, name, ...span }]), next };
  }
  if (!marked && !/\d/u.test(printed) && !JOINED_LETTERS.test(printed)) return null;
  const several = tokens.slice(at, index).some(({ kind }) => kind === "each");
  const mentions = slotMentions(printed, several).map((mention) => ({
    ...mention,
    from: value.from + mention.from,
    to: value.from + mention.to,
  }));
  return { mentions: asPrinted(mapped, mentions), next };
}

/** 宗地位置及编号: one label for both. */
const PLACE_AND_NUMBER = /[位坐][置落]/u;

/** 某组团B分区B12-1/02宗地 behind such a label: the code that ends the value at `tokens[at]`; null where none does. */
function codeBehindPlace(tokens: readonly Token[], at: number, end: number): TokenOf<"parcels"> | null {
  for (let i = at; (tokens[i]?.from ?? end) < end; i++) {
    const token = tokens[i];
    if (token?.kind === "parcels" && token.to === end) return token;
  }
  return null;
}

/** 某市2031-12、2031-13号宗地 behind the label of a name: the codes of several lots, the first of which has their place before it; null for any other name. */
function codesOfName(value: Token, end: number): readonly ParcelMention[] | null {
  if (value.kind !== "parcels" || value.to !== end || !value.noun) return null;
  const [first, ...others] = value.parcels;
  if (first === undefined || others.length === 0 || value.parcels.some(({ code }) => code === null))
    return null;
  const place = PLACE_AHEAD.exec(first.code ?? "")?.[0] ?? "";
  if (place === "" || others.some(({ code }) => !/^\d/u.test(code ?? ""))) return value.parcels;
  const code = first.code?.slice(place.length) ?? null;
  return [{ ...first, code, from: first.from + place.length }, ...others];
}

/** ;宗地名称湖畔地块;: whether label and name fill a clause between the signs of a list of labels. */
function isNameOfClause(mapped: MappedText, tokens: readonly Token[], at: number, index: number): boolean {
  const [before, label, value, behind] = [tokens[at - 1], tokens[at], tokens[index], tokens[index + 1]];
  if (label?.kind !== "field" || label.term.field !== "name" || value?.kind !== "text") return false;
  if (before?.kind !== "separator" || behind?.kind !== "separator" || value.from !== label.to) return false;
  return LOT_AT_END.test(mapped.text.slice(value.from, value.to));
}

/** Longest row of heads before the label of a column. */
const LONGEST_HEADS = 80;

/** 序号 许可证号 矿山名称 矿种: whether a label stands in the line that heads a table, where the next cell is another head. */
function headsColumn(mapped: MappedText, label: number): boolean {
  let first = label;
  while (first > Math.max(0, label - LONGEST_HEADS) && !startsLine(mapped, first)) first--;
  const counter = COUNTERS.find((word) => mapped.text.startsWith(word, first));
  const behind = first + (counter?.length ?? 0);
  // 序号 1 宗地编号 …: a form, in which the cell behind is its value
  return (
    counter !== undefined && behind <= label && !/^[\s:]?\d/u.test(mapped.text.slice(behind, behind + 2))
  );
}

/** 编号:1;地块:A-07: the index of the code behind a label, where the value at `tokens[at]` only counts it; null for another value. */
function countedCode(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1]?.kind === "separator" ? at + 2 : at + 1;
  const [value, label, colon, code] = [tokens[at], tokens[next], tokens[next + 1], tokens[next + 2]];
  if (value === undefined || label === undefined || code?.kind !== "parcels") return null;
  if (colon?.kind !== "filler" || !colon.colon) return null;
  const named =
    label.kind === "field"
      ? ["code", "name"].includes(label.term.field)
      : LAND.test(mapped.text.slice(label.from, label.to));
  return named && COUNTER.test(mapped.text.slice(value.from, value.to)) ? next + 2 : null;
}

const LAND = /^(?:地块|宗地)$/u;
const COUNTER = /^\d{1,3}$/u;

/** 该宗地编号为…: a label without a colon. */
const COPULA = /^[为是]$/u;
/** What follows a code that the grammar of running text has not read to its end. */
const CODE_GOES_ON = /[A-Za-z\d(#[〔-]/u;
/** 意见书(编号:…) and 合同编号:… number papers, not land. */
function numbersAnother(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const label = tokens[at];
  if (label?.kind !== "field" || label.term.spelling !== "编号") return false;
  const before = tokens[at - 1];
  const above = mapped.text.slice(Math.max(0, label.from - LONGEST_PAPER), label.from).trimEnd();
  if (above.endsWith("图则") || (startsLine(mapped, label.from) && PAPER_ABOVE.test(above))) return true;
  // …控制指标表, 编号:…, and 宗地编号 in the form itself
  const below = mapped.starts[label.to] ?? 0;
  if (FORM_ABOVE.test(above) && LOT_NUMBER.test(mapped.source.text.slice(below, below + FORM_REACH)))
    return true;
  if (before?.kind === "open") {
    const words = mapped.text.slice(Math.max(0, before.from - 8), before.from);
    return PAPER.test(words);
  }
  if (before?.kind !== "text" || before.to !== label.from || startsLine(mapped, label.from)) return false;
  return !OWN_NUMBER.test(mapped.text.slice(before.from, before.to));
}

/** Signs of a form before the number of its lot. */
const FORM_REACH = 300;

/** Signs of the end of a title. */
const LONGEST_PAPER = 8;

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
