import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/domain/dataset";
import { countyId } from "../../src/view/public-ids";

/** One picture: its name, the fragment of its address, what is pressed before it is taken. */
export interface Shot {
  readonly name: string;
  readonly fragment: Readonly<Record<string, string>>;
  /** parcels to be compared */
  readonly compared?: readonly string[];
  /** selectors, in order; with shares of width and height where the middle is not meant */
  readonly press?: readonly (string | Spot)[];
}

/** A spot within an element. */
export interface Spot {
  readonly on: string;
  readonly across: number;
  readonly down: number;
}

/** The corners of a piece of land to be measured. */
const measured: readonly Spot[] = [
  [0.35, 0.4],
  [0.6, 0.35],
  [0.65, 0.6],
].map(([across = 0, down = 0]) => ({ on: ".dk-map-canvas", across, down }));

/** The picture of the readme, then every page of the instrument with the states that a designer must have seen. */
export function shots(root: string): readonly Shot[] {
  const dataset = (set: string): Dataset =>
    JSON.parse(readFileSync(join(root, "data", set, "dataset.json"), "utf8")) as Dataset;
  const [linfen, demo] = [dataset("linfen"), dataset("demo")];
  const surveyed = linfen.parcels.find((one) => one.boundary !== null)?.id ?? "";
  const control = linfen.parcels.find((one) => one.indicators.far && one.role === "parcel")?.id ?? "";
  const wrong =
    demo.parcels.find((one) => one.verdicts.some(({ verdict }) => verdict === "inconsistent"))?.id ?? "";
  const amended = demo.parcels.find((one) => one.supersedes !== null);
  const compared = demo.parcels.filter((one) => one.boundary !== null && one.indicators.far).slice(0, 3);
  const fragment = (more: Record<string, string>, set = "demo"): Record<string, string> => ({
    data: set,
    ...more,
  });
  const zone = linfen.zones[0]?.id ?? "";
  const citizen = (more: Record<string, string>): Record<string, string> =>
    fragment({ page: "public", door: "public", ...more }, "linfen");
  return [
    // The readme's: ledger, whole map, one parcel with its verdict.
    { name: "overview", fragment: fragment({ id: wrong, map: "111.7895,35.8762,13.9" }) },
    { name: "linfen-first-visit", fragment: {} },
    { name: "linfen-ledger", fragment: fragment({}, "linfen") },
    { name: "demo-ledger", fragment: fragment({}) },
    { name: "demo-ledger-selected", fragment: fragment({ id: compared[0]?.id ?? "" }) },
    {
      name: "demo-ledger-columns",
      fragment: fragment({ columns: "code planArea document status date area far height verdict" }),
    },
    { name: "demo-ledger-nothing", fragment: fragment({ q: "zzzz" }) },
    { name: "demo-facet", fragment: fragment({}), press: [".filters .facet >> nth=0"] },
    { name: "demo-ranges", fragment: fragment({ far: "1..2.5" }), press: [".filters .facet >> nth=6"] },
    { name: "demo-column-panel", fragment: fragment({}), press: [".tally-line .facet"] },
    { name: "demo-export", fragment: fragment({}), press: [".tally-line .button.plain"] },
    { name: "demo-legend", fragment: fragment({}), press: [".dk-map-legend-summary"] },
    { name: "demo-layers", fragment: fragment({}), press: [".dk-map-panel-summary"] },
    { name: "demo-measure", fragment: fragment({}), press: [".dk-map-measure-button", ...measured] },
    {
      name: "demo-envelope",
      fragment: fragment({ id: compared[0]?.id ?? "" }),
      press: [".dk-map-envelope-button"],
    },
    { name: "demo-charts", fragment: fragment({ page: "charts" }) },
    { name: "linfen-charts", fragment: fragment({ page: "charts" }, "linfen") },
    { name: "linfen-board", fragment: fragment({ page: "board" }, "linfen") },
    { name: "demo-board", fragment: fragment({ page: "board", board: "all" }) },
    { name: "linfen-parcel", fragment: fragment({ page: "parcel", id: control }, "linfen") },
    { name: "linfen-surveyed", fragment: fragment({ page: "parcel", id: surveyed }, "linfen") },
    { name: "demo-amended", fragment: fragment({ page: "parcel", id: amended?.id ?? "" }) },
    { name: "demo-inconsistent", fragment: fragment({ page: "parcel", id: wrong, door: "audit" }) },
    {
      name: "demo-source",
      fragment: fragment({ page: "parcel", id: wrong }),
      press: [".line-evidence .evidence"],
    },
    {
      name: "demo-compare",
      fragment: fragment({ page: "compare" }),
      compared: compared.map((one) => one.id),
    },
    { name: "demo-findings", fragment: fragment({ page: "findings", door: "audit" }) },
    { name: "linfen-findings", fragment: fragment({ page: "findings", door: "audit" }, "linfen") },
    { name: "demo-audit", fragment: fragment({ page: "audit", door: "audit" }) },
    { name: "linfen-zones", fragment: fragment({ page: "zones" }, "linfen") },
    { name: "linfen-quotas", fragment: fragment({ page: "quotas" }, "linfen") },
    { name: "linfen-documents", fragment: fragment({ page: "documents" }, "linfen") },
    { name: "demo-report", fragment: fragment({ page: "report", door: "audit" }) },
    { name: "demo-report-parcel", fragment: fragment({ page: "report", id: wrong, door: "audit" }) },
    { name: "linfen-public-start", fragment: citizen({}) },
    { name: "linfen-public-county", fragment: citizen({ id: countyId("蒲县") }) },
    { name: "linfen-public-zone", fragment: citizen({ id: zone }) },
    { name: "linfen-public-parcel", fragment: citizen({ id: control }) },
    { name: "linfen-public-document", fragment: citizen({ id: linfen.documents[0]?.id ?? "" }) },
    { name: "linfen-public-sheet", fragment: citizen({ page: "sheet", id: surveyed }) },
    { name: "demo-add", fragment: fragment({}), press: [".bar-add button"] },
    { name: "failed", fragment: { data: "nowhere" } },
  ];
}
