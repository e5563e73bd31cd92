import { TITLE_LABEL } from "../lexicon/page-furniture";
import type { TextLine } from "./text-line";
import { opensDocument, type TitleBlock, titleFrom } from "./title-block";

/** Lines of data over a text among which its title is looked for. */
const REACH = 12;
/** Between two entries that share a line. */
const EDGE = /\t|\|| {2,}/u;

/**
 * The title that the data over a web page give (标题:某局关于…的批复), for a text that prints none itself; null where no line
 * from `first` up to `end` (exclusive) gives one.
 */
export function labelledTitle(lines: readonly TextLine[], first: number, end: number): TitleBlock | null {
  for (let at = first; at < Math.min(end, first + REACH); at++) {
    const line = lines[at];
    const label = TITLE_LABEL.exec(line?.line.text ?? "");
    if (line === undefined || label === null) continue;
    const [title = ""] = line.line.text.slice(label[0].length).split(EDGE);
    const squeezed = title.replace(/\s+/gu, "");
    const block = titleFrom([{ ...line, squeezed }], 0);
    // a label stands before the body that issues: no range of its own
    if (block !== null && opensDocument(block))
      return { ...block, first: at, titleFirst: at, titleLast: at, issuerLines: null };
  }
  return null;
}
