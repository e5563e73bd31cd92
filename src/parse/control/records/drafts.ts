import {
  EACH_LIMIT,
  EVERY_ONE,
  OF_DIVIDED,
  SEVERAL_LOTS,
  THE_OTHERS,
  THIS_ONE,
  THOSE_ABOVE,
} from "../../lexicon/place-words";
import { firstIndex } from "../../text/first-index";
import type { MappedText } from "../../text/mapped-text";
import type { Fact } from "../facts/context/fact";
import { stateSections } from "../facts/context/state-sections";
import type { HeadingNode, Item, Outline } from "../subjects/item";
import type { ParcelMention, Token } from "../tokens/token";
import { type Draft, emptyDraft } from "./draft";
import { type ItemContents, itemContents } from "./item-contents";
import { type NamelessLot, namelessLots } from "./nameless-lots";
import { headingPlan } from "./plan-named";
import type { DraftRegistry } from "./registry";
import { partRemarks, type Remarks } from "./remark-owners";
import type { SaidOfAll } from "./said-of-all";
import type { Strip } from "./strips";
import { spokenOf, titledItems } from "./titled-items";

/** What a document gives besides its parcels' own drafts. */
export interface StripDraft {
  readonly strip: Strip;
  /** the parcel in whose item it stands, or the one that its heading describes */
  readonly owner: Draft | null;
  readonly heading: HeadingNode | null;
}

/** What the items of a document give besides drafts. */
export interface ItemDrafts {
  readonly strips: readonly StripDraft[];
  readonly forAll: readonly SaidOfAll[];
  readonly remarks: readonly Remarks[];
}

/** Turns the items of a document into drafts; what is said of all waits until the tables are read. */
export function itemDrafts(
  mapped: MappedText,
  tokens: readonly Token[],
  outline: Outline,
  registry: DraftRegistry,
  title: readonly ParcelMention[],
  tables: readonly { readonly start: number; readonly rows: readonly unknown[] }[],
): ItemDrafts {
  const strips: StripDraft[] = [];
  const forAll: SaidOfAll[] = [];
  const remarks: Remarks[] = [];
  const states = stateSections(mapped, tokens);
  let named: Item | null = null;
  for (const item of titledItems(outline.items, title)) {
    const { contents, remarks: apart } = partRemarks(
      item,
      itemContents(mapped, tokens, item, states, spokenOf(item, title)),
    );
    if (apart !== null) remarks.push(apart);
    const last = named?.mentions.length ?? 0;
    const ofLast = last === 1 ? tellsOfOne(mapped, item, contents) : lists(contents, last);
    if (item.kind === "all" && named !== null && ofLast) {
      draftsOf(mapped, { ...named, from: item.from }, contents, registry, title);
      continue;
    }
    if (item.mentions.length > 0) named = item;
    const each = saysOfEach(mapped, item, contents, tables);
    if (each || item.kind === "all") {
      const words = mapped.text.slice(item.from, item.from + 4);
      forAll.push({
        contents,
        others: THE_OTHERS.test(words),
        above: each || THOSE_ABOVE.test(words),
        one: THIS_ONE.test(words),
      });
      continue;
    }
    const drafts = partsOf(mapped, item, contents, registry, title);
    const [owner] = drafts;
    for (const strip of contents.strips.filter(({ measures }) => measures.length > 0)) {
      strips.push({ strip, owner: item.kind === "nameless" ? null : (owner ?? null), heading: item.heading });
    }
    mergers(mapped, item, contents, drafts, registry);
  }
  lateName(outline, registry);
  return { strips, forAll, remarks };
}

/** 建筑高度均控制在60米以内, a sentence of its own below a table of several rows: it names none, and speaks of each. */
function saysOfEach(
  mapped: MappedText,
  { kind, from }: Item,
  { facts }: ItemContents,
  tables: readonly { readonly start: number; readonly rows: readonly unknown[] }[],
): boolean {
  if (kind !== "nameless" || !facts.some((fact) => fact.kind === "bound")) return false;
  const place = mapped.starts[from] ?? 0;
  const above = tables[firstIndex(tables, ({ start }) => start, place) - 1];
  if (above === undefined || above.rows.length < 2) return false;
  const clauses = mapped.text.slice(from, from + LONGEST_SENTENCE).split(/[。;\n]/u);
  return clauses.some((clause) => EACH_LIMIT.test(clause));
}

/** 上述地块占地面积5.5万平方米: a size is that of one, the last that was named, unless the words speak of each. */
function tellsOfOne({ text }: MappedText, { from }: Item, { facts }: ItemContents): boolean {
  const end = text.slice(from, from + LONGEST_SENTENCE).search(/[。\n]|$/u);
  const sized = facts.some((fact) => fact.kind === "area" && !fact.each && fact.area.role === "site");
  const sentence = text.slice(from, from + end);
  return sized && THOSE_ABOVE.test(sentence) && !EVERY_ONE.test(sentence) && !SEVERAL_LOTS.test(sentence);
}

/** 三个地块用地面积依次为…: whether what is said is a list of as many values as parcels were named last. */
function lists({ facts }: ItemContents, count: number): boolean {
  const places = facts.flatMap(({ index }) => index ?? []);
  return count > 1 && places.length > 0 && Math.max(...places) + 1 === count;
}

