import { LABEL_REST, REST_MAX, REST_MIN, REST_UNIT } from "../../lexicon/label-rest";
import { glossSide } from "../../lexicon/latin-columns";

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
  if (words === "") return sidedGloss(text, from);
  const max = REST_MAX.test(words);
  const side = max === REST_MIN.test(words) ? null : max ? "max" : "min";
  const inclusive = !/[<>](?!=)/u.test(words);
  return { unit: REST_UNIT.exec(words)?.[0] ?? null, side, inclusive, words, to: from + words.length };
}

/** Minimum FAR, (Max. Building Height) before a colon. */
const GLOSS = /^ ?[/(]? ?[A-Z][A-Za-z .]{2,38}\)?(?= ?:)/u;
const LONGEST_GLOSS = 46;

/** 容积率 Minimum FAR: the name again in English, with the side that it limits; null where it says none. */
function sidedGloss(text: string, from: number): LabelRest | null {
  const words = GLOSS.exec(text.slice(from, from + LONGEST_GLOSS))?.[0];
  const side = words === undefined ? null : glossSide(text.slice(Math.max(0, from - 2), from) + words);
  if (words === undefined || side === null) return null;
  return { unit: null, side, inclusive: true, words, to: from + words.length };
}
