import { KIND_ALONE, KIND_LABEL } from "../../lexicon/zone-subjects";
import type { Piece } from "./text-pieces";

/** What the line above a line says of it, where that is nothing but a label (公园名称, 年代); "" where it is none. */
export function labelAbove(piece: Piece, above: Piece | undefined): string {
  return piece.whole && above?.whole === true && above.text.length <= LONGEST_LABEL ? above.text : "";
}

const LONGEST_LABEL = 12;

/** 公园名称: the line below it is a name. */
export function labelsName(label: string): boolean {
  return NAMING_ALONE.test(label);
}

const NAMING_ALONE = /^(?!地块|宗地|单位)\p{Script=Han}{0,8}(?:名称|全称)$/u;

/** 年代, and 西汉 in the line below; 位置, and where the land lies: no name stands there. */
export function labelsOther(label: string, { text }: Piece): boolean {
  return KIND_ALONE.test(label) || (PLACE_LABEL.test(label) && text.length <= LONGEST_PLACE);
}

const PLACE_LABEL = /^(?:具体|地理)?(?:位置|地址|地点|坐落|座落)$|^所[在属]\p{Script=Han}{1,4}$/u;
const LONGEST_PLACE = 24;

/** 某埋藏区|批次:第五批: a label that no sign parts from the value before it. */
export function withoutLabel(words: string): string {
  const at = words.search(KIND_LABEL);
  return at > SHORTEST_NAME ? words.slice(0, at) : words;
}

/** A word of two signs is hardly a name. */
const SHORTEST_NAME = 2;
