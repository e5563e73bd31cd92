import type { Issue } from "../../../domain/issue";
import type { DocumentSection } from "../../document-section";
import type { TableToken } from "../../layout/coordinates/coordinate-token";
import { BOUNDARY_WORD, COORDINATE_WORD, HEADER_WORD } from "../../lexicon/table-terms";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { evidenceAt } from "../../text/source-text";
import { foreign } from "../names/foreign";
import { boundaryIssue } from "../points/refusal";
import type { Block } from "./block";
import { headsOthers } from "./masked-block";

/** Masks in a row, at most so many characters apart, are one table. */
const REACH = 160;

/** Whether nothing between says that something else begins. */
function isJoined(between: string): boolean {
  return foreign(between) === "" && !headsOthers(between);
}

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
    // words between say that the masks are a table of their own
    const near = blocks.some(
      (block) =>
        first.from < block.to + REACH &&
        last.to > block.from - REACH &&
        isJoined(window.text.slice(Math.min(block.to, last.to), Math.max(block.from, first.from))),
    );
    const lead = window.text.slice(Math.max(0, first.from - REACH * 2), last.to);
    if (near || !(COORDINATE_WORD.test(lead) || BOUNDARY_WORD.test(lead))) return;
    issues.push(boundaryIssue("masked", mappedEvidence(window, first.from, last.to)));
  };
  for (const token of tokens) {
    // letters alone hide names and telephones
    if (token.kind !== "mask" || !/\d|\*\.\*|[Xx]\.[Xx]/u.test(window.text.slice(token.from, token.to)))
      continue;
    const last = cluster.at(-1);
    if (last !== undefined && token.from - last.to > REACH) close();
    cluster.push(token);
  }
  close();
  return issues;
}

/** Lines of text behind a header within which its first row must stand. */
const ROWS_BEHIND = 14;
const PROMISE =
  /(?:界址点|拐点|界桩|顶点)坐标[^。;\n]{0,10}(?:如下|见下表|成果表|坐标表|表)? ?[:：]?$|(?:界址点|拐点)坐标[^。;]{0,4}(?:略|附后|另附|见附)/u;
const NORTH_HEAD = /(?:^|[^A-Za-z])[Xx](?![A-Za-z])|纵坐标|北坐标|纬度/u;
const EAST_HEAD = /(?:^|[^A-Za-z])[Yy](?![A-Za-z])|横坐标|东坐标|经度/u;
const LONGEST_HEAD = 80;
/** 附件:某项目界址点坐标表 at the foot of a letter. */
const ANNEX = /^附(?:件|表|图)?(?:[一二三四五六七八九十]|\d{1,2})? ?:/u;

function promises(text: string): boolean {
  // where a bracket stays open the line goes on
  if (text.length > LONGEST_HEAD || /[（(][^）)]*$/u.test(text)) return false;
  if (PROMISE.test(text)) return true;
  const head = NORTH_HEAD.test(text) && EAST_HEAD.test(text) && /坐标|点号|拐点|界址|序号|经度/u.test(text);
  return head && !/\p{Script=Han}/u.test(text.replace(HEADER_WORD, ""));
}

/**
 * Headers of coordinate tables behind which no coordinate was found.
 * @param filled numbers of the lines that hold coordinates or masked digits
 */
export function emptyTables(section: DocumentSection, filled: ReadonlySet<number>): readonly Issue[] {
  const issues: Issue[] = [];
  const lines = section.lines.filter((line) => line.kind === "text");
  let quietUntil = -1;
  let last = 0;
  for (const number of filled) last = Math.max(last, number);
  lines.forEach((line, index) => {
    if (index <= quietUntil || !promises(line.text)) return;
    quietUntil = index + ROWS_BEHIND;
    const rows = lines.slice(index, index + ROWS_BEHIND + 1);
    if (rows.some((row) => filled.has(row.number))) return;
    // a list of annexes announces what stands anywhere behind it
    if (ANNEX.test(line.text) && line.number < last) return;
    issues.push(boundaryIssue("no-points", evidenceAt(section.source, line.start, line.end)));
  });
  return issues;
}
