import { namesArea } from "../names/nominal-name";
import { isNumberedBlock, isTermOfPart } from "../names/part-names";
import type { Subject } from "./anchor-subject";
import type { Matter } from "./meant-zone";

const STAGE_WORDS = String.raw`(?:第?[一二三四五六七八九十\d]{1,2}|近|远|首)期(?:工程|用地|地段|范围)?`;
/** 一期, 近期用地: a stage of what is built. */
const STAGE = new RegExp(`^${STAGE_WORDS}$`, "u");
/** 一期|占地3公顷: the words before the size of a stage. */
export const SIZE_OF_STAGE = new RegExp(
  `${STAGE_WORDS}的?(?:规划|占地|用地|建设|总)*(?:面积)?(?:约|共|为|是|:)*$`,
  "u",
);

/**
 * 一期 in a paper about 某更新单元: what the title names is called as a part is, and its own stages and numbers are parts of
 * it. Null where a part has a name of its own.
 */
export function landOfStage({ titled, spoken }: Matter, { zone, part }: Subject): string | null {
  if (zone !== null || titled !== null || part === null || spoken === null || !namesArea(spoken)) return null;
  const isOwn = STAGE.test(part.name) || isNumberedBlock(part.name) || isTermOfPart(part.name);
  return isOwn && !isNumberedBlock(spoken) ? spoken : null;
}
