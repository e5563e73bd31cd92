import { LINKS_IN_LINE } from "./title-lists";

/** What stands at the foot of a web page: who runs it, and the pages before and after it. */
export const PAGE_FOOT =
  /^(?:(?:版权所有|主办单位|网站标识码|技术支持)\s?:|(?:主办|承办|版权所有).{0,60}(?:技术支持|ICP备).{0,40}$|主办(?:单位)?\s?:.{2,40}\s(?:联系)?(?:电话|地址|邮编|邮箱)\s?:.{0,60}$|上一[篇条]\s?:.{0,60}下一[篇条]\s?:)/u;

/** Lines that stand on every page of a gazette, and lines of a web page that were copied with its text. */
export const PAGE_FURNITURE: readonly RegExp[] = [
  /^[-—–]{1,3}\s?\d{1,4}\s?[-—–]{1,3}$/u,
  /^·?\s?\d{1,4}\s?·$/u,
  /^(?:[-—–]{1,3}\s?)?第\s?\d{1,4}\s?页(?:\s?[,/]?\s?共\s?\d{1,4}\s?页)?(?:\s?[-—–]{1,3})?$/u,
  /^\d{1,2}\s?\/\s?\d{4}\s.{0,40}公报.{0,80}$/u,
  /^·.{2,30}·\s.{0,60}\d{1,2}\s?\/\s?\d{4}.{0,40}公报$/u,
  /^[Pp]age\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/u,
  /^\[?(?:上|下)一[篇条]\]?\s?:/u,
  LINKS_IN_LINE,
  /^(?:您?(?:的|现在)?(?:当前)?(?:所在)?的?位置(?:是)?|面包屑)\s?:.{0,80}[>»]/u,
  // 政务公开>征地信息公开, 首页 » 公告: the way to a page
  /^(?=.{0,60}(?:首页|公开|公[告示]|专栏|频道|信息|动态|政务|新闻|资讯|服务))\p{Script=Han}{2,24}\s?[>»›]\s?[\p{Script=Han}>»›、\s]{2,80}$/u,
  // 某局 繁体版 | 简体版 | English: the languages of a site behind its name
  /^[\p{Script=Han}\s|·]{0,40}(?:(?:繁体|简体|无障碍|长者|适老化?|关怀|手机|移动)(?:中文|版|模式|浏览|阅读|助手)?|[Ee]nglish|ENGLISH|EN)\s?[|/·\s]\s?(?:(?:繁体|简体|无障碍|长者|适老化?|关怀|手机|移动)(?:中文|版|模式|浏览|阅读|助手)?|[Ee]nglish|ENGLISH|EN)(?:\s?[|/·\s]\s?[\p{Script=Han}A-Za-z]{2,8}){0,4}$/u,
  PAGE_FOOT,
  // 《某表.docx》由会员分享,可在线阅读: a site that papers are shared on
  /^《[^《》]{1,80}》由会员分享[,，]可在线阅读.{0,200}$/u,
  /^\[(?:文本框|标题栏|正文|图片|图像|图表|表格|页眉|页脚|脚注|批注)\s?\d{0,3}\]$/u,
  /^\[?字\s?[号体]\s?:?\s?[大中小]/u,
  /^(?:\[?(?:打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|分享到?|扫一扫.{0,12})\]?[\s|/]{0,3}){1,5}$/u,
];

/** The label of a title in the data over a web page: 标题:, 文件名称 in a cell of its own. */
export const TITLE_LABEL =
  /^[[(]?(?:公文|文件|信息)?(?:标\s{0,8}题|名\s{0,8}称)(?:[\])]?\s{0,4}[:：]\s{0,8}|[\])]\s{0,8}|\t\s{0,8}| {2,8})(?=\S)/u;
