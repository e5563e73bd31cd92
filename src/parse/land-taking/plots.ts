import { isExactSum } from "../../units/adds-up";
import {
  BEHIND_PLOTS,
  IN_BRACKET,
  PLOT,
  PLOT_KEY,
  SUM_OF_PLOTS,
  TAKEN_PLACE,
  VILLAGE_ITEM,
  VILLAGE_LAND,
  VILLAGE_SHARE,
  WHOLE_LAND,
} from "../lexicon/land-taking-terms";
import { printedAreas } from "../printed-areas";
import { sidePlaces } from "../sides/side-places";
import { beginsLine } from "../text/begins-line";
import type { MappedText } from "../text/mapped-text";
import { subjectOf } from "../zones/subjects/anchor-subject";
import { landArea } from "./land-area";

/** A piece of taken land. Indices into the running text (`to` exclusive). */
export interface Plot {
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** Farthest that the words about a plot go. */
const LONGEST = 600;

/** The plots that the text numbers, else the paragraphs that tell sides where there are several. */
export function plotsOf(running: MappedText, from: number): readonly Plot[] {
  const { text } = running;
  const keyed = [...text.slice(from).matchAll(PLOT_KEY)].filter((match) => isLabelled(running, from, match));
  const numbered = [...text.slice(from).matchAll(PLOT)].filter(
    ({ index }) =>
      !IN_BRACKET.test(text.slice(Math.max(from, from + index - LONGEST), from + index)) &&
      !IN_SIDE.test(text.slice(Math.max(from, from + index - LONGEST_CODE), from + index)),
  );
  // 项目名称:某项目, of several plots
  const areMore = keyed.length === 1 && new Set(numbered.map(([, name]) => name)).size > 1;
  const labels = (keyed.length > 0 && !areMore ? keyed : numbered).map((match) => ({
    name: match[1] ?? "",
    from: from + match.index,
  }));
  const seen = new Set<string>();
  const own = labels.filter(({ name }) => !seen.has(name) && seen.add(name));
  if (own.length > 0) {
    const plots = own.map(({ name, from: at }, index) => {
      const limit = Math.min(own[index + 1]?.from ?? text.length, at + LONGEST);
      return { name, from: at, to: endOfPlot(running, at, limit) };
    });
    return withWhole(running, beforeSum(running, plots));
  }
  const items = villageItems(running, from);
  if (items.length > 1) return withWhole(running, items);
  const villages = villageLand(running, from);
  if (villages.length > 0)
    return withWhole(running, beforeSides(running, beforeSum(running, villages)), from);
  const places = sidePlaces(running, from);
  if (places.length < 2) return [];
  return places.map((place, index) => ({
    name: placeName(running, places[index - 1]?.to ?? from, place.from),
    from: Math.max(places[index - 1]?.to ?? from, paragraphStart(text, place.from)),
    to: paragraphEnd(text, place.to),
  }));
}

/** Plots, the last of which ends where a line goes on with the sum of them all: A区块2公顷、B区块1公顷,|合计3公顷 */
function beforeSum(running: MappedText, plots: readonly Plot[]): readonly Plot[] {
  const last = plots.at(-1);
  if (last === undefined || plots.length < 2) return plots;
  const others = plots.slice(0, -1).flatMap(({ from, to }) => landArea(running, from, to).slice(0, 1));
  const end = [...running.text.slice(last.from, last.to).matchAll(SUM_OF_PLOTS)]
    .map(({ index }) => last.from + index)
    .find((at) => {
      const [sum] = printedAreas(running, at, Math.min(last.to, at + LONGEST_SUM));
      const [own] = landArea(running, last.from, at);
      return sum !== undefined && own !== undefined && isExactSum(sum, [...others, own]);
    });
  return end === undefined ? plots : [...plots.slice(0, -1), { ...last, to: end }];
}

/** The lands of villages, the last of which ends with its sentence where sides of none of them stand in a line behind it. */
function beforeSides(running: MappedText, plots: readonly Plot[]): readonly Plot[] {
  const last = plots.at(-1);
  const [first] = plots;
  if (first === undefined || last === undefined) return plots;
  const to = endOfItem(running, last.from, last.to);
  const isTold = sidePlaces(running, first.from).some((place) => place.from < to);
  return isTold ? plots : [...plots.slice(0, -1), { ...last, to }];
}

/** 东至|2号地块, 南邻QC-|05地块: what a side adjoins is no plot. */
const IN_SIDE = /[东南西北]{1,2}[侧界面边]?[至临邻接到靠抵](?:[A-Za-z\d-]{1,12})?$/u;
const LONGEST_CODE = 18;

/** How far behind its word the figure of a sum stands. */
const LONGEST_SUM = 40;

/**
 * Plots, and the whole of them where the text tells its sides behind the last one and those of no plot; the whole alone
 * where its size stands there too.
 */
function withWhole(running: MappedText, plots: readonly Plot[], start = -1): readonly Plot[] {
  const from = plots.at(-1)?.to ?? running.text.length;
  const to = Math.min(running.text.length, from + LONGEST);
  if (plots.length < 2 || sidePlaces(running, from).every((place) => place.from >= to)) return plots;
  const first = plots[0]?.from ?? from;
  if (sidePlaces(running, first).some((place) => place.from < from)) return plots;
  // 总面积3公顷。其中:甲村1公顷,乙村2公顷, before the sides of all of it
  if (start >= 0 && WHOLE_LAND.test(running.text.slice(start, first)))
    return [{ name: null, from: start, to }];
  const whole = { name: null, from, to };
  const isSized = landArea(running, from, to).length > 0 || OPENS_SUM.test(running.text.slice(from, to));
  return isSized ? [whole] : [...plots, whole];
}

/** ,共3公顷,东至…: right behind the last plot the size of all of them. */
const OPENS_SUM = /^[\s,;。、]{0,2}(?:以上)?(?:合计|总计|共计?)约?\d/u;

/** 项目名称:某项目, or the label and its value in a line each. */
function isLabelled(running: MappedText, from: number, match: RegExpExecArray): boolean {
  const at = from + match.index;
  const value = at + match[0].length - (match[1] ?? "").length;
  return running.text.charAt(value - 1) === ":" || (beginsLine(running, at) && beginsLine(running, value));
}

/** The village or place whose sides a statement tells: 一、城关镇沿河村:…; null where none is named. */
function placeName(running: MappedText, floor: number, at: number): string | null {
  const name = subjectOf(running, floor, at).zone?.name ?? "";
  return TAKEN_PLACE.test(name) ? name : null;
}

/** The items of a list that are each the land of a village, whatever its kinds are. */
function villageItems(running: MappedText, from: number): readonly Plot[] {
  const { text } = running;
  const found = [...text.slice(from).matchAll(VILLAGE_ITEM)].filter(({ index }) => {
    const at = from + index;
    return /[\n;。:]/u.test(text.charAt(at - 1)) || beginsLine(running, at);
  });
  return severalNames(found).map((match, index) => {
    const at = from + match.index;
    const limit = Math.min(from + (found[index + 1]?.index ?? text.length), at + LONGEST);
    return { name: match[1] ?? "", from: at, to: endOfItem(running, at, limit) };
  });
}

/** Where an item ends: at its sum's line, or with its sentence. */
function endOfItem(running: MappedText, from: number, to: number): number {
  const end = endOfPlot(running, from, to);
  const sentence = running.text.slice(from, end).search(/[。;\n]/u);
  return sentence < 0 ? end : from + sentence;
}

/** The land of several villages, each with its size, where no figure is called the whole. */
function villageLand(running: MappedText, from: number): readonly Plot[] {
  const { text } = running;
  const body = text.slice(from);
  const shares = body.includes("其中") ? severalNames([...body.matchAll(VILLAGE_SHARE)]) : [];
  const lands =
    shares.length > 0 || WHOLE_LAND.test(body) ? [] : severalNames([...body.matchAll(VILLAGE_LAND)]);
  const found = [...shares, ...lands];
  return found.map((match, index) => {
    const at = from + match.index;
    const limit = Math.min(from + (found[index + 1]?.index ?? body.length), at + LONGEST);
    return { name: match[1] ?? "", from: at, to: endOfPlot(running, at, limit) };
  });
}

/** Matches with several names, each of them once; else none. */
function severalNames(found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const names = new Set(found.map((match) => match[1] ?? ""));
  return found.length < 2 || names.size < found.length ? [] : found;
}

/** Where a line opens another chapter, or the sum behind the last plot. */
function endOfPlot(running: MappedText, from: number, to: number): number {
  const ends = [...running.text.slice(from, to).matchAll(BEHIND_PLOTS)].map(({ index }) => from + index);
  // 二、: the number of the plot itself is behind none
  const isBehind = (at: number): boolean =>
    at > from && (running.text.charAt(at - 1) === "\n" || beginsLine(running, at));
  return ends.find(isBehind) ?? to;
}

function paragraphStart(text: string, at: number): number {
  const head = text.slice(Math.max(0, at - LONGEST), at);
  return at - (/[^\n]*$/u.exec(head)?.[0].length ?? 0);
}

function paragraphEnd(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST).search(/[\n。;]/u);
  return end < 0 ? Math.min(at + LONGEST, text.length) : at + end;
}
