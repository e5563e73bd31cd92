import type { Version } from "../../lexicon/state-words";
import { matterOf } from "../facts/context/unchanged";
import type { HeadingNode } from "../subjects/item";
import { samePlan } from "../subjects/same-plan";
import { type Draft, draftName, hasArea, hasBound, saysSomething } from "./draft";

/**
 * Decides which drafts are blocks and which are their parcels. A heading that says something of its own (sides, a
 * total) and has parcels under it is their block; without parcels under it, it is a parcel itself. A heading and an
 * item of the same code stay two records only where both state an area.
 */
export function settledFamilies(drafts: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  const groups = headingGroups(drafts);
  const below = draftsBelow(drafts, groups);
  for (const [heading, group] of groups) {
    const children = below.get(heading) ?? [];
    if (children.length === 0) continue;
    for (const own of group) settle(own, children, group.length, dropped);
  }
  joinHeadings(
    drafts.filter((draft) => !dropped.has(draft)),
    dropped,
  );
  const left = drafts.filter((draft) => !dropped.has(draft));
  const divided = left.filter(({ parts }) => parts.length > 0);
  const named = draftsByName(divided.length === 0 ? [] : left);
  for (const draft of divided) divide(draft, named);
  for (const draft of left) draft.block ??= blockName(draft);
  return left;
}

/** The drafts of each heading, with the heading that they themselves stand for. */
function headingGroups(drafts: readonly Draft[]): ReadonlyMap<HeadingNode, readonly Draft[]> {
  const groups = new Map<HeadingNode, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind !== "heading" || draft.heading === null) continue;
    const group = groups.get(draft.heading);
    if (group === undefined) groups.set(draft.heading, [draft]);
    else group.push(draft);
  }
  return groups;
}

/** The drafts that stand under each heading of a group, at any depth. */
function draftsBelow(
  drafts: readonly Draft[],
  groups: ReadonlyMap<HeadingNode, unknown>,
): ReadonlyMap<HeadingNode, readonly Draft[]> {
  const below = new Map<HeadingNode, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind === "heading") continue;
    for (let node = draft.heading; node !== null; node = node.parent) {
      if (!groups.has(node)) continue;
      const own = below.get(node);
      if (own === undefined) below.set(node, [draft]);
      else own.push(draft);
    }
  }
  return below;
}

/**
 * 一、用地情况:…其中地块A面积2公顷,…二、地块A规划要求: what is told of a parcel apart from the heading that it has of its own, where the
 * two tell of different things.
 */
function joinHeadings(drafts: readonly Draft[], dropped: Set<Draft>): void {
  const named = draftsByName(drafts);
  for (const own of drafts) {
    const name = own.kind === "heading" && own.role === "parcel" ? draftName(own) : null;
    if (name === null || dropped.has(own) || !hasBound(own)) continue;
    const group = named.get(name) ?? [];
    if (group.length < 2 || group.length > MOST_TWINS) continue;
    const twins = group.map(({ draft }) => draft).filter((draft) => draft !== own);
    const all = [own, ...twins];
    if (!all.every((one, place) => all.slice(place + 1).every((other) => mayBeOne(one, other)))) continue;
    for (const twin of twins) {
      merge(twin, own);
      dropped.add(twin);
    }
    own.facts.sort((one, other) => one.evidence.start - other.evidence.start);
  }
}

/** Sections of a text that tell of one parcel apart. */
const MOST_TWINS = 8;

/** Whether two drafts of one name tell of different things, or two headings of different states. */
function mayBeOne(one: Draft, other: Draft): boolean {
  if (one.role !== "parcel" || other.role !== "parcel" || tellsOfSame(one, other)) return false;
  if (!samePlan(one.planArea, other.planArea)) return false;
  return one.kind !== "heading" || other.kind !== "heading" || areTwoStates(one, other);
}

