/** Words of headers, units, systems and page breaks: they stand in and between tables and say nothing of parcels. */
const HEADER_WORDS: readonly string[] = [
  "纵坐标",
  "横坐标",
  "北坐标",
  "东坐标",
  "坐标系",
  "坐标值",
  "坐标",
  "经纬度",
  "经度",
  "纬度",
  "东经",
  "北纬",
  "界址点号",
  "界址点",
  "拐点编号",
  "拐点号",
  "拐点",
  "界桩号",
  "界桩",
  "极点",
  "角点",
  "顶点",
  "点位",
  "点号",
  "点名",
  "点",
  "序号",
  "编号",
  "桩号",
  "高程",
  "标高",
  "边长",
  "距离",
  "备注",
  "单位",
  "毫米",
  "米",
  "度分秒",
  "度",
  "分",
  "秒",
  "续表",
  "接上表",
  "接上页",
  "转下页",
  "下页",
  "续",
  "国家",
  "大地",
  "西安",
  "北京",
  "投影",
  "高斯",
  "克吕格",
  "度带",
  "分带",
  "带号",
  "带",
  "三度",
  "六度",
  "中央子午线",
  "系",
  "直角",
  "平面",
  "地理",
  "空间",
  "值",
  "及",
  "和",
  "与",
  "纵",
  "横",
  "北",
  "东",
  "经",
  "纬",
  "号",
  "第",
  "年",
  "方向",
  "向",
  "轴",
  "类型",
  "界标",
  "起点",
  "终点",
  "闭合",
  "依次",
  "连线",
  "为",
  "其",
  "至",
  "即",
  "回到",
  "回",
  "再",
  "另",
  "注",
  "所示",
  "见",
  "表",
  "号码",
  "块号",
  "位置",
  "页",
  "共",
];

const byLength = [...HEADER_WORDS].sort((a, b) => b.length - a.length);

/** Finds header words, longest first. */
export const HEADER_WORD = new RegExp(byLength.join("|"), "gu");

/** Words that take a ring out of the one before it. */
export const INNER_WORD =
  /内圈|内环|内边界|内部边界|扣除|扣减|挖除|挖空|孔洞|空洞|天窗|镂空|内孔|不(?:含|包含|包括)[^。;\n]{0,12}(?:范围|区域|部分)|剔除|除外(?:区域|范围|部分)/u;

/** Words that name an outer ring. */
export const OUTER_WORD = /外圈|外环|外边界/u;

const NUMERAL = "[一二三四五六七八九十百零\\d①-⑳Ⅰ-ⅫA-Za-z甲乙丙丁]";

/** A phrase that names one piece of land among several. The group is the phrase. */
export const PIECE_PHRASE = new RegExp(
  `(\\d{1,4}林班 ?\\d{1,4}(?:-\\d{1,3})? ?小班|(?!(?<=[的成合定接线内])\\p{Script=Han}{2} ?:)(?:地块|宗地|宗海|区块|矿区|矿段|块段|采区|图斑|片区|片块|分区|部分|区域|海域|斑块|标段|小班|煤层)(?:编号|号|名称)? ?:? ?(?:[A-Za-z]{0,4}\\d{1,6}(?:[-—](?:\\d{1,4}|[A-Za-z]{1,4}(?=[-—]\\d))){0,3}[a-z]?(?!\\d|号?点|[个处年]|#\\p{Script=Han}|(?<=:.{1,9}) ?[(:,、] ?(?:[XYxy] ?=|[NE] ?\\d|[东西]经|[南北]纬|[经纬]度|\\d{2}|$))|[一二三四五六七八九十]{1,3}(?<!四(?=[至周邻界]))(?![^\\P{Script=Han}位坐在]{1,2}(?:[省市县州湾岛港镇乡]|海事|海域))|[Ⅰ-Ⅻ]|[A-H]|[甲乙丙丁戊])|(?<![表图件附同])(?<![\\d.—-](?=\\d))(?:第 ?)?${NUMERAL}{1,8}(?:-\\d{1,4}){0,3} ?(?:号|#)? ?(?:地块|宗地|宗海(?!域)|区块|矿区|矿段|块段|可?采区|图斑|片区|片块|分区|部分|斑块|标段|小班|煤层|区(?![域县]))|(?<!\\p{Script=Han})[东西南北中]区(?![域县内位])|(?<!\\p{Script=Han})[东西南北中](?:部分?|片)(?=[为由是:(]|面积|范围|拐点|界址)|(?:核心区|缓冲区|实验区)(?:(?:[一二三四五六七八九十]{1,2}|[1-9]|[Ⅰ-Ⅻ])(?=[是为由位:(]|面积|范围|边界|拐点|界址))?|一般控制区|核心保护区|(?:水域|陆域)(?:[一二三]级|准)保护区(?!以外|外|内|边界|范围以))`,
  "u",
);

