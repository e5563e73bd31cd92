import type { HeadingNode } from "../subjects/item";
import { type Draft, draftName, hasArea, hasBound, saysSomething } from "./draft";

/**
 * Decides which drafts are blocks and which are their parcels. A heading that says something of its own (sides, a
 * total) and has parcels under it is their block; without parcels under it, it is a parcel itself. A heading and an
 * item of the same code stay two records only where both state an area.
 */
export function settledFamilies(drafts: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  for (const group of headingGroups(drafts)) {
    const [head] = group;
    if (head === undefined || head.heading === null) continue;
    const children = drafts.filter(
      (draft) => draft.kind !== "heading" && isUnder(draft.heading, head.heading),
    );
    if (children.length === 0) continue;
    for (const own of group) settle(own, children, group.length, dropped);
  }
  const left = drafts.filter((draft) => !dropped.has(draft));
  for (const draft of left) divide(draft, left);
  for (const draft of left) draft.block ??= blockName(draft);
  return left;
}

/** The drafts of each heading, with the heading that they themselves stand for. */
function headingGroups(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<HeadingNode, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind !== "heading" || draft.heading === null) continue;
    const group = groups.get(draft.heading);
    if (group === undefined) groups.set(draft.heading, [draft]);
    else group.push(draft);
  }
  return [...groups.values()];
}

function isUnder(node: HeadingNode | null, heading: HeadingNode | null): boolean {
  for (let at = node; at !== null; at = at.parent) if (at === heading) return true;
  return false;
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
function divide(draft: Draft, drafts: readonly Draft[]): void {
  if (draft.parts.length === 0) return;
  const own = draftName(draft);
  const parts = drafts.filter(
    (part) => part !== draft && part.role === "parcel" && draft.parts.includes(draftName(part) ?? ""),
  );
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
