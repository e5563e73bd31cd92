import type { Dataset } from "../domain/dataset";

/** Name and version of the policy that the verdicts of a dataset name; null where there is no verdict. */
export function policyOf(dataset: Dataset): string | null {
  for (const parcel of dataset.parcels) for (const verdict of parcel.verdicts) return verdict.policy;
  return null;
}
