import { NAMES_LEFT_OUT, SHARED_OUT } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";

/**
 * 面积分别为A-01地块2.3公顷、A-02地块1.2公顷, 建筑高度均为54米,其中A-02地块为36米;A-03地块不大于24米: a clause that begins with parcels and goes on with a figure leaves out the
 * name of the limit that the sentence told last. The tokens with that name in its place, without any characters.
 */
export function withOmittedNames(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let last: Limit | null = null;
  tokens.forEach((token, at) => {
    if (beginsList(tokens, at)) found.push({ kind: "filler", colon: true, from: token.from, to: token.from });
    found.push(token);
    if (isName(token)) last = limitAt(mapped, tokens, at);
    else if (last !== null && namesLots(mapped, tokens, at)) {
      const value = valueAt(mapped, tokens, at + 1);
      const sized = value?.unit !== SIZE || value.turned;
      if (value === null) last = tokens[at + 1]?.kind === "indicator" ? last : null;
      else if (value.unit === last.unit && sized) found.push({ ...last.name, from: token.to, to: token.to });
    } else if (last !== null && !goesOn(mapped, tokens, at, last.unit)) last = null;
  });
  return found.length === tokens.length ? tokens : found;
}

/** 面积分别为A-01地块2.3公顷、A-02地块1.2公顷: whether the parcels at `tokens[at]` begin a list behind a name, as behind a colon. */
function beginsList(tokens: readonly Token[], at: number): boolean {
  const [name, lead, lot, value] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (lot?.kind !== "parcels" || name === undefined || !isName(name)) return false;
  const leads = lead?.kind === "each" || (lead?.kind === "filler" && !lead.colon);
  return leads && (isLead(value) || value?.kind === "area" || value?.kind === "number");
}

/** A limit or a size that was told by its name, and what its figure is measured in. */
interface Limit {
  readonly name: TokenOf<"indicator"> | TokenOf<"field">;
  readonly unit: string;
}

interface Value {
  readonly unit: string;
  /** a change stands before the figure */
  readonly turned: boolean;
}

/** What sizes are measured in. */
const SIZE = "size";

function isName(token: Token): token is Limit["name"] {
  return token.kind === "indicator" || (token.kind === "field" && token.term.field === "area");
}

function limitAt(mapped: MappedText, tokens: readonly Token[], at: number): Limit | null {
  const name = tokens[at];
  if (name === undefined || !isName(name)) return null;
  const value = valueAt(mapped, tokens, at + 1) ?? valueOfFirst(mapped, tokens, at + 1);
  const isOwn = value !== null && (name.kind === "field") === (value.unit === SIZE);
  return isOwn ? { name, unit: value.unit } : null;
}

/** 容积率:A-01由1.5调整为2.0,A-02由…: the value of the first lot behind the colon at `tokens[at]`, where it is turned. */
function valueOfFirst(mapped: MappedText, tokens: readonly Token[], at: number): Value | null {
  const [colon, lot, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (colon?.kind !== "filler" || !colon.colon || lot?.kind !== "parcels" || !turns(word)) return null;
  return valueAt(mapped, tokens, at + 2);
}

/** 为36米, 不大于2.0, 分别为2.0、2.5: a figure at `tokens[at]` with nothing else before it, and the end of its clause. */
function valueAt(mapped: MappedText, tokens: readonly Token[], at: number): Value | null {
  let index = at;
  while (isLead(tokens[index])) index++;
  const turned = tokens.slice(at, index).some(turns);
  const first = tokens[index]?.kind;
  if (first !== "number" && first !== "area") return null;
  let unit = "";
  for (; index < at + LONGEST_VALUE; index++) {
    const token = tokens[index];
    if (token?.kind === "unit") unit = mapped.text.slice(token.from, token.to);
    else if (token?.kind === "area") unit = SIZE;
    else if (token === undefined || ENDS.has(token.kind)) return { unit, turned };
    else if (!VALUES.has(token.kind) && !turns(token)) return null;
  }
  return null;
}

const LONGEST_VALUE = 12;
const ENDS: ReadonlySet<Token["kind"]> = new Set(["separator", "close", "open"]);
const VALUES: ReadonlySet<Token["kind"]> = new Set(["number", "dash", "comparison", "filler", "each"]);

function isLead(token: Token | undefined): boolean {
  return token?.kind === "comparison" || token?.kind === "each" || token?.kind === "filler" || turns(token);
}

/** 由1.5调整为2.0: the words of a change on either side of a figure. */
function turns(token: Token | undefined): boolean {
  return token?.kind === "change" && (token.role === "from" || token.role === "to");
}

/** Whether the token names parcels, or those that are left, at the beginning of a clause. */
function namesLots({ text }: MappedText, tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const words = token === undefined ? "" : text.slice(token.from, token.to);
  const named = token?.kind === "parcels" || (token?.kind === "text" && SHARED_OUT.test(words));
  if (!named || before === undefined) return false;
  if (before.kind === "text") return NAMES_LEFT_OUT.test(text.slice(before.from, before.to));
  return before.kind === "separator" || before.kind === "open" || (before.kind === "filler" && before.colon);
}

/** Whether a token may stand between a limit and one that leaves out its name: another value, or words that lead to it. */
function goesOn({ text }: MappedText, tokens: readonly Token[], at: number, unit: string): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case "text":
      return NAMES_LEFT_OUT.test(text.slice(token.from, token.to));
    case "separator":
      if (token.level === "comma" || token.level === "list") return true;
      // 容积率均为2.0。其中:A-01地块1.8
      return token.level === "stop" && (text.charAt(token.from) === ";" || leadsOn(text, tokens[at + 1]));
    case "area":
      return unit === SIZE;
    case "indicator":
    case "field":
    case "ordinal":
    case "absent":
      return false;
    case "change":
      return turns(token);
    default:
      return token !== undefined;
  }
}

function leadsOn(text: string, token: Token | undefined): boolean {
  return token?.kind === "text" && NAMES_LEFT_OUT.test(text.slice(token.from, token.to));
}
