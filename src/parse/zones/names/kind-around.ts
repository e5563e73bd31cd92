import { either } from "../../lexicon/either";
import { WHOLE_NOUNS } from "../../lexicon/zone-terms";
import type { PlacedName } from "./anchor-subject";

/** 开发区总面积3公顷, 园区范围包含: a kind of land without a name whose size or range is told. */
const SPOKEN = new RegExp(
  `(?<!\\p{Script=Han})(${either(WHOLE_NOUNS)})(?:规划|用地|核准|批准)?(?:总面积|面积|范围)`,
  "gu",
);
/** Farthest before its first block. */
const REACH = 400;

/** The kind of land that numbered blocks are parts of, where a text that names none tells its size before them. */
export function kindAround(text: string, at: number): PlacedName | null {
  const from = Math.max(0, at - REACH);
  const last = [...text.slice(from, at).matchAll(SPOKEN)].at(-1);
  if (last === undefined) return null;
  const [, name = ""] = last;
  return { name, from: from + last.index, to: from + last.index + name.length, isPart: false };
}
