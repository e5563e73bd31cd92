import type { DocumentSection } from "../document-section";
import { HOUSES_OF_PROJECT, TAKEN_FOR_PROJECT } from "../lexicon/land-taking-terms";

/** Characters in which a decision gives its reason. */
const OPENING = 400;

/** The project for which a decision takes houses, by its title, else by the reason it gives; null where neither names one. */
export function housesProject({ document, running }: DocumentSection): string | null {
  const title = document.title ?? "";
  const titled = HOUSES_OF_PROJECT.exec(title)?.[1];
  if (titled !== undefined) return titled;
  return title.includes("房屋征收")
    ? (TAKEN_FOR_PROJECT.exec(running.text.slice(0, OPENING))?.[1] ?? null)
    : null;
}
