import { headingCode } from "./code-line";
import { bareName } from "./gap-lines";

/** What stands from the last line of nothing but the name or the code of a piece of land on: the words above it speak of others. */
export function belowHeading(lead: string): string {
  const lines = lead.split("\n");
  const above = lines.slice(0, -1);
  const head = above.findLastIndex((line) => headingCode(line) !== null || bareName([line]) !== null);
  return head <= 0 ? lead : lines.slice(head).join("\n");
}
