import type { Evidence } from "../domain/evidence";
import type { Records } from "../domain/records";

/** Something that may have a boundary. */
export interface SubjectPlace {
  /** under this id geodesy's facts and the boundary tables are filed */
  readonly key: string;
  /** id that a finding carries: a block of a zone speaks through its zone */
  readonly subject: string;
  /** code or name; null where the text gives neither */
  readonly name: string | null;
  readonly document: string | null;
  readonly evidence: Evidence;
}

/** Everything that may have a boundary, in the order of the records. */
export function subjectPlaces(records: Records): SubjectPlace[] {
  return [
    ...records.parcels.map((parcel) => ({
      key: parcel.id,
      subject: parcel.id,
      name: parcel.code ?? parcel.name,
      document: parcel.document,
      evidence: parcel.evidence,
    })),
    ...records.zones.flatMap((zone) => {
      const place = { subject: zone.id, document: zone.document, evidence: zone.evidence };
      return [
        { ...place, key: zone.id, name: zone.name },
        ...zone.blocks.map((block, index) => ({ ...place, key: `${zone.id}#${index}`, name: block.name })),
      ];
    }),
  ];
}
