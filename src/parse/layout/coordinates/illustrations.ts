import { asNumbers } from "./as-numbers";
import type { TableToken } from "./coordinate-token";

/** Longest text between the two prints of one angle. */
const REACH = 12;

/**
 * A note that shows how angles are printed gives one of them twice, run together and in its parts: 28.123456
 * 表示28°12′34.56″. Such a pair is an example, not a point: both become plain numbers. Linear in the tokens.
 */
export function withoutIllustrations(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const examples = new Set<TableToken>(explained(tokens, text));
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || token.kind !== "coordinate" || token.form !== "sexagesimal") return;
    const between = text.slice(before.to, token.from);
    if (between.length > REACH || !/\p{Script=Han}|=/u.test(between) || between.includes("\n")) return;
    const printed = digits(text, before);
    if (printed.length >= FEWEST && printed === digits(text, token)) examples.add(before).add(token);
  });
  return asNumbers(tokens, examples, text);
}

/**
 * 例如首行经度读作123度30分28.1秒: the one angle in parts among angles run together, with the digits of one of them,
 * says how those are read.
 */
function explained(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  const coordinates = tokens.filter((token) => token.kind === "coordinate");
  const parts = coordinates.filter(({ form }) => form === "sexagesimal");
  const [one] = parts;
  if (one === undefined || parts.length > 1) return [];
  const shown = digits(text, one);
  const run = coordinates.some((token) => token !== one && digits(text, token) === shown);
  return run && shown.length >= FEWEST ? [one] : [];
}

/** Degrees, minutes and seconds. */
const FEWEST = 6;

/** The digits of an angle as they are run together: minutes and seconds with two each (102度9分5秒 is 1020905). */
function digits(text: string, { from, to }: TableToken): string {
  const [head = "", ...parts] = text.slice(from, to).match(/\d+(?:\.\d+)?/gu) ?? [];
  return [head, ...parts.map((part) => part.replace(/^\d(?!\d)/u, "0$&"))].join("").replace(".", "");
}