/** A part that only its direction names: 东部, 南片. */
export const PART_BY_DIRECTION = /^[东西南北中](?:部分?|片)$/u;

/** What a mine or another land is divided into. */
export const PART_WORD = "区块|部分|块段|片区|片块|分区|(?<!可)采区|矿段|矿体|斑块";

const LEVELS = "核心保护区|一般控制区|[一二三]级保护区|准保护区";
const ZONES_OF_RESERVE = "核心区|缓冲区|实验区";

/** The parts that every reserve has. */
export const RESERVE_PART = new RegExp(
  `^(?:${LEVELS}|(?:${ZONES_OF_RESERVE})(?:[一二三四五六七八九十]{1,2}|[1-9]|[Ⅰ-Ⅻ])?|(?:生态|湿地)?保育区|恢复重建区|合理利用区|宣教展示区|管理服务区)$`,
  "u",
);

/** Words for a part of a boundary or a reserve, which name nobody by themselves. */
export const PART_ALONE = new RegExp(`^(?:[内外]圈|[内外]环|[内外]边界|${ZONES_OF_RESERVE}|${LEVELS})$`, "u");

/** The end of a clause that announces points: 拐点坐标分别为:( */
export const ANNOUNCEMENT =
  /(?:坐标|拐点|界址点|顶点|各点|连线|围成的?(?:区域|范围|海域|水域))[^。;\d]{0,12}(?:为|是|如下|见下表|(?<![A-Za-z]):)[^\p{Script=Han}。;\d]{0,8}[A-Za-z]?0?1?[^\p{Script=Han}。;\d]{0,4}$/u;

/** A clause of its own that says where land lies and begins its range: 。2.位于上湾村,许可范围:E( */
export const RANGE_OF_OTHERS =
  /[。;][\s\d.、()]{0,8}\p{Script=Han}[^。;:]{2,40}(?:范围|区域)[:为是]{0,2}[A-Z]?[^\p{Script=Han}。;]{0,4}$/u;

/** Directly behind the last point of a ring: …)四个点顺次连接所围成区域, …)三点连线范围. */
export const RING_CLOSED =
  /^[^\p{Script=Han}\n\d]{0,8}(?:(?:等|共|这|上述|以上){0,2} ?[\d一二三四五六七八九十两]{1,3} ?个? ?(?:拐|界址|坐标|顶|角|界)?点[^。;\n]{0,8}?(?:围成|围合|闭合|圈定|所围|连线|连接|相连)|(?:(?:依次|顺次|顺序) ?)?(?:(?:连线|连接|相连) ?)?(?:所围|围成|围合|圈定|闭合而成))/u;

/** ①②两点连线与③④两点连线之间: the points are the ends of lines. */
export const ENDS_OF_LINE =
  /(?:[①-⒛]{2}|[A-Z]{2}|[A-Z]?\d{0,3}[、和与及][A-Z]?\d{0,3})(?:号)? ?(?:这|等)?(?:两|二|2) ?个?点(?:之?间)?的?连线/u;

/** The header of a table of units of use: 单元 界址线 面积(公顷). */
export const UNITS_OF_USE = /单 {0,2}元[\s|]{1,6}界 {0,2}址 {0,2}(?:点|线)?[\s|]{1,6}面 {0,2}积/u;

