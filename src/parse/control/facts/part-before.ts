import { ABOVE_GROUND } from "../../lexicon/scope-words";
import type { ScopePhrase } from "../tokens/scope-phrase";
import { partName } from "../values/part-name";
import { pastFillers } from "../values/past-fillers";
import { scopeBefore } from "../values/scope-slot";
import type { FactContext } from "./fact-context";
import { namesLand } from "./land-words";

/** 住宅部分容积率≤1.0、建筑高度≤18米; 沿街建筑高度≤24米,层数≤6层: the height in the other measure, and 、, go on with the same part. */
export function scopeOfList({ tokens, listed }: FactContext, at: number): string | null {
  const [joint, name] = [tokens[at - 1], tokens[at]];
  if (listed?.next !== at - 1 || name?.kind !== "indicator") return null;
  if (joint?.kind === "separator" && joint.level === "list") return listed.scope;
  const comma = joint?.kind === "and" || (joint?.kind === "separator" && joint.level === "comma");
  const measures = [listed.key, name.term.key];
  return comma && measures.includes("height") && measures.includes("storeys") ? listed.scope : null;
}

/** The part that stands before the name of an indicator. */
export function partAt(context: FactContext, at: number): ScopePhrase | null {
  const { mapped, tokens } = context;
  const name = tokens[at];
  const part = scopeBefore(mapped, tokens, at, context.used);
  if (part === null || name?.kind !== "indicator") return null;
  // H 建筑高度:H≤80米: a letter before the name stands for it
  const again = tokens[pastFillers(tokens, at + 1)];
  if (again?.kind === "indicator" && mapped.text.slice(again.from, again.to) === part.scope) return null;
  // 地上建筑层数: storeys are counted above the ground
  if (ABOVE_GROUND.test(part.scope) && name.term.key === "storeys") return null;
  return {
    scope: partName(part.scope, name),
    mayBeLand: part.mayBeLand || namesLand(mapped, part.scope, context.mentions),
  };
}
