import { type AreaMention, areaMentions } from "../area-mentions";
import { AREA_UNITS, SQUARE_METRES } from "../lexicon/area-units";
import { ABOUT, HAN_AREA } from "../lexicon/figure-forms";
import type { MappedText } from "../text/mapped-text";
import { chineseNumeral } from "./numeral";

/** Every area of a text, in figures or in characters, by the place where it begins. */
export function areasByPlace(mapped: MappedText): ReadonlyMap<number, AreaMention> {
  return new Map([...areaMentions(mapped), ...hanAreas(mapped)].map((mention) => [mention.from, mention]));
}

/** Areas between `from` and `to` (exclusive) whose figures are printed in Chinese numerals, in order. */
export function hanAreas(mapped: MappedText, from = 0, to = mapped.text.length): readonly AreaMention[] {
  return [...mapped.text.slice(from, to).matchAll(HAN_AREA)].flatMap((match): AreaMention[] => {
    const printed = match[1] ?? "";
    const value = chineseNumeral(printed);
    const term = AREA_UNITS.find(({ spelling }) => spelling === match[2]);
    if (value === null || term === undefined) return [];
    const at = from + match.index;
    return [
      {
        value,
        unit: term.unit,
        squareMetres: term.unit === "mu" ? (value * 10_000) / 15 : value * SQUARE_METRES[term.unit],
        decimals: printed.split("点")[1]?.length ?? 0,
        approximate: ABOUT.test(mapped.text.slice(Math.max(0, at - 2), at)),
        from: at,
        to: at + match[0].length,
      },
    ];
  });
}
