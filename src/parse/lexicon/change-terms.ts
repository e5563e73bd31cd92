import { ACTS_IN_BRIEF, CHANGES } from "./state-words";

/**
 * Words that tell the value before a change from the value after it. `from`: 由(2.0调整为2.5). `to`: 调整为.
 * `before`, `after`: stand in front of a name or head a group of values (原容积率, 调整后).
 */
export type ChangeRole = "from" | "to" | "before" | "after";

export interface ChangeTerm {
  readonly spelling: string;
  readonly role: ChangeRole;
}

const VERBS = [
  "调整",
  "变更",
  "修改",
  "更改",
  "变动",
  "优化",
  "修正",
  "变化",
  "转变",
  "改变",
  "更正",
  "订正",
  "改",
  "变",
  "维护",
  "更新",
  "置换",
  "转换",
  "转",
  "调",
];
const RISING = [
  "提高",
  "提升",
  "增加",
  "上调",
  "增大",
  "放宽",
  "升高",
  "上浮",
  "扩大",
  "增",
  "升",
  "扩",
  "核增",
  "扩展",
];
const FALLING = [
  "降低",
  "下调",
  "减少",
  "缩减",
  "压减",
  "降",
  "缩小",
  "减",
  "缩",
  "压缩",
  "核减",
  "收窄",
  "压低",
];
/** What a correction calls the value that was printed: 误写为30%,应为35%. */
const MISPRINTS = [
  "误",
  "误写",
  "误植",
  "误登",
  "误载",
  "误标",
  "误列",
  "误印",
  "误填",
  "误录",
  "误记",
  "错写",
  "错印",
  "错登",
  "错标",
];
const ARRIVALS = ["为", "至", "到", "成"];

const crossed = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

function terms(spellings: readonly string[], role: ChangeRole): ChangeTerm[] {
  return spellings.map((spelling) => ({ spelling, role }));
}

/** 不得擅自改为商业用地, 不得将土地用途变更为…, 确需调整为…: what stands before a change that is forbidden, or may come to be, which is none. */
export const NO_CHANGE =
  /(?:(?:不得|不可|不准|不能|不许|不允许|不应|不宜|严禁|禁止)(?!大于|超过|高于|低于|小于|少于|多于|突破)|如需|若需|如要|若要|如果|确需|若将|如将)[^,;:。()\n\d]{0,14}$/u;

/** 减少0.2公顷, 较原规划增加12%: before the amount by which a value changes. */
export const DIFFERS =
  /^(?:比|较)?(?:原(?:规划|方案)?)?(?:增加|减少|提高|提升|降低|上调|下调|调增|调减|核增|核减|扩大|缩小|缩减|增大|压减)(?:了|约)?$/u;

/** 1.2(拟调整为2.0): what is decided, and no leave to pass a limit: 24米(放宽至27米). */
export const DECIDED = /^(?:(?:拟|现|现拟)?(?:调整|变更|修改|更改|改)(?:为|至|到)|→|->|⇒)$/u;

/** 修改前后, 调整前、后: both states at once; they are no word for a change. */
export const BOTH_STATES: readonly string[] = crossed(ACTS_IN_BRIEF, [
  "前后",
  "前、后",
  "前和后",
  "前与后",
  "前及后",
]);

/** 可放宽至, 允许适当提高至: what is allowed is no change. */
export const ALLOWED = /(?:可以?|允许|准许|得)(?:适当|酌情|相应)?$/u;

/** The label of the state that is, and of the one that is to be. */
export const TODAY = "现状";
export const PLANNED = "规划";
export const PLAN_TOLD = /^规划(?:后|用途|性质|用地|指标|条件|容积|建筑|密度|绿地|[为:])/u;

/** What leads to the value of the state that is to be, behind that of the one that was: 现, 规划后, 拟调整为. */
export const STATE_WORDS = /^(?:现(?:状|行)?|拟|规划|调整|修改|变更|更正|[后为则是]){1,4}$/u;

/** 原料堆场, 原煤仓: what goods are called before they are worked on; 现有厂房, 现场: what stands there. No states. */
export const NO_STATE_WORD = /^(?:原[料木煤油水酒矿石浆奶药材]|现[有存场址房金代今浇])/u;

/** What a state is told by, between the word for it and a name: 原批, 原审批, 原合同约定的. */
export const ACT_OR_PAPER =
  /^(?:批[准复]?|审[批定]|核[定准]|规划|设计|许可|出让|合同|条件|方案|控规|图则|约定|确定|要求|公[示告布])+的?$/u;

