import { NAMES_LEFT_OUT, SHARED_OUT } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "./token";

/**
 * 建筑高度均为54米,其中A-02地块为36米;A-03地块不大于24米: a clause that begins with parcels and goes on with a figure leaves out the
 * name of the limit that the sentence told last. The tokens with that name in its place, without any characters.
 */
export function withOmittedNames(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  let last: Limit | null = null;
  tokens.forEach((token, at) => {
    found.push(token);
    if (token.kind === "indicator") last = limitAt(mapped, tokens, at);
    else if (last !== null && namesLots(mapped, tokens, at)) {
      const value = valueAt(mapped, tokens, at + 1);
      if (value === null) last = tokens[at + 1]?.kind === "indicator" ? last : null;
      else if (value.unit === last.unit)
        found.push({ kind: "indicator", term: last.name.term, from: token.to, to: token.to });
    } else if (last !== null && !goesOn(mapped, tokens, at)) last = null;
  });
  return found.length === tokens.length ? tokens : found;
}

/** A limit that was told by its name, and what its figure is measured in. */
interface Limit {
  readonly name: TokenOf<"indicator">;
  readonly unit: string;
}

function limitAt(mapped: MappedText, tokens: readonly Token[], at: number): Limit | null {
  const name = tokens[at];
  const value = name?.kind === "indicator" ? valueAt(mapped, tokens, at + 1) : null;
  return name?.kind === "indicator" && value !== null ? { name, unit: value.unit } : null;
}

/** 为36米, 不大于2.0, 分别为2.0、2.5: a figure at `tokens[at]` with nothing else before it, and the end of its clause. */
function valueAt(mapped: MappedText, tokens: readonly Token[], at: number): { readonly unit: string } | null {
  let index = at;
  while (isLead(tokens[index])) index++;
  if (tokens[index]?.kind !== "number") return null;
  let unit = "";
  for (; index < at + LONGEST_VALUE; index++) {
    const token = tokens[index];
    if (token?.kind === "unit") unit = mapped.text.slice(token.from, token.to);
    else if (token === undefined || ENDS.has(token.kind)) return { unit };
    else if (!VALUES.has(token.kind)) return null;
  }
  return null;
}

const LONGEST_VALUE = 12;
const ENDS: ReadonlySet<Token["kind"]> = new Set(["separator", "close", "open"]);
const VALUES: ReadonlySet<Token["kind"]> = new Set(["number", "dash", "comparison", "filler", "each"]);

function isLead(token: Token | undefined): boolean {
  return token?.kind === "comparison" || token?.kind === "each" || token?.kind === "filler";
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
function goesOn({ text }: MappedText, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  switch (token?.kind) {
    case "text":
      return NAMES_LEFT_OUT.test(text.slice(token.from, token.to));
    case "separator":
      if (token.level === "comma" || token.level === "list") return true;
      // 容积率均为2.0。其中:A-01地块1.8
      return token.level === "stop" && (text.charAt(token.from) === ";" || leadsOn(text, tokens[at + 1]));
    case "indicator":
    case "field":
    case "area":
    case "ordinal":
    case "change":
    case "absent":
      return false;
    default:
      return token !== undefined;
  }
}

function leadsOn(text: string, token: Token | undefined): boolean {
  return token?.kind === "text" && NAMES_LEFT_OUT.test(text.slice(token.from, token.to));
}
