import type { Dataset } from "../../domain/dataset";
import type { GazetteDocument } from "../../domain/document";
import { isSameName } from "../../domain/one-script";
import type { Parcel } from "../../domain/parcel";
import type { Zone } from "../../domain/zone";
import type { PublicCounties, PublicCounty } from "../../view/public-counties";
import { countyOfId, placeOfId } from "../../view/public-ids";

/** What the public door shows. */
export type PublicSubject =
  | { readonly kind: "question" }
  | { readonly kind: "county"; readonly county: PublicCounty }
  | { readonly kind: "place"; readonly name: string; readonly parcels: readonly Parcel[] }
  | { readonly kind: "zone"; readonly zone: Zone }
  | { readonly kind: "parcel"; readonly parcel: Parcel }
  | { readonly kind: "document"; readonly document: GazetteDocument };

/** What a selection means in the data; the question where it means nothing. */
export function subjectInView(
  dataset: Dataset,
  counties: PublicCounties,
  selection: string | null,
): PublicSubject {
  const countyName = countyOfId(selection);
  const all = [...counties.tiles.map(({ county }) => county), ...counties.others];
  const county = all.find((one) => one.name === countyName);
  if (county) return { kind: "county", county };
  const name = placeOfId(selection);
  const parcels = dataset.parcels.filter(
    (one) => one.version === "current" && name !== null && isSameName(one.planArea, name),
  );
  if (name !== null && parcels.length > 0) return { kind: "place", name, parcels };
  const zone = dataset.zones.find(({ id }) => id === selection);
  if (zone) return { kind: "zone", zone };
  const parcel = dataset.parcels.find(({ id }) => id === selection);
  if (parcel) return { kind: "parcel", parcel };
  const document = dataset.documents.find(({ id }) => id === selection);
  if (document) return { kind: "document", document };
  return { kind: "question" };
}
