/** A comparing word or sign. */
export interface ComparisonTerm {
  readonly spelling: string;
  readonly side: "min" | "max" | "equal";
  readonly inclusive: boolean;
  /** where it stands: before the figure, behind it, or either */
  readonly place: "before" | "after" | "either";
}

const NEGATIONS = ["不", "不得", "不应", "不宜", "不能", "不可", "不允许", "不准", "应不", "须不", "宜不"];
const ABOVE = ["大于", "高于", "超过", "多于", "突破", "超出", "超逾", "逾", "超"];
const BELOW = ["小于", "低于", "少于"];
const OR_EQUAL = ["等于", "或等于", "或者等于", "及等于", "(等于)"];

function terms(
  spellings: readonly string[],
  side: ComparisonTerm["side"],
  inclusive: boolean,
  place: ComparisonTerm["place"],
): ComparisonTerm[] {
  return spellings.map((spelling) => ({ spelling, side, inclusive, place }));
}

const crossed = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/**
 * Words and signs with the side they limit. 以上, 以下 and 以内 include the figure itself, as the Civil Code has it
 * (article 1259).
 */
export const COMPARISON_TERMS: readonly ComparisonTerm[] = [
  ...terms(crossed(NEGATIONS, ABOVE), "max", true, "before"),
  ...terms(crossed(NEGATIONS, BELOW), "min", true, "before"),
  ...terms(crossed(["大于", "高于"], OR_EQUAL), "min", true, "before"),
  ...terms(crossed(["小于", "低于"], OR_EQUAL), "max", true, "before"),
  ...terms(["大于", "高于", "超过"], "min", false, "before"),
  ...terms(["小于", "低于", "少于"], "max", false, "before"),
  ...terms(["≤", "<=", "=<", "<或=", "≤≤"], "max", true, "before"),
  ...terms(["≥", ">=", "=>", ">或="], "min", true, "before"),
  ...terms(["<", "不足"], "max", false, "before"),
  ...terms([">"], "min", false, "before"),
  ...terms(["=", "等于"], "equal", true, "before"),
  ...terms(["最高", "最大", "至多", "最多"], "max", true, "before"),
  ...terms(["最低", "最小", "至少", "最少", "起码"], "min", true, "before"),
  ...terms(["上限", "上限值", "最高限", "高限"], "max", true, "either"),
  ...terms(["下限", "下限值", "最低限", "低限"], "min", true, "either"),
  ...terms(["以上", "及以上", "起"], "min", true, "after"),
  ...terms(["以下", "及以下", "以内", "之内", "内", "封顶", "为限"], "max", true, "after"),
];

/** Words that may stand before a name as well: 最大建筑密度, 最低绿地率. */
export const SUPERLATIVE = /^最/u;

/** A sign or a word that compares what stands on its two sides: 1.0≤X, 1.0不大于X; no 最大, no 至少. */
export const RELATION = /[≤≥<>=于过]$/u;

/** What says that a limit itself is, or is not, allowed: 2.0(含), 以下(含2.0), 1.0-1.6(不含1.0,含1.6). */
export const INCLUSION_MARK =
  /^\((?:(?:均|都)?不?(?:包?含)(?:本数|本级|\d+(?:\.\d+)?[%米层]?)?[,、;]?){1,2}\)$/u;
/** One of its parts: group 1 where the limit is not allowed, group 2 the limit that it speaks of. */
export const INCLUSION_PART = /(不)?(?:包?含)(?:本数|本级|(\d+(?:\.\d+)?)[%米层]?)?/gu;

/** (1.0,2.0], [20%,30%]: an interval behind a name. */
export const INTERVAL =
  /^[为:]?([([])(\d{1,3}(?:\.\d{1,3})?)([%米m]?)[,~](\d{1,3}(?:\.\d{1,3})?)[%米m]?([)\]])/u;