export const CHANGE_TERMS: readonly ChangeTerm[] = [
  ...terms(crossed([...VERBS, ...RISING, ...FALLING], ARRIVALS), "to"),
  ...terms(["提至", "→", "->", "-->", "⇒", "改造为"], "to"),
  ...terms(crossed(["现"], crossed([...VERBS, ...RISING, ...FALLING], ["为", "至", "到"])), "to"),
  ...terms(
    crossed(["拟"], crossed(["调整", "变更", "修改", "更改", "提高", "降低"], ["为", "至", "到"])),
    "to",
  ),
  ...terms(
    [
      "由",
      "从",
      "自",
      "由原",
      "由原来的",
      "由原来",
      "从原来的",
      "由现状",
      "由现状的",
      "由原规划",
      "由原规划的",
      "由原批准的",
    ],
    "from",
  ),
  ...terms(
    [
      "原",
      "原有",
      "原为",
      "原规划",
      "原控规",
      "原计画",
      "原计划",
      "原批准",
      "原批复",
      "原规划条件",
      "原指标",
      "原公告",
      "原公示",
      "原方案",
      "原条件",
      "原出让公告",
      "原公布",
      "原核定",
      "原约定",
      "原确定",
      "原审批",
      "原标注",
      "原出让条件",
      "原规划设计条件",
      "原设计条件",
      "现状",
      "现行控规",
      "现行规划",
      "现行法定图则",
    ],
    "before",
  ),
  ...terms(crossed(ACTS_IN_BRIEF, ["前", "前的"]), "before"),
  ...terms(crossed(MISPRINTS, ["为", "成"]), "before"),
  ...terms(crossed(ACTS_IN_BRIEF, ["后", "后的"]), "after"),
  ...terms(
    [
      "现",
      "现规划",
      "新规划",
      "新计画",
      "新计划",
      "新指标",
      "拟",
      "拟规划",
      "拟变更",
      "拟调整",
      "拟修改",
      "本次规划",
      "本次调整后",
    ],
    "after",
  ),
];

/** What a sentence says to be void is the state before. */
export const VOID =
  /(?:作废|废止|失效)(?<!原[^,。;:\n]{0,24}(?:公告|通告|公示)(?:同时|予以)?(?:作废|废止|失效))|不再执行|停止执行/u;

/** 取消该地块, A-01地块予以取消: a parcel that is no more. */
export const CANCELLED =
  /(?:取消|撤销|注销)(?:该|此|本)?(?:地块|宗地)(?!的)|(?:地块|宗地)(?:\([^()]{0,60}\))?(?:拟|予以|整体|全部|现){0,3}(?:取消|撤销|注销)(?=[,。;:]|$)/u;

/** Before a parcel: the one that it was. */
export const FORMER = "原";

/**
 * 调整后用地面积, 拟用地性质: before the end of a line that ends with the size or the use, which is that of one state. 拟调整地块 is the land
 * itself, and what still is, 仍为, was so before.
 */
export const OF_LATER_STATE = new RegExp(
  `${CHANGES}后(?!的?(?:总体|总规|规划|控规))(?:(?!仍|保持|维持|不变)[^。；;]){0,80}$|[现拟](?!有|状)(?:(?!地块|宗地|项目|出让|供地)[^,，。；;:：、]){0,10}(?:面积|规模|性质|用途)[^,，。；;、]{0,24}$`,
  "u",
);

const KEPT_RULES = [
  "原规定",
  "原规划",
  "原控规",
  "原指标",
  "原要求",
  "原规划条件",
  "原规划指标",
  "原规划要求",
];
/** 建筑高度不超过36米维持原规定, 仍按原控规执行: what was is said to stay, with the word of what ordered it. */
export const STAYS_AS_RULED: readonly string[] = KEPT_RULES.flatMap((rule) => [
  `维持${rule}`,
  `保持${rule}`,
  ...["执行", "控制"].flatMap((verb) => [`按${rule}${verb}`, `仍按${rule}${verb}`]),
]);

/** 用地面积4.06公顷不变: the value is that of both states. */
export const UNCHANGED =
  /^(?:(?:维持|保持|仍?按)原(?:规划?(?:条件|指标|要求)?|规定|控规|指标|要求)(?:执行|控制)?|(?:保持|维持)?不变|(?:不[作做予再]?|未[作予]?)(?:调整|变动|修改|改变)|未变|无变化|没有变化)$/u;
/** 其余指标不变: what is left of the limits, and no duty or price. */
export const OTHERS_STAY = /其[余他它]/u;
export const GENERIC_NAME =
  /其[余他它](?:的?(?:各项|相关|主要|规划|控制|用地|建设|控规|地块){0,4}(?:指标|条件|要求|内容|参数|规定|强度))?(?:均|都|皆|全部|仍)?$/u;
/** The same before the value: 绿地率仍为30%. */
export const STAYS = /^仍(?:为|维持|保持)?$/u;

/** Land that stays as it is. */
export const KEPT = /保留现状|保持现状|现状保留|维持现状/u;

/** 用地性质修改为, 容积率提高至: a sentence that tells of a change. */
export const CHANGES_TO = /(?:修改|调整|变更|改|提高|降低)(?:为|至|到)/u;
