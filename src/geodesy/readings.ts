import type { Basis, Crs } from "../domain/crs";
import type { Evidence, Message } from "../domain/evidence";
import type { Issue } from "../domain/issue";
import type { PointTable, TablePoint } from "../domain/point-table";
import type { Region } from "../domain/region";
import { axesReading } from "./axes-reading";
import { type CrsDefinition, gaussKruger, geographic, meridianPlane } from "./crs-table";
import { type DatumReading, datumReadings } from "./datum-readings";
import type { PlaceHint } from "./region-hint";
import { type TableDigits, tableDigits } from "./table-digits";
import { userReading } from "./user-reading";
import { zoneSystem } from "./zone-reading";
import { zoneReadings } from "./zone-readings";

export interface ReadingContext {
  /** id of the source, for issues */
  readonly source: string;
  /** ISO date of the document */
  readonly documentDate: string | null;
  readonly region: Region | null;
  /** the reader's own word */
  readonly userEpsg: number | null;
  /** where a second table of the same boundary lies */
  readonly hint?: PlaceHint | null;
}

export interface Readings {
  /** best first; empty where the numbers are no coordinates we know */
  readonly ranked: readonly Crs[];
  /** the reader's choice where it fits the digits, otherwise the best reading */
  readonly chosen: Crs | null;
  readonly digits: TableDigits | null;
  readonly issues: readonly Issue[];
}

/** From the weakest to the strongest; the reader's word is not stronger than the print. */
const STRENGTH: readonly Basis[] = ["assumed", "user", "inferred", "stated"];
const weakest = (...bases: readonly Basis[]): Basis =>
  STRENGTH.find((basis) => bases.includes(basis)) ?? "assumed";

/** The published form of a reading. */
export function crsOf(
  definition: CrsDefinition,
  axesSwapped: boolean,
  basisOf: Crs["basisOf"],
  reasons: readonly Message[],
): Crs {
  const { kind, datum, zoneWidth, zone, centralMeridian, prefixed, epsg } = definition;
  const basis = weakest(basisOf.datum, basisOf.zone, basisOf.axes);
  return {
    kind,
    datum,
    zoneWidth,
    zone,
    centralMeridian,
    prefixed,
    epsg,
    axesSwapped,
    basis,
    basisOf,
    reasons: [...reasons],
  };
}

/** The system that a reading names; an unknown datum is computed as CGCS2000. */
export function definitionOf({
  kind,
  datum,
  zoneWidth,
  zone,
  centralMeridian,
  prefixed,
}: Crs): CrsDefinition {
  const known = datum ?? "CGCS2000";
  if (kind === "geographic" || centralMeridian === null) return geographic(known);
  if (zoneWidth === null || zone === null) return meridianPlane(known, centralMeridian);
  return gaussKruger({ datum: known, width: zoneWidth, zone, prefixed: prefixed === true });
}

/**
 * Every plausible reading of a table, ranked: the best zone under each datum, then the other zones under the best
 * datum, each with its reasons. Digits decide column order and prefix; printed statements, then the date, the
 * datum; the region only breaks ties. Planar area is the same in every zone and cannot rank them.
 */
export function readings(table: PointTable, context: ReadingContext): Readings {
  const digits = tableDigits(table);
  if (digits === null)
    return { ranked: [], chosen: null, digits, issues: [unreadable(table, context.source)] };
  const issues: Issue[] = [];
  const warn = (code: string, message: Message, evidence: Evidence): void => {
    issues.push({ code, severity: "warning", message, evidence, source: context.source });
  };
  const axes = axesReading(table.stated, digits);
  const swapped = digits.order === "east-north";
  const datums = datumReadings(table.stated.datum, context.documentDate, digits.form);
  const [datum] = datums;
  let ranked: Crs[] = [];
  if (digits.form === "degrees") {
    ranked = datums.map((entry) =>
      crsOf(
        geographic(entry.datum),
        swapped,
        { datum: entry.basis, zone: zoneBasis(entry), axes: axes.basis },
        [...axes.reasons, ...entry.reasons],
      ),
    );
  } else {
    const zones = zoneReadings(digits, table.stated, context.region, context.hint ?? null);
    for (const { message, evidence } of zones.conflicts) warn("crs-conflict", message, evidence);
    if (zones.undecided) warn("crs-zone-unknown", undecided(zones.ranked.length), table.evidence);
    ranked = zones.ranked.flatMap((zone, index) =>
      (index === 0 ? datums : datum === undefined ? [] : [datum]).map((entry) =>
        crsOf(
          zoneSystem(entry.datum, zone),
          swapped,
          { datum: entry.basis, zone: zone.basis, axes: axes.basis },
          [...zone.reasons, ...axes.reasons, ...entry.reasons],
        ),
      ),
    );
  }
  const best = ranked[0] ?? null;
  if (context.userEpsg === null) return { ranked, chosen: best, digits, issues };
  const user = userReading(context.userEpsg, digits);
  if ("problem" in user) {
    warn(user.code, user.problem, table.evidence);
    return { ranked, chosen: best, digits, issues };
  }
  const basisOf: Crs["basisOf"] = { datum: "user", zone: "user", axes: axes.basis };
  return {
    ranked,
    chosen: crsOf(user.definition, swapped, basisOf, [...user.reasons, ...axes.reasons]),
    digits,
    // the reader has said which zone it is
    issues: issues.filter(({ code }) => code !== "crs-zone-unknown"),
  };
}

/** Degrees have no zone: what is known of it is what is known of the datum. */
const zoneBasis = (entry: DatumReading): Basis => entry.basis;

const undecided = (count: number): Message => ({
  zh: `横坐标不带带号，文中也未写明带号或中央经线：有${count}种读法，现按第一种绘制，位置待核（面积不受影响）。`,
  en: `The eastings carry no zone number and the text names neither zone nor meridian: ${count} readings, the first is drawn, its place is to be confirmed (areas are not affected).`,
});

function unreadable(table: PointTable, source: string): Issue {
  const sample: TablePoint | undefined = table.rings[0]?.points[0];
  const shown = sample === undefined ? "" : `${sample.first}, ${sample.second}`;
  return {
    code: "crs-unreadable",
    severity: "error",
    message: {
      zh: `坐标数值（如 ${shown}）既不是高斯—克吕格坐标（7位纵坐标，6位或8位横坐标），也不是中国境内的经纬度，可能是地方独立坐标系；未绘制界线。`,
      en: `The numbers (such as ${shown}) are neither Gauss-Krüger coordinates (northings of seven digits, eastings of six or eight) nor degrees within China, perhaps a local system; no boundary was made.`,
    },
    evidence: sample?.evidence ?? table.evidence,
    source,
  };
}
