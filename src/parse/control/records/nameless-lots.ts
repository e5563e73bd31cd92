import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { paragraphStart } from "../../text/paragraph-start";
import { runningIndex } from "../../text/running-index";
import type { Fact } from "../facts/context/fact";
import type { ItemContents } from "./item-contents";
import { ORDINAL, subjectWords } from "./subject-words";

/** What is said of one of several lots that have neither code nor label. */
export interface NamelessLot {
  /** the place that the text calls it by, null where it says none */
  readonly name: string | null;
  readonly contents: ItemContents;
}

interface Paragraph {
  readonly from: number;
  /** what it begins with and all its limits are told of */
  readonly called?: string;
  readonly facts: Fact[];
}

/**
 * The lots of a text that names none: a paragraph each, where two or more have an area and limits of their own,
 * or an area, a use and a subject, and these differ. Null for one lot.
 */
export function namelessLots(mapped: MappedText, contents: ItemContents): readonly NamelessLot[] | null {
  const { facts } = contents;
  const lots: Paragraph[] = [];
  const loose = new Set<Fact>();
  for (const paragraph of paragraphsOf(mapped, facts).map((one) => asLot(mapped, one))) {
    if (isLot(mapped, paragraph))
      lots.push({ ...paragraph, facts: [...(lots.length === 0 ? loose : []), ...paragraph.facts] });
    else {
      const last = lots.at(-1);
      for (const fact of paragraph.facts) {
        if (last === undefined) loose.add(fact);
        else last.facts.push(fact);
      }
    }
  }
  // an area before all lots is that of all together
  const [first, second] = lots;
  if (first === undefined || second === undefined || !lots.slice(1).every((lot) => differs(first, lot)))
    return null;
  return lots.map((lot, index) => {
    const own =
      index === 0 ? lot.facts.filter((fact) => !loose.has(fact) || fact.kind !== "area") : lot.facts;
    return { name: nameOf(mapped, lot), contents: contentsOf(mapped, contents, own, index === 0) };
  });
}

/** Paragraphs of the mapped text that hold facts, in order. */
function paragraphsOf(mapped: MappedText, facts: readonly Fact[]): Paragraph[] {
  const found: Paragraph[] = [];
  let place = 0;
  for (const fact of facts) {
    place = Math.max(place, runningIndex(mapped, fact.evidence.start));
    const from = paragraphStart(mapped, place);
    const last = found.at(-1);
    if (last?.from === from) last.facts.push(fact);
    else found.push({ from, facts: [fact] });
  }
  return found;
}

/** 区块一:总用地面积5公顷,容积率1.6: a paragraph that tells an area and limits of what it begins with, and of nothing else. */
function asLot({ text }: MappedText, paragraph: Paragraph): Paragraph {
  const [scope, ...others] = new Set(
    paragraph.facts.flatMap((fact) => (fact.kind === "bound" ? fact.scope : [])),
  );
  const sized = paragraph.facts.some((fact) => fact.kind === "area" && fact.area.role !== "other");
  if (scope === undefined || scope === null || others.length > 0 || !sized) return paragraph;
  const head = text.slice(paragraph.from, paragraph.from + LONGEST_HEAD).replace(ORDINAL, "");
  if (!head.startsWith(scope)) return paragraph;
  return { ...paragraph, called: scope, facts: paragraph.facts.map((fact) => ({ ...fact, scope: null })) };
}

/** Signs of a list number and a name. */
const LONGEST_HEAD = 32;

function isLot(mapped: MappedText, lot: Paragraph): boolean {
  const own = lot.facts.filter((fact) => fact.version === "current");
  const bound = own.some((fact) => fact.kind === "bound" && fact.scope === null);
  const area = own.some((fact) => fact.kind === "area" && fact.area.role !== "other");
  if (bound || !area) return area;
  // 1.第二中学迁建工程,位于…,用地面积…,用途为教育用地: land that is given away has limits elsewhere
  return own.some((fact) => fact.kind === "uses") && nameOf(mapped, lot) !== null;
}

/** Whether two lots have areas of their own: the same area twice is one lot told twice. */
function differs(one: Paragraph, two: Paragraph): boolean {
  const areas = (lot: Paragraph): number[] =>
    lot.facts.flatMap((fact) => (fact.kind === "area" ? [Math.round(fact.area.squareMetres)] : []));
  const known = areas(one);
  return areas(two).every((area) => !known.includes(area));
}

function nameOf(mapped: MappedText, lot: Paragraph): string | null {
  if (lot.called !== undefined) return lot.called;
  const [first] = lot.facts.filter((fact) => fact.kind === "area" || fact.kind === "bound");
  const to = runningIndex(mapped, first?.evidence.start ?? 0);
  return subjectWords(mapped.text, lot.from, Math.max(lot.from, to));
}

function contentsOf(
  mapped: MappedText,
  whole: ItemContents,
  facts: readonly Fact[],
  first: boolean,
): ItemContents {
  const start = facts.reduce((at, { evidence }) => Math.min(at, evidence.start), Number.POSITIVE_INFINITY);
  const end = facts.reduce((at, { evidence }) => Math.max(at, evidence.end), 0);
  const from = runningIndex(mapped, start);
  let to = from;
  while (to < mapped.text.length && (mapped.ends[to] ?? 0) < end) to++;
  return {
    ...whole,
    facts,
    sides: first ? whole.sides : [],
    moves: [],
    parts: [],
    madeFrom: [],
    measures: [],
    obligations: first ? whole.obligations : [],
    evidence: mappedEvidence(mapped, from, to + 1),
  };
}
