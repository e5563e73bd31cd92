import "@fontsource-variable/noto-sans-sc/index.css";
import { LABEL_FONT } from "../view/map-label";

/** A font that does not come must not keep the map empty. */
const LONGEST_WAIT_MS = 4000;
/** MapLibre draws its signed distance fields at this size. */
const DRAWN_SIZE = 24;

const asked = new Set<string>();

/** Characters that were not asked for before. */
const unasked = (text: string): string =>
  [...new Set(text)].filter((character) => !asked.has(character) && character.trim() !== "").join("");

/** Whether every character can be drawn at once. */
export const isFontReady = (text: string): boolean => unasked(text) === "";

/**
 * Loads the parts of the label font that these characters need. MapLibre keeps what it has drawn, so a label set before
 * its font arrives would stay in the wrong letters, or invisible where the system has no Chinese font.
 */
export async function loadLabelFont(text: string): Promise<void> {
  const wanted = unasked(text);
  if (wanted === "") return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LONGEST_WAIT_MS);
  });
  const loading = document.fonts.load(`${DRAWN_SIZE}px "${LABEL_FONT}"`, wanted).then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([loading, timeout]);
  clearTimeout(timer);
  for (const character of wanted) asked.add(character);
}
