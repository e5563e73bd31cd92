import { BUILDING, KIND_OF_BUILDING } from "../../lexicon/scope-words";
import type { Token } from "../tokens/token";

/** The name of a part before the indicator `name`: 生产性建筑 of 生产性建筑高度, where the name takes a word of it. */
export function partName(part: string, name: Token | undefined): string {
  const takes = name?.kind === "indicator" && name.term.spelling.startsWith(BUILDING);
  return takes && KIND_OF_BUILDING.test(part) ? part + BUILDING : part;
}
