import { OWN_NAME, PAPERS_OF_LAND } from "../lexicon/papers-of-land";
import { isClosing, isDivider, type TextLine } from "./text-line";
import { isMetadata } from "./title-block";

/** What stands below a title: a sentence, a label with its value, the cells of a row. */
const BODY = /^.{12,}[。,]|^\p{Script=Han}{2,10}:.|^.{2,40}:$/u;
const ROW = /\S(?:\s?[\t|]\s?| {1,20})\S.{0,200}(?:\s?[\t|]\s?| {1,20})\S/u;

/** 附件2, 附:: what stands below it belongs to the text above. */
const ANNEX = /^附/u;

/** Characters of the text above in which an annex would be spoken of. */
const REACH = 6000;

/** Lines of the head of a sheet in which its name and size stand. */
const HEAD = 4;

/** A size as printed in the head of a sheet. */
const SIZE = /面积[^\d]{0,8}(\d[\d.]{2,12})/u;

/**
 * Whether a title heads a plan, a list of ranges or a sheet of points that is a text of its own although no 关于 and no
 * number says so: its matter is not spoken of in the text above, and a sheet names land that is not named there.
 */
export function headsPaperOfLand(lines: readonly TextLine[], at: number, title: string): boolean {
  const paper = PAPERS_OF_LAND.find(({ titled }) => titled.test(title));
  const above = lines[at - 1]?.squeezed ?? "";
  const below = lines[at + 1];
  if (paper === undefined || above === "" || below === undefined || ANNEX.test(above)) return false;
  const isOver = isDivider(above) || isMetadata(above) || isClosing(above) || !LEADS_ON.test(above);
  if (!isOver || (!BODY.test(below.squeezed) && !ROW.test(below.line.text))) return false;
  const head = lines.slice(at + 1, at + 1 + HEAD).map(({ squeezed }) => squeezed);
  const own = head.flatMap((text) => OWN_NAME.exec(text)?.[1] ?? []);
  if (paper.isNamedBelow && own.length === 0) return false;
  const sizes = paper.isNamedBelow ? head.flatMap((text) => SIZE.exec(text)?.[1] ?? []) : [];
  const told = textAbove(lines, at);
  return !paper.matter.test(told) && ![...own, ...sizes].some((words) => told.includes(words));
}

/** A sentence that goes on below. */
const LEADS_ON = /[:,、]$|如下|见下/u;

function textAbove(lines: readonly TextLine[], at: number): string {
  const found: string[] = [];
  let left = REACH;
  for (let i = at - 1; i >= 0 && left > 0; i--) {
    const text = (lines[i]?.squeezed ?? "").slice(0, left);
    found.push(text);
    left -= text.length + 1;
  }
  return found.join("\n");
}
