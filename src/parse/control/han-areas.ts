import { type AreaMention, areaMentions } from "../area-mentions";
import { AREA_UNITS, SQUARE_METRES } from "../lexicon/area-units";
import type { MappedText } from "../text/mapped-text";
import { chineseNumeral } from "./numeral";

/** 三点五公顷, 陆万叁仟平方米: a figure in characters; 数百亩 and 每百亩 are none. */
const MENTION =
  /(?<![数几多每\d零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟点])([零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟点]{1,14})(平方米|平方公尺|平米|平方公里|公顷|亩)/gu;

/** Every area of a text, in figures or in characters, by the place where it begins. */
export function areasByPlace(mapped: MappedText): ReadonlyMap<number, AreaMention> {
  return new Map([...areaMentions(mapped), ...hanAreas(mapped)].map((mention) => [mention.from, mention]));
}

/** Areas whose figures are printed in Chinese numerals, in order. */
function hanAreas(mapped: MappedText): readonly AreaMention[] {
  return [...mapped.text.matchAll(MENTION)].flatMap((match): AreaMention[] => {
    const printed = match[1] ?? "";
    const value = chineseNumeral(printed);
    const term = AREA_UNITS.find(({ spelling }) => spelling === match[2]);
    if (value === null || term === undefined) return [];
    const from = match.index;
    return [
      {
        value,
        unit: term.unit,
        squareMetres: term.unit === "mu" ? (value * 10_000) / 15 : value * SQUARE_METRES[term.unit],
        decimals: printed.split("点")[1]?.length ?? 0,
        approximate: /约$/u.test(mapped.text.slice(Math.max(0, from - 2), from)),
        from,
        to: from + match[0].length,
      },
    ];
  });
}
