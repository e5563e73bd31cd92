import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import type { Parcel } from "../../../domain/parcel";
import type { Side } from "../../../domain/side";
import { isAsked } from "../../documents/asked";
import { CANCELLED, CHANGES_TO, KEPT, VOID } from "../../lexicon/change-terms";
import { parseSides } from "../../sides";
import { areOfPiece } from "../../sides/piece-beside";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { paragraphStart } from "../../text/paragraph-start";
import type { Fact } from "../facts/context/fact";
import type { StateSection } from "../facts/context/state-sections";
import { factsOf } from "../facts/fact-reader";
import type { Item } from "../subjects/item";
import { type Sentence, sentencesOf } from "../subjects/sentence";
import type { ParcelMention, Token } from "../tokens/token";
import { landMoves } from "./land-moves";
import { obligationIn } from "./obligations";
import { type Strip, stripIn, widthsIn } from "./strips";

/** Everything that one item says. */
export interface ItemContents {
  readonly facts: readonly Fact[];
  readonly sides: readonly Side[];
  readonly moves: readonly StatedArea[];
  readonly parts: readonly ParcelMention[];
  readonly madeFrom: readonly ParcelMention[];
  readonly strips: readonly Strip[];
  readonly measures: Parcel["measures"];
  readonly obligations: Parcel["obligations"];
  /** 保留现状 */
  readonly kept: boolean;
  /** 用地性质修改为, 容积率提高至 */
  readonly changed: boolean;
  /** from its first word to the end of its last sentence that says something; null where none does */
  readonly evidence: Evidence | null;
}

/** Reads an item: strips, transfers and sides first, then the facts in what is left. */
export function itemContents(
  mapped: MappedText,
  tokens: readonly Token[],
  item: Item,
  states: readonly StateSection[],
  mentions: readonly ParcelMention[] = item.mentions,
): ItemContents {
  const taken = new Set<number>();
  const sides = itemSides(mapped, tokens, item, taken);
  const moves: StatedArea[] = [];
  const parts: ParcelMention[] = [];
  const madeFrom: ParcelMention[] = [];
  const strips: Strip[] = [];
  const measures: Parcel["measures"] = [];
  const plain = [];
  const sentences = sentencesOf(tokens, item);
  let changed = false;
  let kept = false;
  for (const [place, sentence] of sentences.entries()) {
    // a road beside limits of buildings is told in passing; greens it may have itself
    const limits = tokens
      .slice(sentence.start, sentence.end)
      .some((token) => token.kind === "indicator" && token.term.key !== "greenRatio");
    const own = limits || (place === 0 && (item.kind === "sentence" || item.kind === "label"));
    const strip = own ? null : stripIn(mapped, tokens, sentence);
    if (strip !== null) {
      strips.push(strip);
      for (let i = sentence.start; i < sentence.end; i++) taken.add(i);
      continue;
    }
    if (own) measures.push(...widthsIn(mapped, sentence));
    const moved = landMoves(mapped, tokens, sentence);
    moves.push(...moved.areas);
    parts.push(...moved.parts);
    madeFrom.push(...moved.madeFrom);
    for (const index of moved.taken) taken.add(index);
    const text = mapped.text.slice(sentence.from, sentence.to);
    if (KEPT.test(text)) kept = true;
    if (CHANGES_TO.test(text) && moved.areas.length === 0) changed = true;
    plain.push(sentence);
  }
  const revoked = plain.filter(({ from, to }) => VOID.test(mapped.text.slice(from, to)));
  const cancelled =
    item.mentions.length > 0 && plain.some(({ from, to }) => CANCELLED.test(mapped.text.slice(from, to)));
  const change = item.was === true ? firstChange(mapped, tokens, item) : 0;
  const facts = item.ranges
    .flatMap((range) => [...factsOf(mapped, tokens, range, taken, states, mentions, item.exception === true)])
    .filter(({ evidence }) => !isAsked(mapped, evidence.start))
    .map((fact) =>
      item.former === true ||
      cancelled ||
      (item.was === true && fact.evidence.start < change) ||
      revoked.some((sentence) => isIn(mapped, sentence, fact))
        ? { ...fact, version: "before" as const }
        : fact,
    )
    .map((fact): Fact => (item.exception === true ? { ...fact, excepted: true } : fact))
    .map(
      (fact): Fact =>
        item.turned === true && fact.version === "current" ? { ...fact, arrived: true } : fact,
    );
  const used = new Set([
    ...facts.flatMap((fact) => (fact.kind === "area" ? [fact.area.evidence.start] : [])),
    ...moves.map((area) => area.evidence.start),
    ...sides.map((side) => side.evidence.start),
  ]);
  const isTaken = (from: number): boolean => used.has(mapped.starts[from] ?? -1);
  const obligations = plain.flatMap((sentence) => {
    const duty = obligationIn(mapped, tokens, sentence, isTaken);
    return duty === null ? [] : [duty];
  });
  const inside = item.kind === "sentence" ? strips.map((strip) => strip.evidence) : [];
  const places = [
    ...facts.map((fact) => fact.evidence),
    ...sides.map((side) => side.evidence),
    ...moves.map((area) => area.evidence),
    ...obligations.map((duty) => duty.evidence),
    ...measures.map((measure) => measure.evidence),
    ...inside,
  ];
  return {
    facts,
    sides,
    moves,
    parts,
    madeFrom,
    strips,
    measures,
    obligations,
    kept,
    changed,
    evidence: itemEvidence(mapped, item, places, sentences),
  };
}

