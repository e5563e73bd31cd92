import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import type { LotList } from "./lot-lists";

/**
 * A-01、A-02地块,A-01地块容积率≤2.0。面积分别为2.3公顷、1.2公顷。绿地率均不小于30%: behind what is told of one, a name with 分别 and as
 * many values as the list has parcels, or with 均 at the beginning of a sentence, speaks of the whole list.
 * @returns the parcels of the list, without characters of their own, before the name at `tokens[at]`; null where it speaks of no list
 */
export function toldOfList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  { parcels, apart }: LotList,
): TokenOf<"parcels"> | null {
  const [before, name, lead] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!apart || parcels.length < 2 || name === undefined || lead === undefined) return null;
  const isName = name.kind === "indicator" || (name.kind === "field" && OF_LOTS.has(name.term.field));
  if (!isName || before?.kind !== "separator" || before.level === "list") return null;
  const stops = before.level !== "comma" && before.level !== "bar";
  const each = lead.kind === "each" && valuesBehind(tokens, at + 2) === parcels.length;
  const same = stops && lead.kind === "filler" && mapped.text.charAt(lead.from) === "均";
  if (!each && !same) return null;
  return { kind: "parcels", parcels, noun: true, from: name.from, to: name.from };
}

const OF_LOTS: ReadonlySet<string> = new Set(["area", "use", "place"]);

/** Tokens of a list of values. */
const LONGEST_LIST = 80;

/** Number of values from `tokens[at]` to the end of the sentence or the next name. */
function valuesBehind(tokens: readonly Token[], at: number): number {
  let count = 0;
  let open = false;
  for (let index = at; index < at + LONGEST_LIST; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "indicator" || token.kind === "field") break;
    if (token.kind === "separator" && (token.level === "stop" || token.level === "paragraph")) break;
    const value = VALUES.has(token.kind);
    if (value && !open) count++;
    open = token.kind === "dash" || (open && !PARTS.has(token.kind)) || value;
    if (PARTS.has(token.kind)) open = false;
  }
  return count;
}

const VALUES: ReadonlySet<Token["kind"]> = new Set(["number", "area", "absent", "text"]);
const PARTS: ReadonlySet<Token["kind"]> = new Set(["separator", "and"]);
