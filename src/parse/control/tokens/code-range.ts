import type { ParcelMention } from "./token";

/** 至 between the first and the last of several codes, the noun before it too: A-01地块至A-04地块. */
const TO_LAST = /号?(?:地块|宗地)?(?:至|到|~|～|—{1,2}|-{2})/uy;
/** The number that a code ends with, behind a sign or a letter. */
const NUMBERED = /^(.*[^\d])(\d{1,4})$/u;
/** Most lots that a text tells by the first and the last of them. */
const MOST = 30;

/** A-01—A-03: the first code of a range whose dash looks like one of a code; any other code as it is. */
export function beforeDash(code: string): string {
  const [first, last, ...more] = code.split("—");
  const [, stem] = NUMBERED.exec(first ?? "") ?? [];
  const [, sameStem] = NUMBERED.exec(last ?? "") ?? [];
  const ranges = more.length === 0 && stem?.includes("-") === true && stem === sameStem;
  return first !== undefined && ranges ? first : code;
}

/**
 * The lots behind `first`, up to the last one of a range: A-01至A-04 is. Null where no code of the same form
 * stands behind, or one that does not follow.
 * @param end where the first code ends
 * @param codeAt the code that stands at a place; null where none does
 */
export function rangeBehind(
  text: string,
  first: string,
  end: number,
  codeAt: (at: number) => string | null,
): { readonly parcels: readonly ParcelMention[]; readonly to: number } | null {
  TO_LAST.lastIndex = end;
  const joint = TO_LAST.exec(text)?.[0];
  if (joint === undefined) return null;
  const from = end + joint.length;
  const last = codeAt(from);
  const [, stem, number] = NUMBERED.exec(first) ?? [];
  const [, sameStem, lastNumber] = NUMBERED.exec(last ?? "") ?? [];
  if (last === null || stem === undefined || number === undefined || lastNumber === undefined) return null;
  const count = Number(lastNumber) - Number(number);
  if (stem !== sameStem || number.length !== lastNumber.length || count < 1 || count > MOST) return null;
  const to = from + last.length;
  const parcels = Array.from({ length: count }, (_, at) => ({
    code: `${stem}${String(Number(number) + at + 1).padStart(number.length, "0")}`,
    name: null,
    from,
    to,
  }));
  return { parcels, to };
}
