import { LAND_NAME } from "../lexicon/land-nouns";
import { TABLE_NOUN } from "../lexicon/parcel-terms";
import { foreign } from "./foreign";
import { type BareName, bareName } from "./gap-lines";
import { isGeneric } from "./land-name";

/** What stands right above points, where a heading may: the name of a piece of land, or a word alone. */
export interface SlotHead {
  readonly name: BareName | null;
  readonly word: string | null;
  /** it opens the line of the points, ends in a colon, or has the header of columns below it */
  readonly heads: boolean;
}

const NO_HEAD: SlotHead = { name: null, word: null, heads: false };

/** Behind the words that open the line of the points: what announces them, and nothing else. */
const LEADS_TO_POINTS = /^(?:[^。;:]{0,24}(?:坐标|拐点|界址点|连接|圈定|围成|连线)[^。;]{0,12})?$/u;
/** 主体, 飞地: a word alone. */
const WORD = /^\p{Script=Han}{2,6}:?$/u;
/** Words of pages and notes. */
const NO_WORD = /[续页附注图章签审校核制]|^(?:备|说)/u;

/**
 * The heading right above points: the words that open their line (南块:拐点坐标:J1…), else the line above.
 * @param text up to the label of the first point
 */
export function slotHead(text: string): SlotHead {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  const colon = last.indexOf(":");
  const behind = colon > 0 ? last.slice(colon + 1) : "。";
  const opening =
    foreign(behind) === "" || LEADS_TO_POINTS.test(behind)
      ? bareName([last.slice(0, Math.max(0, colon))])
      : null;
  if (opening !== null) return { name: opening, word: null, heads: true };
  const at = lines.findLastIndex((line) => foreign(line) !== "");
  const line = (lines[at] ?? "").trim();
  const columns = lines.slice(at + 1).some((row) => COLUMN_TITLE.test(row));
  const word =
    WORD.test(line) && !NO_WORD.test(line) && !TABLE_NOUN.test(line) ? line.replace(":", "") : null;
  return { name: bareName(lines), word, heads: columns || line.endsWith(":") };
}

const COLUMN_TITLE = /\p{Script=Han}|[XYxy]/u;

/**
 * The heading right above the next point, where nothing else that may be one stands between two points.
 * @param gap from the end of a point to the label of the next
 * @param names the lines between that may be names
 */
export function headBetween(gap: string, names: readonly string[]): SlotHead {
  const [, ...lines] = gap.split("\n");
  if (lines.length === 0) return NO_HEAD;
  const opens = foreign(lines.at(-1) ?? "") !== "";
  if (names.length !== (opens ? 0 : 1)) return NO_HEAD;
  return slotHead(
    opens
      ? (lines.at(-1) ?? "")
      : lines.slice(lines.findLastIndex((line) => line.trim() === names[0])).join("\n"),
  );
}

/**
 * Whether two headings at like places name two pieces of land: names of one kind (北片区 above the first points and
 * 南片区 among them), two names with an area each, lands of two kinds where the columns have their header again, or two
 * words alone (主体, 飞地).
 */
export function areSiblings(one: SlotHead, other: SlotHead): boolean {
  const [a, b] = [one.name, other.name];
  if (a !== null && b !== null && a.name !== b.name) {
    if ((a.sized && b.sized) || a.name.at(-1) === b.name.at(-1)) return true;
    return other.heads && [a, b].every(({ name }) => LAND_NAME.test(name) && !isGeneric(name));
  }
  return one.word !== null && other.word !== null && one.word !== other.word;
}
