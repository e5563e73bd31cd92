import { NOTHING } from "./relaid";

/** Blanks before the first line that stands in. */
const INDENT = /^[ \u3000\ufeff]+/u;
/** Blanks before the first cell of a row and behind its last one, none of which a tab or a bar parts from it. */
const BEFORE_ROW = /^[ \u3000\ufeff]+(?=[^\s|｜])/u;
const BEHIND_ROW = /(?<=[^\s|｜])[ \u3000]{1,16}(?=\r?$)/u;
/** What parts cells: blanks at the end of a line that has none of it part nothing. */
const GAP = /[^ \u3000](?:\u3000| {2})[ \u3000]{0,99}[^\s\u3000]/u;

/**
 * The text without the blanks that say nothing, as long as before: those that stand before every line, as where a whole
 * page is set in; those at the ends of lines; those before a row whose cells tabs part, where a wide blank would be a
 * cell of its own. Where blanks part cells, those behind the last one may be cells, too.
 */
export function withEvenIndent(text: string): string {
  if (!BLANK_EDGE.test(text)) return text;
  const lines = text.split("\n");
  const shared = sharedIndent(lines);
  return lines.map((line) => evenLine(unseen(line.slice(0, shared)) + line.slice(shared))).join("\n");
}

const BLANK_EDGE = /^[ \u3000\ufeff]|[ \u3000]\r?$/mu;

/** How many blanks stand before every line that is not empty, the same before all. */
function sharedIndent(lines: readonly string[]): number {
  let shared: string | null = null;
  for (const line of lines) {
    if (line.trim() === "") continue;
    const own = INDENT.exec(line)?.[0] ?? "";
    if (shared === null) shared = own;
    while (!own.startsWith(shared)) shared = shared.slice(0, -1);
    if (shared === "") return 0;
  }
  return shared?.length ?? 0;
}

function evenLine(line: string): string {
  if (line.includes("\t")) return line.replace(BEFORE_ROW, unseen).replace(BEHIND_ROW, unseen);
  return GAP.test(line.slice(0, LONGEST)) ? line : line.replace(BEHIND_ROW, unseen);
}

/** Signs of a line that are looked at. */
const LONGEST = 600;

function unseen(blanks: string): string {
  return NOTHING.repeat(blanks.length);
}
