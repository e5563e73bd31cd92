import { recordsOf } from "../support/read-records";

/** The zones of a text: name, sizes and sides of each, then its blocks. */
export function told(text: string): readonly string[] {
  const sidesOf = (sides: readonly { readonly side: string; readonly text: string }[]): string =>
    sides.map(({ side, text: words }) => side + words).join(" ");
  return recordsOf(text).zones.flatMap(({ name, areas, sides, blocks }) => [
    [name, ...areas.map(({ value }) => value), sidesOf(sides)].join(" ").trim(),
    ...blocks.map((one) =>
      ["-", one.name, ...(one.area === null ? [] : [one.area.value]), sidesOf(one.sides)].join(" ").trim(),
    ),
  ]);
}

/** The same with the sides in the order E, S, W, N. */
export function inOrder(line: string): string {
  const words = line.split(" ");
  const at = words.findIndex((word) => /^[ESWN]\p{Script=Han}/u.test(word));
  const rank = (word: string): number => "ESWN".indexOf(word.charAt(0));
  return at < 0
    ? line
    : [...words.slice(0, at), ...words.slice(at).sort((a, b) => rank(a) - rank(b))].join(" ");
}