/** Whether two drafts both have a size, or a limit of the same matter. */
function tellsOfSame(one: Draft, other: Draft): boolean {
  if (hasArea(one) && hasArea(other)) return true;
  const limited = ({ facts }: Draft): string[] =>
    facts.flatMap((fact) => (fact.kind === "bound" ? [`${fact.version} ${matterOf(fact)}`] : []));
  const known = new Set(limited(one));
  return limited(other).some((matter) => known.has(matter));
}

/** 一、A-01地块原控规指标, 二、A-01地块调整后指标: whether one of two headings tells of what was alone, and the other of what is. */
function areTwoStates(one: Draft, other: Draft): boolean {
  const tells = ({ facts }: Draft, state: Version): boolean =>
    facts.some(({ kind, version }) => kind === "bound" && version === state);
  const was = (draft: Draft): boolean => tells(draft, "before") && !tells(draft, "current");
  return (was(one) && tells(other, "current")) || (was(other) && tells(one, "current"));
}

/** A draft, and which of all it is. */
interface PlacedDraft {
  readonly draft: Draft;
  readonly place: number;
}

function draftsByName(drafts: readonly Draft[]): ReadonlyMap<string, readonly PlacedDraft[]> {
  const named = new Map<string, PlacedDraft[]>();
  for (const [place, draft] of drafts.entries()) {
    const name = draftName(draft) ?? "";
    const own = named.get(name);
    if (own === undefined) named.set(name, [{ draft, place }]);
    else own.push({ draft, place });
  }
  return named;
}

function settle(own: Draft, children: readonly Draft[], group: number, dropped: Set<Draft>): void {
  if (!saysSomething(own)) {
    dropped.add(own);
    return;
  }
  const name = draftName(own);
  const twin = children.find((child) => draftName(child) === name && child.role === "parcel");
  if (twin !== undefined && (group > 1 || !(hasArea(own) && hasArea(twin)))) {
    merge(own, twin);
    dropped.add(own);
    return;
  }
  const parts = children.filter((child) => child.role === "parcel");
  if (group > 1 || parts.length === 0) return;
  makeBlock(own, parts);
}

function makeBlock(block: Draft, parts: readonly Draft[]): void {
  block.role = "block";
  for (const part of parts) {
    part.parent ??= block;
    part.block ??= draftName(block);
  }
}

function merge(from: Draft, into: Draft): void {
  into.facts.unshift(...from.facts);
  if (into.sides.length === 0) into.sides = from.sides;
  into.moves.unshift(...from.moves);
  into.parts.push(...from.parts);
  into.measures.push(...from.measures);
  into.obligations.push(...from.obligations);
  into.planArea ??= from.planArea;
  into.project ??= from.project;
  into.evidence.push(...from.evidence);
}

/** A parcel that the text divides becomes the block of its parts. */
function divide(draft: Draft, named: ReadonlyMap<string, readonly PlacedDraft[]>): void {
  const own = draftName(draft);
  const parts = [...new Set(draft.parts)]
    .flatMap((name) => named.get(name) ?? [])
    .sort((one, two) => one.place - two.place)
    .map((part) => part.draft)
    .filter((part) => part !== draft && part.role === "parcel");
  for (const part of parts) {
    if (own !== null && draftName(part) !== own) part.derivedFrom.add(own);
    part.status = "modified";
  }
  if (draft.role === "block") draft.status = "split";
  else if (parts.length > 0 && !hasBound(draft) && hasArea(draft) && !draft.parts.includes(own ?? "")) {
    makeBlock(draft, parts);
    draft.status = "split";
  }
}

/** The code of the heading that a parcel's code begins with: DC13-01-04 for DC13-01-04(a). */
function blockName(draft: Draft): string | null {
  for (let node = draft.heading; node !== null; node = node.parent) {
    const [only] = node.mentions;
    if (only === undefined || node.mentions.length > 1) continue;
    const name = only.code ?? only.name;
    if (name === null || name === draft.code || name === draft.name) return null;
    if (draft.kind === "strip" || draft.code?.startsWith(name) === true || only.code === null) return name;
    return null;
  }
  return null;
}
