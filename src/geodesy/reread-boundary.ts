import type { Boundary } from "../domain/boundary";
import type { Crs } from "../domain/crs";
import { crsKey, epsgOf } from "../domain/crs-key";
import type { Message } from "../domain/evidence";
import type { PointTable } from "../domain/point-table";
import { crsOf } from "./readings";
import { type RemeasuredBoundary, remeasuredBoundary } from "./remeasured-boundary";
import { tableDigits } from "./table-digits";
import { userReading } from "./user-reading";

export type RereadBoundary = RemeasuredBoundary | { readonly problem: Message };

/**
 * A boundary read in a system that a person chose: the same printed digits, measured again. The ranked readings stay
 * as they were; the reading in use says that it was chosen (basis `user`). A system that the digits cannot be in, or
 * that does not hold every point, is refused with the reason.
 * @param system a key as `crsKey` writes it; any of the ranked readings, or any EPSG code that is known here
 */
export function rereadBoundary(subject: string, boundary: Boundary, system: string): RereadBoundary {
  const crs = chosenCrs(boundary, system);
  if ("problem" in crs) return crs;
  return (
    remeasuredBoundary(subject, { ...boundary, crs }) ?? {
      problem: {
        zh: `${system} 容纳不下全部界址点（超出该带的范围），仍用原来的读法。`,
        en: `${system} does not hold every point (outside the reach of the zone); the reading stays as it was.`,
      },
    }
  );
}

const BY_PERSON: Message = {
  zh: "由使用者改定；面积吻合不能证明带号正确。",
  en: "Set by the reader; a fitting area does not prove the zone.",
};

function chosenCrs(boundary: Boundary, system: string): Crs | { readonly problem: Message } {
  const axes = boundary.crs.basisOf.axes;
  const ranked = boundary.alternatives.find((one) => crsKey(one) === system);
  if (ranked !== undefined)
    return {
      ...ranked,
      basis: "user",
      basisOf: { datum: "user", zone: "user", axes },
      reasons: [BY_PERSON, ...ranked.reasons],
    };
  const epsg = epsgOf(system);
  const digits = tableDigits(asTable(boundary));
  if (epsg === null || digits === null)
    return {
      problem: {
        zh: `“${system}”不是 EPSG 代码，仍用原来的读法。`,
        en: `“${system}” is no EPSG code; the reading stays as it was.`,
      },
    };
  const user = userReading(epsg, digits);
  if ("problem" in user) return { problem: user.problem };
  const basisOf: Crs["basisOf"] = { datum: "user", zone: "user", axes };
  return crsOf(user.definition, boundary.crs.axesSwapped, basisOf, [BY_PERSON, ...user.reasons]);
}

/** The rings as a table again, north first: all that `tableDigits` looks at. */
function asTable({ rings }: Boundary): PointTable {
  const nowhere = { source: "", start: 0, end: 0, lines: [1, 1] as [number, number] };
  return {
    unit: "metres",
    stated: { datum: null, zoneWidth: null, zone: null, centralMeridian: null, axes: null },
    evidence: nowhere,
    rings: rings.map(({ role, part, points }) => ({
      role,
      part,
      closed: false,
      points: points.map(({ label, north, east, printed, evidence }) => ({
        label,
        first: north,
        second: east,
        printed,
        evidence,
      })),
    })),
  };
}
