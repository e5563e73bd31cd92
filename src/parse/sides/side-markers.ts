import type { Side } from "../../domain/side";
import { DIRECTION, SIDE_NAMES } from "../lexicon/side-terms";
import {
  BORDER_NOUN,
  GLUED_VERB,
  LABELLING_VERB,
  OPENS_FIRST_SIDE,
  SIDE_VERB,
  WAY,
} from "../lexicon/side-verbs";
import { bracketedSides } from "./bracketed-sides";
import { sharedDirections } from "./shared-directions";
import type { SideMarker } from "./side-marker";

const NOUN = `${BORDER_NOUN}?`;
const JOINT = " ?(?:[、和与及]|以及) ?";
const FURTHER = `(?:${JOINT}(${DIRECTION})${NOUN})?`;
/** 东西各至: a second direction right behind the first, at the head of a clause. */
const BESIDE =
  "(?:(?<=(?:^|[,;。、:\\s(])[东南])(?=[西北](?:[各都皆]?[至起临到均]|以[^,;。\\n以]{1,40}为边?界))(西|北))?";
/** One direction or up to four (东、南; 南北), each with the word for its border; before the first the English word may stand. */
const GROUP = `(?:(?:East|South|West|North)[ /]?|[ESWN]/)?(${DIRECTION})${NOUN}${BESIDE}${FURTHER}${FURTHER}${FURTHER}`;
/** 东侧界限:|东至甲路: the direction again behind its label. */
const AGAIN = "(?:(?<=:)\\1[至起临邻到抵接靠])?";
/** 北: at the end of a line, its words in the next one, which is neither an item nor a label. */
const NEXT_LINE =
  "(?:\\n(?!(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.]|\\()(?=[^\\n:。;]{1,60}(?:[,;。\\n]|$)))?";
const MARKER = new RegExp(
  `${GROUP} ?(?:(${SIDE_VERB})|(:|——|--|[-—](?![东南西北][长宽])(?=\\p{Script=Han}|[A-Z]?\\d{2,4}(?:[国省县乡]道|线))|→|=|\\((?:至|到|临|邻)\\)|\\/(?=[\\p{Script=Han}A-Z\\d])(?![东南西北])))(?:[: ”]|\\|(?=[\\p{Script=Han}A-Z\\d]))?${AGAIN}${NEXT_LINE}`,
  "gu",
);

/**
 * Every side word between `from` and `to`, in order. A side needs a sign, a line feed or a word such as 地块 before
 * it; where sides follow each other without signs (东至甲路南至乙路) 至, 临, 邻 and 到 are enough.
 * @param opensLine whether a line of the source begins at an index: a label (东边:) needs no sign before it there
 * @param blankBehind whether the source has a blank behind the character at an index
 */
