import type { StatedArea } from "../../../domain/area";
import { statedArea } from "../../area-mentions";
import { DIVIDED, JOINED, MOVED_TO, REMAINS } from "../../lexicon/land-move-words";
import type { MappedText } from "../../text/mapped-text";
import type { Sentence } from "../subjects/sentence";
import type { ParcelMention, Token } from "../tokens/token";

/** How the land of an item is moved about. */
export interface LandMoves {
  /** land that goes to other parcels, and what remains */
  readonly areas: readonly StatedArea[];
  readonly parts: readonly ParcelMention[];
  readonly madeFrom: readonly ParcelMention[];
  /** indices of the tokens of these areas */
  readonly taken: readonly number[];
}

/** Tokens between an area and the code that gains it. */
const REACH = 5;

/** Transfers, remainders, divisions and mergers in one sentence. */
export function landMoves(mapped: MappedText, tokens: readonly Token[], sentence: Sentence): LandMoves {
  const areas: StatedArea[] = [];
  const parts: ParcelMention[] = [];
  const madeFrom: ParcelMention[] = [];
  const taken: number[] = [];
  const words = (from: number, to: number): string => mapped.text.slice(Math.max(from, to - 8), to);
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i];
    if (token?.kind === "area") {
      const gains = gainer(mapped, tokens, i, sentence.end);
      if (gains !== null) {
        areas.push(statedArea(mapped, token.mention, "transfer", gains));
        taken.push(i);
      } else if (REMAINS.test(words(sentence.from, token.from))) {
        areas.push(statedArea(mapped, token.mention, "other"));
        taken.push(i);
      }
    }
    if (token?.kind !== "parcels") continue;
    if (DIVIDED.test(words(sentence.from, token.from))) parts.push(...token.parcels);
    if (JOINED.test(mapped.text.slice(token.to, token.to + 6))) madeFrom.push(...token.parcels);
  }
  return { areas, parts, madeFrom, taken };
}

function gainer(mapped: MappedText, tokens: readonly Token[], at: number, end: number): string | null {
  for (let i = at + 1; i < Math.min(end, at + 1 + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "separator") return null;
    if (token.kind !== "parcels") continue;
    const first = token.parcels[0];
    const words = mapped.text.slice(tokens[at]?.to ?? 0, token.from);
    return first !== undefined && MOVED_TO.test(words) ? (first.code ?? first.name) : null;
  }
  return null;
}
