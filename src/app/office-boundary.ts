import type { Message } from "../domain/evidence";
import type { Office } from "../domain/office";
import type { AppState } from "../store/app-state";
import { outlineLines } from "../view/outline-lines";

/**
 * The lines of the office's official boundary file. Without a review number the file is not even asked for: no
 * administrative outline is shown on a map that has not been reviewed.
 */
export async function officeBoundary(
  office: Office,
): Promise<{ readonly outline: AppState["outline"]; readonly problems: readonly Message[] }> {
  const { boundaryFile, reviewNumber } = office;
  if (boundaryFile === null) return { outline: [], problems: [] };
  if (reviewNumber === null) {
    return {
      outline: [],
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
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const outline = outlineLines(await answer.json());
    if (outline === null) throw new Error("GeoJSON");
    return { outline, problems: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      outline: [],
      problems: [
        {
          zh: `界线文件 ${boundaryFile} 没有取到或读不懂（${reason}）：不画行政区界线。`,
          en: `The boundary file ${boundaryFile} could not be had or read (${reason}): no administrative boundaries are drawn.`,
        },
      ],
    };
  }
}
