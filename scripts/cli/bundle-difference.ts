import type { Message } from "../../src/domain/evidence";

/** Something in a bundle that does not come out again. */
export interface BundleDifference {
  /** id of the parcel or zone; null for the bundle itself */
  readonly subject: string | null;
  /** what is compared, as `measured.planar` or `verdicts[0].verdict` */
  readonly what: string;
  readonly message: Message;
  readonly inBundle: unknown;
  readonly computed: unknown;
}

/** A difference with its two values in its sentence. */
export function difference(
  subject: string | null,
  what: string,
  words: Message,
  inBundle: unknown,
  computed: unknown,
): BundleDifference {
  const [one, two] = [shown(inBundle), shown(computed)];
  return {
    subject,
    what,
    message: {
      zh: `${words.zh}：包中为 ${one}，复算为 ${two}`,
      en: `${words.en}: ${one} in the bundle, ${two} computed`,
    },
    inBundle,
    computed,
  };
}

const LONGEST = 80;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "–");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** The shares of two engines' arithmetic that may differ: sines and roots are not the same to the last bit. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-6;
/** positions in degrees: a tenth of a millimetre */
const DEGREES = 1e-9;

/** Whether two figures are one, but for the arithmetic. */
export function same(one: number | null, two: number | null): boolean {
  if (one === null || two === null) return one === two;
  return Math.abs(one - two) <= Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(one), Math.abs(two)));
}

/** Whether two lists of positions (of any depth) are one. */
export function samePositions(one: unknown, two: unknown): boolean {
  if (typeof one === "number" && typeof two === "number") return Math.abs(one - two) <= DEGREES;
  if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length) return false;
  return one.every((item, index) => samePositions(item, two[index]));
}
