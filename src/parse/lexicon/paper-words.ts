/** What has a number of its own beside parcels. */
export const PAPER = /(?:书|函|证|通知|意见|文件|条件|批复|合同|公告|决定|报告|表|图)$/u;

/** 规条字第2025-018号 numbers a paper by itself. */
export const PAPER_NUMBER = /字第|字[[(]?\d|(?:规条|条件|[函批审复文])字?(?:第|[[(〔])/u;

/** Words that may stand before 编号 where it is the parcel's. */
export const OWN_NUMBER = /[块宗地的其该为一幅条个用,、]$/u;
