import type { Bundle } from "../../src/domain/bundle";
import { isEvidence } from "../../src/domain/evidence";
import { quoted } from "../../src/export/quotes";
import { type BundleDifference, difference } from "./bundle-difference";

/**
 * Every printed value of parcels and zones against the characters that the bundle quotes for it: `raw` must be those
 * characters. Nothing is compared where nothing is quoted.
 */
export function quoteDifferences(bundle: Bundle): { differences: BundleDifference[]; count: number } {
  const differences: BundleDifference[] = [];
  let count = 0;
  const visit = (subject: string, what: string, value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { raw, evidence } = value as { readonly raw?: unknown; readonly evidence?: unknown };
    if (typeof raw === "string" && isEvidence(evidence)) {
      const characters = quoted(evidence, bundle.quotes);
      if (characters !== null) {
        count += 1;
        if (characters !== raw)
          differences.push(
            difference(
              subject,
              what,
              { zh: "原文字符不符", en: "characters of the source" },
              raw,
              characters,
            ),
          );
      }
    }
    for (const [key, item] of Object.entries(value))
      visit(subject, what === "" ? key : `${what}.${key}`, item);
  };
  for (const record of [...bundle.dataset.parcels, ...bundle.dataset.zones]) visit(record.id, "", record);
  return { differences, count };
}
