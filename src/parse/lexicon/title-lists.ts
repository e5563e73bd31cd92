/** Kinds of texts with which an entry of a list of titles ends. */
const KIND =
  "公告|公示|通告|通知|批复|决定|复函|函|令|意见|办法|方案|细则|规定|规划|计划|公报|纪要|通知书|意见书|条件|名单|说明|报告";

/** What stands before an entry of a list: a dot, a number. */
const BEFORE = "(?:[·•●○◆■▪►▶>›*-]\\s{0,2}|\\[?\\d{1,2}\\]?[.、．\\s]\\s{0,2}|\\(\\d{1,2}\\)\\s{0,2})?";

/** The page on which a text begins, at the end of its entry: 12, 第12页. */
export const PAGE_AT_END = /\d{1,3}\s?页?\)?$/u;
/** What leads from a title to its page: ……, (, blanks. */
export const LEADS_TO_PAGE: ReadonlySet<string> = new Set(".…·‥⋯—―_/( \t第");

/** An entry of a list of titles without its page: 关于某地块规划条件的通知, perhaps with a day behind it. */
export const LISTED_TITLE = new RegExp(
  `^${BEFORE}[^。；;\\t|]{4,110}(?:${KIND})(?:\\([^()]{1,20}\\))?(?:\\s{0,8}[\\[(]?20\\d{2}[-./年]\\d{1,2}[-./月]\\d{1,2}日?[\\])]?)?$`,
  "u",
);

/** A dot before an entry, or a day behind it: no title of a text has them. */
export const SURELY_LISTED = /^[·•●▪►▶>›]|(?:20\d{2}[-./]\d{1,2}[-./]\d{1,2}[\])]?)$/u;

/** The head of the contents of a bulletin. */
export const CONTENTS_HEAD = /^(?:本[期刊]|卷首)?(?:目\s{0,8}[录次]|要目|内容提要|导读)$/u;

/** Links to other texts by words that name nothing else: 相关文章, 热点推荐. */
const LINKS_ALONE =
  "(?:相关|其他|其它|更多|最新|热点|热门|延伸|往期|历史)(?:的)?(?:链接|文章|阅读|新闻|推荐|稿件|资讯|报道)|友情链接|推荐(?:阅读|文章|新闻)|猜你喜欢|大家都在看|您可能感兴趣的(?:文章|内容)";

/** The head of links to other texts below a text of a web page. */
export const LINKS_HEAD = new RegExp(
  `^\\[?(?:${LINKS_ALONE}|(?:相关|其他|其它|更多|最新|热点|热门|延伸|往期|历史)(?:的)?(?:信息|公告|公示|内容|文件|文档|通知)|推荐信息)\\]?\\s?:?$`,
  "u",
);

/** The head of links below which any title may stand, that of news among them. */
export const NEWS_HEAD = new RegExp(`^\\[?(?:${LINKS_ALONE})\\]?\\s?:?$`, "u");

/** 相关链接:某开发区扩区获批, 热点推荐 | 某园面积扩大: links behind their head. A sentence tells something itself. */
export const LINKS_IN_LINE = new RegExp(
  `^(?:\\[(?:${LINKS_ALONE})\\]\\s?[:|]?|(?:${LINKS_ALONE})\\s?[:|])[^。;]{2,150}$`,
  "u",
);

/** The title of news: words that end no sentence and give no label its value, with what came about or a size in them. */
export const NEWS_TITLE = new RegExp(
  `^${BEFORE}(?!.{0,60}(?<![A-Za-z])[A-Z]{1,4}-?\\d)(?=.{0,60}(?:获批|获评|获得|通过|启动|开[工园业建]|动工|揭牌|签约|投产|落户|竣工|出[炉让台]|成交|成立|新[增建]|扩大|占地|面积))[^。;:\\t|!?]{5,59}[^。;:,、\\t|!?]$`,
  "u",
);

/** Entries of the menu over a web page, each in a line of its own below 首页. */
export const MENU_ENTRY =
  /^(?:网站)?(?:首页|政务公开|信息公开|政府信息公开|公示公告|公告公示|通知公告|政务服务|办事服务|互动交流|政民互动|新闻中心|新闻动态|工作动态|机构设置|机构概况|机构职能|领导之窗|政策法规|专题专栏|土地出让|土地市场|规划公示|批前公示|批后公示|数据发布|走进\p{Script=Han}{1,4}|魅力\p{Script=Han}{1,4})$/u;
