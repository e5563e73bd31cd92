import { INDICATOR_TERMS } from "../../lexicon/indicator-terms";
import { NOTHING } from "./relaid";

/** A box before what may be chosen; two of them side by side are a mask: □□. */
const BOX = /(?<![□■☐☑☒\d])[□☐■☑☒√✓✔](?![□■☐☑☒\d])(?=[ \u3000]?[\p{Script=Han}(（≤≥<>＜＞\d])/gu;
const TICKED = "☑☒■√✓✔";
/** Where an option ends before the next box: a wide gap, a bar, the end of a clause. */
const OPTION_END = /[ \u3000]{2}|[\t|｜。；;]/u;
/** □ 建筑密度:≤30%: what an item is called, before its colon; 不大于 and 其他 are options. */
const ITEM_LABEL =
  /^[ \u3000]?((?!不|[大小高低]于|其[他它])\p{Script=Han}{2,10})[:：][ \u3000]?[^ \u3000_＿]/u;

/** A box of a line and whether it is ticked. */
interface Box {
  readonly at: number;
  readonly ticked: boolean;
}

/**
 * The text of a form without the options that nobody ticked (□工业 ☑住宅, □不小于__ ☑不大于2.0), as long as before. A
 * line has options where it has two boxes or more; one box before a line is the sign of an item. Where no box of the
 * text is ticked, none is taken out; neither is one of a line of items, ■ 地块编号:A-01 □ 容积率:≤2.0.
 */
export function withTickedBoxes(text: string): string {
  if (!/[☑☒■√✓✔]/u.test(text) || !/[□☐]/u.test(text)) return text;
  const lines = text.split("\n").map((line) => {
    const boxes = boxesOf(line);
    return { line, boxes: listsItems(line, boxes) ? [] : boxes };
  });
  const chosen = lines.some(
    ({ boxes }) => boxes.some(({ ticked }) => ticked) && boxes.some(({ ticked }) => !ticked),
  );
  if (!chosen) return text;
  return lines.map(({ line, boxes }) => (boxes.length > 1 ? chosenOf(line, boxes) : line)).join("\n");
}

function boxesOf(line: string): Box[] {
  return [...line.matchAll(BOX)].map(({ 0: sign, index }) => ({ at: index, ticked: TICKED.includes(sign) }));
}

/**
 * Whether the boxes of a line are the signs of its items: no other than the first is filled, and by what stands behind
 * the empty ones each is an item of its own, with a label or the name of an indicator.
 */
function listsItems(line: string, boxes: readonly Box[]): boolean {
  const empty = boxes.filter(({ ticked }) => !ticked);
  if (empty.length === 0 || boxes.length - empty.length > 1) return false;
  if (boxes.some(({ at, ticked }) => ticked && (line.charAt(at) !== "■" || line.slice(0, at).trim() !== "")))
    return false;
  const labels = empty.map(({ at }) => itemLabel(line.slice(at + 1, at + 1 + LONGEST_LABEL)));
  return !labels.includes(null) && new Set(labels).size === labels.length;
}

/** Signs of a label, its colon and what stands behind. */
const LONGEST_LABEL = 14;

function itemLabel(behind: string): string | null {
  const words = behind.trimStart();
  const named = INDICATOR_TERMS.find(({ spelling }) => words.startsWith(spelling))?.key;
  return named ?? ITEM_LABEL.exec(behind)?.[1] ?? null;
}

/** A line without its empty boxes and what stands behind them. */
function chosenOf(line: string, boxes: readonly Box[]): string {
  const pieces: string[] = [];
  let from = 0;
  boxes.forEach(({ at, ticked }, index) => {
    const next = boxes[index + 1]?.at ?? line.length;
    const end = at + 1 + (ticked ? 0 : optionLength(line.slice(at + 1, next)));
    pieces.push(line.slice(from, at), NOTHING.repeat(end - at));
    from = end;
  });
  return pieces.join("") + line.slice(from);
}

function optionLength(behind: string): number {
  const end = behind.slice(1).search(OPTION_END);
  return end < 0 ? behind.length : end + 1;
}
