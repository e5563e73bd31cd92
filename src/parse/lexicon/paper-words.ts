/** What has a number of its own beside parcels. */
export const PAPER = /(?:书|函|证|通知|意见|文件|条件|批复|合同|公告|决定|报告|表|图)$/u;

/** 规条字第2025-018号 numbers a paper by itself, and so does what an office of planning counts: 某规设(2031)第8号. */
export const PAPER_NUMBER =
  /字第|字[[(]?\d|规[设条要审划建]?[[(〔]\d{4}[\])〕]|(?:规条|条件|[函批审复文])字?(?:第|[[(〔])|规条-/u;
/** The end of the office that counts its notices or papers: 某土资告字, 某拍告, 某自规条. */
export const NOTICE_OFFICE = /告字?$|(?:规|规划|资|建|审|设)[条函复文]字?$/u;
/** The title of a paper right above 编号: the number is its own. */
export const PAPER_ABOVE = /(?:通知书|意见书|批准书|决定书|核定书|条件书|告知书|许可证|规划条件函)$/u;

/** A form that has a number of its own below its title, and the label of the lot in it. */
export const FORM_ABOVE = /(?:指标|条件|信息|登记|审批|申请|情况|要素|要点)(?:一览)?表$/u;
export const LOT_NUMBER = /(?:^|[\n\t|│┃｜]) {0,4}(?:宗地|地块)(?:编号|号|代码) {0,4}[:：\n\t|│┃｜]/u;

/** The notice of a deal behind the land or the right that it is about: 某矿探矿权|协议出让公示. */
export const DEAL_NOTICE =
  /(?<=\p{Script=Han}{4})(?:协议|挂牌|拍卖|招标|网上){1,2}(?:出让|转让|交易|出租)?(?:结果|成交|前)?(?:公示|公告)$/u;

/** Words that may stand before 编号 where it is the parcel's. */
export const OWN_NUMBER = /[块宗地的其该为一幅条个用,、]$/u;

/** What its number may stand for a parcel: 标的编号, 项目编号, 单元编号. */
const NUMBERS_LAND =
  "地块 宗地 标的 标的物 土地 用地 供地 出让 挂牌 拍卖 公告 交易 图斑 供应 地籍 规划 项目 单元 街区 街坊 名称 原 新 现 其 该 为 的 及 和 前 后".replaceAll(
    " ",
    "|",
  );
/** A label right before a code, or before the part of it that is read, that numbers something else: 工程编号:, 报名编号:, 合同代码:. */
export const NUMBERS_OTHER = new RegExp(
  `\\p{Script=Han}(?<!${NUMBERS_LAND})(?:编号|编码|代码|代号|号码|账[号户]|帐号|卡号|文号|证号|批号|单号|电话):?[A-Za-z\\d()[\\]〔〕-]{0,12}$`,
  "u",
);
/** Longest such label, with the beginning of its value. */
export const OTHER_LABEL_REACH = 20;
/** Before the number of a title deed, which is none of the land: 某(2031)某市不动产权第0003722号. */
export const CERTIFICATE_BEFORE = /(?:不动产权|[国集]用)(?:证书?)?(?:[([〔]\d{4}[)\]〕])?第$/u;
/** The label of such a deed, or its beginning: 不动产权证号:, 土地使用证编号, 某国用(2031)第0012号. */
export const TITLE_DEED =
  /(?:不动产权|国有土地使用权?|集体土地使用权?|土地使用权?|土地|房屋所有权|房产)证(?:书)?(?:编?号)?|[国集]用(?=[([〔]\d{4})/u;

/** The title of a paper, as a line of its own. */
export const TITLE_OF_PAPER = /^关于[^,。;:\n]{4,60}的?(?:公告|通告|公示|通知|批复|决定|复函|函|答复)\n?$/u;
