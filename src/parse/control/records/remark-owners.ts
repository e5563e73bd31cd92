import type { Fact } from "../facts/context/fact";
import type { Item } from "../subjects/item";
import { hasBound } from "./draft";
import type { ItemContents } from "./item-contents";
import type { DraftRegistry } from "./registry";

/** What an item says of indicators that it gives no value of. */
export interface Remarks {
  readonly item: Item;
  readonly facts: readonly Fact[];
}

/** Parts the remarks about indicators that an item gives no value of from the rest of what it says. */
export function partRemarks(
  item: Item,
  contents: ItemContents,
): { readonly contents: ItemContents; readonly remarks: Remarks | null } {
  const { facts } = contents;
  const valued = new Set(facts.flatMap((fact) => (fact.kind === "bound" ? [fact.key] : [])));
  const apart = facts.filter((fact) => fact.kind === "remark" && !valued.has(fact.key));
  if (apart.length === 0) return { contents, remarks: null };
  return {
    contents: { ...contents, facts: facts.filter((fact) => !apart.includes(fact)) },
    remarks: { item, facts: apart },
  };
}

/**
 * Gives remarks to the parcels that they name, or, where they name none (注:建筑高度须满足净空要求), to all that have a value
 * of the indicator.
 */
export function giveRemarks(registry: DraftRegistry, all: readonly Remarks[]): void {
  if (all.length === 0) return;
  const told = registry.drafts.filter((draft) => draft.role === "parcel" && hasBound(draft));
  for (const { item, facts } of all) {
    const named = item.mentions.flatMap((mention) => {
      const draft = registry.find(mention, item.planArea, item.heading);
      return draft === undefined ? [] : [draft];
    });
    for (const draft of item.mentions.length > 0 ? named : told) draft.facts.push(...facts);
  }
}