/** Offset of the source where an item first tells what its parcels become. */
function firstChange(mapped: MappedText, tokens: readonly Token[], { ranges }: Item): number {
  const places = ranges.flatMap(([from, to]) => tokens.slice(from, to));
  const word = places.find(
    (token) => token.kind === "change" && (token.role === "to" || token.role === "after"),
  );
  return word === undefined ? Number.POSITIVE_INFINITY : (mapped.starts[word.from] ?? 0);
}

function isIn(mapped: MappedText, sentence: Sentence, fact: Fact): boolean {
  const { start } = fact.evidence;
  return start >= (mapped.starts[sentence.from] ?? 0) && start < (mapped.ends[sentence.to - 1] ?? 0);
}

/** 会议同意《某县土地征收成片开发方案》。…:东至…: the land of a plan, and of no lot. */
const OF_PLAN = /开发方案》/u;

function paragraphBefore(mapped: MappedText, at: number): string {
  return mapped.text.slice(paragraphStart(mapped, at), at);
}

/** Pieces of land with sides of their own before those of the lot. */
const MOST_PIECES = 3;

function itemSides(
  mapped: MappedText,
  tokens: readonly Token[],
  item: Item,
  taken: Set<number>,
): readonly Side[] {
  for (const [first, last] of item.ranges) {
    const from = tokens[first]?.from;
    const to = tokens[last - 1]?.to;
    if (from === undefined || to === undefined) continue;
    let parsed = parseSides(mapped, from, to);
    const named = item.mentions.length > 0;
    for (let n = 0; parsed !== null && named && n < MOST_PIECES && areOfPiece(mapped.text, parsed.from); n++)
      parsed = parseSides(mapped, parsed.to, to);
    if (parsed === null || (named && areOfPiece(mapped.text, parsed.from))) continue;
    if (item.kind === "nameless" && OF_PLAN.test(paragraphBefore(mapped, parsed.from))) return [];
    // 东侧为住宅用地,容积率≤2.0: a part of the land
    const inside = (token: Token): boolean => token.from >= parsed.from && token.to <= parsed.to;
    if (tokens.slice(first, last).some((token) => token.kind === "indicator" && inside(token))) continue;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token !== undefined && inside(token)) taken.add(i);
    }
    return parsed.sides;
  }
  return [];
}

function itemEvidence(
  mapped: MappedText,
  item: Item,
  places: readonly Evidence[],
  sentences: readonly { readonly from: number; readonly to: number }[],
): Evidence | null {
  if (places.length === 0) return null;
  const end = places.reduce((latest, place) => Math.max(latest, place.end), 0);
  const start = places.reduce((earliest, place) => Math.min(earliest, place.start), Number.POSITIVE_INFINITY);
  const last = sentences.find((sentence) => (mapped.ends[sentence.to - 1] ?? 0) >= end);
  let to = last?.to ?? mapped.text.length;
  const floor = last?.from ?? 0;
  while (to > floor && /\s/u.test(mapped.text.charAt(to - 1))) to--;
  const first = sentences.find((sentence) => (mapped.ends[sentence.to - 1] ?? 0) > start);
  const from = item.kind === "nameless" ? indexAt(mapped, start, first?.from ?? 0) : item.from;
  return mappedEvidence(mapped, from, Math.max(from, to));
}

/** The code unit of the mapped text that came from the source offset `offset`, sought from `from`. */
function indexAt(mapped: MappedText, offset: number, from: number): number {
  let index = from;
  while (index < mapped.starts.length && (mapped.starts[index] ?? 0) < offset) index++;
  return index;
}
