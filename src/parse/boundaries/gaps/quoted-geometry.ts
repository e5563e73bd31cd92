import type { CoordinateToken } from "../../layout/coordinates/coordinate-token";
import type { MappedText } from "../../text/mapped-text";

/** What the signs between two positions of a geometry quoted as GeoJSON or as well-known text mean. */
export type GeometrySeam = "ring" | "part" | "feature";

/**
 * The seam that a text between two points is in a quoted geometry: another ring, which is a hole where it lies in the
 * one before and else a part (the fences of maps on a screen), another polygon of the same land, or another feature. Null where it is none.
 * @param wellKnown the points are those of well-known text, where a bracket ends a ring
 */
export function geometrySeam(between: string, wellKnown: boolean): GeometrySeam | null {
  if (between.length > LONGEST_SEAM) return null;
  if (NEXT_FEATURE.test(between)) return "feature";
  const signs = between.replace(/[\s|"]/gu, "");
  if (signs === "]],[[" || (wellKnown && signs === "),(")) return "ring";
  return signs === "]]],[[[" || (wellKnown && signs === ")),((") ? "part" : null;
}

/** Longest text between two features: what is said of the second one. */
const LONGEST_SEAM = 600;
const NEXT_FEATURE = /"(?:coordinates|geometry)"|POLYGON ?(?:Z ?)?\(\(/iu;

/** Whether a point is the first one of well-known text: POLYGON((117.1 30.2,… */
export function isWellKnown(text: string, { from }: CoordinateToken): boolean {
  return WELL_KNOWN.test(text.slice(Math.max(0, from - LEAD), from));
}

const WELL_KNOWN = /POLYGON ?(?:Z ?)?\(\(\(?\s*$/iu;
const LEAD = 24;

interface Points {
  readonly window: MappedText;
  readonly leadFrom: number;
  readonly from: number;
  readonly to: number;
}

/** What a quoted geometry is called, and the words before it that are its own. */
export interface QuotedFeature {
  readonly name: string | null;
  readonly lead: string;
}

/**
 * The name of a quoted feature, in its properties before or behind its points, or in the cells behind well-known text;
 * null for points that are quoted in no such form.
 */
export function quotedFeature({ window: { text }, leadFrom, from, to }: Points): QuotedFeature | null {
  const whole = text.slice(leadFrom, from);
  const own = (begins: number): string => (leadFrom === 0 ? whole : whole.slice(begins));
  if (WELL_KNOWN.test(whole.slice(-LEAD))) {
    const stop = text.indexOf("\n", to);
    const [, behind = ""] =
      /^[^\p{L}\n]{0,4}\)\)\)?([^\n]*)$/u.exec(text.slice(to, stop < 0 ? text.length : stop)) ?? [];
    const cell = behind
      .split(/[\t|, ]/u)
      .find((part) => /\p{Script=Han}{2}/u.test(part) && !/\d/u.test(part));
    return { name: cell?.trim() ?? null, lead: own(whole.lastIndexOf("\n") + 1) };
  }
  if (!NEXT_FEATURE.test(whole.slice(-LONGEST_SEAM))) return null;
  const lead = whole.slice(Math.max(0, whole.lastIndexOf(FEATURE)));
  const rest = text.slice(to, to + LONGEST_FEATURE);
  const next = rest.indexOf(FEATURE);
  const behind = rest.slice(0, next < 0 ? rest.length : next);
  const name = [lead, behind].flatMap((part) => PROPERTY_NAME.exec(part)?.[1] ?? [])[0] ?? null;
  return { name, lead: own(whole.length - lead.length) };
}

const FEATURE = '"Feature"';
/** Text behind the points of a feature in which its properties may begin, its holes between. */
const LONGEST_FEATURE = 8000;

/** The name that the properties of a quoted feature give it, not that of its owner, its place or its system. */
const PROPERTY_NAME =
  /"(?!\p{Script=Han}{0,6}(?:单位|权属|权利|乡镇|村|行政区|区划|县|坐标系|用途|地类|图层|文件)\p{Script=Han}{0,4}名)(?:\p{Script=Han}{0,6}名称?|name|(?:DK|ZD|TB|XM|BH|QY)MC|MC)" ?: ?"([^"\n]{2,40})"/iu;