const LONGEST_SENTENCE = 120;

/** The label with the code may stand behind all values: it names the one record that has none. */
function lateName(outline: Outline, registry: DraftRegistry): void {
  const [only, ...others] = registry.drafts;
  if (only?.kind !== "nameless" || others.length > 0) return;
  const naming = outline.items.filter((item) => item.kind === "label" || item.kind === "sentence");
  const mentions = naming.flatMap((item) => item.mentions);
  const names = new Set(mentions.map(({ code, name }) => code ?? name));
  const [mention] = mentions;
  if (names.size !== 1 || mention === undefined) return;
  only.code = mention.code;
  only.name = mention.name;
}

/**
 * The drafts of an item; where it tells what one lot was divided into, what was before is that one's, and so is what the sentence tells
 * of it again: 原地块面积2.4公顷.
 */
function partsOf(
  mapped: MappedText,
  item: Item,
  contents: ItemContents,
  registry: DraftRegistry,
  title: readonly ParcelMention[],
): readonly Draft[] {
  if (item.divides !== true) return draftsOf(mapped, item, contents, registry, title);
  const again = OF_DIVIDED.exec(mapped.text.slice(item.from, item.from + LONGEST_SENTENCE));
  const first = again === null ? Number.POSITIVE_INFINITY : item.from + again.index;
  const from = mapped.starts[first] ?? Number.POSITIVE_INFINITY;
  const to = again === null ? 0 : (mapped.ends[first + again[0].length - 1] ?? 0);
  const isOfWhole = ({ version, evidence }: Fact): boolean =>
    version === "before" || (evidence.start >= from && evidence.start < to);
  const ofWhole = contents.facts.filter(isOfWhole).map((fact): Fact => ({ ...fact, version: "before" }));
  if (ofWhole.length > 0) {
    const whole = { ...item, mentions: item.derivedFrom, derivedFrom: [], divides: false };
    draftsOf(mapped, whole, { ...contents, facts: ofWhole, sides: [], moves: [] }, registry, title);
  }
  const own = { ...contents, facts: contents.facts.filter((fact) => !isOfWhole(fact)) };
  return draftsOf(mapped, item, own, registry, title);
}

function draftsOf(
  mapped: MappedText,
  item: Item,
  contents: ItemContents,
  registry: DraftRegistry,
  title: readonly ParcelMention[],
): readonly Draft[] {
  if (item.kind === "nameless") {
    if (contents.facts.length === 0 && contents.sides.length === 0) return [];
    const [only] = title;
    if (title.length === 1 && only !== undefined) {
      const draft = registry.draft(only, { ...item, kind: "sentence" }, headingPlan(item.heading));
      registry.add([draft], contents);
      return [draft];
    }
    const lots = namelessLots(mapped, contents);
    if (lots !== null) return lots.map((lot) => lotDraft(item, lot, registry));
    const last = registry.drafts.at(-1);
    const draft = last?.kind === "nameless" && item.anew !== true ? last : namelessDraft(item, registry);
    registry.add([draft], contents);
    return [draft];
  }
  if (isSilent(contents) && item.derivedFrom.length === 0) return [];
  const planArea = item.planArea ?? headingPlan(item.heading);
  const drafts = item.mentions.map((mention) => registry.draft(mention, item, planArea));
  const unique = [...new Set(drafts)];
  registry.add(unique, contents);
  const [only] = unique;
  if (item.renumbered !== undefined && only !== undefined) only.newCode = item.renumbered.code;
  return unique;
}

/** A mere mention says nothing of the land. */
function isSilent(contents: ItemContents): boolean {
  const { facts, sides, moves, parts, madeFrom, obligations, measures, kept } = contents;
  const said = [facts, sides, moves, parts, madeFrom, obligations, measures].some((list) => list.length > 0);
  return !said && !kept;
}

function namelessDraft(item: Item, registry: DraftRegistry): Draft {
  const draft = emptyDraft("nameless", item.heading);
  draft.planArea = headingPlan(item.heading);
  registry.drafts.push(draft);
  return draft;
}

function lotDraft(item: Item, { name, contents }: NamelessLot, registry: DraftRegistry): Draft {
  const draft = namelessDraft(item, registry);
  draft.name = name;
  registry.add([draft], contents);
  return draft;
}

/** Parcels that were joined into one: it knows them, and those that are no more become records of their own. */
function mergers(
  mapped: MappedText,
  item: Item,
  contents: ItemContents,
  drafts: readonly Draft[],
  registry: DraftRegistry,
): void {
  const [heir] = drafts;
  const sources = [...item.derivedFrom, ...contents.madeFrom];
  if (heir === undefined || (drafts.length !== 1 && item.divides !== true) || sources.length === 0) return;
  for (const mention of sources) {
    const code = mention.code ?? mention.name;
    if (code === null) continue;
    for (const draft of drafts) {
      draft.derivedFrom.add(code);
      draft.status = "modified";
    }
    if (code === heir.code || code === heir.name) continue;
    registry.retire(mapped, mention, heir);
  }
}
