import type { StatedArea } from "../../../domain/area";
import { LAND_NAME } from "../../lexicon/land-nouns";
import { PART_BY_DIRECTION, PART_WORD } from "../../lexicon/table-terms";
import { hanNumber } from "../../text/han-number";
import type { Draft } from "../blocks/draft";
import { headingName } from "../names/heading";
import { isGeneric, landName } from "../names/land-name";
import type { AssignedAreas } from "./assigned-areas";

/** Boundaries in a row that the text above them calls the parts of one whole: indices, `to` exclusive. */
export interface CountedParts {
  readonly from: number;
  readonly to: number;
  readonly name: string | null;
  readonly areas: readonly StatedArea[];
}

const NUMBER = "([两二三四五六七八九十]{1,2}|\\d{1,2})";
const DIRECTIONS = "(?:[东西南北中上下A-C、和及]{1,8})? ?";
const APART = "(?:(?:互|彼此)?不相连的?|(?:相互)?独立的?)?";
/** 由东、西两个区块组成, 由互不相连的两部分组成, 分为3个采区. */
const COUNTED = new RegExp(
  `(?:由${APART}(?:以下|下列)? ?${DIRECTIONS}${NUMBER} ?(?:个${APART}(?:${PART_WORD})|部分|片)(?:海域|区域|水域)?(?:组成|构成)|分(?:为|成|布[在于]?)${DIRECTIONS}${NUMBER} ?(?:个${APART}(?:${PART_WORD})|部分)|分[东西南北、和及]{2,6} ?${NUMBER} ?(?:区|片|块)(?!段))`,
  "u",
);
const PART = new RegExp(PART_WORD, "u");
/** 西区 and 东区 of a mine that is divided into both. */
const AREA_BY_DIRECTION = /^[东西南北中上下]{1,2}[区块]$/u;

/**
 * The boundaries that are parts of one whole because the text above the first of them says so and counts them, none of
 * which has a size of its own: what is said above the first part is the whole's.
 */
export function countedParts(
  drafts: readonly Draft[],
  areas: readonly AssignedAreas[],
): readonly CountedParts[] {
  const found: CountedParts[] = [];
  for (let from = 0; from < drafts.length; from++) {
    const own = countedFrom(drafts, areas, from);
    if (own === null) continue;
    found.push(own);
    from = own.to - 1;
  }
  return found;
}

function countedFrom(
  drafts: readonly Draft[],
  areas: readonly AssignedAreas[],
  from: number,
): CountedParts | null {
  const head = drafts[from];
  if (head === undefined || !isPart(head)) return null;
  const lines = head.leadText.split("\n");
  const at = lines.findLastIndex((line) => COUNTED.test(line));
  const [, composed, divided, plain] = COUNTED.exec(lines[at] ?? "") ?? [];
  const to = from + (numberOf(composed ?? divided ?? plain ?? "") ?? 0);
  const parts = drafts.slice(from, to);
  if (to - from < 2 || parts.length < to - from || !parts.every(isPart)) return null;
  if (parts.some(({ tables }) => tables.length !== head.tables.length)) return null;
  const whole = areas[from]?.areas ?? [];
  const counting = lines[at]?.slice(lines[at]?.search(COUNTED)).split("。", 1)[0] ?? "";
  // 由东、西两部分组成,总面积42.74公顷: the sentence that counts the parts is about the whole
  if (whole.some(({ evidence, raw }) => evidence.end > head.captionFrom && !counting.includes(raw)))
    return null;
  if (areas.slice(from + 1, to).some((one) => !one.total && one.areas.length > 0)) return null;
  return { from, to, name: wholeNamed(lines, at), areas: whole };
}

/** The land of which the text above its first part says how many it has; null where it says nothing. */
export function countedWhole({ leadText }: Draft): string | null {
  const lines = leadText.split("\n");
  const at = lines.findLastIndex((line) => COUNTED.test(line));
  return at < 0 ? null : wholeNamed(lines, at);
}

function isPart({ caption, rowArea }: Draft): boolean {
  const name = caption.name ?? "";
  return (
    caption.code === null &&
    rowArea === null &&
    (PART.test(name) || PART_BY_DIRECTION.test(name) || AREA_BY_DIRECTION.test(name))
  );
}

/** The land that is said to have parts: the subject of the words that count them, else the nearest heading above. */
function wholeNamed(lines: readonly string[], at: number): string | null {
  const line = lines[at] ?? "";
  const before = line.slice(0, COUNTED.exec(line)?.index).replace(/(?<![(,:、共])[(,:、共]+$/u, "");
  const subject = landName(before.slice(before.search(/(?<![^,。;:(])[^,。;:(]*$/u)));
  if (subject !== null && LAND_NAME.test(subject) && !isGeneric(subject)) return subject;
  for (const above of lines.slice(0, at + 1).reverse()) {
    const name = headingName(above);
    if (name !== null && !PART.test(name) && !PART_BY_DIRECTION.test(name)) return name;
  }
  return null;
}

function numberOf(said: string): number | null {
  if (said === "") return null;
  return /^\d/u.test(said) ? Number(said) : said === "两" ? 2 : hanNumber(said);
}
