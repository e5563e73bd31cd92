/** Words by which a printed use is told from other text where 用地 is left out (土地用途:商住). */
export const USE_WORDS =
  /住宅|居住|住房|商业|商服|商务|商住|零售|批发|餐饮|旅馆|酒店|办公|商品房|研发|总部|安置房|保障房|公寓|金融|娱乐|康体|工业|工矿|仓储|物流|教育|学校|中小学|幼儿园|科研|医疗|医院|卫生|体育|文化|养老|托老|托育|敬老|福利|市场|变电|垃圾|污水|机场|港口|码头|铁路|宗教|文物|绿地|绿化|公园|广场|防护|道路|交通|停车|公交|站场|加油|加气|充电|市政|公用|供[水电热气]|排水|环卫|消防|防洪|通信|邮政|殡葬|军事|水域|村庄|农|林|草|湿地|留白|混合|综合|公共|服务|设施|机关|团体|新型产业|标准厂房|数据中心/u;

/** The name of a use; its kind may stand behind a dash: 城镇住宅-普通商品住房用地. */
export const USE_NAME = /\p{Script=Han}+(?:-\p{Script=Han}+){0,2}/u;
/** What a label may announce as a use that no list has: a short word that ends as no place and no remark does. */
export const SOME_USE =
  /^(?![无略空按见详另不待未])\p{Script=Han}{2,6}(?<![侧路街处号口村镇年定行]|附件|附图|要求|年限)$/u;

/** How a printed use ends when it is complete. */
export const USE_END =
  /(?:用地|绿地|广场|绿化带|水域|用海|耕地|园地|林地|草地|湿地|陆地|公寓|住宅|商业|商服)$/u;

/** A use without its noun that a clause may be as a whole: A-01地块,商住,45亩. */
export const USE_ALONE =
  /^(?:居住|工业|仓储|物流仓储|商住|住商|商办|商务|办公|商业商务|商务金融|科研|教育|医疗|文化|体育|新型产业)$/u;

/** A use of land in its own words or by a code, and none that a house may have as well. */
export const LAND_USE = /(?:用地|绿地|水域|耕地|园地|林地|草地|湿地)|^[A-Z]{1,2}\d|^\d{4}(?:\d{2})?$/u;

/** The label of a use right before it: 用地性质为. */
export const LABEL_OF_USE = /(?:性质|用途|功能|类型)[ \u3000]*(?:变更|调整)?[为是:：][ \u3000]*$/u;

/** What may stand before the name of a use without being part of it. */
export const USE_LEAD =
  /^(?:\p{Script=Han}{0,16}[一二两三四五六七八九十](?:宗(?!教)|[幅块])|的|为|是|部分|(?:[区块]|地块)为|[\p{Script=Han}A-Z\d]{2,30}(?:地块|宗地)(?=系|属)|[该本此](?:地块|宗地)(?=系|属)|保留|保持|仍为|仍|系|属于?|规划为|规划|拟|均为|均|原|现|国有|出让|其中|主要|统一|同为|同样为|亦为|以|作为|用作|用于|作(?!物(?!流)))+(?=.{2})/u;
export const USE_TAIL = /(?:等|地块|项目|性质|为主|混合|不变|(?<=地)以?外)$/u;

/** R2(兼容B1不超过10%): what may be built besides names no use of the land. */
export const COMPATIBLE =
  /\((?:可|允许|适当)?(?:兼容|兼有|混合)[^()]{0,60}\)|\(\p{Script=Han}{0,8}(?:比例|占比)[^()]{0,40}\)/gu;
/** 住兼商, 商住: one word for a mixed use. */
export const MIXED_USE =
  /^(?:住兼商|商兼住|住商|商住|商办|商住混合|住商混合|商业兼住宅|住宅兼商业)(?:用地|地)?$/u;
/** 划拨给某单位作为医疗卫生用地: group 1 is the use. */
export const GIVEN_AS =
  /(?:划拨|供应|提供|供地|出让).{0,40}(?:作为|用作|用于|作)(\p{Script=Han}{1,12}用地)$/u;
/** 不变 and its like name no use. */
export const NO_USE =
  /^(?:不得|不可|不准|不能|不许|不允许|不应|不宜|严禁|禁止(?!建设|开发)|(?:调整|变更|改变|转变|修改|改|变)[为成])|^(?:(?:可|允许|适当)?兼容.*|(?:不变|保持不变|维持不变|不作调整|同上|详见|见|按|以).*|(?:的?(?:局部|具体)?(?:调整|变更|修改|变化|更正|优化|说明|情况|内容|建议|申请|请求|诉求|意见|问题|咨询|请示|报告)){1,2})$/u;

