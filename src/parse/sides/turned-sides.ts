import type { Side } from "../../domain/side";
import {
  BARE_BORDER,
  BEHIND,
  BEHIND_BEYOND,
  BESIDE,
  BEYOND,
  BEYOND_SIDE,
  BORDER,
  LINE_BEYOND,
  SIDE_NAMES,
} from "../lexicon/side-terms";
import { listedSides } from "./listed-sides";
import { namedSides } from "./named-sides";
import type { TurnedSide } from "./turned-side";

/** Farthest from one such side to the next. */
export const GAP = 6;
/** So many lines have the land between them. */
const BETWEEN = 4;
/** Fewest words with a direction in brackets that are sides. */
const BRACKETED = 3;

/**
 * Sides told the other way round between `from` and `to` (exclusive): 以京唐铁路为东界, or the land between four lines
 * (甲路以东、乙河以西、丙街以南、丁路以北, or 甲路东侧、乙河西侧, …: its west side is 甲路), or words with the direction in brackets (甲路(东)), or a list of them. Empty where fewer than two, or four, stand together.
 * @param isParted whether a line begins at a place, or a blank of the source stands before it
 */
export function turnedSides(
  text: string,
  from: number,
  to: number,
  opensLine: (at: number) => boolean,
  isParted: (at: number) => boolean = opensLine,
): readonly TurnedSide[] {
  const window = text.slice(from, to);
  const run = together(allFound([...window.matchAll(BORDER)], from, SIDE_NAMES, opensLine));
  if (run.length >= 2) return run;
  const bare = together(allFound([...window.matchAll(BARE_BORDER)], from, SIDE_NAMES, opensLine));
  if (bare.length >= BRACKETED) return bare;
  const listed = listedSides(text, from, to, opensLine);
  if (listed.length > 0) return listed;
  const named = namedSides(text, from, to);
  if (named.length > 0) return named;
  const behind = together(allFound([...window.matchAll(BEHIND)], from, SIDE_NAMES, opensLine));
  if (behind.length >= BRACKETED) return behind;
  const beside = together(allFound([...window.matchAll(BESIDE)], from, BEYOND_SIDE, opensLine));
  if (beside.length === BETWEEN) return beside;
  if ((window.match(LINE_BEYOND)?.length ?? 0) < BETWEEN) return [];
  const beyond = [...window.matchAll(BEYOND)].filter((match) => {
    const end = match.index + match[0].length;
    return BEHIND_BEYOND.test(window.slice(end, end + 1)) || isParted(from + end);
  });
  const between = together(withLists(text, allFound(beyond, from, BEYOND_SIDE, opensLine)), text);
  return between.length === BETWEEN ? between : [];
}

/** Every side told as 以京唐铁路为东界 between `from` and `to` (exclusive), in order. */
export function borderSides(
  text: string,
  from: number,
  to: number,
  opensLine: (at: number) => boolean,
): readonly TurnedSide[] {
  return allFound([...text.slice(from, to).matchAll(BORDER)], from, SIDE_NAMES, opensLine);
}

function found(
  match: RegExpMatchArray,
  offset: number,
  names: Readonly<Record<string, Side["side"]>>,
  opensLine: (at: number) => boolean,
  before: number,
): TurnedSide | null {
  const print = match[1] ?? "";
  const at = match.index ?? 0;
  const start = offset + (match.indices?.[1]?.[0] ?? at);
  // a heading in the line above is none of its words; behind another side a line only goes on in the next one
  let lead = start - before <= GAP ? 0 : print.length - 1;
  while (lead > 0 && !opensLine(start + lead)) lead--;
  // 核心区(|甲路以东,…): the sides stand in a bracket behind the name
  lead = Math.max(lead, OPENS_BRACKET.exec(print)?.[0].length ?? 0);
  const words = print.slice(lead);
  const side = names[match[2] ?? ""];
  const from = Math.min(start, offset + at) + lead;
  return side === undefined ? null : { side, words, from, to: offset + at + match[0].length };
}

const OPENS_BRACKET = /^.*\((?=[^()]*$)/u;

/** All of them in order. */
function allFound(
  matches: readonly RegExpMatchArray[],
  offset: number,
  names: Readonly<Record<string, Side["side"]>>,
  opensLine: (at: number) => boolean,
): readonly TurnedSide[] {
  let before = Number.NEGATIVE_INFINITY;
  return matches.flatMap((match) => {
    const one = found(match, offset, names, opensLine, before);
    before = one?.to ?? before;
    return one ?? [];
  });
}

/** Between two lines that land lies between, and before the first: a remark, a sign, and the roads that the line goes on along. */
const AMONG = /^((?:\([^()]{1,40}\))?[,;])([^,;。:\n以]{1,100}、)?$/u;
const BEFORE = /[:,;。\n为是于]([^,;。:\n以为是于]{1,100}、)$/u;
const LONGEST = 160;
/** 二、: the number of an item is no road. */
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}|\(?\d{1,2}\)?)、/u;

/** 甲路以东(不含),乙路、丙路以南,…: where other signs part the sides, a line may be a list of roads; a remark parts nothing. */
function withLists(text: string, all: readonly TurnedSide[]): readonly TurnedSide[] {
  const parts = all.map(({ from }, index) => {
    const last = all[index - 1];
    return last === undefined || from - last.to > LONGEST ? null : AMONG.exec(text.slice(last.to, from));
  });
  return all.map((one, index) => {
    const next = parts[index + 1] ?? null;
    const own =
      parts[index]?.[2] ??
      (next === null ? "" : (BEFORE.exec(text.slice(Math.max(0, one.from - LONGEST), one.from))?.[1] ?? ""));
    const end = one.to + (next?.[1]?.length ?? 1) - 1;
    const list = NUMBER.test(own) ? "" : own;
    return { ...one, words: list + one.words, from: one.from - list.length, to: end };
  });
}

/** 东区:甲路以东、乙线以南|;西区: what stands behind the name of another land is told of that. */
const OTHER_LAND = /[;。\n].{1,5}:$/u;

/** The first of them that follow each other, each direction once. */
function together(all: readonly TurnedSide[], text = ""): readonly TurnedSide[] {
  let run: TurnedSide[] = [];
  for (const one of all) {
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      one.from - last.to <= GAP &&
      run.every(({ side }) => side !== one.side) &&
      !OTHER_LAND.test(text.slice(last.to, one.from));
    if (!goesOn && run.length >= 2) return run;
    run = goesOn ? [...run, one] : [one];
  }
  return run;
}
