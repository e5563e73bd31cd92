import fc from "fast-check";

/** One change of a text: what, where (a share of its length), and a number for what else has to be chosen. */
export interface Edit {
  readonly kind: EditKind;
  readonly at: number;
  readonly pick: number;
}

/** What else an edit may draw upon. */
interface Stock {
  /** another text, to be spliced in */
  readonly other: string;
  /** any characters */
  readonly noise: string;
}

type Change = (text: string, at: number, pick: number, stock: Stock) => string;

const ODD = [
  "\u0000",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u0085",
  "\ufeff",
  "\u200b",
  "\u2028",
  "\ud800",
  "\udc00",
];
const SIGNS = ["\t", "|", ",", " ", "  ", ";", "、", "\n", "\n\n", "", "——"];
const ENDS = ["\r\n", "\r", "\n\n", "\n\r", "\u2028"];

/** A change of the list of lines. */
function lines(change: (all: string[], at: number, pick: number) => void): Change {
  return (text, at, pick) => {
    const all = text.split("\n");
    change(all, Math.floor(at * all.length), pick);
    return all.join("\n");
  };
}

/** A change of the text around one code unit. */
function units(
  change: (before: string, unit: string, after: string, pick: number, stock: Stock) => string,
): Change {
  return (text, at, pick, stock) => {
    const index = Math.floor(at * text.length);
    return change(text.slice(0, index), text.charAt(index), text.slice(index + 1), pick, stock);
  };
}

/** A change of the digit nearest behind a place. */
function digit(change: (digit: string, pick: number) => string): Change {
  return (text, at, pick) => {
    const from = Math.floor(at * text.length);
    const index = from + text.slice(from).search(/\d/u);
    return index < from
      ? text
      : text.slice(0, index) + change(text.charAt(index), pick) + text.slice(index + 1);
  };
}

/** A change of every line, or of one in three lines, as a table half mended would have it. */
function spread(change: (line: string, pick: number) => string): Change {
  return (text, _at, pick) =>
    text
      .split("\n")
      .map((line, index) => (pick % 2 === 0 || (index + pick) % 3 === 0 ? change(line, pick >> 1) : line))
      .join("\n");
}

const wide = (text: string): string =>
  text
    .replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replace(/ /gu, "\u3000");
const of = (list: readonly string[], pick: number): string => list[pick % list.length] ?? "";

const CHANGES = {
  "drop line": lines((all, at) => void all.splice(at, 1)),
  "double line": lines((all, at) => void all.splice(at, 0, all[at] ?? "")),
  "swap lines": lines((all, at, pick) => {
    const to = pick % all.length;
    [all[at], all[to]] = [all[to] ?? "", all[at] ?? ""];
  }),
  "join lines": lines((all, at) => void all.splice(at, 2, `${all[at] ?? ""}${all[at + 1] ?? ""}`)),
  "blank line": lines((all, at) => void all.splice(at, 0, "")),
  "drop unit": units((before, _unit, after) => before + after),
  "double unit": units((before, unit, after) => before + unit + unit + after),
  "swap units": units((before, unit, after) => before + after.charAt(0) + unit + after.slice(1)),
  "cut behind": units((before) => before),
  "cut before": units((_before, unit, after) => unit + after),
  "splice in": units((before, unit, after, pick, { other }) => {
    const from = pick % (other.length + 1);
    return `${before}${pick % 2 === 0 ? "\n" : ""}${other.slice(from, from + 600)}${unit}${after}`;
  }),
  "change digit": digit((one, pick) => String((Number(one) + 1 + (pick % 9)) % 10)),
  "mask digit": digit((_one, pick) => of(["*", "×", "□", "X", "?", "O", "l"], pick)),
  "point for digit": digit((one, pick) => of([`${one}.`, ".", `${one} `, `${one},`], pick)),
  "wide signs": spread(wide),
  "narrow signs": spread((line) => line.normalize("NFKC")),
  "other signs between cells": spread((line, pick) =>
    line.replace(/[\t|]| {1,9}|,(?=\d)/gu, of(SIGNS, pick)),
  ),
  "other line ends": (text, _at, pick) => text.replaceAll("\n", of(ENDS, pick)),
  noise: units((before, unit, after, _pick, { noise }) => before + noise + unit + after),
  "odd unit": units((before, unit, after, pick) => before + of(ODD, pick) + unit + after),
  "mark first": (text) => `\ufeff${text}`,
} satisfies Record<string, Change>;

export type EditKind = keyof typeof CHANGES;

export const EDIT_KINDS = Object.keys(CHANGES) as readonly EditKind[];

/** The text after all edits, in order. */
export function mutated(text: string, edits: readonly Edit[], stock: Stock): string {
  return edits.reduce((last, { kind, at, pick }) => CHANGES[kind](last, at, pick, stock), text);
}

/** Up to `most` edits. */
export function someEdits(most: number): fc.Arbitrary<readonly Edit[]> {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const edit = fc.record({ kind: fc.constantFrom(...EDIT_KINDS), at: share, pick: fc.nat(9999) });
  return fc.array(edit, { minLength: 1, maxLength: most });
}
