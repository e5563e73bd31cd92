import { squareMetresFrom } from "../units/area";
import { type AreaMention, areaMentions } from "./area-mentions";
import { AREA_UNITS } from "./lexicon/area-units";
import { ABOUT, HAN_AREA } from "./lexicon/figure-forms";
import { chineseNumeral, DECIMAL_POINT } from "./text/han-numeral";
import type { MappedText } from "./text/mapped-text";

/** Areas in figures and in Chinese numerals (六点二平方公里) between `from` and `to` (exclusive), in order. */
export function printedAreas(mapped: MappedText, from = 0, to = mapped.text.length): readonly AreaMention[] {
  const figures = areaMentions(mapped, from, to);
  const words = hanAreas(mapped, from, to);
  return words.length === 0 ? figures : [...figures, ...words].sort((a, b) => a.from - b.from);
}

/** The same for a whole text, by the place where each begins. */
export function areasByPlace(mapped: MappedText): ReadonlyMap<number, AreaMention> {
  return new Map(printedAreas(mapped).map((mention) => [mention.from, mention]));
}

/** Every numeral in characters, formal ones too, holds one of these. */
const HAN_FIGURE = /[一二三四五六七八九十百千万零〇两半点壹贰叁肆伍陆柒捌玖拾佰仟]/u;

/** Areas between `from` and `to` (exclusive) whose figures are printed in Chinese numerals, in order. */
function hanAreas(mapped: MappedText, from: number, to: number): readonly AreaMention[] {
  const text = mapped.text.slice(from, to);
  if (!HAN_FIGURE.test(text)) return [];
  return [...text.matchAll(HAN_AREA)].flatMap((match): AreaMention[] => {
    const printed = match[1] ?? "";
    const whole = chineseNumeral(printed);
    const half = match[3] === undefined ? 0 : 1;
    const value = whole === null ? null : whole + half / 2;
    const term = AREA_UNITS.find(({ spelling }) => spelling === match[2]);
    if (value === null || term === undefined) return [];
    const at = from + match.index;
    return [
      {
        value,
        unit: term.unit,
        squareMetres: squareMetresFrom(value, term.unit),
        decimals: printed.split(DECIMAL_POINT)[1]?.length ?? half,
        approximate: ABOUT.test(mapped.text.slice(Math.max(0, at - 2), at)),
        from: at,
        to: at + match[0].length,
      },
    ];
  });
}
