import type { Evidence } from "../../domain/evidence";
import type { Line } from "../layout/line";
import { evidenceAt, type SourceText } from "../text/source-text";
import { VOCABULARY } from "./vocabulary";

/** Fewest labels that make a line the header of a table. */
const FEWEST_LABELS = 4;
/** What of the line they cover at least; the rest are labels that are not ours. */
const MOST_OF_IT = 0.6;
const LONGEST_LINE = 120;

/**
 * Headers whose cells were copied without a sign between them (地块编号土地面积容积率建筑密度): the rows below have lost
 * their edges as well and are not cut by guess.
 */
export function gluedHeaders(source: SourceText, lines: readonly Line[]): readonly Evidence[] {
  return lines.flatMap((line, index) => {
    const row = lines[index + 1];
    if (row === undefined || !isGlued(line.text) || !/\d[^\n]*\d/u.test(row.text)) return [];
    return [evidenceAt(source, line.start, line.end)];
  });
}

function isGlued(printed: string): boolean {
  if (printed.length > LONGEST_LINE || !/率|密度|限高|高度/u.test(printed)) return false;
  const text = printed.replace(/\([^()]{1,12}\)/gu, "");
  if (/[\s|,。;:、\d≤≥<>]/u.test(text)) return false;
  let labels = 0;
  let indicators = 0;
  let covered = 0;
  for (let i = 0; i < text.length; ) {
    const entry = VOCABULARY.at(text, i);
    if (entry === null || !("field" in entry || "indicator" in entry)) {
      i++;
      continue;
    }
    labels++;
    if ("indicator" in entry) indicators++;
    covered += entry.spelling.length;
    i += entry.spelling.length;
  }
  return labels >= FEWEST_LABELS && indicators > 0 && covered >= text.length * MOST_OF_IT;
}
