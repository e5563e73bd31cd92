import type { Outline } from "../subjects/item";
import type { ParcelMention } from "../tokens/token";
import { type Draft, emptyDraft, saysSomething } from "./draft";
import type { ItemContents } from "./item-contents";
import type { DraftRegistry } from "./registry";

/** What a sentence says of all parcels at once. */
export interface SaidOfAll {
  readonly contents: ItemContents;
  /** 其余地块: of those alone of which nothing was said */
  readonly others: boolean;
  /** 以上地块: of those alone that stand above */
  readonly above: boolean;
  /** 该地块: the one that was spoken of, which no row of several is */
  readonly one: boolean;
}

/** Gives what is said of all parcels to those that the text, its title and its tables name. */
export function giveToAll(
  outline: Outline,
  title: readonly ParcelMention[],
  registry: DraftRegistry,
  forAll: readonly SaidOfAll[],
): void {
  const titled = forAll.length === 0 ? [] : titledDrafts(outline, title, registry);
  const named = registry.drafts.some((draft) => draft.kind !== "nameless" && saysSomething(draft));
  for (const { contents, others, above, one } of forAll) {
    const told = registry.drafts.filter(
      (draft) => draft.role === "parcel" && saysSomething(draft) && (draft.kind !== "nameless" || !named),
    );
    const known = titled.length > 0 ? titled : inTitleOrder(told, title);
    const noRow = one && known.length > 1;
    const all = known.filter(
      // what the title names stands above everything
      (draft) =>
        (draft.kind !== "table" || !noRow) && (!above || titled.length > 0 || isAbove(draft, contents)),
    );
    // nothing else is spoken of: what is said is said of the land itself
    if (registry.drafts.length === 0) all.push(...namelessFor(contents, registry));
    registry.add(others ? all.filter((draft) => !hasOwn(draft, contents)) : all, contents);
    // 该地块 below a table of several rows: which of them, nobody can tell
    const bound = contents.facts.find((fact) => fact.kind === "bound");
    if (noRow && all.length === 0 && bound !== undefined)
      registry.refusals.push({ code: "control-without-parcel", evidence: bound.evidence });
  }
}

/** Whether a parcel is spoken of, or its row stands, before what is said. */
function isAbove(draft: Draft, { evidence }: ItemContents): boolean {
  const first = draft.evidence[0]?.evidence.start;
  if (first === undefined) return draft.kind !== "table";
  return evidence !== null && first < evidence.start;
}

/** The parcels that only the title names, in its order: 四个地块用地面积依次为…; none where the text names others. */
function titledDrafts(
  outline: Outline,
  title: readonly ParcelMention[],
  registry: DraftRegistry,
): readonly Draft[] {
  const [first] = outline.items;
  const names = new Set(title.map(({ code, name }) => code ?? name));
  const known = registry.drafts.filter((draft) => draft.kind !== "nameless");
  if (first === undefined || title.length < 2 || known.length === title.length) return [];
  if (!known.every((draft) => names.has(draft.code ?? draft.name))) return [];
  return title.map((mention) => registry.draft(mention, { ...first, kind: "sentence", heading: null }, null));
}

/** Drafts in the order in which the title names them, where it names all of them. */
function inTitleOrder(drafts: readonly Draft[], title: readonly ParcelMention[]): readonly Draft[] {
  const places = new Map(title.map(({ code, name }, place) => [code ?? name, place]));
  const placeOf = (draft: Draft): number | undefined => places.get(draft.code ?? draft.name);
  if (drafts.some((draft) => placeOf(draft) === undefined)) return drafts;
  return drafts.toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
}

/** Whether a draft has a limit of its own of what the contents limit. */
function hasOwn(draft: Draft, { facts }: ItemContents): boolean {
  const keys = facts.flatMap((fact) => (fact.kind === "bound" ? [fact.key] : []));
  return draft.facts.some((fact) => fact.kind === "bound" && keys.includes(fact.key));
}

function namelessFor(contents: ItemContents, registry: DraftRegistry): readonly Draft[] {
  if (contents.facts.length === 0) return [];
  const draft = emptyDraft("nameless", null);
  registry.drafts.push(draft);
  return [draft];
}
