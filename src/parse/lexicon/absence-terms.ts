/** Why a figure is not there, as printed. */
export type AbsenceReason = "none" | "not-required" | "undecided" | "masked" | "elsewhere";

export interface AbsenceTerm {
  readonly spelling: string;
  readonly reason: AbsenceReason;
}

const SPELLINGS: Readonly<Record<AbsenceReason, string>> = {
  none: "无 / // \\ - -- — —— ——— 无约定 未约定 没有约定 空 N/A",
  "not-required":
    "不作要求 不做要求 不作规定 不做规定 不作限制 不做限制 不作控制 不做控制 不作具体要求 不作约定 无要求 无规定 无限制 不限 不限制 不控制 不设限 不要求 不涉及 不作约束 不做约束 不予控制 不予限制 不作硬性规定 不做硬性规定 不作硬性要求 不做硬性要求 不作强制要求 不做强制要求 没有限制 没有要求 不受限制 不作限定 不做限定 不设上限 不设下限 无上限 无下限 上不封顶 不作控制要求 不做控制要求 不做控制 不做具体要求 不作具体规定 不做具体规定 未作要求 未做要求 未作规定 未做规定 未作限制 未做限制 不加限制 不限定 不控",
  undecided: "待定 未定 暂无 待确定 未确定 暂定",
  masked: "* ** *** **** × ×× ××× XX XXX xx xxx … …… ■■ □□ 略 ?",
  elsewhere:
    "保持现状 维持现状 保留现状 现状保留 按现状 另行规定 另行约定 另定 同上 按方案审定 以方案审定为准 按方案确定 见附件 见附图 见附表 详见附件 详见附图",
};

/** One entry a spelling. */
export const ABSENCE_TERMS: readonly AbsenceTerm[] = (
  Object.entries(SPELLINGS) as [AbsenceReason, string][]
).flatMap(([reason, spellings]) => spellings.split(" ").map((spelling) => ({ spelling, reason })));

const WORDS = ABSENCE_TERMS.map(({ spelling }) => spelling).filter((spelling) =>
  /^\p{Script=Han}{2}/u.test(spelling),
);
/** Words with which a reference to another place begins: 按规划条件执行. */
const REFERS = "按照?|依照?|依据|根据|参照|满足|符合|执行";
const REFERENCE = String.raw`(?:详见|参见|见附|由|${REFERS})[^\d≤≥<>A-Za-z]{2,20}`;
/** A cell that says in words that nothing is limited, or where the limit stands: 未约定, 详见规划条件, 由规划部门另行确定. */
export const WORDED_GAP = new RegExp(
  `^(?:${[...WORDS].sort((a, b) => b.length - a.length).join("|")}|${REFERENCE})$`,
  "u",
);
/** The same before something else that was glued to it: 未约定QC-08. */
export const GAP_AND_CODE = new RegExp(`^(?:${WORDS.join("|")}|${REFERENCE})[A-Za-z\\d(〔]`, "u");

/** How a reference to another place begins, where a figure should stand: 按规划条件执行, 满足机场净空要求. */
export const REFERENCE_OPENINGS = new RegExp(
  String.raw`^(?:详见|参见|见(?!方)|${REFERS}|以.{1,24}为准|由(?=[^,。;\n\d]{2,20}(?:确定|核定|审定|明确)))`,
  "u",
);

/** How such a reference ends where no colon leads to it: 按方案审定, 以批准的方案为准. */
export const REFERENCE_ENDINGS = new RegExp(
  String.raw`^(?:应|宜|须|需|均|由|以|详?见|${REFERS})[^,。;\n|\d]{2,30}(?:审定|审查确定|核定|确定|执行|为准|控制|规定|要求|条件|规范|标准|方案)(?=[,。;\n|)]|$)`,
  "u",
);

/** Before a height that is one above the sea. */
export const ABOVE_SEA = /海拔|绝对|高程|航空限高|净空/u;

/** A cell that holds nothing but a stroke, 无 or a mask; and one whose digits were masked in part. */
export const GAP_CELL = /^(?:[/\\—_-]+|无|\*+|×+|X{1,5})$/u;
/** What stands behind a figure that counts other things than an indicator does. */
export const COUNTS_OTHERS = /^(?:[个辆户人元台座套处间班床]|泊位|车位|万元)/u;
export const MASKED_FIGURE = /^[≤≥<>]?\d{0,3}[*×X□■█][.\d*×X□■█]{0,8}(?:%|米|m|层)?$/u;

/** 不再设容积率要求, 不作建筑高度限制, 不控制绿地率: what is not asked for, around its name; a change that the next clause tells has its own value. */
export const WAIVED_BEFORE =
  /(?:不|不再)(?:另行?|具体|单独)?(?:作|做|设|设置|提|提出|限制|限定|控制|考核|规定)(?:具体的?)?$/u;
export const WAIVED_BEHIND =
  /^(?:指标|方面)?的?(?:具体)?(?:要求|限制|控制|规定)?(?=[。;)\n]|$|,(?!(?:本次|现|拟)?(?:调整|变更|修改|改|定)))/u;