export function sideMarkers(
  text: string,
  from: number,
  to: number,
  opensLine: (at: number) => boolean,
  blankBehind: (at: number) => boolean = () => false,
): readonly SideMarker[] {
  const window = text.slice(from, to);
  const lines = bareLines(window, from, opensLine, blankBehind);
  if (lines.length >= FEWEST_LINES) return lines;
  const shared = sharedDirections(window, from).filter(({ from: at }) => opens(window, at - from));
  const found: SideMarker[] = [];
  const all: SideMarker[] = [];
  let glued: SideMarker[] = [];
  // 林场东与甲县接壤,南至…: only the first side may stand so
  let opening: SideMarker | undefined;
  MARKER.lastIndex = 0;
  for (let match = MARKER.exec(window); match !== null; match = MARKER.exec(window)) {
    // 丁家洼村东 above 南界: a line begins within the pair
    if ((match[1]?.length ?? 0) > 1 && opensLine(from + match.index + 1)) {
      MARKER.lastIndex = match.index + 1;
      continue;
    }
    const own = from + match.index;
    if (shared.some((one) => own < one.to && one.from < own + match[0].length)) continue;
    const marker = markerOf(match, from);
    const index = marker === null ? match.index : marker.from - from;
    const before = window.slice(Math.max(0, index - LONGEST_BEFORE), index);
    // 以甲路为|西界, above 以乙路为东界: the direction of the border told before it
    if (
      before.endsWith("为") &&
      TOLD_BORDER.test(window.slice(Math.max(0, index - LONGEST_BORDER), index + 1))
    )
      continue;
    const at = from + match.index;
    const isGlued = GLUED_VERB.test(match[0]);
    // 东至甲沟 南至乙路: a line end or a blank in the source parts them
    const labelled =
      (match[7] !== undefined || LABELLING_VERB.test(match[0])) &&
      (opensLine(at) || (at > from && blankBehind(at - 1)));
    if (marker !== null && (labelled || OPENS_FIRST_SIDE.test(before))) {
      const first = found.length === 0 ? firstGlued(window, from, glued.at(-1) ?? opening, marker) : [];
      found.push(...first, ...withGlued(found.at(-1), glued, marker), marker);
      glued = [];
      continue;
    }
    if (marker !== null && !WAY.test(before)) {
      if (isGlued) {
        glued.push(marker);
        all.push(marker);
      } else if (found.length === 0 && /^(?:与|以|接|抵|连)$/u.test(match[6] ?? "")) opening = marker;
    }
    // 西界、北至: the first direction belongs to the words before it, the second may open a side
    if (match[3] !== undefined) {
      glued = [];
      MARKER.lastIndex = match.index + 1;
    }
  }
  found.push(...withGlued(found.at(-1), glued, null, toldBefore(window, from, found)));
  const bracketed = bracketedSides(window, from);
  const told = withMissing(text, found, all).filter(
    (one) => !bracketed.some((other) => one.from < other.to && other.from < one.to),
  );
  if (bracketed.length + shared.length === 0) return told;
  return [...told, ...bracketed, ...shared].sort((a, b) => a.from - b.from);
}

function opens(window: string, at: number): boolean {
  return OPENS_FIRST_SIDE.test(window.slice(Math.max(0, at - LONGEST_BEFORE), at));
}

const TOLD_BORDER = /以[^,;。\n以]{1,40}为[东南西北]$/u;
const LONGEST_BORDER = 44;

/** Longest words before a side by which it opens. */
const LONGEST_BEFORE = 8;

/** A direction between blanks or bars, without a verb: 东 甲路, 北界 甲路, |北界|甲路| */
const BARE =
  /(东|南|西|北)((?:边界|界[线限]|[界侧边面部])?)( ?\|)? ?(?=[\p{Script=Han}A-Z\d])(?![至临邻起到抵接连靠侧面边界部端方、和与及以])/gu;
/** Fewest of them that are sides. */
const FEWEST_LINES = 3;

/** 东 大道绿化带 / 南 港北路 / …: lines or columns that open with one direction each, different ones. */
function bareLines(
  window: string,
  offset: number,
  opensLine: (at: number) => boolean,
  blankBehind: (at: number) => boolean,
): readonly SideMarker[] {
  const run: SideMarker[] = [];
  for (const match of window.matchAll(BARE)) {
    const at = offset + match.index;
    const side = SIDE_NAMES[match[1] ?? ""];
    const before = window.charAt(match.index - 1);
    const isBarred = match[3] !== undefined;
    const opens = isBarred
      ? opensLine(before === "|" ? at - 1 : at)
      : opensLine(at) || /[\n,;、:。]/u.test(before) || (at > offset && blankBehind(at - 1));
    const isApart = isBarred || blankBehind(at + (match[2] ?? "").length);
    const behind = match.index + match[0].length;
    // 东 南 西 北: heads of columns
    const isHead = SIDE_NAMES[window.charAt(behind)] !== undefined && blankBehind(offset + behind);
    if (side === undefined || !isApart || !opens || isHead) continue;
    if (run.some((known) => known.sides.includes(side))) break;
    run.push({ sides: [side], from: at, to: at + match[0].length });
  }
  return run;
}

/** The first side may follow any word (该宗土地东至…) if another side follows in the same clause. */
function firstGlued(
  window: string,
  offset: number,
  glued: SideMarker | undefined,
  next: SideMarker,
): readonly SideMarker[] {
  if (glued === undefined || glued.sides.some((side) => next.sides.includes(side))) return [];
  const between = window.slice(glued.to - offset, next.from - offset);
  return between.length <= 40 && /^[^。;\n,、][^。;\n]*[,、]$/u.test(between) ? [glued] : [];
}

