/** Decimals of a figure: of its print where it reads like a number, else of its shortest decimal form. */
export function printedDecimals(value: number, raw: string | null | undefined): number {
  const print = raw?.replace(/[\s,，]/gu, "").replace(/．/gu, ".") ?? "";
  const text = /^[-+−]?\d+(?:\.\d+)?$/u.test(print) ? print : String(value);
  return text.split(".")[1]?.length ?? 0;
}
