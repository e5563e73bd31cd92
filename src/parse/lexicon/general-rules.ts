/** A document of rules by the end of its title: 技术规定, 管理办法(试行), 控制导则的通知. */
export const RULES_TITLE =
  /(?:规定|办法|条例|规范|标准|导则|通则|细则|准则|指引)(?:[（(][^（()）]{1,12}[）)])?(?:的通知)?$/u;
/** The clauses that it is made of, each at the head of a line. */
export const RULES_CLAUSE = /(?:^|\n)第[一二三四五六七八九十百\d]{1,4}条/gu;
/** Behind a limit: 绿地率小于20%时, 容积率超过1.5的,: a rule says what follows where it is so, and no value. */
export const CONDITIONAL = /^(?:时|的[,，;；:：。]|的情况|[,，]则)/u;
/** What a town has, or is to have, as a whole; and what a price is multiplied by. */
export const TOWN_FIGURE = /建成区|人均公园绿地|森林覆盖率|绿化覆盖率|修正系数/u;
