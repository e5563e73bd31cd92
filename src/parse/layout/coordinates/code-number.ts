const SHORTEST_CODE = 14;
const CODE_WORD =
  /(?:代码|证号|帐号|账号|号码|身份证|许可证|执照|(?:受理|项目|合同|档案|登记|备案|监管)编?号)[^\d]{0,6}$|第$/u;

/** Registers and banks count in numbers as long as two coordinates: a letter beside them or the word before tells. */
export function isLongCode(text: string, from: number, to: number): boolean {
  if (to - from < SHORTEST_CODE || text.slice(from, to).includes(".")) return false;
  return /^[A-Z]/u.test(text.slice(to, to + 1)) || CODE_WORD.test(text.slice(Math.max(0, from - 12), from));
}

/**
 * NB-100000, QS202311, 350304-HX-2021-041: a number of coordinate size that letters open is part of a code, and so is a
 * whole one in a chain of others (2031-320402-04-01-618840) or at the head of the number of a unit of land.
 */
export function isPartOfCode(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 7);
  if (/^-[A-Za-z]{2}/u.test(behind) || /^ \d{3} \d{3} ?[A-Z]{2} ?\d/u.test(text.slice(to, to + 14)))
    return true;
  const before = text.slice(Math.max(0, from - 7), from);
  return (
    !text.slice(from, to).includes(".") &&
    (/[A-Za-z]{2}-?$/u.test(before) || /^-\d{2}-\d{2}-/u.test(behind) || /-\d{2}-\d{2}-$/u.test(before))
  );
}