/** A line that begins a new item: 一、 (二) 2. 3、 */
export const ITEM_START =
  /^ ?(?:[一二三四五六七八九十]{1,3} ?、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2} ?[、.](?! ?\d))/u;

/** Words that say: these points bound an area. */
export const BOUNDARY_WORD =
  /界址|拐点|边界|界桩|用地[^。\n]{0,4}放线|宗地|宗海|矿区|矿界|勘查区|圈定|围成|围合|红线|勘测定界|角点|顶点|闭合|界线|界限|四至|用海范围|控制范围|(?:范围|区域|地块|区块|图斑|保护区|开发区|园区)(?:(?!范围|区域|地块|区块|图斑)[^。\n]){0,30}坐标|坐标[^。\n]{0,12}(?:范围|区域)|坐标点依次|定界|界点|连线|连接而成|所围|(?:区域|海域|水域|(?<!经营|业务|服务|适用)范围)(?:\([^()\n]{0,24}\))?(?:分别)?(?:为|是|如下|:)|(?:地块|宗地|图斑)(?:(?!地块|宗地|图斑)[^。]){0,60}(?:点号|[XxYy])/u;

/** Words that say: these are places, each for itself. */
export const PLACES_WORD =
  /监测(?:点|站|断面)|站点|排[污水]?口(?![区用])|井位|钻孔|古树|名木|加油站|取水口(?![区用]|[^。;\n]{0,4}(?:保护|禁采))|测站|基站|采样点|取样点|测点|观测点|勘探点|基准点|水准点|导线点|图根点|像控点|机位|台站|台址|监测墩|隐患点|灾害点|登陆点|塔位|杆塔|孔号|井号|塔号|站名|景点|卡口|航标|灯浮|浮标|控制点成果|中心点?坐标|名录/u;

/** 起点坐标 终点坐标 above rows: each row is a stretch of something long, told by its ends. */
export const ENDS_OF_STRETCHES =
  /起(?:始)?点(?:的?(?:经纬度|坐标|位置))?[\s|,、及和至(（)）]{0,6}(?:终|止|讫)点(?:的?(?:经纬度|坐标|位置))?[^。;\n]{0,40}\n[^\n]{0,60}$/u;

/** Words without which numbers of metres without a zone are just numbers. */
export const COORDINATE_WORD =
  /坐标|界址|拐点|经度|纬度|东经|北纬|角点|界桩|点号|圈定|(?:^|[^A-Za-z])[XxYy] ?(?:[=:(,|]|坐标|\s|\d{6,8}(?!\d))/u;

/** The header of an export: decimals below it are places on the earth, of whatever. */
export const LATIN_AXES = /(?<![A-Za-z])(?:[Ll]at(?:itude)?|[Ll](?:on|ng|ongitude)|LAT|LON|LNG)(?![A-Za-z])/u;

/** Before a list of small numbers: they are coordinates. */
export const LOCAL_LEAD = /坐标|(?:界址|拐)点[^。]{0,60}[XxYy]|独立坐标系|(?:地方|相对|假定)坐标/u;

/** What stands in the place of points that were not printed. */
export const CUT_MARK = /…|\.{3,}|·{3,}|。{3,}|省略|从略|略(?:去|过)?(?=[)。;,\s]|$)|未完|下略|中略/u;

/** The same right behind the sign that ends a point: 3,3367178.95,38396389.62;…… */
export const OMITTED_BEHIND = /^[\s;,、|]{1,4}(?:…|\.{3})/u;

/** How many points a boundary is said to have: 由12个拐点圈定, 下列五点(CGCS2000)连线, 共31点. The group is the number. */
export const POINT_COUNT =
  /(?<![第前后余另剩\d.一二三四五六七八九十百①-⒛]|[A-Z]{2}|[、,和及与][A-Z])(\d{1,4}|[一二三四五六七八九十百]{1,5}) ?(?:个 ?(?:界址)?(?:拐点|界址点|坐标点|顶点|角点|边界点|界点|折点)|个?点(?=(?:\([^()\n]{0,40}\))?[^。;\n\d]{0,6}(?:连线|连接|相连|围成|围合|闭合))|(?<=共有? ?\d{1,4} ?)点(?=[),。;\s]|$))/gu;

