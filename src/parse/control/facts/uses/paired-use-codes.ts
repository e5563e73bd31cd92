import type { LandUse } from "../../../../domain/parcel";
import { LISTED_USE_CODE, USE_CODE_JOINT, USE_CODE_RUN } from "../../../lexicon/land-use-words";

/** Codes in one pair of brackets behind a list of names: 居住用地、商业用地(R2/B1). */
export interface CodesBehind {
  /** length of the names before the brackets */
  readonly names: number;
  readonly codes: readonly string[];
}

/** The codes in brackets at the end of `text`, two or more; null where it ends otherwise. */
export function codesBehindNames(text: string): CodesBehind | null {
  if (!text.endsWith(")")) return null;
  const open = text.lastIndexOf("(");
  if (open < 1) return null;
  const inside = text.slice(open + 1, -1);
  const listed = inside.split(USE_CODE_JOINT).filter((piece) => piece !== "");
  const codes = listed.length === 1 ? (inside.match(USE_CODE_RUN) ?? []) : listed;
  if (codes.length < 2 || codes.join("").length !== listed.join("").length) return null;
  return codes.every((code) => LISTED_USE_CODE.test(code)) ? { names: open, codes } : null;
}

/** Names of uses with the codes that stand apart from them in the same order: both, where their numbers differ. */
export function withCodes(names: readonly LandUse[], codes: readonly LandUse[]): LandUse[] {
  if (names.length !== codes.length) return [...names, ...codes];
  return names.map((use, index) => {
    const code = codes[index];
    return code === undefined || code.code === null || (!use.suggested && use.code !== null)
      ? use
      : { ...use, code: code.code, scheme: code.scheme, suggested: false };
  });
}
