import { either } from "../../lexicon/either";
import { KIND_OF_EVERY_PLACE, PLACE_BEFORE } from "../../lexicon/zone-name-edges";
import { DECIDING_WORDS } from "../../lexicon/zone-terms";
import type { MappedText } from "../../text/mapped-text";
import { isBareKind } from "./bare-kind";
import { canBeName } from "./name-rule";
import { namesArea } from "./nominal-name";
import { isSpokenAt } from "./spoken-name";
import { isBreak } from "./text-pieces";

/** Words that take a name as object, right before it. */
const TAKES_NAME = new RegExp(`(?:${either(DECIDING_WORDS)}|[将对])$`, "u");
const LONGEST_VERB = 8;
/** 名称: */
const LABEL = 3;
/** A place by the word of its kind, and not by its name alone. */
const NAMES_PLACE = /(?:省|自治区|市|州|盟|地区|县|旗|区|兵团|师|镇|乡|街道|苏木)$/u;
const HAN = /\p{Script=Han}/u;

/**
 * The name of a zone without the places before it, where the title calls it so, or the text tells its range by the
 * shorter form alone: 某工业园 for 某县某工业园. The longer form only adds where the land lies.
 * @param body where the text below the title begins
 */
export function shortName(name: string, title: string, running: MappedText, body: number): string {
  const { text } = running;
  // 园区名称:某产业园, for 某产业园(一期) in the title
  const whole = name.replace(/\([^()]{1,6}期\)$/u, "");
  const label = whole === name ? -1 : text.indexOf(`名称:${whole}`, body);
  if (label >= 0 && text.charAt(label + LABEL + whole.length) !== "(") return whole;
  const isShort = (places: string): boolean => {
    const short = name.slice(places.length);
    if (short.length < SHORTEST || !namesArea(short) || !canBeName(short)) return false;
    if (isBareKind(short) || KIND_OF_EVERY_PLACE.test(short)) return false;
    // 四川|某开发区 is the whole name wherever the text below has it
    if (!NAMES_PLACE.test(places) && text.includes(name, body)) return false;
    if (standsAlone(short, title)) return true;
    if (isDefined(short, name, text)) return true;
    return isSpokenOf(short, running, body) && !isSpokenOf(name, running, body);
  };
  const places = placesBefore(name, text).find(isShort) ?? "";
  return name.slice(places.length);
}

/** 适用于某景区(以下简称景区): the name that the text itself shortens, without the places before it. */
function isDefined(short: string, name: string, text: string): boolean {
  if (text.includes(`${name}(以下`)) return false;
  const at = text.indexOf(`${short}(以下`);
  return at >= 0 && text.slice(Math.max(0, at + short.length - name.length), at + short.length) !== name;
}

/** The places with which a name begins, one, two and more of them: 某市, 某市某县. */
function placesBefore(name: string, text: string): readonly string[] {
  const found: string[] = [];
  for (let to = 0; found.length < MOST_PLACES; ) {
    const place = PLACE_BEFORE.exec(name.slice(to))?.[0] ?? stemOf(name.slice(to), text);
    if (place === null) break;
    to += place.length;
    found.push(name.slice(0, to));
  }
  return found;
}

/** 青禾 of 青禾某园区, in a text that has 青禾县. */
function stemOf(name: string, text: string): string | null {
  const stem = name.slice(0, STEM);
  return COUNTIES.some((end) => text.includes(stem + end)) ? stem : null;
}

const STEM = 2;
const COUNTIES = ["县", "市", "区", "旗"];
const MOST_PLACES = 4;
/** 新街片区 */
const SHORTEST = 4;

/** Whether a text has a name alone where it tells its range, decides about it, or gives it as the value of a label. */
function isSpokenOf(name: string, running: MappedText, body: number): boolean {
  const { text } = running;
  return placesAlone(name, text, body, (at) => isBreak(running, at)).some(
    // 决定设立某园区。
    (at) =>
      isSpokenAt(name, text, at) || (/[,。;]/u.test(text.charAt(at + name.length)) && isTaken(text, at)),
  );
}

/** Whether a name stands somewhere in a text with nothing before it that belongs to it. */
export function standsAlone(name: string, text: string, opens?: (at: number) => boolean): boolean {
  return placesAlone(name, text, 0, opens).length > 0;
}

/** @param opens whether a line of the source begins at an index */
function placesAlone(
  name: string,
  text: string,
  from: number,
  opens: (at: number) => boolean = () => false,
): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length))
    if (at === 0 || !HAN.test(text.charAt(at - 1)) || isTaken(text, at) || opens(at)) found.push(at);
  return found;
}

function isTaken(text: string, at: number): boolean {
  return TAKES_NAME.test(text.slice(Math.max(0, at - LONGEST_VERB), at));
}
