import type { Rule } from "./rule";
import { annexReference } from "./rules/annex-reference";
import { areaGeometry } from "./rules/area-geometry";
import { boundaryFault } from "./rules/boundary-fault";
import { capsTogether } from "./rules/caps-together";
import { countyBoundary } from "./rules/county-boundary";
import { countyDistance } from "./rules/county-distance";
import { duplicateDocument } from "./rules/duplicate-document";
import { floorArea } from "./rules/floor-area";
import { headingBody } from "./rules/heading-body";
import { imprintDate } from "./rules/imprint-date";
import { indicatorBounds } from "./rules/indicator-bounds";
import { landUseWording } from "./rules/land-use-wording";
import { numberDateOrder } from "./rules/number-date-order";
import { operatorUnusual } from "./rules/operator-unusual";
import { parcelOverlap } from "./rules/parcel-overlap";
import { pointCount } from "./rules/point-count";
import { pointNumbering } from "./rules/point-numbering";
import { possibleAmendment } from "./rules/possible-amendment";
import { referenceRange } from "./rules/reference-range";
import { sumOfParts } from "./rules/sum-of-parts";
import { tableTotal } from "./rules/table-total";
import { targetDrift } from "./rules/target-drift";
import { threshold } from "./rules/threshold";
import { titleSignature } from "./rules/title-signature";
import { unitPair } from "./rules/unit-pair";

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  areaGeometry,
  unitPair,
  sumOfParts,
  tableTotal,
  headingBody,
  operatorUnusual,
  indicatorBounds,
  capsTogether,
  floorArea,
  referenceRange,
  landUseWording,
  threshold,
  possibleAmendment,
  targetDrift,
  numberDateOrder,
  imprintDate,
  duplicateDocument,
  titleSignature,
  annexReference,
  boundaryFault,
  pointNumbering,
  pointCount,
  parcelOverlap,
  countyDistance,
  countyBoundary,
];