/** 用地代码依据《…分类指南》: a paper by which the codes are given, and no use. */
export const BY_PAPER = /^(?:依据|根据|依照|按照?|参照|参考|执行|采用|引用|遵循)(?=[^,。;《]{0,8}《)/u;

/** Codes of GB 50137-2011 by their form; other letters are older lists. */
export const GB_CODE = /^[RABMWSUGHE]\d{0,3}[a-z]?$/u;
/** Any printed land-use code: R2, B41, 0701, 070102; Rc and Rr3 as Shanghai prints them, GIC5 as Shenzhen does. */
export const USE_CODE =
  /(?<![A-Za-z0-9.])(?:(?:[A-Z][A-Za-z]?\d{1,3}){1,4}[a-z]?|GIC\d{0,2}|[A-Z][a-z]?(?=[)/、+]|$)|[A-Z][a-z](?=\(?\p{Script=Han}{2})|(?<=\()[RBCAM]{2}(?=\))|\d{2}(?:\d{2}){0,2}(?![\d年.%‰]))(?![A-Za-z0-9])/u;
/** Several codes before the names of the uses: A4/R2体育兼容居住用地. */
export const CODES_AHEAD =
  /^[A-Z][A-Za-z]?\d{0,3}[a-z]?(?:[/+、][A-Z][A-Za-z]?\d{0,3}[a-z]?){1,4}(?=\p{Script=Han})/u;
/** One code of a list, and what joins the codes of one: R2/B1, 0701、0901. */
export const LISTED_USE_CODE = /^(?:[A-Z][A-Za-z]?\d{0,3}[a-z]?|GIC\d{0,2}|\d{4}(?:\d{2})?)$/u;
/** A clause that is a code of GB 50137 with its figure, or several joined: R2, R2+B1. A letter alone may be anything. */
export const CLAUSE_OF_CODES = /^[RABMWSUG]\d{1,3}(?:[+/][RABMWSUG]\d{1,3}){0,3}$/u;
export const USE_CODE_JOINT = /[/、,+;&和及与]/u;
/** The same where nothing else stands there: B1B2, R2/B1. A stroke or more letters make a number of land: B1-02. */
export const USE_CODES_ALONE = /^(?:[A-Z][a-z]?\d{1,3}[/+、]?){1,4}(?![A-Za-z\d-])/u;
/** The codes of a list that nothing joins. */
export const USE_CODE_RUN = /[A-Z][a-z]?\d{1,3}/gu;
/** Land of any use: what may be sold or given away, and not what it is for. */
export const NO_KIND_OF_USE =
  /^(?:国有|集体|城镇|城市|新增|存量|经营性|储备|出让|划拨|规划|项目|该|本|此|其他|拟|农村|土地|一宗|净)*(?:建设)?用地$/u;
/** 周边设置绿化带, 沿路预留绿地: what is put up, and no use. */
export const PUT_UP = /设置|布置|预留|配置|种植|[周两]边|[两四]侧/u;
/** Several codes in brackets behind one name: 商住混合用地(B1/R2). */
export const LISTED_CODES = /(?<=\()[A-Z]\d{1,3}(?:[/、+][A-Z]\d{1,3}){1,3}(?=\))/u;
/** Several codes run together: B1B2. */
export const GLUED_CODES = /^(?:[RABMWSUGHE]\d{1,3}){2,4}$/u;
/** 该地块 before 为, 用地在《…》中 too, and 划拨给某单位作 before it. */
export const SPOKEN_OF =
  /(?:地块|宗地|[两三四五各]宗|[宗块]地|^地|^前者|^后者|》[中内]$|(?:划拨|供应|提供|供地|出让).{0,40}作)$/u;
/** Words between a parcel and its use. */
export const IS_WORD = /^(?:为|是|均为|规划|仍为)$/u;

/** 保持二类居住用地性质不变: group 1 is the use, of both states. */
export const KEPT_USE =
  /^仍?(?:保持|维持)(?:原有?的?)?(\p{Script=Han}{2,16}?(?:用地|绿地)(?:\([A-Z\d/+]{1,12}\))?)(?:的?(?:用地|土地|规划)?(?:性质|用途|功能))?(?:保持|维持)?不变/u;
/** Before that, in its clause: the land that is spoken of, or nothing; 其余地块 and 西侧相邻地块 are other land. */
export const KEEPS_OWN = /^(?:[该本此其]?(?:地块|宗地|用地)?)(?:规划|现状)?(?:仍|继续|拟|将)?$/u;
/** The words that begin a sentence with a use. */
export const PLANNED_FOR = "规划为";
/** 现行控规确定为: a clause that says by which plan the land has the use behind it. */
export const FOR_BY_PLAN =
  /^(?:该|本)?(?:地块|宗地)?在?(?:现行|目前|已批|原)?的?(?:控规|控制性详细规划|详细规划|详规|法定图则|国土空间详细规划)[中内里上]?(?:将其|对其)?(?:规划|确定|核定|划定|明确|定位){1,2}[为是]$/u;

