import { INCLUSION_MARK, INCLUSION_PART } from "../../lexicon/comparison-terms";
import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";

/** What a bracket behind a figure or a range says of its ends, and where to go on. */
interface Inclusion {
  readonly of: (value: number) => boolean;
  /** it speaks of both ends of a range; one without figures speaks of the end that it stands behind */
  readonly both: boolean;
  readonly next: number;
}

/** Most tokens of such a bracket. */
const LONGEST_INCLUSION = 10;

/** (含), (不含) or (不含1.0,含1.6) at `at`; null for any other bracket. */
export function inclusion(mapped: MappedText, tokens: readonly Token[], at: number): Inclusion | null {
  if (tokens[at]?.kind !== "open") return null;
  for (let end = at + 1; end <= at + LONGEST_INCLUSION; end++) {
    const close = tokens[end];
    if (close?.kind !== "close") continue;
    const words = mapped.text.slice(tokens[at]?.from ?? 0, close.to);
    if (!INCLUSION_MARK.test(words)) return null;
    const parts = [...words.matchAll(INCLUSION_PART)].map(([, not, value]) => ({
      included: not === undefined,
      value: value === undefined ? null : Number(value),
    }));
    const of = (value: number): boolean =>
      (parts.find((part) => part.value === value) ?? parts.findLast((part) => part.value === null))
        ?.included ?? true;
    return { of, both: /\d|均|都/u.test(words), next: end + 1 };
  }
  return null;
}
