import { AREA_CLAUSE } from "../../lexicon/parcel-terms";
import { MARK_KIND } from "../../lexicon/table-terms";
import { foreign } from "../names/foreign";
import { isNote } from "../names/note-line";
import type { GapAround } from "./gap";
import { countsPages, NOTE_BEHIND, rowName } from "./gap-lines";
import { codeAbove, leadPhrase } from "./lead-phrase";

/** The text between two coordinates. */
export interface GapText extends GapAround {
  readonly slice: string;
  /** what comes before the row of the next point */
  readonly above: string;
  /** words that are not those of a table of points */
  readonly own: string;
  /** a code in a line above the next point */
  readonly code: string | null;
}

/** The same where it has words of its own, line by line. */
export interface WordedGap extends GapText {
  readonly lines: readonly string[];
  /** whole lines: those between the end of the last row and the start of the next */
  readonly between: readonly string[];
  /** those with words of their own, and those of them that no other place has */
  readonly said: readonly string[];
  readonly further: readonly string[];
  /** those that can name something */
  readonly names: readonly string[];
  /** the words stand in a line of their own */
  readonly ownLine: boolean;
  /** the same words stand between other points, too: a column of remarks */
  readonly remark: boolean;
  /** the piece of land that the words name */
  readonly named: string | null;
}

/** So many like texts between rows are a column of remarks. */
const COLUMN_OF_REMARKS = 3;

/** The text between two coordinates of a text, with what is known around it. */
export function gapText(text: string, from: number, to: number, around: GapAround): GapText {
  const slice = text.slice(from, to);
  const above = text.slice(from, around.rowFrom);
  return { ...around, slice, above, own: foreign(slice), code: codeAbove(above) };
}

/** The lines of such a text. */
export function wordedGap(gap: GapText): WordedGap {
  const { slice, own, above, known, remarks } = gap;
  const lines = slice.split("\n");
  const between = lines.length > 2 ? lines.slice(1, -1).map((line) => line.trim()) : [];
  const said = between.filter((line) => foreign(line) !== "");
  const further = said.filter((line) => !known(line) && !countsPages(line) && !MARK_KIND.test(line));
  return {
    ...gap,
    lines,
    between,
    said,
    further,
    names: further.filter(canName),
    ownLine: said.length > 0,
    remark: (remarks.get(own) ?? 0) >= COLUMN_OF_REMARKS,
    named: leadPhrase(slice, above.length),
  };
}

/** Neither a size nor a note, nor a sentence or a label with its value. */
function canName(line: string): boolean {
  if (rowName(line) !== null) return true;
  return !AREA_CLAUSE.test(line) && !isNote(line) && !/:.|[。;]$/u.test(line.replace(NOTE_BEHIND, ""));
}
