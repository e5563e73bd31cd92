import { OTHER_LOTS } from "../../lexicon/place-words";
import { figuresAlike } from "../../text/figures-alike";
import { type MappedText, startsLine } from "../../text/mapped-text";
import type { ParcelMention, Token, TokenOf } from "../tokens/token";
import { called, namesUse } from "./lot-lists";

/**
 * 绿地率:A-01地块≥30%、A-02地块≥35%, 用途分别为A-01地块商业用地,其余地块住宅用地: a name before a list in which every value
 * stands behind its lot. The tokens in the order in which a sentence tells the same, A-01地块绿地率≥30%,A-02地块绿地率≥35%: the
 * name is without characters behind each lot, and its own characters are words.
 */
export function withNamesBehindLots(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  const named = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    const list = listAt(mapped, tokens, at, named);
    if (list === null) {
      const token = tokens[at];
      if (token?.kind === "parcels") addNames(named, token);
      if (token !== undefined) found.push(beginsParts(mapped, tokens, at) ? asColon(token) : token);
      at++;
    } else {
      for (const token of list.tokens) if (token.kind === "parcels") addNames(named, token);
      found.push(...list.tokens);
      at = list.next;
    }
  }
  return found;
}

function addNames(named: Set<string>, { parcels }: TokenOf<"parcels">): void {
  for (const one of parcels) {
    named.add(called(one) ?? "");
    if (one.code !== null) named.add(figuresAlike(one.code));
  }
}

/** 容积率分别为:住宅2.0、商业3.0: whether 分别 at `tokens[at]` stands before a list in which every value stands behind its part. */
function beginsParts(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const [name, each] = [tokens[at - 1], tokens[at]];
  if (name?.kind !== "indicator" || each?.kind !== "each") return false;
  const colon = tokens[at + 1]?.kind === "filler" ? 1 : 0;
  const [words, value] = tokens.slice(at + 1 + colon, at + 3 + colon);
  const end = words?.kind === "text" ? valueEnd(mapped, tokens, at + 2 + colon, name) : null;
  return value !== undefined && end !== null && tokens[end + 1]?.kind === "text";
}

function asColon({ from, to }: Token): Token {
  return { kind: "filler", colon: true, from, to };
}

/** Entries of one list. */
const MOST_ENTRIES = 40;
/** Tokens of a value. */
const LONGEST_VALUE = 8;

/** One entry of a list: the indices of its lot, of the token behind that, and of the one behind its value. */
interface Entry {
  readonly from: number;
  readonly value: number;
  readonly end: number;
}

/** The list whose name is at `tokens[at]`, turned, and the index behind it; null where fewer than two lots have a value of the name there. */
function listAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  named: ReadonlySet<string>,
): { readonly tokens: readonly Token[]; readonly next: number } | null {
  const name = tokens[at];
  // QC-01地块建筑高度:A地块≤24米: pieces of the lot
  if (name === undefined || !isName(name) || tokens[at - 1]?.kind === "parcels") return null;
  let index = at + 1;
  while (isLead(tokens[index]) && index < at + LONGEST_VALUE) index++;
  const entries = entriesFrom(mapped, tokens, index, name);
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || entries.length < 2) return null;
  const lots = entries.flatMap(({ from }) => tokens[from] ?? []);
  if (lots.every((lot) => lot.kind === "parcels" && arePieces(lot.parcels, named)))
    return { tokens: tokens.slice(at, last.end).map(asWords), next: last.end };
  // a line of a form: what the next line tells is of the lots of the form
  if (tokens[last.end] !== undefined && tokens[last.end]?.kind !== "separator") return null;
  const from = tokens[first.from]?.from ?? name.to;
  const turned: Token[] = [
    { kind: "text", from: name.from, to: from },
    { kind: "filler", colon: true, from, to: from },
  ];
  for (const entry of entries) {
    const to = tokens[entry.value - 1]?.to ?? 0;
    turned.push(...tokens.slice(entry.from, entry.value), { ...name, from: to, to });
    turned.push(...tokens.slice(entry.value, entry.end));
    const joint = entry === last ? undefined : tokens[entry.end];
    if (joint !== undefined)
      turned.push({ kind: "separator", level: "comma", from: joint.from, to: joint.to });
  }
  return { tokens: turned, next: last.end };
}

