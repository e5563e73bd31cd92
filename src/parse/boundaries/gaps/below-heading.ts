import { headingCode } from "../names/code-line";
import { bareName } from "./gap-lines";

/**
 * What stands from the last line of nothing but the name or the code of a piece of land on: the words above it speak of others.
 * @param label that of the first point, which may stand on a line of its own and is no code of land
 */
export function belowHeading(lead: string, label: string | null): string {
  const lines = lead.split("\n");
  const last = lines.pop() ?? "";
  if (isHeading(last.slice(0, Math.max(0, last.indexOf(":"))))) return last;
  const head = lines.findLastIndex((line) => line.trim() !== label && isHeading(line));
  return head <= 0 ? lead : [...lines.slice(head), last].join("\n");
}

function isHeading(line: string): boolean {
  return headingCode(line) !== null || bareName([line]) !== null;
}
