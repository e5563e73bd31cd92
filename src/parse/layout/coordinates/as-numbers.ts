import type { TableToken } from "./coordinate-token";

/** The tokens with some of them, which looked like coordinates and are none, as plain numbers. */
export function asNumbers(
  tokens: readonly TableToken[],
  some: ReadonlySet<TableToken>,
  text: string,
): readonly TableToken[] {
  if (some.size === 0) return tokens;
  return tokens.map((token) => {
    if (!some.has(token)) return token;
    const { from, to } = token;
    return { kind: "number", from, to, text: text.slice(from, to) };
  });
}
