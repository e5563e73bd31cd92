import { foldedText } from "../../text/folded-character";

/** Letters and figures that strokes join, before the noun for land, in brackets at the end, or before them. */
const CODE_IN_NAME =
  /(?<![A-Za-z\d/-])([A-Za-z\d]{1,12}(?:[-/][A-Za-z\d]{1,8}){0,5})(?:号?(?:区域)?(?:地块|宗地)(?:\([^()]{1,24}\)|(?:的?(?:控规|控制性详细规划|规划条件|规划指标|局部|调整|修改|变更|优化|维护|论证|方案)){1,6})?$|(?<=^[A-Za-z\d/-]{1,50})\([^()]{1,24}\)$|(?<=\([A-Za-z\d/-]{1,50})\)$)/u;
/** Two parts at least, or letters before four figures; the stroke of a year and a month is none of a code. */
const CODE_FORM =
  /^(?=.*\d)(?:(?!(?:19|20)\d\d-\d{1,2}$)[A-Za-z\d]+(?:[-/][A-Za-z\d]+)+|[A-Za-z]{1,4}\d{4,8})$/u;

/** R2/B1 are uses, 2031-05-12 is a day. */
const NO_CODE = /^(?:[A-Z]\d{0,2}(?:\/[A-Z]\d{0,2})+|(?:19|20)\d\d(?:-\d{1,2}){2})$/u;
/** Figures behind a street number its houses. */
const HOUSE = /[路街巷道弄里]$/u;

/** 津滨生(挂)2025-3, GY(2025)-12: what stands where a name would and is a code. */
const CODE_ALONE =
  /^[\p{Script=Han}A-Z]{1,6}(?:[([〔][\p{Script=Han}\d]{1,6}[)\]〕]-?)?(?:19|20)\d\d-[A-Z]{0,2}\d{1,4}(?:-\d{1,3})?号?$|^[\p{Script=Han}A-Z]{1,6}[([〔](?:19|20)\d\d[)\]〕]-?[A-Z]{0,2}\d{1,4}号?$/u;

/** The code that a name holds: 某镇BD-15地块, 北段住宅地块(CS-25-01), LC-05-B(商品住房用地), or that it is. Null where there is none. */
export function codeOfName(name: string): string | null {
  const text = foldedText(name, 0, name.length);
  if (CODE_ALONE.test(text)) return name;
  const found = CODE_IN_NAME.exec(text);
  const code = found?.[1];
  if (code === undefined || !CODE_FORM.test(code) || NO_CODE.test(code)) return null;
  return !/[A-Za-z]/u.test(code) && HOUSE.test(text.slice(0, found?.index)) ? null : code;
}
