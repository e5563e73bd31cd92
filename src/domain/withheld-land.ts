import type { Dataset } from "./dataset";
import { oneScript } from "./one-script";
import type { Parcel } from "./parcel";

/**
 * Land that is not for the public: codes of both classifications (a code covers what begins with it), and words of the
 * printed use. Add a row to withhold more.
 */
export const WITHHELD_LAND: readonly { readonly code?: string; readonly words?: string }[] = [
  { code: "1501" },
  { code: "2201" },
  { code: "H41" },
  { words: "军事" },
  { words: "军用" },
  { words: "国防" },
];

/** Whether one of the uses of a parcel is withheld from the public. */
export function isWithheldLand({ landUse }: Pick<Parcel, "landUse">): boolean {
  return landUse.some((use) =>
    WITHHELD_LAND.some(
      ({ code, words }) =>
        (code !== undefined && (use.code?.startsWith(code) ?? false)) ||
        (words !== undefined && oneScript(use.raw.replace(/\s/gu, "")).includes(words)),
    ),
  );
}

/** The dataset without withheld land and without findings on it; the same object where there is none. */
export function withoutWithheldLand(dataset: Dataset): Dataset {
  const withheld = new Set(dataset.parcels.filter(isWithheldLand).map(({ id }) => id));
  if (withheld.size === 0) return dataset;
  return {
    ...dataset,
    parcels: dataset.parcels.filter(({ id }) => !withheld.has(id)),
    findings: dataset.findings.filter(({ subject }) => !withheld.has(subject)),
  };
}
