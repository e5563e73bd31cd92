import { either } from "../lexicon/either";
import { FUNCTION_AREAS, LOT_NOUNS, PART_NOUNS } from "../lexicon/zone-suffixes";
import { foldedCharacter, foldedUnit } from "../text/folded-character";
import { type MappedText, MappedTextBuilder } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";
import { DEGREE } from "./coordinates/angle-notation";
import type { Line } from "./line";

/** A line that may hold a coordinate in any notation. Every quantifier is bounded: cost is linear in the line. */
const CANDIDATE = new RegExp(
  String.raw`\d{1,7}\s{0,4}${DEGREE}|\d{6}|\d,\d{3},\d{3}|\d \d{3} \d{3}\.\d|[*■□×]{2}\d|[Xx]{4,8}\.[Xx]{2}|\*\.(?:\d{2}|\*)|(?<![\d.])\d{2,3}\.\d{2,3}[\s,|、]{1,4}\d{2,3}\.\d{2,3}(?![\d.])|\d{2,3}\. {0,3}\d{4}|(?<!\d)\d{2,3}[\s?�□:_|-]{1,3}[0-5]?\d[\s?�□:_|-]{1,3}[0-5]?\d\b|\d{2,3}(?:\.[0-5]\d){2}\.\d|\d{2,3}。 ?\d{1,2}, ?\d{1,2}\.\d|\d[*×■□]|\d{3}[Xx]{2,4}\.|\d{2,3}-[0-5]\d\.\d{1,4} ?[NE]|[NE] ?\d{2,3}-[0-5]\d\.\d|[NE] ?\d{2,3}\.\d{3}`,
  "u",
);

/** A line that is only a point label: a column of labels may stand far above its column of numbers. */
const LABEL_ONLY = /^(?:[A-Za-z]{0,4}-?\d{1,5}#?|[①-⒛㉑-㊿])$/u;

/** Lines of text above the first and below the last coordinate that may speak of the table. */
const LINES_ABOVE = 16;
const LINES_BELOW = 8;

/**
 * The stretches of a document that hold coordinates, with the lines around them that may name them: folded text
 * with its blanks and a line feed at the end of every line; page furniture, banners and blank lines left out.
 */
export function tableWindows(source: SourceText, lines: readonly Line[]): readonly MappedText[] {
  const upright = uprightCells(lines);
  const heads = runningHeads(lines);
  const texts = lines.filter((line) => (line.kind === "text" && !heads.has(line)) || upright.has(line));
  const windows: MappedText[] = [];
  let from = 0;
  let until = -1;
  let done = 0;
  const close = (): void => {
    if (until >= from) windows.push(mappedLines(source, texts.slice(from, until + 1), upright));
    done = Math.max(done, until + 1);
    until = -1;
  };
  texts.forEach((line, index) => {
    if (!CANDIDATE.test(line.text)) return;
    if (until >= 0 && index - LINES_ABOVE > until && !labelsOnly(texts, until + 1, index)) close();
    if (until < 0) {
      from = Math.max(done, index - LINES_ABOVE);
      while (from > done && LABEL_ONLY.test(texts[from]?.text ?? "")) from--;
    }
    until = Math.min(texts.length - 1, index + LINES_BELOW);
  });
  close();
  return windows;
}

/** Lines at the top of a document that may stand on its every page. */
const HEAD_LINES = 3;

/** Lines that repeat one of the first of the document right beside the number of a page. */
function runningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const titles = new Set<string>();
  const heads = new Set<Line>();
  let beside = false;
  let repeated: Line | null = null;
  for (const line of lines) {
    if (line.kind === "blank") continue;
    const page = line.kind === "furniture";
    if (page && repeated !== null) heads.add(repeated);
    repeated = null;
    if (line.kind === "text") {
      if (titles.has(line.text)) repeated = line;
      else if (titles.size < HEAD_LINES) titles.add(line.text);
      if (repeated !== null && beside) heads.add(repeated);
    }
    beside = page;
  }
  return heads;
}

function labelsOnly(lines: readonly Line[], from: number, to: number): boolean {
  let labels = 0;
  for (let i = from; i < to; i++) if (LABEL_ONLY.test(lines[i]?.text ?? "")) labels++;
  return to - from - labels <= LINES_ABOVE;
}

/** A name of a part of the land, in whatever direction it is set. */
const PART_OF_LAND = new RegExp(
  `(?:${either(`${PART_NOUNS} ${LOT_NOUNS} ${FUNCTION_AREAS}`)}|保护区|控制地带|矿段)$`,
  "u",
);

/** One character of a name, and the first one of a cell with the bar before it. */
const ONE_SIGN = /^\p{Script=Han}$/u;
const OPENS_CELL = /^(?:[| ]{0,4})\p{Script=Han}$/u;

/**
 * Lines of one character each that together name a part of the land, a cell set upright at the side of its rows; true
 * for the last character of such a cell.
 */
function uprightCells(lines: readonly Line[]): ReadonlyMap<Line, boolean> {
  const cells = new Map<Line, boolean>();
  let run: Line[] = [];
  const close = (): void => {
    if (run.length > 1 && PART_OF_LAND.test(run.map((line) => line.text).join("")))
      for (const [index, line] of run.entries()) cells.set(line, index === run.length - 1);
    run = [];
  };
  for (const line of lines) {
    if (line.kind === "banner" || (run.length > 0 && ONE_SIGN.test(line.text))) run.push(line);
    else if (line.kind !== "blank") {
      close();
      if (OPENS_CELL.test(line.text)) run.push(line);
    }
  }
  close();
  return cells;
}

function mappedLines(
  source: SourceText,
  lines: readonly Line[],
  upright: ReadonlyMap<Line, boolean>,
): MappedText {
  const capacity = lines.reduce((sum, line) => sum + line.end - line.start + 1, 0);
  const builder = new MappedTextBuilder(source, capacity);
  for (const line of lines) {
    for (let i = line.start; i < line.end; i++) {
      const character = foldedUnit(source.text.charCodeAt(i));
      // 座标 is how some write 坐标
      const folded =
        character === "座" && foldedCharacter(source.text.charAt(i + 1)) === "标" ? "坐" : character;
      if (folded !== "") builder.push(folded, i, i + 1);
    }
    if (upright.get(line) !== false) builder.push("\n", line.end, line.end);
  }
  return builder.build();
}
