import { either } from "./either";
import { PART_NOUNS, PLANNING_UNITS, PRESERVE_NOUNS } from "./zone-suffixes";

/** What a border is called behind its direction: 东侧, 南边界, 西临 beside 北至, 两面. */
const BORDER_NOUNS: readonly string[] = [
  "[部侧面边]?(?:边界线?|界[线限]|边线)",
  "侧|面|边|界|部|端|方|缘",
  "向(?=[至到])",
  // 东至、南至甲路: the verb of each direction
  "[至到临邻](?=[、和与及][东南西北][至到临邻])",
  "[头线](?=[沿至到以])",
  "[两三四]面|[两三四]侧",
  "四至|四界",
];
export const BORDER_NOUN = `(?:${BORDER_NOUNS.join("|")})`;

/** Words that share one verb out among several directions. */
const SHARING = "(?:均|都|各|分别|依次|依序)";

/**
 * What leads from a direction to what the land adjoins there. A word that is much else too (与, 以, 界) asks for the words
 * behind it that make it one.
 */
const VERBS: readonly string[] = [
  // 东界从北至南为甲路
  "[从自由][东南西北]{1,2}[到至往][东南西北]{1,2}(?:依次|依序|分别)?(?:以(?=[^,;。\\n以]{1,60}为边?界)|为|是|沿)",
  "起至|起自|起于|始于|始自",
  "止于|止到|止至|终于|终至|迄至|迄于",
  "濒临|紧临|紧接|邻接|连接|紧邻|毗邻|相邻|毗连|紧靠|邻近|临近",
  // 东界甲河, 规划范围东界甲河; no 界线, no 界山
  "界(?<=(?:^|[,;。、:\\s(]|范围).{1,2}界)(?=[\\p{Script=Han}A-Z])(?![线限碑桩河山牌沟址点面定标为是至及与和外内全长总两共均位即约由段])",
  "起|止|至|迄|达|临|邻|到|抵|接|连|靠|依|倚|傍|枕|濒",
  // 滨河路 is a name
  "滨(?!路|街|大道|[河江海湖][^,;。]{0,2}[路街道])",
  // 南通 is a town
  "通(?<=[东西北][侧面边]?通)(?![道路达行州县市往过])",
  "毗|挨|沿",
  // 北通某高速公路; 南通 is a town
  "通(?<=[,;、。:\\s(][东西北]{1,2}[侧面边部]?通)(?=[^的,;、。:\\n]{1,20}(?:路|道|线|街|高速|码头|港)(?:[,;、。]|$))",
  // 距甲镇3公里: a way, and no border
  "距(?![^,;。\\n]{1,24}\\d(?:km|公里|千米))",
  // 西面隔甲河与乙镇相望
  "隔(?=[^,;。\\n]{1,24}相望)",
  "自|从|由",
  "与|[和同](?=[^,;。\\n东南西北]{1,40}(?:交界|接壤|相[连接邻]|毗[邻连]|为[邻界]))",
  "以(?:(?=[^,;。\\n以]{1,40}为边?界)|(?![东南西北](?:[、,。;:至以侧边面各约一\\d]|$)))",
  "为(?!界)|是",
];
export const SIDE_VERB = `${SHARING}?(?:${VERBS.join("|")})于?`;

/** What may stand before the first side: a sign, the heading of sides, the land that has them, or a state of it. */
const OPENINGS: readonly string[] = [
  '^|[\\s,;、。:()\\]|·/—"“①-⑳]|(?<![\\d.])[1-4]\\.',
  "四至(?:范围|界线|界址|边界)?(?:分别)?(?:为|是)?|范围(?:为|是)?|界线为",
  "地块|县城|城区|镇区|集镇|该宗地|宗地|[该宗处块]土地|项目|其|即|位于",
  `${either(`${PART_NOUNS} ${PRESERVE_NOUNS} ${PLANNING_UNITS}`)}|新城|(?:大学|科[学技]|产业|工业|生态|物流|商贸|职教|智造)城|地带|[园区]|为`,
  "公顷|亩|平方公里|平方米|km2",
  "(?:调整|变更|修改|扩区|优化)[前后]",
];
export const OPENS_FIRST_SIDE = new RegExp(`(?:${OPENINGS.join("|")})$`, "u");

/** 至, 临, 邻 and 到, or 边界为, make a side without a sign before it. */
export const GLUED_VERB = /(?:[至临邻到]|边?界[为是至:]) ?[:|]? ?$/u;

/** At the head of a line, or behind a blank of the source, so do the other verbs of a border. */
export const LABELLING_VERB = /(?:[至临邻到起止以与抵接靠连]|(?:边?界|[侧面边部方])[为是至]) ?[:|]? ?\n?$/u;

/** Words of a way (再向南至山脊) and of an outline with steps (远西至): no side follows them. */
export const WAY = /[向往朝由自从折转远近偏]$/u;
