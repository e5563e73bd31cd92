/** Before the number of a telephone: the word for it, or an area code, which begins with one nought (023-). */
const BEFORE_TELEPHONE =
  /(?:(?:电话|传真|手机|热线|邮编|邮政编码|账号|帐号)[^\p{Script=Han}\d]{0,4}(?:[\d-]{0,12}[、,-])?|(?<!\d)0[1-9]\d{1,2}[-—)] ?)$/u;
const REACH = 24;

/** Whether a whole number of coordinate size is that of a telephone, told by what stands before it. */
export function isTelephone(text: string, from: number, digits: string): boolean {
  return /^\d{6,8}$/u.test(digits) && BEFORE_TELEPHONE.test(text.slice(Math.max(0, from - REACH), from));
}