/** Behind the last point: the line leads back to the first. */
export const RETURNS =
  /^[\s°′″"'”’)、,;]{0,6}(?:\p{Script=Han}{0,4})(?:(?:闭合于|闭合至|连接至|连至|至)(?:起点|起始点|原点|第一点|首点|[A-Z]{0,2}0?1(?!\d))|回到|回至|返回|折回)/u;

/** What becomes of points that are not printed. */
const LEFT_OUT = "(?:从?略|省略|[未不]列|不予?以?公[开布])";

/** Right behind the last point: the rest stands elsewhere, or nowhere: 其余省略, (J4~J8略), 拐点4至拐点9坐标不予公开. */
export const REST_ELSEWHERE = new RegExp(
  String.raw`^[\s|();,。、°′″"'”’]{0,8}(?:(?:转|接|续|见)(?:下|后|次)一?页|(?:其余|其他|剩余|另外|更多|余下)[^。;\n\d]{0,10}(?:(?:坐标|拐点|界址点|点位|点)[^。;\n]{0,8}(?:见|附|略|另)|${LEFT_OUT})|\(?(?:拐点|界址点|点)?[A-Z]{0,2}\d{1,4} ?(?:~|-|—|至|到) ?(?:拐点|界址点|点)?[A-Z]{0,2}\d{1,4}(?:号?(?:拐点|界址点|点)?(?:的?坐标)?)?[^。;\n\d]{0,4}${LEFT_OUT})`,
  "u",
);

/** Above the points, behind 坐标 or 点表: they are some of them. */
export const PART_OF_POINTS = /(?:坐标|[点桩址]|表) ?[([](?:部分|节选|摘录|摘要|示例|局部)[)\]]/u;

/** 等 right behind the last point: more points exist, unless the count that follows is the count of those printed. */
export const AND_SO_ON = /^[\s)°′″"'”’,、]{0,4}等 ?(?:(\d{1,4}|[一二三四五六七八九十]{1,3}) ?(?:个|处)?)?/u;

/** A sign between two figures that makes them a range. */
export const RANGE_MARK =
  /^[\s°′″"'”’ENXY:=米m度分秒东经北纬]{0,6}(?:~|-{1,2}|—{1,2}|至|到|－)[\s°′″"'”’ENXY:=东经北纬]{0,6}$/u;
export const EXTREME_WORD =
  /最[大小][XYxy经纬东北]|[XYxy]\s?(?:max|min)|(?:max|min)\s?[XYxy]|(?:东|西|南|北)边界(?:经|纬)度|[东西南北](?:至|端|界) ?(?:东经|北纬|经度|纬度|[EN])? ?[:=]? ?(?=\d{2,3} ?[°度]|\d{2,3}\.\d{3}|\d{6,8}(?:\.|(?!\d))|$)/iu;

/** 最东 …, 最西 …: how far land reaches each way. */
export const ENDS_EACH_WAY = /最[东西][^最]{1,80}最[东西南北]|最[南北][^最]{1,80}最[东西南北]/u;

export const CIRCLE_WORD = /圆心|半径|为中心|中心点[^。\n]{0,30}(?:米|公里)范围/u;

/** Right before a list of centres, each with a circle of its own. */
export const CIRCLES_WORD =
  /(?:为|作)(?:圆心|中心)[^。;\n]{0,12}半径[^。;\n]{0,40}$|半径[^。;\n]{0,24}(?:为|作)?(?:圆心|中心|圆形)[^。;\n]{0,24}$/u;

/** What a point is marked with on the ground, or what it stands at, alone in a cell. */
export const MARK_KIND =
  /^(?:(?:田|地|渠|沟|水沟|排水沟|路|公路|道路|小路|机耕路|河|塘|鱼塘|坎|坡|山|岸|墙|围墙|挡土?墙|院墙|房屋?|树|林|崖|桥|桥头|井|塔|电线?杆|石|陡坎|堤|坝|栅栏|篱笆)(?:东|西|南|北)?(?:[内外]?(?:角|边|侧)|旁|脚|顶|埂|坎|脊|根|口|头|尾|沿|中心|中|交叉口|拐角|拐弯处|转角|中心线)|(?:钢|铁|水泥|木|石|混凝土|塑料|石灰)?(?:钉|界?桩)|喷涂|油漆|墙角|房角|瓷标志|无标志|不?埋石|界碑|刻石|刻字)$/u;

/** The two banks of a river, of which markers stand in one list: two lines, no ring. */
export const LEFT_BANK = /左岸|左侧岸|左堤/u;
export const RIGHT_BANK = /右岸|右侧岸|右堤/u;

/** Words of a piece of land that may be all that stands above its rows. */
export const EXTENT_WORD = /范围|控制地带|采区|矿段|井田|场址|厂址|场区|厂区|校区|院区/u;

/** Words of a document that settles or describes a line between two authorities. */
export const LINE_DOCUMENT =
  /界线[^。;\n]{0,60}(?:全长|总长|长度)|(?:全长|总长)[^。;\n]{0,20}界线|(?:确定|勘定|划定|联合检查|联检)[^。;\n]{0,24}行政区域(?:边)?界线|行政区域(?:边)?界线(?:的)?(?:决定|协议|公告|批复|走向|联合检查|勘定)/u;

/** Points that stand along such a line. */
export const LINE_MARKER = /界桩|界碑|三交点|交会点|交汇点|界线/u;

/** Points that stand along a line wherever they are listed, unless the words beside them enclose an area. */
export const MARKER_LIST = /界桩|附桩|界碑|分界点|三交点/u;
export const LINE_BETWEEN = /行政区域|国界|边界线|界线/u;
export const ENCLOSED =
  /围成|围合|闭合|圈定|所围|面积|保护区|保护地|公园|名胜|林场|园区|开发区|地块|宗地|矿区|矿权|用地|用海|水源|遗址|文物|管理范围/u;

/** Words of a line that follows something on the ground. */
export const COURSE_WORD = /[沿顺溯循](?!直线|次|序)/u;

/** Words of a way from place to place, and those of them that lead straight from point to point. */
export const ROUTE_WORD = /[沿经至到折顺]|向[东南西北]/u;
export const STRAIGHT_WORDS =
  /沿|直线|连线|连接|相连|方向|依次|顺次|顺序|向?[东南西北]{1,2}|延伸|[再经至到点号为和与及,、]/gu;

/** Points of the course of a road, a pipe or a cable. */
export const LINE_COURSE =
  /(?:中心线|中线|中桩|逐桩|管线|线路|航线|轴线)(?:走向|路径)?(?:的)?(?:主要)?(?:拐点|转点|转角|控制点|特征点|坐标|点位)|路由[^。;\n]{0,8}(?:拐点|转点|坐标|点位)|相邻[^。;\n]{0,8}点之?间的?(?:直线)?连线|领海基线[^。;\n]{0,24}基点/u;
/** What a column of labels counts, named before the columns of coordinates: 机位号 X Y. */
export const LABEL_NOUN =
  /(?:^|[\s|,])(\p{Script=Han}{1,5}?)(?:号|名|名称|编号)[\s|,]{1,4}(?:[XYBLxyEN](?![A-Za-z])|经度|纬度|纵|横|东|北|坐标)/u;
/** Words that name points of boundaries, or nothing. */
export const BOUNDARY_LABEL = /点|桩|序|编|界|拐|角|地块|宗地|项目|矿|区|单元|坐标/u;

/** 总面积9公顷,其中核心区面积2公顷: a part told in passing bounds nothing. */
export const IN_PASSING = /其中,?\p{Script=Han}{2,8}区(?:面积)?约?\d/u;

/** Three sides of land, one behind the other: 东至规划路,南至河,西至山脚. */
export const SIDES_TOLD =
  /[东南西北](?:至|临|邻|界|接|靠|抵|以)[^。;\n东南西北]{1,24}[,、;][东南西北](?:至|临|邻|界|接|靠|抵|以)[^。;\n东南西北]{1,24}[,、;][东南西北](?:至|临|邻|界|接|靠|抵|以)/u;
