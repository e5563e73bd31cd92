import { SPOKEN_BEHIND } from "../../lexicon/zone-name-edges";

const LONGEST_SPOKEN = 4;
/** 片区 */
const KIND = 2;

/** Whether a text tells the range or the size of what it names at an index, or gives the name as the value of a label. */
export function isSpokenAt(name: string, text: string, at: number): boolean {
  const behind = at + name.length;
  if (SPOKEN_BEHIND.test(text.slice(behind, behind + LONGEST_SPOKEN))) return true;
  // 片区名称:某片区, with 片区位于… in the next line
  const ends = !/[\p{Script=Han}A-Za-z\d]/u.test(text.charAt(behind));
  return text.charAt(at - 1) === ":" && (ends || text.startsWith(name.slice(-KIND), behind));
}
