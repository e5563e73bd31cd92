import type { MappedText } from "../../text/mapped-text";
import type { TokenOf } from "../tokens/token";

/** 等 behind a name, or behind its noun. */
const AND_OTHERS = /^(?:地块|宗地)?等/u;

/** A-01等地块: one name that stands for several, of which what is said is not said of this one. */
export function isOneOfMany({ text }: MappedText, { parcels, to }: TokenOf<"parcels">): boolean {
  return parcels.length === 1 && AND_OTHERS.test(text.slice(parcels[0]?.to ?? to, to + 3));
}
