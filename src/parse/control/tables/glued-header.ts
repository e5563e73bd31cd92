import type { Evidence } from "../../../domain/evidence";
import type { Line } from "../../layout/line";
import { evidenceAt, type SourceText } from "../../text/source-text";
import { VOCABULARY } from "../tokens/vocabulary";

/** Fewest labels that make a line the header of a table, and within running text. */
const FEWEST_LABELS = 4;
const FEWEST_IN_TEXT = 6;
/** What of the line they cover at least; the rest are labels that are not ours. */
const MOST_OF_IT = 0.6;
const LONGEST_LINE = 120;
/** A longer line is not looked through. */
const LONGEST_TEXT = 4000;
/** Signs that part labels from each other. */
const PARTING = /[\s|,，。;；:：、≤≥<>＜＞=《》]/u;
/** Unknown labels between two known ones have fewer signs. */
const WIDEST_GAP = 12;

/**
 * Headers whose cells were copied without a sign between them (地块编号土地面积容积率建筑密度): the rows below have lost
 * their edges as well and are not cut by guess. And headers whose cells are parted, under which no row fits.
 */
export function gluedHeaders(source: SourceText, lines: readonly Line[]): readonly Evidence[] {
  return lines.flatMap((line, index) => {
    const row = lines[index + 1];
    if (row !== undefined && (isGlued(line.text) || isParted(line.text)) && /\d[^\n]*\d/u.test(row.text))
      return [evidenceAt(source, line.start, line.end)];
    if (isFlattened(line.text)) return [evidenceAt(source, line.start, line.end)];
    const run = gluedRun(source.text.slice(line.start, Math.min(line.end, line.start + LONGEST_TEXT)));
    return run === null ? [] : [evidenceAt(source, line.start + run.from, line.start + run.to)];
  });
}

/** Whether a line is such a header as a whole. */
export function isGlued(printed: string): boolean {
  if (printed.length > LONGEST_LINE || !/率|密度|限高|高度/u.test(printed)) return false;
  const text = printed.replace(/\([^()]{1,12}\)|k?m2/gu, "");
  if (/[\s|,。;:、\d≤≥<>]/u.test(text)) return false;
  const { labels, indicators, covered } = labelsIn(text);
  if (labels >= FEWEST_IN_TEXT - 1 && indicators >= 2) return true;
  return labels >= FEWEST_LABELS && indicators > 0 && covered >= text.length * MOST_OF_IT;
}

/** Fewest cells, and fewest of them indicators, that make a line the header of a table that was not taken. */
const FEWEST_CELLS = 4;
const FEWEST_INDICATORS = 2;

/** A header whose cells are parted, though no table came of it. */
function isParted(printed: string): boolean {
  if (printed.length > LONGEST_LINE || !/率|密度|限高|高度/u.test(printed)) return false;
  const text = printed.replace(/\([^()]{1,12}\)/gu, "");
  // FAR=容积率 BD=建筑密度 tells what the letters stand for
  if (/[\d≤≥<>。;:=]/u.test(text)) return false;
  const cells = text.split(/[\s|,]+/u).filter((cell) => cell !== "");
  const entries = cells.map((cell) => VOCABULARY.at(cell, 0));
  const labels = entries.filter((entry) => entry !== null && ("field" in entry || "indicator" in entry));
  const indicators = new Set(
    entries.flatMap((entry) => (entry !== null && "indicator" in entry ? [entry.indicator.key] : [])),
  );
  return (
    cells.length >= FEWEST_CELLS &&
    labels.length >= cells.length * MOST_OF_IT &&
    indicators.size >= FEWEST_INDICATORS
  );
}

/** 地块编号 容积率 建筑密度 绿地率 A-01 A-02 2.0 1.8 …: header and all cells of a table on one line, in whatever order. */
function isFlattened(printed: string): boolean {
  if (printed.length > LONGEST_TEXT || !/^[^\d≤≥<>。;:]{8,}/u.test(printed)) return false;
  const cells = printed.split(/[\s|,]+/u).filter((cell) => cell !== "");
  const entries = cells.map((cell) => VOCABULARY.at(cell, 0));
  const first = entries.findIndex((entry) => entry === null || !("field" in entry || "indicator" in entry));
  const indicators = entries.slice(0, first).filter((entry) => entry !== null && "indicator" in entry);
  const rest = cells.slice(first);
  const figures = rest.filter((cell) => /\d/u.test(cell)).length;
  return (
    first >= FEWEST_CELLS &&
    indicators.length >= FEWEST_INDICATORS &&
    figures >= first &&
    rest.length >= first
  );
}

function labelsIn(text: string): {
  readonly labels: number;
  readonly indicators: number;
  readonly covered: number;
} {
  let [labels, indicators, covered] = [0, 0, 0];
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
  return { labels, indicators, covered };
}

/** A header inside a line of running text: many labels in a row with nothing that parts them. */
function gluedRun(text: string): { readonly from: number; readonly to: number } | null {
  if (text.length <= LONGEST_LINE / 2 || !/率|密度/u.test(text)) return null;
  let [from, to, labels, indicators] = [0, 0, 0, 0];
  const whole = (): boolean => labels >= FEWEST_IN_TEXT && indicators >= 2;
  for (let i = 0; i < text.length; ) {
    const entry = VOCABULARY.at(text, i);
    const label = entry !== null && ("field" in entry || "indicator" in entry);
    if (PARTING.test(text.charAt(i)) || (labels > 0 && i - to > WIDEST_GAP)) {
      if (whole()) break;
      labels = 0;
      indicators = 0;
    }
    if (!label) {
      i++;
      continue;
    }
    if (labels === 0) from = i;
    labels++;
    if ("indicator" in entry) indicators++;
    i += entry.spelling.length;
    to = i;
  }
  return whole() && /[\d*]/u.test(text.slice(to, to + LONGEST_LINE)) ? { from, to } : null;
}
