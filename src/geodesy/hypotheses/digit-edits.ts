/** One digit of a printed number replaced, or two neighbours transposed: what it adds to the value. */
export interface DigitEdit {
  readonly kind: "digit" | "transposed";
  /** added to the value, in the unit of the value */
  readonly delta: number;
  /** the print after the edit */
  readonly text: string;
}

interface DigitPlace {
  readonly index: number;
  readonly digit: number;
  /** value of one in this place */
  readonly weight: number;
}

const MINUTE = 1 / 60;
const SECOND = 1 / 3600;

/** Places of the digits of one decimal number within a text. */
function placesOf(text: string, start: number, unit: number): DigitPlace[] {
  const point = text.indexOf(".");
  const whole = point === -1 ? text.length : point;
  return [...text].flatMap((sign, k) => {
    if (sign === ".") return [];
    const power = k < whole ? whole - k - 1 : whole - k;
    return [{ index: start + k, digit: Number(sign), weight: unit * 10 ** power }];
  });
}

/** The digits of a printed number with what each is worth: a decimal number, or degrees, minutes and seconds. */
function digitPlaces(print: string): DigitPlace[] {
  const numbers = [...print.matchAll(/\d+(?:\.\d+)?/g)];
  const units = [1, MINUTE, SECOND];
  return numbers.flatMap((match, k) => placesOf(match[0], match.index, units[k] ?? 0));
}

const replaced = (text: string, index: number, digit: number): string =>
  text.slice(0, index) + digit + text.slice(index + 1);

/**
 * Every single-digit replacement and every transposition of neighbouring digits of a printed number: at most
 * ten for each digit. `text` is made only when asked for.
 */
export function* digitEdits(print: string): Generator<DigitEdit> {
  const places = digitPlaces(print);
  for (const [k, { index, digit, weight }] of places.entries()) {
    for (let other = 0; other <= 9; other += 1) {
      if (other === digit) continue;
      yield {
        kind: "digit",
        delta: (other - digit) * weight,
        get text() {
          return replaced(print, index, other);
        },
      };
    }
    const next = places[k + 1];
    if (next === undefined || next.digit === digit || next.index - index > 2) continue;
    yield {
      kind: "transposed",
      delta: (next.digit - digit) * (weight - next.weight),
      get text() {
        return replaced(replaced(print, index, next.digit), next.index, digit);
      },
    };
  }
}
