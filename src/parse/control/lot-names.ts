import { LOT_AT_START } from "../lexicon/parcel-code-forms";
import { LIES_AT } from "../lexicon/place-words";
import { isApart, type MappedText, startsLine } from "../text/mapped-text";
import { type MentionPlace, stuck } from "./parcel-codes";
import type { MentionGroup } from "./parcel-mentions";

/** A lot that goes by its place, at the beginning of a line or an item: 洲心公园北地块, with its line to itself or a colon behind it. */
export function lotGroup(mapped: MappedText, at: number, place: MentionPlace): MentionGroup | null {
  const begins = place.lineStart || place.behindOrdinal;
  if (!begins && mapped.text.charAt(at - 1) !== ":") return null;
  const name = stuck(LOT_AT_START, mapped.text, at);
  if (name === null) return null;
  const to = at + name.length;
  const behind = mapped.text.slice(to, to + 4);
  const ends =
    startsLine(mapped, to) || isApart(mapped, to) || /^[,:(]/u.test(behind) || LIES_AT.test(behind);
  if (!ends || to >= mapped.text.length) return null;
  return { parcels: [{ code: null, name, from: at, to }], noun: true, from: at, to };
}