/** The lots with their values that follow one another from `tokens[at]` on. */
function entriesFrom(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  name: TokenOf<"indicator"> | TokenOf<"field">,
): readonly Entry[] {
  const entries: Entry[] = [];
  let from = at;
  while (entries.length < MOST_ENTRIES) {
    const value = lotEnd(mapped, tokens, from);
    const end = value === null ? null : valueEnd(mapped, tokens, value, name);
    if (value === null || end === null) break;
    entries.push({ from, value, end });
    const joint = tokens[end];
    if (joint?.kind !== "separator" || joint.level === "paragraph" || mapped.text.charAt(joint.from) === "。")
      break;
    from = end + 1;
  }
  return entries;
}

function asWords(token: Token): Token {
  return token.kind === "parcels" ? { kind: "text", from: token.from, to: token.to } : token;
}

/**
 * QC-01地块…。绿地率:A地块≥30%,B地块≥35%: whether letters, numbers, or codes of another form than those of the lots before are called
 * for the first time: pieces of those.
 */
function arePieces(parcels: readonly ParcelMention[], named: ReadonlySet<string>): boolean {
  if (named.size === 0) return false;
  return parcels.every((one) => {
    const own = called(one) ?? "";
    return !named.has(own) && (one.name !== null || !named.has(figuresAlike(own)));
  });
}

function isName(token: Token): token is TokenOf<"indicator"> | TokenOf<"field"> {
  if (token.kind === "field") return token.term.field === "area" || token.term.field === "use";
  return token.kind === "indicator";
}

function isLead(token: Token | undefined): boolean {
  return token?.kind === "each" || token?.kind === "filler";
}

/** Index behind the lot at `tokens[at]`, or behind what stands for those that are left; null where none stands there. */
function lotEnd(mapped: MappedText, tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind === "parcels") return at + 1;
  if (token?.kind !== "text") return null;
  const words = OTHER_LOTS.exec(mapped.text.slice(token.from, token.to))?.[0];
  return words?.length === token.to - token.from ? at + 1 : null;
}

/** Index behind a value of the name at `tokens[at]`, at the sign that ends its clause; null where something else stands there. */
function valueEnd(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  name: TokenOf<"indicator"> | TokenOf<"field">,
): number | null {
  let index = at;
  while (isLead(tokens[index]) && index < at + LONGEST_VALUE) index++;
  const words = tokens[index];
  if (name.kind === "field" && name.term.field === "use") {
    const use = words?.kind === "text" && namesUse(mapped, words);
    return use && ends(mapped, tokens, index + 1) ? index + 1 : null;
  }
  const kinds = name.kind === "field" ? OF_SIZE : OF_LIMIT;
  let told = false;
  for (; index < at + LONGEST_VALUE; index++) {
    const token = tokens[index];
    if (ends(mapped, tokens, index)) return told ? index : null;
    if (token === undefined || !kinds.has(token.kind)) return null;
    told ||= token.kind === "number" || token.kind === "area" || token.kind === "absent";
  }
  return null;
}

const OF_SIZE: ReadonlySet<Token["kind"]> = new Set(["area", "filler"]);
const OF_LIMIT: ReadonlySet<Token["kind"]> = new Set([
  "number",
  "unit",
  "comparison",
  "dash",
  "and",
  "filler",
  "absent",
  "change",
]);

/** Whether a clause ends before `tokens[at]`. */
function ends(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === "separator" || startsLine(mapped, token.from);
}
