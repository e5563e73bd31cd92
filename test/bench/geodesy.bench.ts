import { bench, describe } from "vitest";
import { crsByEpsg } from "../../src/geodesy/crs-table";
import { hypotheses } from "../../src/geodesy/hypotheses/hypotheses";
import { measuredBoundary } from "../../src/geodesy/measured-boundary";
import { overlaps } from "../../src/geodesy/overlaps";
import { projectionOf } from "../../src/geodesy/projection";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { plants, trueParcel } from "../geodesy/planted";
import { tally } from "../geodesy/planted-trial";
import { tableOf } from "../geodesy/table-of";

const context = { subject: "p", source: "s", documentDate: "2023-07-27", region: null, userEpsg: null };

/** A many-sided ring of a given number of points, 2 km across. */
const manySided = (count: number) =>
  tableOf([
    Array.from({ length: count }, (_, k): [string, string] => {
      const angle = (2 * Math.PI * k) / count;
      const radius = 900 + 100 * Math.sin(7 * angle);
      return [
        (3_994_445 + radius * Math.sin(angle)).toFixed(3),
        (37_544_694 + radius * Math.cos(angle)).toFixed(3),
      ];
    }),
  ]);

describe("projection", () => {
  const projection = projectionOf(crsByEpsg(4525)!);
  bench("a thousand points to degrees", () => {
    for (let k = 0; k < 1000; k += 1) projection.toDegrees([37_544_694 + k, 3_994_445 + k]);
  });
});

describe("one boundary", () => {
  const parcel = tableOf([surveyedParcel.points]);
  const large = manySided(5000);
  bench("29 points read, placed, measured, checked", () => {
    measuredBoundary([parcel], context);
  });
  bench("5000 points", () => {
    measuredBoundary([large], context);
  });
});

describe("hypotheses", () => {
  const parcel = measuredBoundary([tableOf([surveyedParcel.points])], context).boundary!;
  const large = measuredBoundary([manySided(5000)], context).boundary!;
  bench("29 points", () => {
    hypotheses(parcel, 6600, 0.005);
  });
  bench("29 points, a coarse figure", () => {
    hypotheses(parcel, 6700, 50);
  });
  bench("5000 points", () => {
    hypotheses(large, large.measured.planar! + 1234.5, 0.005);
  });
});

describe("overlaps", () => {
  const many = Array.from({ length: 1000 }, (_, k) => {
    const [n, e] = [3_990_000 + 99 * Math.floor(k / 40), 37_540_000 + 99 * (k % 40)];
    const rows = [
      [n, e],
      [n + 100, e],
      [n + 100, e + 100],
      [n, e + 100],
    ].map(([a, b]): [string, string] => [String(a), String(b)]);
    return { subject: String(k), boundary: measuredBoundary([tableOf([rows])], context).boundary! };
  });
  bench("a thousand parcels, each over its neighbours", () => {
    overlaps(many);
  });
});

/** Not a time: how often a planted error's true cause comes first, with seeds that no test uses. */
const seeds = Array.from({ length: 300 }, (_, k) => 500_000 + k);
console.log("planted errors: class, planted, changes the figure, cause first, among three, told at all");
for (const name of Object.keys(plants)) {
  const { planted, flagged, first, firstThree, told } = tally(name, seeds);
  console.log(`${name.padEnd(26)} ${[planted, flagged, first, firstThree, told].join("  ")}`);
}
const latitudes = seeds.map((seed) => trueParcel(seed).rings[0]![0]![1]);
console.log(`northings ${Math.min(...latitudes).toFixed(0)} to ${Math.max(...latitudes).toFixed(0)} m`);
