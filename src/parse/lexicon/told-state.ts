import {
  AFTER_HEAD,
  BEFORE_HEAD,
  STATE_AFTER,
  STATE_BEFORE,
  TABLE_AFTER,
  TABLE_BEFORE,
  type Version,
} from "./state-words";

/** The state that a cell tells which tells nothing else: 调整前, 原规划, 拟调整为; null for any other. */
export function stateOfCell(words: string): Version | null {
  if (STATE_BEFORE.test(words)) return "before";
  return STATE_AFTER.test(words) ? "current" : null;
}

/** The state that the head of a column or of a group of values speaks of: 调整前, 原容积率; null where it says nothing. */
export function stateOfHead(words: string): Version | null {
  if (BEFORE_HEAD.test(words)) return "before";
  return AFTER_HEAD.test(words) ? "current" : null;
}

/** The state that the heading of a table of zones tells: 一、原划定的保护区; null where it tells none. */
export function stateOfTable(heading: string): Version | null {
  if (TABLE_AFTER.test(heading)) return "current";
  return TABLE_BEFORE.test(heading) ? "before" : null;
}
