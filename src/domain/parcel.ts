import * as v from "valibot";
import { StatedAreaSchema } from "./area";
import { BoundarySchema } from "./boundary";
import { EvidenceSchema } from "./evidence";
import { type Indicators, IndicatorsSchema } from "./indicator";
import { SideSchema } from "./side";
import { VerdictSchema } from "./verdict";

const indicators = v.pipe(
  IndicatorsSchema,
  v.transform((value): Indicators => value as Indicators),
);

/** A land use as printed, with the code as printed or as suggested by its name. */
export const LandUseSchema = v.object({
  raw: v.string(),
  code: v.nullable(v.string()),
  scheme: v.nullable(v.picklist(["GB50137-2011", "MNR-2023"])),
  /** the code is ours, by name */
  suggested: v.boolean(),
  evidence: EvidenceSchema,
});
export type LandUse = v.InferOutput<typeof LandUseSchema>;

/** A piece of land that a document decides about, with or without a boundary. */
export const ParcelSchema = v.object({
  id: v.string(),
  /** id of the document */
  document: v.nullable(v.string()),
  kind: v.picklist([
    "control",
    "survey",
    "mining",
    "sea-use",
    "construction-land",
    "protected-area",
    "other",
  ]),
  /** `block`: a parent with a total; `retired`: merged away */
  role: v.picklist(["parcel", "block", "strip", "road", "retired"]),
  /** id of the parent parcel */
  parent: v.nullable(v.string()),
  /** codes of the parcels it was made from */
  derivedFrom: v.array(v.string()),
  /** id of the version before */
  supersedes: v.nullable(v.string()),
  code: v.nullable(v.string()),
  name: v.nullable(v.string()),
  planArea: v.nullable(v.string()),
  block: v.nullable(v.string()),
  project: v.nullable(v.string()),
  county: v.nullable(v.string()),
  landUse: v.array(LandUseSchema),
  /** every figure the text gives for this parcel; the first is the one that the audit uses */
  areas: v.array(StatedAreaSchema),
  indicators: indicators,
  /** sub-zones and building types with values of their own */
  variants: v.array(v.object({ scope: v.string(), indicators: indicators })),
  /** printed as none, "/", or masked */
  absent: v.array(v.object({ indicator: v.string(), reason: v.string(), evidence: EvidenceSchema })),
  measures: v.array(
    v.object({
      kind: v.picklist(["width", "redLine"]),
      metres: v.number(),
      along: v.array(v.string()),
      evidence: EvidenceSchema,
    }),
  ),
  obligations: v.array(
    v.object({ text: v.string(), area: v.nullable(StatedAreaSchema), evidence: EvidenceSchema }),
  ),
  version: v.picklist(["current", "before"]),
  /** `kept` only for 保留现状; a merger's result is `modified` with `derivedFrom`, its victim `retired` */
  status: v.nullable(v.picklist(["approved", "modified", "split", "retired", "kept"])),
  sides: v.array(SideSchema),
  boundary: v.nullable(BoundarySchema),
  verdicts: v.array(VerdictSchema),
  evidence: EvidenceSchema,
});
export type Parcel = v.InferOutput<typeof ParcelSchema>;
export type ParcelKind = Parcel["kind"];
export type ParcelRole = Parcel["role"];
