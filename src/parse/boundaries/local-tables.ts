import type { Issue } from "../../domain/issue";
import type { DocumentSection } from "../document-section";
import { LOCAL_LEAD } from "../lexicon/table-terms";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { readOnce } from "../text/read-once";
import { lineNumberAt } from "../text/source-text";
import { boundaryIssue } from "./points/refusal";

const VALUE = String.raw`-?\d{1,6}\.\d{2,4}(?![\d.])`;
/** A label and two numbers too small for a plane of the country: J1 3421.55 5120.11, J1(X=3421.55,Y=5120.11) */
const LOCAL_POINT = new RegExp(
  String.raw`(?<![\d.A-Za-z-])[A-Za-z]{0,3}-?\d{1,4}(?!\d)[号点:]{0,3}[ |,(、]{0,4}(?:[XxNnAa][=: ]{0,3})?${VALUE}[ |,;、]{1,3}(?:[YyEeBb][=: ]{0,3})?${VALUE}`,
  "gu",
);
/** Points of one list stand so near each other, characters, and no sentence between them. */
const NEAR = 40;
const APART = /[。;]|\p{Script=Han}{5}/u;
const FEWEST = 3;
/** Text before the first point that must speak of coordinates. */
const LEAD = 240;

/**
 * Lists of points in a local system (独立坐标系), whose small numbers say nothing of a place on earth: no boundary, but
 * said. Their lines are added to `filled`.
 * @param filled numbers of the lines that hold coordinates which were read
 */
export function localTables(
  { running, source, lines }: DocumentSection,
  filled: Set<number>,
): readonly Issue[] {
  const issues: Issue[] = [];
  let run: { from: number; to: number }[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const points = run.length;
    run = [];
    if (first === undefined || last === undefined || points < FEWEST) return;
    if (!LOCAL_LEAD.test(running.text.slice(Math.max(0, first.from - LEAD), first.from))) return;
    const evidence = mappedEvidence(running, first.from, last.to);
    for (let line = evidence.lines[0]; line <= evidence.lines[1]; line++) if (filled.has(line)) return;
    for (let line = evidence.lines[0]; line <= evidence.lines[1]; line++) filled.add(line);
    issues.push(boundaryIssue("local", evidence));
  };
  // the running text holds the rows of other lots too, which are read elsewhere
  const own = new Set(lines.map(({ start }) => lineNumberAt(source, start)));
  for (const match of localPoints(running)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const number = lineNumberAt(source, running.starts[from] ?? 0);
    if (filled.has(number) || !own.has(number)) continue;
    const last = run.at(-1)?.to ?? from;
    if (from - last > NEAR || APART.test(running.text.slice(last, from))) close();
    run.push({ from, to });
  }
  close();
  return issues;
}

const localPoints = readOnce(({ text }: MappedText) => [...text.matchAll(LOCAL_POINT)]);
