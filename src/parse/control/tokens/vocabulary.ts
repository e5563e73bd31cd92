import { ABSENCE_TERMS, type AbsenceTerm } from "../../lexicon/absence-terms";
import { BULLETS as BULLET_SIGNS } from "../../lexicon/bullets";
import { BOTH_STATES, CHANGE_TERMS, type ChangeTerm, STAYS_AS_RULED } from "../../lexicon/change-terms";
import { COMPARISON_TERMS, type ComparisonTerm } from "../../lexicon/comparison-terms";
import { FIELD_TERMS, type FieldTerm } from "../../lexicon/field-terms";
import { INDICATOR_TERMS, type IndicatorTerm } from "../../lexicon/indicator-terms";
import { TermIndex } from "./term-index";

type Small = "dash" | "and" | "each" | "filler";
type Entry = { readonly spelling: string } & (
  | { readonly indicator: IndicatorTerm }
  | { readonly field: FieldTerm }
  | { readonly comparison: ComparisonTerm }
  | { readonly change: ChangeTerm }
  | { readonly absent: AbsenceTerm }
  | { readonly small: Small }
);

const FILLERS =
  "不变 保持不变 维持不变 维持 仍维持 仍保持 折合 折合为 折算为 拟定为 设定为 为 是 应 须 需 要 宜 控制 控制在 在 指标 要求 值 达到 约 大约 约为 按 规划 设定 的 均 均为 共 共计 合计 总计 计容 得 可 确定 确定为 明确为 补充为 补充明确为 进一步明确为 仍为 仍 严格 原则上 一般 取 定为 计 则 限制 限制在 限制为 限 限在 限于 限为 限定 限定为 限定在 全部 统一 一律 一概 必须 具体 规定 执行 即 各 都 皆 总体 平均 整体 有 达 核定为 核定 暂定为 暂 暂定 暂按 暂定按 拟按 可按 宜按 应按 均按 保持 两宗 三宗 四宗 五宗 各宗 两宗地 三宗地 各宗地 各地块 两地块 三地块 两块地 三块地 应当 应该 保证 确保 宜为 须为 力争 介于 区间 区间为 控制区间 相应 同步 一并 不作调整 不做调整 不作变动 不作修改 不予调整 不再调整 不调整 未调整 未作调整 未变 无变化 没有变化 不做修改 不改变 不作改变 略微 微 小幅 适当 进一步 基础上 的基础上 按以下 按如下 如下";
const SMALL: readonly Entry[] = [
  ...[...FILLERS.split(" "), ...BOTH_STATES, ...STAYS_AS_RULED].map((spelling) => ({
    spelling,
    small: "filler" as const,
  })),
  ...["且", "并且", "同时", "并", "而且", "但", "及", "以及", "和"].map((spelling) => ({
    spelling,
    small: "and" as const,
  })),
  ...["分别", "分别为", "依次", "依次为"].map((spelling) => ({ spelling, small: "each" as const })),
  ...["-", "~", "—", "至", "到"].map((spelling) => ({ spelling, small: "dash" as const })),
];

/** The whole vocabulary; where two tables share a spelling the earlier one wins. */
export const VOCABULARY = new TermIndex<Entry>([
  ...INDICATOR_TERMS.map((indicator) => ({ spelling: indicator.spelling, indicator })),
  ...FIELD_TERMS.map((field) => ({ spelling: field.spelling, field })),
  ...COMPARISON_TERMS.map((comparison) => ({ spelling: comparison.spelling, comparison })),
  ...SMALL,
  ...CHANGE_TERMS.map((change) => ({ spelling: change.spelling, change })),
  ...ABSENCE_TERMS.map((absent) => ({ spelling: absent.spelling, absent })),
]);

/** Level of (一) among list numbers. */
export const LETTERED = 2;
/** Level of 1. and 1、 among list numbers. */
export const ARABIC = 3;
/** Level of a number that is one only before the name of a parcel. */
export const BEFORE_NAME = 3;
/** List numbers at the beginning of a paragraph, by level. */
export const ORDINALS: readonly { readonly level: number; readonly pattern: RegExp }[] = [
  {
    level: 1,
    pattern:
      /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十\d]{1,4}[条章节部]|议题[一二三四五六七八九十\d]{1,2}(?:[:、]|(?=\p{Script=Han}{2}|《)(?![的为和与至获未已经需应]|暂缓|通过)))/u,
  },
  // 甲、某地块; 甲、乙两地块 are two
  { level: 2, pattern: /^(?:\([一二三四五六七八九十]{1,3}\)|[甲乙丙丁戊己庚辛壬癸]、(?![甲乙丙丁戊己庚]))/u },
  { level: ARABIC, pattern: /^\d{1,2}[.、]/u },
  { level: 4, pattern: /^\(?\d{1,2}\)/u },
  { level: 5, pattern: /^[①-⑳❶-❿➀-➓]/u },
];

/** Signs that begin the lines of a list. */
export const BULLETS: ReadonlySet<string> = new Set(BULLET_SIGNS);

/** Signs that part clauses, cells, sentences and paragraphs. */
export const SEPARATORS: Readonly<Record<string, "list" | "comma" | "bar" | "stop" | "paragraph">> = {
  "、": "list",
  ",": "comma",
  "|": "bar",
  "。": "stop",
  ";": "stop",
  "!": "stop",
  "?": "stop",
  "\n": "paragraph",
};
