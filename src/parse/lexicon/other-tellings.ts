/**
 * What tells figures of land without deciding about it: a building that is finished or sold, an answer to a letter,
 * a lesson, a glossary, advice to buyers.
 */
export const NO_DECISION =
  /竣工|验收|(?:规划|条件)核实|预售|现售|安装告知|检测报告|信访|提案|议案|建议的?答复|答复意见|名词解释|术语|释义|讲义|教材|例题|科普|什么意思|(?<!规划|用途|性质|指标|条件|限高|要求)是什么|买房|楼盘/u;
