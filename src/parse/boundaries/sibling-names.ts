import { TABLE_NOUN } from "../lexicon/parcel-terms";
import { ITEM_START } from "../lexicon/table-terms";
import type { Draft } from "./blocks/draft";
import { bareName } from "./gaps/gap-lines";
import { landName } from "./names/land-name";

/** A name above the points of a boundary, and how much of the text before them stands behind it. */
interface Heading {
  readonly name: string;
  readonly behind: string;
  /** a line of nothing but the name, right above the points */
  readonly bare: boolean;
}

/**
 * Boundaries whose points stand below a heading of one kind (a line of its own, an item, the words that open the line
 * of the points), each another one, bear those names, whatever a key or a caption further up says: 光伏方阵一区 and
 * 光伏方阵二区 below 项目名称, 一、升压站 and 二、风机平台. One such line alone may be anything.
 */
export function withSiblingNames(drafts: readonly Draft[]): readonly Draft[] {
  const headings = drafts.map(({ caption, leadText }) =>
    caption.code === null ? headingOf(leadText) : null,
  );
  const names = headings.flatMap((heading) => heading?.name ?? []);
  if (names.length < 2 || new Set(names).size < names.length) return drafts;
  return drafts.map((draft, index) => {
    const heading = headings[index] ?? null;
    const { name } = draft.caption;
    if (heading === null) return draft;
    // what a caption or a key behind the heading names stands nearer to the points
    if (!heading.bare && name !== null && heading.behind.includes(name)) return draft;
    return { ...draft, caption: { ...draft.caption, name: heading.name } };
  });
}

function headingOf(leadText: string): Heading | null {
  const lines = leadText.split("\n");
  const opened = openingName(lines.pop() ?? "");
  if (opened !== null) return { name: opened, behind: "", bare: false };
  const bare = bareName(lines)?.name ?? null;
  if (bare !== null && !ITEM_START.test(bare)) return { name: bare, behind: "", bare: true };
  const item = lines.findLastIndex((line) => ITEM_START.test(line));
  const name = item < 0 ? null : itemName(lines[item] ?? "");
  return name === null ? null : { name, behind: lines.slice(item + 1).join("\n"), bare: false };
}

/** 一、升压站(面积0.05公顷): what an item names and nothing more. */
function itemName(line: string): string | null {
  return landName(bareName([line])?.name ?? openingName(line));
}

/** Words that open a line: a short phrase, perhaps its area, and the sign behind it. */
const OPENING = /^[ |]{0,3}([^。:;,|\t\n]{2,32})([。:,]) ?([^。;]{0,40})/u;
/** What a line of points goes on with behind the words that open it. */
const LEADS_TO_POINTS = /^[^。;]{0,24}(?:坐标|拐点|界址点|连接|连线|圈定|围成)/u;
/** The label of the first point and signs. */
const NO_WORDS = /^[^\p{Script=Han}]{0,12}$/u;
const WORD = /\p{Script=Han}{2}/u;
const AREA_BRACKET = /\([^()]{0,24}\)$/u;

/** 北片区。拐点坐标:① / 南片区:由以下拐点圈定: what stands before the words that announce the points. */
function openingName(line: string): string | null {
  const [, head = "", sign, rest = ""] = OPENING.exec(line) ?? [];
  const name = head.trimEnd().replace(AREA_BRACKET, "");
  const opens = LEADS_TO_POINTS.test(rest) || (sign === ":" && NO_WORDS.test(rest) && WORD.test(name));
  if (!opens || TABLE_NOUN.test(name)) return null;
  return landName(name);
}
