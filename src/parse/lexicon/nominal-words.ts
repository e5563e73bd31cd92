import { either } from "./either";
import { BLOCK_LEADS, DECIDING_WORDS } from "./zone-terms";

/*
 * Words around and within the phrase that names an area, as sentences and titles set it: what makes it no name, what stands
 * behind it, and where it ends.
 */

/** What begins with a decision, or leads to one. */
export const DECIDES = new RegExp(
  `^(?:原则|修编|经研究|决定|[将对在为由现原])|^(?:[全我][省市州县区镇乡](?:域|境)?(?:内|范围内)?)?(?:已|拟|共|共计)?(?:${either(DECIDING_WORDS)}|${either(BLOCK_LEADS)})`,
  "u",
);

/** 收储某片区|土地 */
export const LAND_BEHIND = /(?<=片区|地块|宗地|区块)(?:国有|集体)?土地$/u;

/** 某村村庄规划范围, 某禁区外围安全控制范围, 某县城镇开发边界: behind a kind of which every place has one its range is what the land is called. */
export const RANGE_OF_KIND =
  /^.{2,24}(?:(?:村庄|镇区|集镇|场镇|河道)(?:规划|管理)范围|安全(?:控制|保护|防护)范围|生态环境保护范围|城镇开发边界)(?=$|[的为是四面位,(]|具体|总|规划|划定|公|范围|调整)/u;

/** 某社区居民委员会|原辖区范围: the land of a quarter or a village is called as its committee is. */
export const RANGE_OF_BODY = new RegExp(
  `^(.{1,20}(?:街道|社区|村)(?:${either("居民委员会 村民委员会 居委会 村委会")})?)(?:,?其|原|现|,|(?:调整|变更|优化)[前后])?的?(?:管辖(?:区域|范围)|管?辖区)(?=$|[:,(为是]|的?(?:四至|面积|边界|界线|调整|(?:范围|区域)(?![以之]?内)))`,
  "u",
);
/** 一、某社区居民委员会: the head of an item, whose range is told behind it. */
export const BODY = /^\p{Script=Han}{1,20}(?:社区|村)(?:[居村]民委员会|[居村]委会)$/u;
export const COMMITTEE = /(社区|村)(?:[居村]民委员会|[居村]委会)$/u;

/** 某大坝处的整个汇水流域(一级保护区除外): what is told of a part, and no name. */
const ALL_OF =
  /的(?:整个|全部|所有)\p{Script=Han}{0,6}(?:流域|[水陆区]域(?=\())(?:\([^()]{1,24}除外\)?|\()?$/u;

/** 我县|禁止燃放区域: whose land it is, without the name. */
export const OF_WHOM = /^(?:我[省市州县区旗镇乡]|[全本][市县])(?:域|境)?内?(?=\p{Script=Han}{3})/u;

/** 除禁养区以外的区域均为|某限养区: what all the rest is. */
export const REST_IS =
  /^.{0,40}(?:[以之]外|除外|其[余他]|剩余|区外)的?(?:全部|所有|其[余他])?(?:区域|范围|地区|地方|部分|土地)(?:[均都全]|全部)?(?:划定?|定)?[为是](?=\p{Script=Han}{2,20}[区域]$)/u;

/** 一级保护区以外: what lies outside of a land is not the land. */
const OUTSIDE = /(?:[以之]外|除外)(?:的?(?:区域|范围|地区|部分))?$|^除[^,。;]{1,40}外(?:$|的|[以之])/u;

/** 半径300米范围内的水域, 正常水位线以上200米内的陆域, 墙基内侧15米: land told by its distance from something has no name. */
const WITHIN_DISTANCE =
  /\d ?(?:米|公里|千米)$|半径约?\d[\d.]{0,6} ?(?:米|m|公里|千米|km)的?\p{Script=Han}{0,4}(?:区域|范围|地带)$|\d ?(?:米|m|公里|千米|km|里)(?:的?(?:范围|距离))?(?:以?内|以?外|范围)的?(?:全部|所有)?\p{Script=Han}{1,6}$|(?:以[内外]|外[延扩]|延伸|两侧|两岸|四周|纵深)各?\d{1,5}(?:\.\d{1,3})?(?:米|m|公里|千米|km)的?(?:全部|所有)?(?:水域|陆域|海域|区域|范围|地带|地区|山体|河道)$/u;

/** 景区|范围以批准的规划为准: where a range is told. */
const TOLD_ELSEWHERE =
  /(?<=[区园域带地库湖])的?(?:具体|规划|保护)?(?:范围|边界|界线|四至|面积)?以[^,;。以]{2,40}为准$/u;

/** 净空保护区域|范围为跑道两侧10公里: a range told by its distance from something. */
const TOLD_BY_DISTANCE =
  /(?<=[区园域带])的?(?:保护|控制)?(?:范围)?[为是][^,;。为是]{1,30}\d ?(?:公里|千米|米|km|m)(?:以?内|处|范围)?$/u;

/** 取水点上游1000米至下游100米的河道水域, 一级保护区上游2000米河段: a stretch of water that is told by its length. */
export const STRETCH =
  /(?:上[游溯]|下[游延]|外[延围扩]|纵深|两[侧岸](?:各|外)?|沿岸)\d[\d.]{0,5} ?(?:米|m|公里|千米|km).{0,24}(?:水域|陆域|水体|[河江]段|河道|区域|范围|地带)$/u;

/** 某禁放区范围|为县城, before its sides: the town in which they lie. */
const TOWN_BEHIND = /(?<=范围)[为是](?:县城|城区|镇区|集镇|市区)$/u;

/** 某保护区|全年禁止捕捞: what is forbidden on the land of a name. */
const FORBIDDEN_BEHIND =
  /(?<=[区园库湖])(?:全年|常年|长年|全面|一律)?(?:禁止|严禁)\p{Script=Han}{2,8}(?<![区域段])$/u;

export const FORBIDDEN = /禁止[^域区、和及]{2,16}(?:区域|地段|路段)$/u;

/** 东河两岸50米生态保护区: land of a kind that is called by its distance. */
export const NAMED_STRETCH =
  /(?:米|m|公里|千米|km)(?![至到以内外的处段范])\p{Script=Han}{2,10}(?:保护区|管控区|控制区|保护带|公园)$/u;

/** 净空保护区|为以跑道两侧10公里的区域, 限放区|为城区内禁放区以外的区域: where a range begins to be told from something. */
export const TOLD_FROM =
  /(?<=[区园域带])的?(?:保护|控制)?(?:范围)?[为是](?=[以距沿自从][^,;。]{2,40}\d ?(?:公里|千米|米|km|m)|[^,;。]{2,40}(?:[以之]外|除外)的?(?:其[他余]|所有|全部)?(?:区域|范围|地区|部分)$)/u;

/** 划定禁养区|3个, 设立森林公园|五处 */
const COUNT_BEHIND =
  /(?<=\p{Script=Han}{2}[区园带地元镇村城街])共?(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个家处座块片]$/u;

/** 自治区级|某开发区: the level of an approval before a name. */
export const LEVEL = /^(?:国家|自治区|省|自治州|市|州|县)级/u;

/** 市区以下区域|划定为禁燃区: what follows in a list is told by what it becomes. */
export const LIST_AHEAD = /(?:以下|下列|如下)(?:区域|范围|地区|地段|水域|路段)$/u;

/** 某片区棚户区|改造项目: a project is called by all of its words. */
export const PROJECT = /(?:改造|改建|建设|整治|更新|修复)(?:项目|工程)$/u;

/** 某开发区区域面积, 某高新区规划区范围, 某居委会区域范围, 某保护区功能区调整: the word stands beside the noun of the name. */
export const AREA_TAIL =
  /(?<=(?:保护|名胜)区|公园|保护地)功能区$|(?<=(?:保护|名胜)区|公园)园区$|(?<=(?:开发|高新|经开|工业|集中|集聚|园)区|园|(?:[居村管]委|委员)会)(?:规划区|区域)$/u;

/** 某工业园内一宗工业用地: a lot that lies in a zone. */
const LOT_WITHIN = /[区园城镇村]内的?(?:[一二两三四五\d]{1,2}[宗块处]|部分)/u;

/** Phrases that name nothing: they tell land by what it is not, by a distance or as a part. */
export const NAMELESS: readonly RegExp[] = [OUTSIDE, WITHIN_DISTANCE, ALL_OF, LOT_WITHIN];

/** 某湿地公园|分五个功能区: how many parts the land of a name has. */
const DIVIDED_BEHIND =
  /(?<=[区园])(?:共|划)?分[为成]?[两二三四五六七八九十\d]{1,2}[个大]?(?:功能|片|分|管理)?区$/u;

/** 某园区|四至(东南西北): the heading of sides that are told in a list. */
const SIDES_BEHIND = /(?:规划|用地)?(?:范围)?四至\([东南西北、/—-]{4,8}\)(?:分别|依次)?[为是]?$/u;

/** What is told behind a name, in the order in which it is taken off. */
export const TOLD_BEHIND: readonly RegExp[] = [
  SIDES_BEHIND,
  COUNT_BEHIND,
  DIVIDED_BEHIND,
  LAND_BEHIND,
  TOWN_BEHIND,
  TOLD_ELSEWHERE,
  TOLD_BY_DISTANCE,
  FORBIDDEN_BEHIND,
];