/** Sides without a sign before them count between two sides, and each direction once. */
function withGlued(
  previous: SideMarker | undefined,
  glued: readonly SideMarker[],
  next: SideMarker | null,
  told: readonly Side["side"][] = [],
): readonly SideMarker[] {
  if (previous === undefined || glued.length === 0) return [];
  const taken = new Set([...previous.sides, ...(next?.sides ?? []), ...told]);
  const kept: SideMarker[] = [];
  let last = previous.to;
  for (const marker of glued) {
    const ahead = marker.from - last;
    if (ahead < 1 || ahead > 60 || marker.sides.some((side) => taken.has(side))) continue;
    kept.push(marker);
    for (const side of marker.sides) taken.add(side);
    last = marker.to;
  }
  // one stray word inside an object (山西至诚公司) is no side; a set of them is
  return kept.length >= 2 || (kept.length === 1 && next === null) ? kept : [];
}

/** 西至甲屯,北至靖西至龙邦铁路: the directions that the sentence of the last side has told already, each once. */
function toldBefore(window: string, offset: number, found: readonly SideMarker[]): readonly Side["side"][] {
  const told: Side["side"][] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const [own, next] = [found[at], found[at + 1]];
    if (own === undefined || own.sides.some((side) => told.includes(side))) break;
    if (next !== undefined && /[。;\n]/u.test(window.slice(own.to - offset, next.from - offset))) break;
    told.push(...own.sides);
  }
  return told;
}

/** Farthest from one side to the next of one place. */
const FARTHEST = 120;

/**
 * 东至甲路南至乙河,西至丙街,北至丁村: a side without a sign before it is one where it alone is missing among the four. Of a
 * word inside an object (山西至诚公司) the same direction is told beside it.
 */
function withMissing(
  text: string,
  found: readonly SideMarker[],
  glued: readonly SideMarker[],
): readonly SideMarker[] {
  const known = new Set(found.map(({ from }) => from));
  const others = glued.filter(({ from }) => !known.has(from));
  if (others.length === 0 || found.length === 0) return found;
  const all = [...found, ...others].sort((a, b) => a.from - b.from);
  return all.filter(({ from }, index) => known.has(from) || completes(all, index, text));
}

/** Whether the side at `index` and its neighbours on both sides, each direction once, are all four. */
function completes(all: readonly SideMarker[], index: number, text: string): boolean {
  const own = all[index]?.sides ?? [];
  const seen = new Set<string>(own);
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const [near, next] = [all[at - step], all[at]];
      if (near === undefined || next === undefined) break;
      const [first, last] = step > 0 ? [near, next] : [next, near];
      if (last.from - first.from > FARTHEST || /[。;]/u.test(text.slice(first.to, last.from))) break;
      if (next.sides.some((side) => own.includes(side))) return false;
      if (next.sides.some((side) => seen.has(side))) break;
      for (const side of next.sides) seen.add(side);
    }
  }
  return ["E", "S", "W", "N"].every((side) => seen.has(side));
}

const SEVERAL = /[两三四][面侧]/u;

/** 东西北三面与甲区一致, 东南两面临海: directions with no sign between them, as many as are counted. */
function gluedSides(match: RegExpMatchArray, offset: number): SideMarker | null {
  const index = match.index ?? 0;
  const own = match[1] ?? "";
  const isThree = /三[面侧]/u.test(match[0]);
  // 东|西两侧, 东|南北三面: the match begins behind the first of them
  const ahead = Math.min(index, (isThree ? 3 : 2) - own.length);
  const letters = (match.input ?? "").slice(index - ahead, index) + own;
  const sides = [...letters].flatMap((letter) => SIDE_NAMES[letter] ?? []);
  if (sides.length !== (isThree ? 3 : 2) || new Set(sides).size !== sides.length) return null;
  return { sides, from: offset + index - ahead, to: offset + index + match[0].length };
}

function markerOf(match: RegExpMatchArray, offset: number): SideMarker | null {
  const names = [match[1], match[2], match[3], match[4], match[5]].filter((name) => name !== undefined);
  const sides = names.map((name) => SIDE_NAMES[name]).filter((side) => side !== undefined);
  if (sides.length === 0 || new Set(sides).size !== sides.length) return null;
  if (sides.length === 1 && SEVERAL.test(match[0])) return gluedSides(match, offset);
  const from = offset + (match.index ?? 0);
  return { sides, from, to: from + match[0].length };
}
