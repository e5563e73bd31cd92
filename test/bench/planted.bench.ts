import { bench, describe } from "vitest";
import { ALL_OUTLINES } from "../geodesy/further-outlines";
import {
  clean,
  curvedArea,
  type Planted,
  plants,
  randomOf,
  type TrueParcel,
  trueParcel,
} from "../geodesy/planted";
import { furtherPlants } from "./further-plants";
import { type Print, tally, verdictOf } from "./planted-audit";

/**
 * Not a time: errors planted with seeds that no test uses, at latitudes 18° to 50°, in 3° and 6° zones and up to
 * their edges; how often the audit sees them, how often it names the true cause, and how often it accuses a parcel
 * whose figure is right. Printed as the tables of docs/measured.md.
 */
const seeds = Array.from({ length: 300 }, (_, k) => 1_730_000 + k);
const square: Print = { name: "0.01 m²", unit: "m2", decimals: 2 };
const prints: readonly Print[] = [square, { name: "0.0001 ha", unit: "ha", decimals: 4 }];

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part} (${Math.round((100 * part) / whole)} %)`;

const lines: string[] = [];
for (const print of prints) {
  lines.push(
    "",
    `Figures printed to ${print.name}:`,
    "",
    "| planted | parcels | not reproduced | warning or error | true cause first | first alone | among the first three |",
    "| --- | --- | --- | --- | --- | --- | --- |",
  );
  for (const [name, entry] of Object.entries({ ...plants, ...furtherPlants })) {
    const { planted, flagged, accused, first, alone, firstThree } = tally(entry, seeds, print);
    const cells = [
      share(flagged, planted),
      share(accused, planted),
      share(first, flagged),
      share(alone, flagged),
      share(firstThree, flagged),
    ];
    lines.push(`| ${name} | ${planted} | ${cells.join(" | ")} |`);
  }
}

/** Degrees from the meridian over the half width of the zone: 1 at its edge. */
const edge = (parcel: TrueParcel): number => {
  const [[east]] = parcel.rings[0] as [[number, number]];
  const wide = parcel.epsg < 4513;
  const [, north] = parcel.rings[0]![0]!;
  // 111.3 km a degree on the equator, less with the latitude; good enough to sort by
  const degree = 111_320 * Math.cos((north / 111_000) * (Math.PI / 180));
  return Math.abs((east % 1_000_000) - 500_000) / degree / (wide ? 3 : 1.5);
};

lines.push(
  "",
  "Parcels whose figure is right:",
  "",
  "| clean | parcels | not reproduced | warning or error |",
  "| --- | --- | --- | --- |",
);
const all = Array.from({ length: 1500 }, (_, k) => trueParcel(1_740_000 + k, k % 3 === 0, ALL_OUTLINES));
const groups: readonly (readonly [string, readonly TrueParcel[]])[] = [
  ["3° zones", all.filter((one) => one.epsg >= 4513)],
  ["6° zones", all.filter((one) => one.epsg < 4513)],
  ["outer tenth of their zone", all.filter((one) => edge(one) > 0.9)],
];
const asPrinted = (one: TrueParcel): Planted => clean(one, randomOf(1))!;
const right: readonly (readonly [string, (parcel: TrueParcel) => Planted])[] = [
  ["planar figure", asPrinted],
  ["ellipsoidal figure", (one) => ({ ...asPrinted(one), declared: curvedArea(one) })],
  [
    "planar figure from millimetres, points printed to centimetres",
    (one) => ({
      ...asPrinted(one),
      rings: one.rings.map((ring) => ring.map(([e, n]) => [n.toFixed(2), e.toFixed(2)] as const)),
    }),
  ],
];
for (const [figure, plantedOf] of right)
  for (const print of prints)
    for (const [name, parcels] of groups) {
      const answers = parcels.map((one) => verdictOf(plantedOf(one), print)?.verdict ?? "unread");
      const off = answers.filter((one) => !one.startsWith("reproduced"));
      const accused = off.filter((one) => one !== "within-survey-tolerance");
      lines.push(
        `| ${figure}, to ${print.name}, ${name} | ${parcels.length} | ${off.length} | ${accused.length} |`,
      );
    }
console.log(lines.join("\n"));

describe("audit of one parcel", () => {
  const parcel = trueParcel(930_000);
  const held = asPrinted(parcel);
  bench("a figure that holds", () => {
    verdictOf(held, square);
  });
  bench("a figure with a cause to be found", () => {
    verdictOf({ ...held, declared: held.declared + 321.4 }, square);
  });
});
