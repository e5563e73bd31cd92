/** 六、: the number of the last item. */
const ITEM = "(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,2}\\)|\\d{1,2}[.、](?!\\d))";
/** Whom to call; 地址 and 单位 alone are labels of a form as well. */
const WHOM =
  "(?:监督|举报|咨询|联系|投诉|服务|受理|反馈)(?:电话|热线|人|方式|单位|地址|部门)|咨询|电话|热线|(?:通讯|通信|办公)地址|邮政编码|邮编|传真|(?:反馈|意见|电子|受理|联系){0,2}邮箱|网址|开户行|开户单位|[账帐]号|抄送|经办人?|制图";
/** 五、公示期限: an item of its own. */
const TIME = "公[示告](?:时间|期限?|日期|起止|地点)";
/** 024-8689××××: the number of a telephone that ends a line. */
const TELEPHONE = "(?:^|[^\\d-])(?:0\\d{2,3}[-—]\\s?)[\\d*×xX]{6,9}\\)?$";

/** The last lines of a notice: whom to call, where it hangs and how long, the number of a site, what is attached. */
export const NOTICE_END = new RegExp(
  `^${ITEM}?(?:${WHOM})[:：为]|^${ITEM}${TIME}[:：为]|${TELEPHONE}|(?:邮编|电话|传真)[:(]{0,2}\\d|^\\(?电子签章\\)?$|印发\\(共印?\\d{1,4}份\\)$|[ICP]{3}备[\\dA-Z]|\\.(?:jpe?g|png|pdf|docx?|xlsx?|wps|ofd|zip|rar)$|^\\[(?:发表评论|互动社区)\\]`,
  "iu",
);
