import type { Message } from "../domain/evidence";
import type { Language } from "./language";
import { plainText } from "./number-text";

/** Square metres of what people have stood on, largest first. */
interface Yardstick {
  readonly squareMetres: number;
  /** one, and several, of it */
  readonly name: Message;
  /** what size it is taken for */
  readonly size: Message;
}

const yardsticks: readonly [Yardstick, Yardstick] = [
  // The Laws of the Game name 105 m by 68 m for matches between nations.
  {
    squareMetres: 105 * 68,
    name: { zh: "个足球场", en: "football pitches" },
    size: { zh: "一个 105 米 × 68 米、0.714 公顷", en: "one of 105 m by 68 m, 0.714 ha" },
  },
  // Official Basketball Rules (FIBA), article 2: 28 m by 15 m.
  {
    squareMetres: 28 * 15,
    name: { zh: "个篮球场", en: "basketball courts" },
    size: { zh: "一个 28 米 × 15 米、420 平方米", en: "one of 28 m by 15 m, 420 m²" },
  },
];

/** How many of a familiar thing an area (square metres) makes, to two significant digits: a comparison, no measurement. */
export function familiarSize(squareMetres: number, language: Language): string {
  const [pitch, court] = yardsticks;
  const yardstick = squareMetres >= pitch.squareMetres ? pitch : court;
  const count = plainText(Number((squareMetres / yardstick.squareMetres).toPrecision(2)), language);
  return language === "zh"
    ? `大约相当于 ${count} ${yardstick.name.zh}（按${yardstick.size.zh}算）。`
    : `About ${count} ${yardstick.name.en} (${yardstick.size.en}).`;
}
