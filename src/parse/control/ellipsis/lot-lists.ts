import { suggestedLandUse } from "../../../domain/land-use-classes";
import type { MappedText } from "../../text/mapped-text";
import type { ParcelMention, Token } from "../tokens/token";

/** Parcels that were named together, and what was told of some of them by their own codes since. */
export interface LotList {
  readonly parcels: readonly ParcelMention[];
  readonly told: readonly LotTold[];
  /** the text speaks of some of them */
  readonly apart: boolean;
}

/** What was told of some parcels of a list. */
export interface LotTold {
  readonly called: readonly (string | null)[];
  /** limits and labels that follow */
  readonly keys: ReadonlySet<string>;
}

/** What a parcel is called by. */
export function called({ code, name }: ParcelMention): string | null {
  return code ?? name;
}

/** The list behind the parcels at `tokens[at]`: they are of `list`, go on with it, or begin another. */
export function listBehind(
  list: LotList | null,
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): LotList | null {
  const token = tokens[at];
  if (token?.kind !== "parcels") return list;
  const names = token.parcels.map(called);
  const known = new Set(list?.parcels.map(called));
  if (list !== null && names.length < known.size && names.every((name) => known.has(name))) {
    const told = { called: names, keys: keysBehind(mapped, tokens, at) };
    return { parcels: list.parcels, told: [...list.told.slice(-MOST_TOLD), told], apart: true };
  }
  const [before, joint] = [tokens[at - 2], tokens[at - 1]];
  const joins = joint?.kind === "and" || (joint?.kind === "separator" && joint.level === "list");
  const joined =
    joins || (joint?.kind === "text" && /^[和及与]$/u.test(mapped.text.slice(joint.from, joint.to)));
  // A地块、B地块和C地块: one after the other
  if (before?.kind !== "parcels" || !joined) return { parcels: token.parcels, told: [], apart: false };
  const first = list !== null && list.told.length === 0 ? list.parcels : before.parcels;
  // nobody but this list says that they stand together
  return { parcels: [...first, ...token.parcels].slice(0, MOST_TOLD), told: [], apart: true };
}

/** Parcels of a list, and those that are told of apart; of more the first are forgotten. */
const MOST_TOLD = 40;
/** Tokens of what is told of one. */
const LONGEST_TOLD = 24;

/** What is told behind the parcels at `tokens[at]`, up to the next ones. */
function keysBehind(mapped: MappedText, tokens: readonly Token[], at: number): ReadonlySet<string> {
  const keys = new Set<string>();
  const words = tokens[at + 2];
  if (tokens[at + 1]?.kind === "filler" && words?.kind === "text" && namesUse(mapped, words)) keys.add(USE);
  for (let index = at + 1; index < at + LONGEST_TOLD; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === "parcels") break;
    const key = keyOf(token);
    if (key !== null) keys.add(key);
  }
  return keys;
}

/** The key of what a lot is for. */
export const USE = "use";

/** The limit or the label that a token names. */
export function keyOf(token: Token | undefined): string | null {
  if (token?.kind === "indicator") return token.term.key;
  return token?.kind === "field" ? token.term.field : null;
}

/** Whether the words of a token are a use of land. */
export function namesUse({ text }: MappedText, { from, to }: Token): boolean {
  return suggestedLandUse(text.slice(from, to)) !== null;
}
