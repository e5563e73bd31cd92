import { extent } from "d3-array";
import type { MultiPolygon, Position } from "geojson";
import type { Dataset } from "../domain/dataset";
import type { Place } from "../domain/region";
import type { Language } from "./language";
import { mapScene } from "./map-scene";
import { publicCounties } from "./public-counties";
import { sameCounty } from "./public-tiles";
import { sheetCorners, sheetParcel } from "./sheet-corners";
import { fittingScale, PIXELS_PER_MILLIMETRE, sheetBarMetres, sheetGridStep } from "./sheet-paper";
import type { SheetSubject } from "./sheet-subject";
import { hectaresText } from "./sheet-words";
import { LabelRoom, type PlacedText, textWidth } from "./workbench-labels";
import type { PlanPoint } from "./workbench-plan";

/** Metres on a plane, east and north. */
type Metres = readonly [east: number, north: number];
type ToPlane = (epsg: number, lon: number, lat: number) => Metres | null;

export interface SheetShape {
  readonly id: string;
  readonly path: string;
  /** #RRGGBB, empty where the use is unknown */
  readonly hex: string;
  /** some of it lies in the frame */
  readonly seen: boolean;
  readonly strong: boolean;
}

/** A county seat, with a disc whose area follows that of the zones of the county. */
export interface SheetSeat {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** pixels; 0 where no zone is known */
  readonly radius: number;
  readonly strong: boolean;
}

/** The map of a sheet. All lengths in pixels of 96 to the inch, y down, the origin at the upper left of the frame. */
export interface SheetMap {
  readonly width: number;
  readonly height: number;
  /** denominator */
  readonly scale: number;
  readonly epsg: number;
  readonly grid: {
    readonly step: number;
    readonly east: readonly { readonly x: number; readonly metres: number }[];
    readonly north: readonly { readonly y: number; readonly metres: number }[];
  };
  readonly parcels: readonly SheetShape[];
  readonly zones: readonly SheetShape[];
  readonly outline: readonly string[];
  readonly seats: readonly SheetSeat[];
  readonly labels: readonly (PlacedText & { readonly kind: "parcel" | "seat" | "size" })[];
  /** boundary points of the one parcel that the sheet is made for */
  readonly corners: readonly PlanPoint[];
  readonly bar: { readonly metres: number; readonly pixels: number };
  /** discs of the legend, with the area in square metres that each stands for */
  readonly discs: readonly { readonly radius: number; readonly squareMetres: number }[];
  /** parcels that found no room for their number */
  readonly unlabelled: number;
}

/** Radius of a disc for 1000 ha, pixels; areas of discs are as areas of zones. */
const DISC = 26;
const DISC_SQUARE_METRES = 1e7;
/** A disc smaller than this is a dot. */
const LEAST_DISC = 3;
const LEGEND_DISCS = [1e5, 1e6, 1e7];
/** Share of the frame that the subject fills at most. */
const FILL = 0.9;
/** A single small plot is shown with some of its surroundings, metres. */
const LEAST_EXTENT = 120;

export const discRadius = (squareMetres: number): number =>
  squareMetres <= 0 ? 0 : Math.max(LEAST_DISC, DISC * Math.sqrt(squareMetres / DISC_SQUARE_METRES));

