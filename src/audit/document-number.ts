/** 临政函〔2023〕28号 in its parts. */
export interface DocumentNumber {
  readonly prefix: string;
  readonly year: number;
  readonly serial: number;
}

/** The parts of a document number, brackets of any kind; null where it has another form. */
export function parseDocumentNumber(number: string): DocumentNumber | null {
  const match = /^(.+?)[〔[［(（【](\d{4})[〕\]］)）】]第?(\d+)号$/u.exec(number.replace(/\s/gu, ""));
  if (match === null) return null;
  const [, prefix = "", year = "", serial = ""] = match;
  return { prefix, year: Number(year), serial: Number(serial) };
}
