import type { SideMarker } from "./side-marker";

/** A side of a run: its marker, and where its words end. */
export interface RunItem {
  readonly marker: SideMarker;
  readonly end: number;
}

/** 南至|于某某宅基地, 南至|于集镇驻地: the sign before what a person holds, or of a village, is the name's, not 至于. */
const HOLDER =
  /^于(?:\p{Script=Han}{1,2}(?:的)?(?:宅|承包地|责任田|自留地|家|住房|房屋)|[家集庄屯寨楼](?:[镇村乡街庄屯]|集[镇村]))/u;

/** 西|距某河约500米, 东界|以某坝为起点,沿…, 北界|沿某路向西至某镇: the verb tells how far away the edge runs, or its way. */
const WAY_OF_EDGE = /^(?:距|以[^,;。\n以]{1,40}为起点|沿[^,;。\n]{1,24}(?:[向往][东南西北]|至))/u;

/** Where the words of a side begin: behind the verb, unless it belongs to them. */
function wordsStart(text: string, at: number): number {
  return HOLDER.test(text.slice(at - 1, at + 8)) || WAY_OF_EDGE.test(text.slice(at - 1, at + 48))
    ? at - 1
    : at;
}

/** 东界:至甲河;南界:至乙路: the verb behind the label of every side. */
const VERB_AGAIN = /^ ?至/u;

/** The words of each side of a run, without blanks. */
export function wordsOf(text: string, items: readonly RunItem[]): readonly string[] {
  const isAgain = items.every(({ marker }) => VERB_AGAIN.test(text.slice(marker.to, marker.to + 2)));
  return items.map(({ marker, end }) => {
    const told = text.slice(wordsStart(text, marker.to), end);
    return (isAgain ? told.replace(VERB_AGAIN, "") : told).replace(/\s+/gu, "");
  });
}

/** 东自甲路|起, 西至乙路|止: the word that the one before the side leads to. */
export function withoutEnd(words: string, marker: string): string {
  if (/[自由从]$/u.test(marker)) return words.replace(/(?<=.{2})起$/u, "");
  return /[至到]$/u.test(marker) ? words.replace(/(?<=.{2})止$/u, "") : words;
}
