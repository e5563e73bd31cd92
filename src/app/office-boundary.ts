import type { Message } from "../domain/evidence";
import type { Office } from "../domain/office";
import type { AppState } from "../store/app-state";
import type { OfficialFile } from "../store/map-settings";
import { outlineLines } from "../view/outline-lines";
import { fetchReason, UnwantedAnswer } from "./fetch-reason";

/**
 * The lines of the office's official boundary file. Without a review number the file is not even asked for: no
 * administrative outline is shown on a map that has not been reviewed.
 */
export async function officeBoundary(office: Office): Promise<{
  readonly outline: AppState["outline"];
  /** the same for the map, where the file holds areas with names */
  readonly official: OfficialFile | null;
  readonly problems: readonly Message[];
}> {
  const { boundaryFile, reviewNumber } = office;
  if (boundaryFile === null) return { outline: [], official: null, problems: [] };
  if (reviewNumber === null) {
    return {
      outline: [],
      official: null,
      problems: [
        {
          zh: "config.json 写了 boundaryFile，但没有审图号：不画行政区界线。",
          en: "config.json names a boundaryFile but no review number: no administrative boundaries are drawn.",
        },
      ],
    };
  }
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}${boundaryFile}`);
    if (!answer.ok) throw new UnwantedAnswer(answer.status);
    const text = await answer.text();
    const outline = outlineLines(JSON.parse(text));
    if (outline === null) throw new Error("GeoJSON");
    const { officialFile } = await import("./official-file");
    const read = await officialFile(new File([text], boundaryFile));
    return { outline, official: "official" in read ? read.official : null, problems: [] };
  } catch (error) {
    const reason = fetchReason(error);
    return {
      outline: [],
      official: null,
      problems: [
        {
          zh: `界线文件 ${boundaryFile} 没有取到或读不懂（${reason.zh}）：不画行政区界线。`,
          en: `The boundary file ${boundaryFile} could not be had or read (${reason.en}): no administrative boundaries are drawn.`,
        },
      ],
    };
  }
}
