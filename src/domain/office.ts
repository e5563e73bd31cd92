import type { Message } from "./evidence";

/** What an office that puts the page on its own server decides: the file `config.json` beside the page. */
export interface Office {
  /** who runs this copy of the page; null where nobody says */
  readonly name: Message | null;
  /** notices of the office, shown after those of the page */
  readonly notices: readonly Message[];
  /** 审图号; null where the map has not passed map review. It is never made up */
  readonly reviewNumber: string | null;
  /** ids of the shipped datasets that are shown, in this order; null shows all */
  readonly datasets: readonly string[] | null;
  /** where corrections go; null lets the reader choose whom to write to */
  readonly contact: string | null;
  /** addresses of published originals by document number or by issue (云溪市人民政府公报2030年第3期); only https */
  readonly links: Readonly<Record<string, string>>;
  /** official boundary lines, a GeoJSON file beside the page; drawn only where there is a review number */
  readonly boundaryFile: string | null;
  /** the office's own key for 天地图; null offers no such base map */
  readonly tiandituKey: string | null;
}

/** Without a file: nobody named, no review number, every shipped dataset, nothing of anybody else's. */
export const defaultOffice: Office = {
  name: null,
  notices: [],
  reviewNumber: null,
  datasets: null,
  contact: null,
  links: {},
  boundaryFile: null,
  tiandituKey: null,
};

/** Whether the file of an office leaves everything as it is: the one that comes with the page does. */
export function changesNothing(file: unknown): boolean {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return false;
  const defaults = new Map<string, unknown>(Object.entries(defaultOffice));
  return Object.entries(file).every(
    ([key, value]) =>
      key === "$comment" ||
      (defaults.has(key) && JSON.stringify(value) === JSON.stringify(defaults.get(key))),
  );
}
