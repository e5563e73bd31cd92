import type { Parcel } from "../../../domain/parcel";
import { statedArea } from "../../area-mentions";
import { DUTY } from "../../lexicon/land-move-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Sentence } from "../subjects/sentence";
import type { Token } from "../tokens/token";

/** Longest wording of a duty that is kept. */
const LONGEST = 80;

/**
 * The duty that a sentence lays on a parcel, with its area: 布置600平方米的公园绿地. `taken` says whether an area
 * (by its first code unit) belongs to something else.
 */
export function obligationIn(
  mapped: MappedText,
  tokens: readonly Token[],
  sentence: Sentence,
  taken: (from: number) => boolean,
): Parcel["obligations"][number] | null {
  for (let i = sentence.start; i < sentence.end; i++) {
    const token = tokens[i];
    if (token?.kind !== "area" || taken(token.from)) continue;
    const head = Math.max(sentence.from, token.from - 40);
    const verb = DUTY.exec(mapped.text.slice(head, token.from));
    if (verb === null || /[:\n]/u.test(mapped.text.slice(head + verb.index, token.from))) continue;
    const from = head + verb.index;
    let to = Math.min(sentence.to, from + LONGEST);
    while (to > from && /[\s。;,、]/u.test(mapped.text.charAt(to - 1))) to--;
    return {
      text: mapped.text.slice(from, to),
      area: statedArea(mapped, token.mention, "other"),
      evidence: mappedEvidence(mapped, from, to),
    };
  }
  return null;
}