/** The map of a sheet; null where nothing of it can be brought onto the plane. */
export function sheetMap(
  dataset: Dataset,
  subject: SheetSubject,
  frame: { readonly width: number; readonly height: number },
  ground: {
    readonly seats: readonly Place[];
    readonly toPlane: ToPlane;
    /** lines of an official boundary file, degrees; empty where the copy has none or no review number */
    readonly outline: readonly (readonly Position[])[];
  },
  language: Language,
): SheetMap | null {
  const scene = mapScene(dataset, { shown: null, seats: ground.seats, language });
  const plane = ([lon = 0, lat = 0]: Position): Metres | null => ground.toPlane(scene.epsg, lon, lat);
  const wanted = subject.schematic
    ? scene.seats.features.map(({ geometry }) => geometry.coordinates)
    : subject.shapes.flatMap((shape) => shape.coordinates.flat(2));
  const points = wanted.map(plane).filter((one) => one !== null);
  const [west, east] = extent(points, ([x]) => x);
  const [south, north] = extent(points, ([, y]) => y);
  if (west === undefined || south === undefined) return null;
  const scale = fittingScale(
    { width: Math.max(east - west, LEAST_EXTENT), height: Math.max(north - south, LEAST_EXTENT) },
    { width: frame.width * FILL, height: frame.height * FILL },
  );
  const [width, height] = [frame.width * PIXELS_PER_MILLIMETRE, frame.height * PIXELS_PER_MILLIMETRE];
  const perMetre = (1000 / scale) * PIXELS_PER_MILLIMETRE;
  const middle: Metres = [(west + east) / 2, (south + north) / 2];
  const at = ([x, y]: Metres): readonly [number, number] => [
    width / 2 + (x - middle[0]) * perMetre,
    height / 2 - (y - middle[1]) * perMetre,
  ];
  const line = (positions: readonly Position[]): string => {
    const drawn = positions.map(plane).filter((one) => one !== null);
    return drawn.length === 0 ? "" : `M${drawn.map((one) => at(one).map(rounded).join(" ")).join("L")}`;
  };
  const area = ({ coordinates }: MultiPolygon): string =>
    coordinates.flatMap((polygon) => polygon.map((ring) => `${line(ring)}Z`)).join("");
  const isSeen = ({ coordinates }: MultiPolygon): boolean => {
    const drawn = coordinates
      .flat(2)
      .map(plane)
      .filter((one) => one !== null)
      .map(at);
    const [left = -1, right = -1] = extent(drawn, ([x]) => x);
    const [top = -1, bottom = -1] = extent(drawn, ([, y]) => y);
    return right >= 0 && left <= width && bottom >= 0 && top <= height;
  };
  const isStrong = (id: string): boolean => subject.chosen === null || subject.chosen.has(id);

  const room = new LabelRoom(width, height);
  const seats = seatsOf(dataset, subject, scene.seats.features, (position) => {
    const found = plane(position);
    return found === null ? null : at(found);
  });
  for (const seat of seats) room.reserve(seat.x, seat.y, Math.max(4, Math.min(seat.radius, 12)));
  const labels = seatLabels(dataset, seats, room, language);
  const numbers = subject.schematic
    ? []
    : scene.parcelSigns.features.flatMap(({ properties, geometry }) => {
        const found = plane(geometry.coordinates);
        if (found === null || properties.label === "") return [];
        const [x, y] = at(found);
        const placed = room.place(properties.label, [{ x, y, angle: 0 }]);
        return placed === null ? [] : [{ ...placed, kind: "parcel" as const }];
      });
  const corners = sheetCorners(
    sheetParcel(dataset, subject),
    (position) => {
      const found = plane(position);
      return found === null ? null : at(found);
    },
    room,
  );
  const inFrame = scene.parcelSigns.features.filter(({ geometry, properties }) => {
    const found = plane(geometry.coordinates);
    const [x, y] = found === null ? [-1, -1] : at(found);
    return properties.label !== "" && x >= 0 && y >= 0 && x <= width && y <= height;
  });
  const step = sheetGridStep(scale);
  const metres = sheetBarMetres(scale, frame.width);
  return {
    width,
    height,
    scale,
    epsg: scene.epsg,
    grid: {
      step,
      east: multiples(middle[0] - width / 2 / perMetre, middle[0] + width / 2 / perMetre, step).map(
        (value) => ({
          x: at([value, 0])[0],
          metres: value,
        }),
      ),
      north: multiples(middle[1] - height / 2 / perMetre, middle[1] + height / 2 / perMetre, step).map(
        (value) => ({
          y: at([0, value])[1],
          metres: value,
        }),
      ),
    },
    parcels: scene.parcels.features.map(({ properties, geometry }) => ({
      id: properties.id,
      path: area(geometry),
      hex: properties.hex,
      seen: isSeen(geometry),
      strong: isStrong(properties.id),
    })),
    zones: scene.zones.features.map(({ properties, geometry }) => ({
      id: properties.id,
      path: area(geometry),
      hex: "",
      seen: isSeen(geometry),
      strong: isStrong(properties.id),
    })),
    outline: ground.outline.map(line),
    seats,
    labels: [...labels, ...numbers],
    corners,
    bar: { metres, pixels: metres * perMetre },
    discs: subject.schematic
      ? LEGEND_DISCS.map((squareMetres) => ({ radius: discRadius(squareMetres), squareMetres }))
      : [],
    unlabelled: subject.schematic ? 0 : inFrame.length - numbers.length,
  };
}

const rounded = (value: number): string => value.toFixed(2);

/** Round values in an interval. */
function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) * step);
}

function seatsOf(
  dataset: Dataset,
  subject: SheetSubject,
  features: ReturnType<typeof mapScene>["seats"]["features"],
  at: (position: Position) => readonly [number, number] | null,
): SheetSeat[] {
  const { tiles, others } = publicCounties(dataset);
  const counties = [...tiles.map(({ county }) => county), ...others];
  return features.flatMap(({ properties: { name }, geometry }) => {
    const place = at(geometry.coordinates);
    if (place === null) return [];
    const [x, y] = place;
    const county = counties.find((one) => sameCounty(one.name, name));
    const radius = subject.schematic ? discRadius(county?.squareMetres ?? 0) : 0;
    return [{ name, x, y, radius, strong: subject.county !== null && sameCounty(name, subject.county) }];
  });
}

function seatLabels(
  dataset: Dataset,
  seats: readonly SheetSeat[],
  room: LabelRoom,
  language: Language,
): SheetMap["labels"][number][] {
  const { tiles, others } = publicCounties(dataset);
  const counties = [...tiles.map(({ county }) => county), ...others];
  return seats.flatMap(({ name, x, y, radius }) => {
    const off = Math.min(radius, DISC) + 10;
    const half = textWidth(name) / 2;
    const around = [
      { x, y: y - off, angle: 0 },
      { x, y: y + off, angle: 0 },
      { x: x + off - 4 + half, y, angle: 0 },
      { x: x - off + 4 - half, y, angle: 0 },
    ];
    const label = room.place(name, around);
    const county = counties.find((one) => sameCounty(one.name, name));
    if (label === null) return [];
    const named = { ...label, kind: "seat" as const };
    if (radius === 0 || county === undefined) return [named];
    const text = hectaresText(county.squareMetres, language);
    const below = { x: label.x, y: label.y > y ? label.y + 14 : y + off, angle: 0 };
    const size = room.place(text, [below, { ...below, y: label.y - 14 }]);
    return size === null ? [named] : [named, { ...size, kind: "size" as const }];
  });
}
