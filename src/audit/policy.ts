import type { GeometryFault } from "../domain/boundary-facts";
import type { Severity } from "../domain/finding";
import { type ReferenceClass, type ReferenceRange, referenceRanges } from "../domain/reference-ranges";

/** Everything the audit decides by a number, with the reason for the number. A bureau changes this file only. */
export interface Policy {
  /** name and version: stands on every verdict. Change it with any figure below */
  readonly name: string;
  /** accuracy class of boundary points: mean error of position (点位中误差) in metres */
  readonly pointClass: { readonly zh: string; readonly en: string; readonly meanError: number };
  /** a tolerance is this many standard deviations */
  readonly factor: number;
  /** beyond the tolerances, up to this share of the declared area a difference is for review */
  readonly reviewShare: number;
  /** a figure printed with 约 is free by one whole last significant digit, but at most by this share of itself */
  readonly approximateShare: number;
  /** relative slack between units: 666.67 m² is in use for a 亩 of 666.666… m² */
  readonly unitSlack: number;
  /** lowest storey heights that are built, in metres */
  readonly storey: {
    readonly housing: number;
    /** for documents dated on or after `housingSince` */
    readonly housingNew: number;
    readonly housingSince: string;
    readonly industry: number;
    readonly other: number;
    /** a storey of industry above this height counts twice towards the floor area */
    readonly industryDouble: number;
  };
  /** density plus green ratio, percent: above `note` little is left for roads; above `limit` nothing fits */
  readonly cover: { readonly note: number; readonly limit: number };
  /** figures beyond these are far more often misread than meant */
  readonly ceiling: { readonly far: number; readonly height: number; readonly percent: number };
  /** ranges for hints by land use; null for no hints */
  readonly reference: Readonly<Record<ReferenceClass, ReferenceRange | null>>;
  /** `edge`: note a figure whose rounding leaves open on which side of a threshold it falls; `inside`: any inside */
  readonly thresholdNotes: "edge" | "inside";
  /** a boundary farther than this from the seat of its county deserves a note, metres */
  readonly countyDistance: number;
  /** a boundary may reach so far beyond its county in the reader's own file of boundaries, metres */
  readonly officialSlack: number;
  /** overlaps of one boundary that are findings of their own; the rest are counted */
  readonly overlapsListed: number;
  /** two printed points of one number closer than this are one point, metres */
  readonly samePoint: number;
  /** likeness of two titles from which they are taken for two versions of one title (0 to 1) */
  readonly titleLikeness: number;
  readonly faultSeverity: Readonly<Record<GeometryFault["kind"], Severity>>;
  /** findings that are not to be reported: by rule, or by rule and subject */
  readonly silenced: readonly { readonly rule: string; readonly subject?: string }[];
}

export const defaultPolicy: Policy = {
  name: "dikuai-default@1",
  // First of the three classes of cadastral surveying (±5, ±7.5, ±10 cm): the strictest, so nothing is excused by
  // a class that the document does not claim.
  pointClass: { zh: "一级界址点（±5 cm）", en: "first class (±5 cm)", meanError: 0.05 },
  // Twice the mean error is the limit: GB/T 17986.1-2000, 3.2.1.
  factor: 2,
  // Provincial checklists for construction-land applications accept 1 % between submission and survey: an
  // administrative screen, no survey tolerance.
  reviewShare: 0.01,
  // 约100亩 says "a hundred or so": a whole unit of its last significant digit, but hardly ever off by more than 5 %.
  approximateShare: 0.05,
  // 666.67 / 666.666… - 1.
  unitSlack: 5e-6,
  storey: {
    // Usual for housing approved before GB 55038-2025 came into force on 2025-05-01; 4.1.2 there asks for 3.00 m.
    housing: 2.8,
    housingNew: 3,
    housingSince: "2025-05-01",
    // The lowest usual ones: only what no usual building can reach is reported.
    industry: 3.6,
    other: 3,
    // 工业项目建设用地控制指标: storeys above 8 m count twice.
    industryDouble: 8,
  },
  cover: { note: 85, limit: 100 },
  ceiling: { far: 20, height: 500, percent: 100 },
  reference: referenceRanges,
  // Thresholds are about projects, parcels are only their parts: what is certain needs no note.
  thresholdNotes: "edge",
  // The largest Chinese counties of the plains reach some 60 km from their seat.
  countyDistance: 60_000,
  // An old datum is up to some 120 m off, and the lines of such files are generalised.
  officialSlack: 200,
  // More than anyone looks at one by one, fewer than hide the rest of the findings.
  overlapsListed: 50,
  // Coordinates are printed to the millimetre.
  samePoint: 0.001,
  titleLikeness: 0.6,
  faultSeverity: {
    "self-intersection": "error",
    "duplicate-point": "warning",
    sliver: "note",
    "hole-outside": "error",
    "rings-overlap": "error",
    invalid: "error",
    "outside-zone": "warning",
  },
  silenced: [],
};
