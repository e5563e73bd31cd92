import type { Evidence } from "../../domain/evidence";
import type { GazetteIssue } from "../../domain/gazette-issue";
import type { Line } from "../layout/line";
import { type MastheadLine, mastheadLine } from "../layout/masthead-line";
import { firstIndex } from "../text/first-index";
import { printedAt, type SourceText } from "../text/source-text";
import { printedEvidence } from "./line-evidence";

/** Lines of one masthead stand within this many printed lines of each other. */
const APART = 4;

interface Masthead {
  readonly lines: readonly (readonly [Line, MastheadLine])[];
  readonly said: MastheadLine;
}

/**
 * The issues that the mastheads and running heads of a source name, in printed order. Year and number alone are one
 * only where the source names the gazette or counts through (总第…期): other periodicals number likewise.
 */
export function gazetteIssues(source: SourceText, lines: readonly Line[]): readonly GazetteIssue[] {
  const mastheads = grouped(lines).filter(isIssue);
  const names = new Set(mastheads.map(({ said }) => said.gazette).filter((name) => name !== null));
  const [first = null] = names;
  const only = names.size === 1 ? first : null;
  return mastheads
    .filter(({ said }) => names.size > 0 || said.total !== null)
    .map((one) => issueOf(source, one, only));
}

function isIssue({ said }: Masthead): boolean {
  return (said.number !== null && said.year !== null) || (said.total !== null && said.gazette !== null);
}

/** Neighbouring lines that add to each other without contradiction. */
function grouped(lines: readonly Line[]): readonly Masthead[] {
  const found: Masthead[] = [];
  let printed = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    if (line.kind === "blank" || line.kind === "banner") continue;
    printed++;
    const said = mastheadLine(line.text);
    if (said === null) continue;
    const open = found.at(-1);
    const joined = open !== undefined && printed - last <= APART ? together(open.said, said) : null;
    if (open !== undefined && joined !== null) {
      found[found.length - 1] = { lines: [...open.lines, [line, said]], said: joined };
    } else found.push({ lines: [[line, said]], said });
    last = printed;
  }
  return found;
}

function together(a: MastheadLine, b: MastheadLine): MastheadLine | null {
  const agree = (["gazette", "year", "number", "total"] as const).every(
    (key) => a[key] === null || b[key] === null || a[key] === b[key],
  );
  if (!agree) return null;
  return {
    gazette: a.gazette ?? b.gazette,
    year: a.year ?? b.year,
    number: a.number ?? b.number,
    total: a.total ?? b.total,
  };
}

const PARTS = ["year", "number", "total", "gazette"] as const;

function weight(one: MastheadLine): number {
  return PARTS.filter((key) => one[key] !== null).length;
}

/** The line that says most, with those that say what it leaves out. */
function issueOf(source: SourceText, { lines, said }: Masthead, name: string | null): GazetteIssue {
  const best = lines.reduce((most, one) => (weight(one[1]) > weight(most[1]) ? one : most));
  const places: Evidence[] = [];
  const missing = new Set(PARTS.filter((key) => best[1][key] === null && said[key] !== null));
  for (const [line, one] of lines) {
    const adds = PARTS.filter((key) => missing.has(key) && one[key] !== null);
    if (adds.length === 0) continue;
    for (const key of adds) missing.delete(key);
    places.push(lineEvidence(source, line));
  }
  const evidence = lineEvidence(source, best[0]);
  return {
    gazette: said.gazette ?? name,
    year: said.year,
    number: said.number,
    total: said.total,
    raw: printedAt(source, evidence),
    evidence: places.length === 0 ? evidence : { ...evidence, more: places },
  };
}

/** The line without the name of the section that stands beside the running head (·市政府文件·). */
function lineEvidence(source: SourceText, line: Line): Evidence {
  const text = source.text.slice(line.start, line.end);
  const before = /^\s*·[^·]{2,60}·/u.exec(text)?.[0].length ?? 0;
  const behind = /·[^·]{2,60}·\s*$/u.exec(text)?.index ?? text.length;
  return before >= behind
    ? printedEvidence(source, line.start, line.end)
    : printedEvidence(source, line.start + before, line.start + behind);
}

/**
 * Tells the issue of a document by where it stands: of a source that is one issue, that, from the line that says most; else
 * the one whose running head stands among its text, else the last one named before it. Null where none is named.
 * It is told the place of the document and the offset one past its last sentence: a masthead behind it opens the next
 * issue.
 * @param issues of the source, in printed order
 */
export function issueByPlace(
  issues: readonly GazetteIssue[],
): (document: Evidence, last: number) => GazetteIssue | null {
  const fullest = issues.reduce<GazetteIssue | null>(
    (most, one) => (most === null || weight(one) > weight(most) ? one : most),
    null,
  );
  if (fullest === null) return () => null;
  const key = ({ year, number, total }: GazetteIssue): string => `${year ?? ""}/${number ?? total ?? ""}`;
  if (issues.every((one) => key(one) === key(fullest))) return () => fullest;
  return ({ start }, last) => {
    const behind = firstIndex(issues, ({ evidence }) => evidence.start, start);
    const inside = issues[behind];
    return inside !== undefined && inside.evidence.start < last ? inside : (issues[behind - 1] ?? null);
  };
}
