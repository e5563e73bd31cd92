import type { Message } from "../../domain/evidence";
import { netArea } from "../boundary-measures";
import { meridianPlane } from "../crs-table";
import type { PlacedRing } from "../placed-rings";
import { planarArea } from "../planar-area";
import { projectionOf } from "../projection";
import { sphericalArea, webMercatorArea } from "../reference-area";
import { type Edit, type EditContext, written } from "./edit";

interface Surface {
  readonly kind: "web-mercator" | "sphere" | "other-meridian";
  readonly name: Message;
  readonly area: (ring: PlacedRing) => number;
}

/** radii of Turf's sphere today and of the one that it and others used before */
const MEAN_RADIUS = 6_371_008.8;
const EQUATORIAL_RADIUS = 6_378_137;
/** scale on the meridian of UTM */
const UTM_SCALE = 0.9996;
/** meridians this far from the nearest are tried: the neighbours of a 3° and of a 6° zone */
const NEIGHBOURS = [-6, -3, 0, 3, 6] as const;

/** The same boundary computed on another surface: web map plane, sphere, UTM, or the plane of another meridian. */
export function otherSurfaces({ placed, fits }: EditContext): Edit[] {
  const surfaces = [
    ...worldSurfaces(),
    ...otherMeridians(placed.plane.centralMeridian ?? 0, placed.plane.datum),
  ];
  return surfaces.flatMap(({ kind, name, area }) => {
    const given = netArea(placed.rings, area);
    if (!fits(given)) return [];
    return [
      {
        kind,
        area: given,
        message: {
          zh: `面积在${name.zh}上计算：为${written(given)}平方米。`,
          en: `The area was computed ${name.en}: ${written(given)} m².`,
        },
        labels: [],
        tried: surfaces.length,
        outline: null,
      },
    ];
  });
}

function worldSurfaces(): Surface[] {
  return [
    {
      kind: "web-mercator",
      name: { zh: "网络地图的墨卡托平面（EPSG:3857）", en: "in the Mercator plane of web maps (EPSG:3857)" },
      area: ({ degrees }) => webMercatorArea(degrees),
    },
    {
      kind: "sphere",
      name: { zh: "半径6371008.8米的球面", en: "on a sphere of 6 371 008.8 m" },
      area: ({ degrees }) => sphericalArea(degrees),
    },
    {
      kind: "sphere",
      name: { zh: "半径6378137米的球面", en: "on a sphere of 6 378 137 m" },
      area: ({ degrees }) => sphericalArea(degrees) * (EQUATORIAL_RADIUS / MEAN_RADIUS) ** 2,
    },
  ];
}

function otherMeridians(own: number, datum: Parameters<typeof meridianPlane>[0]): Surface[] {
  const meridians = NEIGHBOURS.map((step) => Math.round(own / 3) * 3 + step);
  const inPlane =
    (meridian: number, scale: number) =>
    ({ degrees }: PlacedRing): number => {
      const { toPlane } = projectionOf(meridianPlane(datum, meridian));
      const ring = degrees.map(toPlane).filter((at) => at !== null);
      return ring.length === degrees.length ? planarArea(ring) * scale * scale : Number.NaN;
    };
  return meridians.flatMap((meridian): Surface[] => {
    const plane: Surface = {
      kind: "other-meridian",
      name: {
        zh: `中央经线${meridian}°E的高斯—克吕格平面`,
        en: `in the Gauss-Krüger plane of ${meridian}°E`,
      },
      area: inPlane(meridian, 1),
    };
    const utm: Surface = {
      kind: "other-meridian",
      name: { zh: `中央经线${meridian}°E的UTM平面`, en: `in the UTM plane of ${meridian}°E` },
      area: inPlane(meridian, UTM_SCALE),
    };
    const hasUtm = (meridian + 3) % 6 === 0;
    return [...(meridian === own ? [] : [plane]), ...(hasUtm ? [utm] : [])];
  });
}
