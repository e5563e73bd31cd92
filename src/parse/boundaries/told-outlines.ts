import type { Issue } from "../../domain/issue";
import type { DocumentSection } from "../document-section";
import { TURN_STEP } from "../lexicon/told-terms";
import { firstIndex } from "../text/first-index";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { readOnce } from "../text/read-once";
import { boundaryIssue } from "./points/refusal";

/** Characters between two steps of one outline. */
const REACH = 80;
/** So many steps with a direction and a length tell an outline; fewer tell where something lies. */
const FEWEST_STEPS = 3;

/** A stretch of a source whose coordinates were read or refused: what is told there has its answer. */
export interface Answered {
  readonly from: number;
  readonly to: number;
}

/**
 * Outlines that a text tells by steps (向东62米,折向南85米) instead of points: an issue each, with the reason, where no
 * coordinates answer for the place.
 */
export function toldOutlines(section: DocumentSection, answered: readonly Answered[]): readonly Issue[] {
  const { running } = section;
  const places = answered.toSorted((a, b) => a.to - b.to);
  const steps = turnSteps(running);
  const issues: Issue[] = [];
  for (let at = 0; at < steps.length; ) {
    let next = at + 1;
    while (next < steps.length && (steps[next]?.from ?? 0) - (steps[next - 1]?.to ?? 0) <= REACH) next++;
    const evidence = mappedEvidence(running, steps[at]?.from ?? 0, steps[next - 1]?.to ?? 0);
    const place = places[firstIndex(places, ({ to }) => to, evidence.start + 1)];
    const open = place === undefined || place.from >= evidence.end;
    if (next - at >= FEWEST_STEPS && open) issues.push(boundaryIssue("turns", evidence));
    at = next;
  }
  return issues;
}

const turnSteps = readOnce(({ text }: MappedText) =>
  [...text.matchAll(TURN_STEP)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
);
