import { LEADS_BELOW } from "../lexicon/notice-words";
import { lineOrganisations } from "./organisation";
import { endsInDate, startsItem, type TextLine } from "./text-line";

/** Longest line that is a date alone: 二〇三一年十二月三十一日. */
const LONGEST_DATE = 16;
/** Longest text of which one line is asked whether it leads to what stands below. */
const MOST_LINES = 60;

/**
 * The places where a text begins below an empty line behind a signature and its date, where the text above leads to
 * nothing below it: no annex, no list, no table.
 * @param starts the first lines of the documents that are known
 */
export function behindSignatures(lines: readonly TextLine[], starts: readonly number[]): readonly number[] {
  const known = new Set(starts);
  let from = 0;
  let leads = false;
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (known.has(at)) [from, leads] = [at, false];
    const last = lines[at - 1];
    const isOpen = last !== undefined && line.index > last.index + 1 && !startsItem(line.squeezed);
    if (isOpen && at - from > 2 && at - from <= MOST_LINES && !leads && isSigned(lines, at - 1)) {
      if (!known.has(at)) found.push(at);
      [from, leads] = [at, false];
    }
    leads ||= LEADS_BELOW.test(line.squeezed);
  });
  return found;
}

/** A date on a line of its own below the body that signs. */
function isSigned(lines: readonly TextLine[], at: number): boolean {
  const [above, date] = [lines[at - 1], lines[at]];
  if (above === undefined || date === undefined || date.squeezed.length > LONGEST_DATE) return false;
  return endsInDate(date.squeezed) && lineOrganisations(above.line.text).length > 0;
}
