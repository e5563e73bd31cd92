import type { Message } from "../domain/evidence";
import { changesNothing, defaultOffice, type Office } from "../domain/office";
import { fetchReason, UnwantedAnswer } from "./fetch-reason";

// Relative to the page, so that every folder of a server may hold its own.
const address = `${import.meta.env.BASE_URL}config.json`;

/** What the office shows, and what is wrong with the file that says so. */
export interface OfficeSettings {
  readonly office: Office;
  readonly problems: readonly Message[];
}

/**
 * The settings of the office that runs this copy. No file (404, or the page itself in its place, as some hosts answer)
 * means the defaults; a file that is there and cannot be had or read shows no data rather than data that the office
 * meant to keep back.
 */
export async function officeSettings(): Promise<OfficeSettings> {
  try {
    const answer = await fetch(address);
    const isPage = answer.headers.get("content-type")?.includes("text/html") ?? false;
    if (answer.status === 404 || (answer.ok && isPage)) return { office: defaultOffice, problems: [] };
    if (!answer.ok) throw new UnwantedAnswer(answer.status);
    const file: unknown = await answer.json();
    if (changesNothing(file)) return { office: defaultOffice, problems: [] };
    // Most copies of the page have nothing to be read.
    const { parseOffice } = await import("../domain/office-file");
    return parseOffice(file);
  } catch (error) {
    const reason = fetchReason(error);
    return {
      office: { ...defaultOffice, datasets: [] },
      problems: [
        {
          zh: `config.json 没有取到或读不懂（${reason.zh}）；因此不显示任何数据。`,
          en: `config.json could not be had or read (${reason.en}); therefore no data is shown.`,
        },
      ],
    };
  }
}
