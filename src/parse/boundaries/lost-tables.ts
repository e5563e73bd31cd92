import type { Issue } from "../../domain/issue";
import type { TableToken } from "../layout/coordinate-token";
import { BOUNDARY_WORD, COORDINATE_WORD } from "../lexicon/table-terms";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import type { Block } from "./block";
import { boundaryIssue } from "./refusal";

/** Masks in a row, at most so many characters apart, are one table. */
const REACH = 160;

/** Tables of which nothing is left but masked digits. */
export function lostTables(
  window: MappedText,
  tokens: readonly TableToken[],
  blocks: readonly Block[],
): readonly Issue[] {
  const issues: Issue[] = [];
  let cluster: TableToken[] = [];
  const close = (): void => {
    const [first, last] = [cluster[0], cluster.at(-1)];
    cluster = [];
    if (first === undefined || last === undefined || first === last) return;
    const near = blocks.some((block) => first.from < block.to + REACH && last.to > block.from - REACH);
    const lead = window.text.slice(Math.max(0, first.from - REACH * 2), last.to);
    if (near || !(COORDINATE_WORD.test(lead) || BOUNDARY_WORD.test(lead))) return;
    issues.push(boundaryIssue("masked", mappedEvidence(window, first.from, last.to)));
  };
  for (const token of tokens) {
    if (token.kind !== "mask") continue;
    const last = cluster.at(-1);
    if (last !== undefined && token.from - last.to > REACH) close();
    cluster.push(token);
  }
  close();
  return issues;
}
