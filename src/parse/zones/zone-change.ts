import { FUNCTION_AREAS } from "../lexicon/zone-terms";
import type { ZoneChange } from "./zone-areas";

const CHANGES = "(?:调整|变更|扩区|扩园|修改|调区|扩建|缩减|优化|调减|核减|整合|扩容|扩大)";
const BEFORE = new RegExp(
  `${CHANGES}前|(?<!(?:沿用|维持|保留|保持))原(?:来的?)?(?:总体)?(?:规划|核准|批准|核定|审批|认定|有)?(?:用地|建设)?(?:总)?(?:四至|范围|面积|${FUNCTION_AREAS.split(" ").join("|")})`,
  "u",
);
const AFTER = new RegExp(`${CHANGES}后|现(?:规划|核准|核定)?(?:四至|范围|面积)|(?:调整|变更|修改)为`, "u");

/** 扩区前某开发区面积…: the word may stand at the head, before the name. */
const HEADED = new RegExp(`${CHANGES}前[,:]?$`, "u");
const HEAD = 8;

/**
 * Where a text that gives a zone twice turns from how it was to how it is; null where it gives it once.
 * @param name where the name stands; @param from one past it
 */
export function zoneChange(text: string, name: number, named: number, to: number): ZoneChange | null {
  const headed = HEADED.test(text.slice(Math.max(0, name - HEAD), name));
  const from = headed ? Math.max(0, name - HEAD) : named;
  const before = BEFORE.exec(text.slice(from, to));
  if (before === null) return null;
  const start = from + before.index;
  const after = AFTER.exec(text.slice(start, to));
  return after === null ? null : { before: start, after: start + after.index };
}
