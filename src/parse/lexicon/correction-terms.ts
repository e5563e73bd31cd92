const WRONG =
  "(?:[系为属有]?(?:存在)?(?:有误|(?:打印|录入|排版|印刷|校对)?错误|笔误|误[写植登载标印填录记]|不正确|不准确),)";
/** The end of a quotation, with a comma, and what says that it is wrong: “容积率≤2.6”有误,; or a value that is told to be wrong: ≤2.6有误,. */
export const QUOTATION_END = new RegExp(`(?:[”」"](?:${WRONG}|,)?|[\\d%米m层顷亩地]${WRONG})$`, "u");
/** Characters of both. */
export const LONGEST_QUOTATION_END = 11;
/** “容积率≤2.6”应为“容积率≤2.2”: right behind the end of a quotation, or a misprint, it corrects what was printed. */
export const CORRECTED = /^(?:实?应(?:当|更正)?[为是]|实[为是]|正确的?(?:应?为|是)|实际(?:应?为|是))/u;
/** The word for a misprint. */
export const MISPRINTED = /^[误错]/u;

/** 286.5公顷|”有误,应为“268.5公顷: behind a figure that is not the right one, before the one that is. */
export const MISPRINTED_FIGURE =
  /^[”」]?(?:[系为属有]?(?:有误|错误|笔误|不正确|不准确),?)?现?(?:实?应(?:当|更正)?[为是]|(?:更正|勘误|改正|订正)为)[“「]?约?(?=\d)/u;
