import type { Cause } from "./verdict";

/** As the sentences of causes write it: two decimals, no separators. */
export const causeArea = ({ area }: Cause): string => area.toFixed(2);

/**
 * Things with a cause whose causes share a rank and say the same but for the area they give, together: one edit that
 * can be made in several ways. In the order in which they came.
 */
export function likeCauses<T>(things: readonly T[], causeOf: (thing: T) => Cause): (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of things) {
    const cause = causeOf(one);
    const words = `${cause.rank} ${cause.message.en.replace(causeArea(cause), "")}`;
    const like = groups.get(words);
    if (like) like.push(one);
    else groups.set(words, [one]);
  }
  return [...groups.values()];
}
