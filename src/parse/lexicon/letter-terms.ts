const ASKING =
  "(?:网友|网民|群众|市民|来信人?|咨询|留言|提问|问题|信件|诉求|投诉|建议)(?:内容|问题|描述|提问|咨询|留言|诉求|来信)";
const ANSWERING =
  "(?:官方|部门|单位|我局)?(?:(?:答复|回复|回信|解答)(?:内容|意见|情况|结果)?|(?:办理|受理)(?:意见|情况|结果))";
/**
 * The heads of a letter and its answer, at the beginning of a line: group 1 what somebody asks an office or tells it (来信内容:),
 * group 2 what the office answers (答复内容:); who answers and
 * when (受理部门:, 答复时间:) is told below other papers as well.
 */
export const LETTER_HEAD = new RegExp(`(${ASKING})\\]?:|(${ANSWERING})\\]?:`, "gu");
/** The end of a sentence that asks: …是不是真的?, …会超过30层吗? */
export const QUESTION =
  /(?:[吗呢么啊]|是不是|是否|会不会|能否|可否|有没有|真的|属实|多少|什么|哪里|怎样|对不对)[^。;?\n]{0,12}\?$/u;

/** 您建议将, 部分群众希望提高: somebody asks an office to change something, at the beginning of a sentence. */
export const ASKS_FOR = String.raw`(?:部分|有的?|多名|个别|广大|周边|附近|该?小区){0,2}(?:您们?|你们?|来[信函电]人?|网[友民]|市民|群众|居民|业主|代表(?!性)|委员(?!会))[^,;。\n]{0,12}(?:建议|希望|提议|提出|请求|要求|呼吁)(?:(?:应|尽快|适当|进一步){0,2}(?:[将把对]|调整|修改|变更|提高|降低|增加|减少|控制))`;
/** All of such a sentence, up to what the office found. */
export const PETITION = new RegExp(
  String.raw`(?<=^|[。;:!\n])${ASKS_FOR}[^。;\n]*?(?=,(?:经|现|我[局委市县区])|[。;\n]|$)`,
  "gu",
);
