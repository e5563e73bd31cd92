import { either } from "../../lexicon/either";
import {
  FIELD_LABEL,
  PROCESS_WORDS,
  RANGE_WORDS,
  SUBJECT_TAILS,
  TITLE_TAILS,
} from "../../lexicon/zone-subjects";
import { BLOCK_UNITS } from "../../lexicon/zone-suffixes";
import { DECIDING_WORDS, RANGE_UNITS } from "../../lexicon/zone-terms";
import { isBareKind } from "./bare-kind";

/** 涵盖三个片区, 分两个功能区: how many there are. */
const COUNTED = new RegExp(
  `(?:\\d|[一二两三四五六七八九十])(?:个|大)\\p{Script=Han}{0,4}${either(`${BLOCK_UNITS} ${RANGE_UNITS} 功能区 景区`)}$`,
  "u",
);

const PROCESS = new RegExp(
  `^${either(`${PROCESS_WORDS} ${RANGE_WORDS} ${SUBJECT_TAILS} ${TITLE_TAILS} ${DECIDING_WORDS}`)}`,
  "u",
);

/**
 * Whether words can name a piece of land: neither the label of another matter (批准日期, 编制单位) nor made of nothing
 * but words of what is done to land (勘测定界, 保护, 划定情况).
 */
export function canBeName(words: string): boolean {
  if (FIELD_LABEL.test(words) || COUNTED.test(words) || MATTER.test(words) || isProcess(words)) return false;
  return !OF_ALL.test(words) || !isBareKind(words.replace(OF_ALL, ""));
}

/** 中国开发区审核公告目录: the kind as a whole. */
const OF_ALL = /^(?:中国|全国|我国)/u;

/** 办理有关手续, 土地收储, 禁渔, 紫线, 取水口周边的水域和陆域, 园区分南北两区: what is to be done or said, and no land. */
const MATTER =
  /(?:手续|事宜|事项|问题|工作|迁入|房屋建设)$|^(?:国有)?(?:土地)?(?:收购|收储|收回|储备)+$|(?:收回|收储|收购|征收|征用)(?:国有|集体)*土地$|(?:项目|数据|资料|信息|成果)库$|^[紫绿蓝黄红]线$|^[禁限休][渔捕牧猎养放燃焚烧行停]$|[洪枯蓄正常]水位线?$|(?:水域[和及与、]陆域|陆域[和及与、]水域)$|(?:的|以[内外]|范围内)(?:全部|所有)?(?:水域|陆域|水陆域)$|分[为成]?[东南西北中]{1,5}[两二三四五][个大]?[区片园]$/u;

/** Nothing but words of what is done to land, or of its range. */
export function isProcess(words: string): boolean {
  let rest = words;
  while (rest !== "") {
    const length = PROCESS.exec(rest)?.[0].length ?? 0;
    if (length === 0) return false;
    rest = rest.slice(length);
  }
  return true;
}

/** Where the words begin behind a bracket that was opened before them, and behind a label in 【】: 来源:某局)|某湿地公园. */
export function behindBracket(words: string): number {
  let open = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === "(") open++;
    else if (sign === "]") from = at + 1;
    else if (sign === ")" && open > 0) open--;
    else if (sign === ")") from = at + 1;
  }
  // 甲园区(3公顷)、乙园区: the sign that joins a list
  return from > 0 && words.charAt(from) === "、" ? from + 1 : from;
}

/** 区块一|(田营科技园): the bracket behind a number with the name of a land in it; null where it holds something else. */
export function bracketedName(words: string): string | null {
  return BRACKETED.exec(words)?.[0] ?? null;
}

const BRACKETED =
  /^\((?!位于|坐落|地处|含|不含|原|即|包括)\p{Script=Han}{2,20}(?:(?<!社)区|区块|片|组团|园|港|基地|小镇)\)/u;

/** Where the words begin that stand twice: a heading, and the sentence below it that begins with the same name; 0 where none do. */
export function doubledAt(words: string): number {
  const half = words.length / 2;
  const isDouble = half >= LEAST_DOUBLED && words.slice(0, half) === words.slice(half);
  return isDouble ? half : 0;
}

/** 高高山 is no name that stands twice. */
const LEAST_DOUBLED = 4;
