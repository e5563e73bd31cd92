import { CONDITIONAL, TOWN_FIGURE } from "../lexicon/general-rules";
import { LOT_BY_CODE } from "../lexicon/parcel-code-forms";
import { PROPOSED } from "../lexicon/refusal-terms";
import type { SourceText } from "../text/source-text";
import type { ReadRecords } from "./covered-places";
import type { PrintedValue } from "./printed-value";

/** Signs looked at behind a value. */
const LONGEST_TAIL = 8;
/** Fewest different indicators that make values of land that no record is known of. */
const FEWEST_NAMELESS = 2;

/** What was left and is no loss: the value printed again, one that a rule speaks of, a figure of a town or a house. */
export function unexplained(
  { text }: SourceText,
  left: readonly PrintedValue[],
  { parcels }: ReadRecords,
): readonly PrintedValue[] {
  if (left.length === 0) return [];
  const known = new Set<string>();
  for (const parcel of parcels) {
    for (const { raw } of parcel.landUse) known.add(plain(raw));
    for (const { indicators } of [parcel, ...parcel.variants])
      for (const [key, bound] of Object.entries(indicators))
        if (bound !== undefined) known.add(same(key, bound));
  }
  const lost = left.filter(({ end, block, says }) => {
    if (says.kind === "change") return !says.uses.every((use) => known.has(plain(use)));
    if (says.kind !== "limit") return true;
    const { key, bound } = says;
    // 总层数33层 describes a house that stands
    if (key === "storeys" && bound.assumed) return false;
    const tail = text.slice(end, end + LONGEST_TAIL);
    if (CONDITIONAL.test(tail) || PROPOSED.test(tail)) return false;
    return !known.has(same(key, bound)) && !TOWN_FIGURE.test(text.slice(block.start, block.end));
  });
  if (parcels.length > 0) return lost;
  const ofLot = lost.some(({ block }) => LOT_BY_CODE.test(text.slice(block.start, block.end)));
  const keys = new Set(lost.map(({ says }) => ("key" in says ? says.key : says.kind)));
  if (ofLot) return lost;
  return keys.has("row") || keys.has("change") || keys.size >= FEWEST_NAMELESS ? lost : [];
}

function same(
  key: string,
  { min, max }: { readonly min: number | null; readonly max: number | null },
): string {
  return `${key} ${min ?? ""}-${max ?? ""}`;
}

function plain(use: string): string {
  return use.replace(/\s+/gu, "");
}
