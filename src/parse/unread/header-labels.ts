import { VOCABULARY } from "../control/tokens/vocabulary";

/** Units and remarks in a header: (m2), (%), (1:500). */
const REMARK = /[(（][^()（）]{0,20}[)）]|k?m[2²]|hm[2²]|㎡/giu;

/** The indicators that the cells of a header name, FAR and H as whole cells only, and whether one names an area or a use. */
export interface HeaderLabels {
  readonly indicators: readonly string[];
  readonly fields: readonly string[];
}

/** What a cell announces, with its remarks in brackets or without. */
export function labelsIn(cell: string): HeaderLabels {
  const words = bareLabel(cell);
  const [indicators, fields]: [string[], string[]] = [[], []];
  for (let i = 0; i < words.length; ) {
    const entry = VOCABULARY.at(words, i);
    const end = i + (entry?.spelling.length ?? 1);
    if (entry !== null && "indicator" in entry) {
      const whole = i === 0 && end === words.length;
      if (entry.indicator.needsValue !== true || whole) indicators.push(entry.indicator.key);
    } else if (entry !== null && "field" in entry && ["area", "use"].includes(entry.field.field))
      fields.push(entry.field.field);
    i = end;
  }
  return { indicators, fields };
}

/** A label without units, remarks and blanks inside it. */
export function bareLabel(cell: string): string {
  return cell.replace(REMARK, "").replace(/\s+/gu, "");
}
