import type { Evidence, Message } from "../domain/evidence";
import type { CrsStatement } from "../domain/point-table";
import type { Region } from "../domain/region";
import { centralMeridian, widthOfZone } from "./crs-table";
import {
  impossibleStatements,
  printedMeridians,
  type StatementConflict,
  twoStatements,
} from "./printed-meridians";
import { type PlaceHint, placeReason } from "./region-hint";
import type { TableDigits } from "./table-digits";
import { byMeridian, placeOf, type ZoneReading, zoneName } from "./zone-reading";
import { zonesByPlace } from "./zones-by-place";

export interface ZoneReadings {
  /** best first */
  readonly ranked: readonly ZoneReading[];
  /** printed statements that contradict the digits or each other */
  readonly conflicts: readonly StatementConflict[];
  /** nothing speaks for the first reading more than for the others */
  readonly undecided: boolean;
}

/** Zones by likelihood for projected coordinates. `hint` and `region` say where the points are expected. */
export function zoneReadings(
  digits: TableDigits,
  stated: CrsStatement,
  region: Region | null,
  hint: PlaceHint | null,
): ZoneReadings {
  return digits.prefix === null
    ? unprefixedZones(digits, stated, region, hint)
    : prefixedZone(digits.prefix, digits, stated, region);
}

function prefixedZone(
  prefix: number,
  digits: TableDigits,
  stated: CrsStatement,
  region: Region | null,
): ZoneReadings {
  const width = widthOfZone(prefix) ?? 3;
  const meridian = centralMeridian(width, prefix);
  const own = zoneName(width, prefix);
  const conflicts: StatementConflict[] = [];
  const reasons: Message[] = [
    {
      zh: `横坐标为8位数，前两位${prefix}是带号：${own.zh}；3°带带号25至45，6°带带号13至23，互不重叠。`,
      en: `The eastings have eight digits and begin with ${prefix}, the zone number: ${own.en}; 3° zones are numbered 25 to 45 and 6° zones 13 to 23, so the two cannot be mistaken.`,
    },
  ];
  let confirmed = false;
  const judge = (agrees: boolean, zh: string, en: string, raw: string, evidence: Evidence): void => {
    if (agrees) {
      confirmed = true;
      reasons.push({
        zh: `文中写明${zh}（“${raw}”），一致。`,
        en: `The text says ${en} (“${raw}”), which agrees.`,
      });
    } else {
      const message: Message = {
        zh: `文中写明${zh}（“${raw}”），但横坐标的带号是${own.zh}，两者矛盾；按坐标数字绘制，位置待核。`,
        en: `The text says ${en} (“${raw}”), but the eastings say ${own.en}; drawn by the digits, the place is to be confirmed.`,
      };
      conflicts.push({ message, evidence });
      reasons.push(message);
    }
  };
  const { zone, centralMeridian: printed, zoneWidth } = stated;
  if (zone !== null)
    judge(zone.value === prefix, `带号${zone.value}`, `zone ${zone.value}`, zone.raw, zone.evidence);
  if (printed !== null)
    judge(
      printed.value === meridian,
      `中央经线${printed.value}°`,
      `central meridian ${printed.value}°`,
      printed.raw,
      printed.evidence,
    );
  if (zoneWidth !== null)
    judge(
      zoneWidth.value === width,
      `${zoneWidth.value}°分带`,
      `${zoneWidth.value}° zones`,
      zoneWidth.raw,
      zoneWidth.evidence,
    );
  const reading = { width, zone: prefix, meridian, prefixed: true };
  const place = placeOf(reading, digits.centre);
  if (region !== null && place !== null) reasons.push(placeReason(place, region));
  const basis = confirmed && conflicts.length === 0 ? "stated" : "inferred";
  return { ranked: [{ ...reading, basis, reasons }], conflicts, undecided: false };
}

function unprefixedZones(
  digits: TableDigits,
  stated: CrsStatement,
  region: Region | null,
  hint: PlaceHint | null,
): ZoneReadings {
  const printed = printedMeridians(stated);
  const impossible = impossibleStatements(stated);
  const width = stated.zoneWidth?.value ?? null;
  const [first, second] = printed;
  if (first !== undefined) {
    const conflicts =
      second === undefined || second.meridian === first.meridian
        ? impossible
        : [...impossible, { message: twoStatements(first, second), evidence: second.evidence }];
    const ranked = printed.flatMap((entry) =>
      byMeridian(entry.meridian, entry.width ?? width, "stated", {
        zh: `文中写明${entry.text.zh}（“${entry.raw}”）。`,
        en: `The text says ${entry.text.en} (“${entry.raw}”).`,
      }),
    );
    const unique = ranked.filter(
      (entry, index) =>
        ranked.findIndex(
          (other) =>
            other.width === entry.width && other.zone === entry.zone && other.meridian === entry.meridian,
        ) === index,
    );
    const [best, ...rest] = unique;
    const place = best === undefined ? null : placeOf(best, digits.centre);
    if (best !== undefined && place !== null && region !== null)
      return {
        ranked: [{ ...best, reasons: [...best.reasons, placeReason(place, region)] }, ...rest],
        conflicts,
        undecided: false,
      };
    if (best !== undefined) return { ranked: unique, conflicts, undecided: false };
  }
  const byPlace = zonesByPlace(digits, width, region, hint);
  return { ...byPlace, conflicts: impossible };
}
