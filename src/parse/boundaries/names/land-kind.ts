import type { ParcelKind } from "../../../domain/parcel";
import { KIND_TERMS, SURVEY_WORD } from "../../lexicon/parcel-terms";

/** The kind of land by the words nearest to the table. */
export function kindOf(...texts: readonly string[]): ParcelKind {
  for (const text of texts) {
    const term = KIND_TERMS.find((candidate) => candidate.pattern.test(text));
    if (term !== undefined) return term.kind;
  }
  return texts.some((text) => SURVEY_WORD.test(text)) ? "survey" : "other";
}
