import { IS_OF_OTHERS, OTHER_LOTS, OTHERS_ALONE } from "../../lexicon/place-words";
import type { MappedText } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import { called, keyOf, type LotList, listBehind, namesUse, USE } from "./lot-lists";
import { toldOfList } from "./told-of-list";

/**
 * A-01、A-02、A-03地块: A-01为商业用地,其余为住宅用地; A-03容积率≤1.5,其余地块容积率≤2.0; 绿地率均不小于30%: what stands for the
 * parcels of a list that the text does not tell of by their own codes names them, and so does a limit that is told of each. The
 * tokens with those parcels in their places.
 */
export function withListedLots(mapped: MappedText, tokens: readonly Token[]): readonly Token[] {
  let list: LotList | null = null;
  const found: Token[] = [];
  let behind = 0;
  tokens.forEach((token, at) => {
    if (at < behind) return;
    list = listBehind(list, mapped, tokens, at);
    const all = list === null ? null : toldOfList(mapped, tokens, at, list);
    if (all !== null) found.push(all);
    const others: TokenOf<"parcels"> | null = list === null ? null : othersAt(mapped, tokens, at, list);
    found.push(others ?? token);
    if (list === null || (all ?? others) === null) return;
    list = { parcels: list.parcels, told: [], apart: others !== null };
    behind = at + 1;
    while (others !== null && (tokens[behind]?.to ?? Number.POSITIVE_INFINITY) <= others.to) behind++;
  });
  return found;
}

/** The parcels that are left, where the token at `at` stands for them; null where it does not, or nobody can tell which they are. */
function othersAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  list: LotList,
): TokenOf<"parcels"> | null {
  const token = tokens[at];
  if (token?.kind !== "text" || list.told.length === 0) return null;
  const words = OTHER_LOTS.exec(mapped.text.slice(token.from, token.from + LONGEST_OTHERS))?.[0];
  if (words === undefined) return null;
  // 其余宗地用途: the noun is that of the label
  const label = tokens[at + 1]?.kind === "field" && token.to < token.from + words.length;
  const printed = label ? mapped.text.slice(token.from, token.to) : words;
  const to = token.from + printed.length;
  let next = at + 1;
  while ((tokens[next]?.to ?? Number.POSITIVE_INFINITY) <= to && (tokens[next]?.from ?? to) < to) next++;
  if (tokens[next]?.from !== to) return null;
  const lead = tokens[next];
  const behind = tokens[next + 1];
  const use =
    lead?.kind === "filler" &&
    IS_OF_OTHERS.test(mapped.text.slice(lead.from, lead.to)) &&
    behind?.kind === "text" &&
    namesUse(mapped, behind);
  const key = use ? USE : keyOf(lead);
  // 其余为1.8, 其他要求: without a noun only a use is told of lots
  const listed = lead !== undefined && lead.from === lead.to;
  if (key === null || (OTHERS_ALONE.test(printed) && !use && !listed && !label)) return null;
  const told = list.told.filter(({ keys }) => keys.has(key));
  const names = new Set(told.flatMap((one) => one.called));
  const parcels = list.parcels.filter((one) => !names.has(called(one)));
  if (told.length === 0 || parcels.length === 0) return null;
  return { kind: "parcels", parcels, noun: true, from: token.from, to };
}

/** Signs of 其余三个地块. */
const LONGEST_OTHERS = 8;
