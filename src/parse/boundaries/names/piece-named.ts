import { LAND_NAME } from "../../lexicon/land-nouns";
import { PARCEL_CODE } from "../../lexicon/parcel-terms";
import { IN_PASSING, ITEM_START, PART_ALONE, PIECE_PHRASE } from "../../lexicon/table-terms";
import { tidy } from "./caption-names";
import { isGeneric, landName } from "./land-name";

const CODED_PHRASE = new RegExp(`(${PARCEL_CODE.source}) ?(?:号)?(?:地块|宗地|图斑)`, "u");
/** 7、9小班: the last of several. */
const LISTED = /[\dA-ZⅠ-Ⅻ一二三四五六七八九十](?:号|#)? ?[、,和及与~—至到-] ?$/u;
/** Longest heading that names land. */
const LONGEST_ITEM = 60;

/**
 * The code or the name of the piece of land that the last lines of a text name among several: 3号地块, Ⅰ采区, or the land
 * around it. Null where they name none.
 * @param most lines to look at
 */
export function pieceNamed(lead: string, most: number): { code: string | null; name: string | null } | null {
  const lines = lead.split(/[\n。;]/u);
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - most); i--) {
    const line = lines[i] ?? "";
    const coded = CODED_PHRASE.exec(line);
    if (coded !== null) return { code: (coded[1] ?? "").replace(/\s/gu, ""), name: null };
    const phrase = PIECE_PHRASE.exec(line);
    if (phrase === null || LISTED.test(line.slice(0, phrase.index).replace(ITEM_START, ""))) continue;
    if (PART_ALONE.test(tidy(phrase[1] ?? "")) && IN_PASSING.test(line)) continue;
    const numbered = /(?:编号|号|名称) ?: ?(.+)$/u.exec(phrase[1] ?? "");
    if (numbered !== null) return { code: tidy(numbered[1] ?? ""), name: null };
    return { code: null, name: landAround(line, phrase) ?? tidy(phrase[1] ?? "") };
  }
  return null;
}

/** (一)青岭Ⅰ号矿区饰面用花岗岩矿: the land that a heading names around the number of a piece; null where it ends with it. */
function landAround(line: string, { 0: phrase, index }: RegExpExecArray): string | null {
  if (line.length > LONGEST_ITEM || /[:,。;|]/u.test(line)) return null;
  const behind = line.slice(index + phrase.length);
  const land = LAND_NAME.test(behind) && !isGeneric(behind) ? landName(line) : null;
  return land?.includes(tidy(phrase)) === true ? land : null;
}
