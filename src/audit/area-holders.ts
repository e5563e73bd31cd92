import type { StatedArea } from "../domain/area";
import type { Boundary } from "../domain/boundary";
import type { Evidence } from "../domain/evidence";
import type { Records } from "../domain/records";

/** Something with declared areas that may have a boundary. */
export interface PlacedHolder {
  /** under this id geodesy's facts are filed */
  readonly key: string;
  /** id that a finding carries: a block of a zone speaks through its zone */
  readonly subject: string;
  /** name of the block where it is one */
  readonly block: string | null;
  readonly areas: readonly StatedArea[];
  readonly boundary: Boundary | null;
  readonly evidence: Evidence;
}

/** Parcels, zones and blocks of zones, in the order of the records. */
export function areaHolders({ parcels, zones }: Pick<Records, "parcels" | "zones">): PlacedHolder[] {
  return [
    ...parcels.map(({ id, areas, boundary, evidence }) => ({
      key: id,
      subject: id,
      block: null,
      areas,
      boundary,
      evidence,
    })),
    ...zones.flatMap(({ id, areas, boundary, evidence, blocks }) => [
      { key: id, subject: id, block: null, areas, boundary, evidence },
      ...blocks.map((block, index) => ({
        key: `${id}#${index}`,
        subject: id,
        block: block.name,
        areas: block.area === null ? [] : [block.area],
        boundary: block.boundary,
        evidence,
      })),
    ]),
  ];
}
