import type { StatedArea } from "../../../domain/area";
import { type AreaMention, areaMentions, statedArea } from "../../area-mentions";
import type { MappedText } from "../../text/mapped-text";
import { cellArea } from "../rows/cell-area";

/** How far behind a string its own area may stand. */
const AREA_REACH = 48;
const HEADED_UNIT = /面积[^\d;。]{0,4}[([][^()[\]]{1,6}[)\]]/gu;

/** The area right behind a string: in its clause, or in the next cell under a header that has the unit. */
export function areaBehind(mapped: MappedText, at: number): StatedArea | null {
  const text = mapped.text.slice(at, at + AREA_REACH);
  const stop = /[。;]|\d ?[-—–→] ?\d/u.exec(text)?.index ?? text.length;
  const [mention] = areaMentions(mapped, at, at + stop);
  if (mention !== undefined && /^[^\d]{0,20}$/u.test(text.slice(0, mention.from - at)))
    return statedArea(mapped, mention, "site");
  const figure = /^[\s|)"]{0,4}(\d{1,9}\.\d{1,6})(?![\d.])/u.exec(text);
  if (figure === null) return null;
  const header = [...mapped.text.slice(Math.max(0, at - HEADER_REACH), at).matchAll(HEADED_UNIT)].at(-1)?.[0];
  const digits = figure[1] ?? "";
  const from = at + figure[0].length - digits.length;
  return header === undefined ? null : cellArea(mapped, header, { text: digits, from });
}

/** The figure before a string that stands in brackets behind it: 港池用海8.911公顷(1-2-3-4-1); null where there is none. */
export function sizeBefore(mapped: MappedText, at: number, end: number): AreaMention | null {
  if (!mapped.text.startsWith(")", end) || mapped.text.charAt(at - 1) !== "(") return null;
  const last = areaMentions(mapped, Math.max(0, at - AREA_REACH), at - 1).at(-1);
  return last === undefined || last.to < at - 1 ? null : last;
}

/** The figure in the cell before a string, where the column of sizes stands before that of the strings: 12.35|1-2-3-4-1. */
export function cellBefore(mapped: MappedText, at: number): StatedArea | null {
  const figure = /(?<![\d.])(\d{1,9}\.\d{1,6})[\s|]{1,4}$/u.exec(
    mapped.text.slice(Math.max(0, at - AREA_REACH), at),
  );
  if (figure === null) return null;
  const above = mapped.text.slice(Math.max(0, at - HEADER_REACH), at);
  const header = [...above.matchAll(HEADED_UNIT)].at(-1);
  if (header === undefined || !STRINGS_BESIDE.test(above.slice(header.index + header[0].length))) return null;
  const from = Math.max(0, at - AREA_REACH) + figure.index;
  return cellArea(mapped, header[0], { text: figure[1] ?? "", from });
}

const STRINGS_BESIDE = /^[\s|]{0,4}(?:界址|拐点|点号|界线|连线)/u;

/** Text before a string in which the header of its table may stand. */
const HEADER_REACH = 600;
