import type { Evidence, Message } from "../domain/evidence";
import type { CrsStatement } from "../domain/point-table";
import { centralMeridian, widthOfZone } from "./crs-table";
import { zoneName } from "./zone-reading";

/** A printed statement that contradicts the digits or another statement. */
export interface StatementConflict {
  readonly message: Message;
  readonly evidence: Evidence;
}

/** Printed zone numbers and meridians that no place in China has. */
export function impossibleStatements({ zone, centralMeridian: meridian }: CrsStatement): StatementConflict[] {
  const found: StatementConflict[] = [];
  if (zone !== null && widthOfZone(zone.value) === null)
    found.push({
      message: {
        zh: `文中写明带号${zone.value}（“${zone.raw}”），但中国没有这个带号（6°带13至23，3°带25至45）。`,
        en: `The text says zone ${zone.value} (“${zone.raw}”), but China has no such zone (6° zones 13 to 23, 3° zones 25 to 45).`,
      },
      evidence: zone.evidence,
    });
  if (meridian !== null && !inChina(meridian.value))
    found.push({
      message: {
        zh: `文中写明中央经线${meridian.value}°（“${meridian.raw}”），不在中国范围内。`,
        en: `The text says central meridian ${meridian.value}° (“${meridian.raw}”), which is outside China.`,
      },
      evidence: meridian.evidence,
    });
  return found;
}

/** Meridians of the first and the last zone. */
const inChina = (meridian: number): boolean => meridian >= 73 && meridian <= 136;

export interface PrintedMeridian {
  readonly meridian: number;
  readonly width: 3 | 6 | null;
  readonly text: Message;
  readonly raw: string;
  readonly evidence: Evidence;
}

/** Meridians that the text names, by degree or by zone number. */
export function printedMeridians(stated: CrsStatement): PrintedMeridian[] {
  const found: PrintedMeridian[] = [];
  const { centralMeridian: meridian, zone } = stated;
  if (meridian !== null)
    found.push({
      meridian: meridian.value,
      width: null,
      text: { zh: `中央经线${meridian.value}°`, en: `central meridian ${meridian.value}°` },
      raw: meridian.raw,
      evidence: meridian.evidence,
    });
  if (zone !== null) {
    const width = widthOfZone(zone.value);
    if (width !== null)
      found.push({
        meridian: centralMeridian(width, zone.value),
        width,
        text: zoneName(width, zone.value),
        raw: zone.raw,
        evidence: zone.evidence,
      });
  }
  return found.filter((entry) => inChina(entry.meridian));
}

export const twoStatements = (first: PrintedMeridian, second: PrintedMeridian): Message => ({
  zh: `文中既写明${first.text.zh}（“${first.raw}”），又写明${second.text.zh}（“${second.raw}”），两者矛盾；按前者绘制，位置待核。`,
  en: `The text says ${first.text.en} (“${first.raw}”) and ${second.text.en} (“${second.raw}”); drawn by the former, the place is to be confirmed.`,
});