/** 系商业用地, 属于工业用地 behind a parcel: group 1 is the use. */
export const COPULA = /^(?:系|属|属于|拟为|规划作为|拟作)(\p{Script=Han}{2,14})$/u;
/** 净用地作二类城镇住宅用地, as a clause: group 1 is the use. */
export const SERVES_AS =
  /^(?:该|本|此)?(?:净?用地|地块|宗地|土地)?拟?(?:规划)?(?:作为|用作|用于|作)(\p{Script=Han}{2,14}用地)$/u;
/** 某厂地块系商服用地: a lot by its name and its use, which is group 1. */
export const USE_OF_LOT =
  /^(?:[该本此]|[\p{Script=Han}A-Z\d]{2,30})(?:地块|宗地)(?:系|属于?)(?!于)(\p{Script=Han}{2,14}用地)$/u;

/** 一宗商业用地, 该宗商住用地, and 宗住宅用地 behind a figure: the count or what points at the land (group 1), and its use (group 2). */
export const COUNTED_USE =
  /(?:([一首该此这本二两三四五六七八九十])|^)[宗幅](?!地[系属为是])(?:国有)?(?:建设)?(\p{Script=Han}{1,8}?(?:用地|住地))(?=使用权|[昨今近明]日|将|已|正式|挂牌|公开|成功|以|由|出让|成交|拍卖|位于|坐落|[,。;:、()\n下]|$)/u;
/** 中小学用地三处,编号分别为, 居住用地2处( and 商业用地( before the codes of the lots that are called or counted so. Group 1 ends with the use. */
export const COUNTED_WITH_CODES =
  /(\p{Script=Han}{2,14}(?:用地|绿地))(?:(?:(?:共有?|共?计|合计)?[一二两三四五六七八九十\d]{1,2}[处宗块个幅](?:地块|宗地)?)?\(|(?:共有?|共?计|合计)?[一二两三四五六七八九十\d]{1,2}[处宗块个幅](?:地块|宗地)?(?:,?(?:地块|宗地)?(?:编号|代码)?(?:分别|依次)?[为是]:?|,?即|:))$/u;
/** Signs of such words. */
export const LONGEST_COUNTED = 32;
/** Right before land that is counted so: it is offered, lies somewhere or is what something is. */
export const COUNTED_BEFORE = /(?:^|的|为|是|系|出让|推出|推介|挂牌|拍卖|成交|供应|供地)$/u;
/** In the clause before such land: it is none of that which is spoken of. */
export const OF_ELSEWHERE =
  /(?:[东南西北旁][侧面边部]?|周[边围]|附近|对面)(?:为|是|有|还有)?$|相邻|毗邻|邻近|距|此前|去年|前年|上[次月年]|曾|另|其[他它余]|已[成供出]|收回|收储|置换|[代配]建/u;
/** 东侧为一宗住宅用地, 北侧为现状商业用地: what lies beside the land, and no part of it. */
export const LIES_BESIDE = /^(?:[一两几\d]?[宗幅处块片](?!区)|现状|已建|在建|既有)/u;

/** A lot that goes by its place, before a colon: 场部地块:二类居住用地. */
export const LOT_AT_END = /(?:地块|宗地)$/u;

/** 拟调整用途为, 变更土地用途为: right before the label of a use. */
export const TURNS_LABEL = /(?:调整|变更|修改|更改|改变)(?:其|该)?(?:土地|规划|用地)?$/u;

/** 居住用地的申请: a use that somebody asks for. */
export const ASKED_FOR = /^[^,。;:\n]{1,16}的(?:建议|申请|请求|诉求|意见|想法)/u;

/** What stands before the use that a change ends: 原规划的, 由, 将. */
export const BEGINS_USE = /[,。;:()\n由从原的将为中]/u;
/** Land of a sale that is not built on: its row leaves the limits of the row above to the parcel. */
export const OPEN_LAND = /绿地|公园|广场|道路|水域|防护/u;

/** Words in brackets right behind the name of a use that say more of it: (加油站), (地下交通服务场站). */
export const USE_REMARK =
  /^\((?!含|不|维持|保留|同上|其中|兼|可|原|现|详|见|以|按|同)\p{Script=Han}[\p{Script=Han}、]{1,14}\)/u;
