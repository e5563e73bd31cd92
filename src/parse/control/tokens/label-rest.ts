import { LABEL_REST, REST_MAX, REST_MIN, REST_UNIT } from "../../lexicon/label-rest";

/** What stands between the name in a label and its colon. */
export interface LabelRest {
  /** the unit as printed */
  readonly unit: string | null;
  readonly side: "min" | "max" | null;
  /** the sign is < or > */
  readonly inclusive: boolean;
  readonly words: string;
  /** index of the colon in the text, or of a blank before it */
  readonly to: number;
}

/** Reads what a label prints behind its name, which ends at `from`, up to its colon; null where nothing or other words do. */
export function labelRest(text: string, from: number): LabelRest | null {
  LABEL_REST.lastIndex = from;
  const [words = ""] = LABEL_REST.exec(text) ?? [];
  if (words === "") return null;
  const max = REST_MAX.test(words);
  const side = max === REST_MIN.test(words) ? null : max ? "max" : "min";
  const inclusive = !/[<>](?!=)/u.test(words);
  return { unit: REST_UNIT.exec(words)?.[0] ?? null, side, inclusive, words, to: from + words.length };
}
