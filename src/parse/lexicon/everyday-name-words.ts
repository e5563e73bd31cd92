/** Before a height: one above the sea, of an airport, of a storey or of something else than buildings. */
export const OTHER_HEIGHT =
  /(?:海拔|高程|标高|绝对|净空|净|航空|机场|(?<![多高低])层|室内|墙|设备|烟囱|广告|相对|覆土|[堆存码]放?|堆[土垛]|安装|架空|架设|底层|填[土方]|开挖|挖[土方]|[乔树]木|栏杆|门洞|窗台|台阶|地坪|吊[装钩]|种植|施工|通行|路基|边坡|坝|限制|限定)$/u;

/** What has a height of its own and is no building, in the clause before one: 围墙应通透,高度不超过2米. */
export const OTHER_THING =
  /[墙栏杆牌匾幕树篱棚柜碑]|雕塑|围挡|大门|[天管]线|烟囱|护坡|设备|景观(?:小品|构筑)|土[方丘堆]/u;

/** Before storeys that are no limit of a building: 地下室层数. */
export const BELOW_GROUND = /地下(?:室|空间)?:?(?:开发|建设|利用)?$/u;

/** 基准地价…(对应容积率1.5): what the price of land is set by, in a sentence of prices, is no limit of a parcel. */
export const PRICE_BEFORE =
  /(?:基准地价|标定地价|地价区段|级别基准|修正系数)[^。;\n|]{0,60}$|对应的?$|级别(?:的|设定)?$/u;

/** Beside a height: it is that of vehicles that may pass. */
export const CLEARANCE = /限宽|限速|限重|限载|通行净/u;

/** A comparing sign or word right before a name, or right behind one and its brackets. */
export const COMPARED_BEFORE = /(?:[≤≥<>=]|不\p{Script=Han}{1,2}[于过])$/u;
export const COMPARED_BEHIND = /^(?:\([^)]{1,4}\))?(?:[≤≥<>=]|不\p{Script=Han}{1,2}[于过])/u;
/** R:≤1.5, H:24m, H:无: a letter that is the label of its line or clause. */
export const LETTER_LABEL = /^:(?:[≤≥<>\d]|无(?=[;,。\s]|$)|不\p{Script=Han}{1,2}[于过])/u;

/** What an everyday word may be the height or the share of: 住宅高度, 建筑密度. */
export const BUILDING_BEFORE =
  /(?:住宅|商业|建筑|高层|多层|办公|沿街|公建|配套|厂房|用房|主体|裙房|公寓|楼)$/u;

/** What stands behind an everyday word, or behind letters, that are a name: a colon, a figure, a comparing word. */
export const WORD_GOES_ON =
  /^(?:\([^)]{1,4}\))?(?:[:\d]|[由从](?=[\d≤≥<>不])|[为应]?(?:不|[≤≥]|[大小高低]于|超过|控制)|[上下]限(?:值?为?:?|不\p{Script=Han}{1,2}[于过])\d)/u;
export const LETTERS_GO_ON =
  /^(?:\([^)]{1,4}\))?(?:为|不|[须应宜]|[大小高低]于|控制在|介于|[上下]限|最[高低大小])/u;

/** A building before a limit in storeys; what lies below the ground is none. */
export const BUILDING_AT_END = /(?<!地下.{0,6})(?:建筑|住宅|厂房|楼|公寓)(?:物)?(?:均|都)?$/u;
