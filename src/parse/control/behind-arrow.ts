import { pastFillers } from "./limits";
import type { Token } from "./token";

/** Index behind 调整为 (with a comma or a bracket's end before it), or behind 现 where 原 stood before; or null. */
export function behindArrow(tokens: readonly Token[], at: number, was: boolean): number | null {
  let index = at;
  const joint = tokens[index];
  if (joint?.kind === "separator" && joint.level === "comma") index++;
  const token = tokens[index];
  if (token?.kind !== "change" || !(token.role === "to" || (was && token.role === "after"))) return null;
  return pastFillers(tokens, index + 1);
}
