import type { Page } from "@playwright/test";
import type { MapProbe } from "../../src/map/map-probe";

declare global {
  interface Window {
    /** the page's own door for questions about what is drawn */
    dikuaiMap?: MapProbe;
    /** see countsPrograms */
    programsByFrame?: number[];
  }
}

/** Counts from now on how many programs of the graphics processor are built in each frame, in `programsByFrame`. */
export async function countsPrograms(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: number[] = [];
    window.programsByFrame = frames;
    const { linkProgram } = WebGL2RenderingContext.prototype;
    let within = false;
    WebGL2RenderingContext.prototype.linkProgram = function (program) {
      if (!within) frames.push(0);
      within = true;
      // A frame is drawn in one go.
      queueMicrotask(() => {
        within = false;
      });
      frames.push((frames.pop() ?? 0) + 1);
      linkProgram.call(this, program);
    };
  });
}

/** Waits for the first picture of the map. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dikuaiMap !== undefined);
}

/** Waits until everything that the view needs has come and is drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dikuaiMap?.atRest() === true);
}

/** Corners of a record as the map has drawn them, with the map close to a place: longitude and latitude. */
export async function drawnCorners(
  page: Page,
  id: string,
  [lon, lat]: readonly [number, number],
): Promise<readonly (readonly [number, number])[]> {
  await page.evaluate(([x, y]) => window.dikuaiMap?.look(x, y, 19), [lon, lat] as const);
  await page.waitForFunction((one) => (window.dikuaiMap?.drawnCorners(one).length ?? 0) > 0, id);
  return page.evaluate((one) => window.dikuaiMap?.drawnCorners(one) ?? [], id);
}

const METRES_PER_DEGREE = 111_320;

/** Metres between two places some metres apart. */
export function metresBetween(
  [lonA, latA]: readonly [number, number],
  [lonB, latB]: readonly [number, number],
): number {
  const east = (lonB - lonA) * METRES_PER_DEGREE * Math.cos((latA * Math.PI) / 180);
  return Math.hypot(east, (latB - latA) * METRES_PER_DEGREE);
}
