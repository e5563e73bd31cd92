import { addsUp } from "../../../units/adds-up";
import type { DocumentSection } from "../../document-section";
import { ORDER_ON_PLACES } from "../../lexicon/zone-subjects";
import { chineseNumeral } from "../../text/han-numeral";
import { runningIndex } from "../../text/running-index";
import { announcedBlocks } from "../blocks/block-lists";
import { isBareKind } from "../names/bare-kind";
import { titleSubject } from "../names/title-subject";
import { fullZoneName, zoneNames } from "../names/zone-names";
import { zoneFigures } from "../statements/zone-figures";
import type { TabledZone } from "../tables/zone-row";

/**
 * The rows of a table as the blocks of the one zone of the title, whatever their names, where the text above it says
 * that the zone has as many (由三个园区组成, 由4个图斑组成). Other rows stay as they are.
 */
export function dividedZone(
  section: DocumentSection,
  title: string,
  rows: readonly TabledZone[],
): readonly TabledZone[] {
  const [first, second] = rows;
  if (isChangedWhole(section, rows) || arePlacesOfOrder(title, rows))
    return rows.map((row) => ({ ...row, kind: null }));
  const [whole, other] = zoneNames(title);
  const name = whole?.name ?? titleSubject(title);
  if (first === undefined || second === undefined || name === null || other !== undefined) return rows;
  if (isBareKind(name)) return rows;
  const isList = rows.every((row) => row.kind !== null && row.of === null && row.name !== name);
  if (!isList) return rows;
  const { text } = section.running;
  const at = runningIndex(section.running, first.table);
  const isDivided = whole !== undefined && announcedBlocks(text, 0, at) === rows.length;
  return isDivided || announcesAll(text.slice(0, at), rows)
    ? rows.map((row) => ({ ...row, kind: null }))
    : rows;
}

/**
 * Whether the title names the land of one order (某县畜禽养殖禁养区), and the rows the places that it takes in: reservoirs,
 * streets and villages. A row of the order's own noun, or of the name of a zone, is a zone beside others.
 */
function arePlacesOfOrder(title: string, rows: readonly TabledZone[]): boolean {
  const name = titleSubject(title);
  if (name === null || isBareKind(name) || !ORDER_ON_PLACES.test(name)) return false;
  return (
    rows.length > 1 &&
    rows.every((row) => row.kind !== null && row.of === null) &&
    rows.every((row) => fullZoneName(row.name) === null && row.name.slice(-NOUN) !== name.slice(-NOUN))
  );
}

/** Characters of a noun of land: 禁养区. */
const NOUN = 2;
const SENTENCE = 80;
/** 由调整前的3公顷|调整为 */
const CHANGED_INTO = /由[^。;\n]{0,8}\d[^。;\n]{0,16}(?:调整|变更|扩大|缩小|减少|增加)(?:为|到|至)$/u;

/**
 * Whether a sentence above the table tells how the size of one zone changed, and those of the rows add up to what it
 * became. Rows with names as zones have them (某湿地公园), or of the same kind as that one (甲镇禁养区), are zones.
 */
function isChangedWhole({ running }: DocumentSection, rows: readonly TabledZone[]): boolean {
  const sizes = rows.flatMap(({ areas }) => areas[0] ?? []);
  const [first] = rows;
  if (first === undefined || sizes.length < rows.length || rows.some(({ of }) => of !== null)) return false;
  return zoneFigures(running, 0, runningIndex(running, first.table)).some((figure) => {
    const head = running.text.slice(Math.max(0, figure.from - SENTENCE), figure.from);
    const [sentence = ""] = /[^。;\n]*$/u.exec(head) ?? [];
    if (!CHANGED_INTO.test(sentence) || !addsUp(figure, sizes)) return false;
    const [whole, other] = zoneNames(sentence);
    if (whole === undefined || other !== undefined || isBareKind(whole.name)) return false;
    return rows.every(
      ({ name }) => fullZoneName(name) === null && name.slice(-NOUN) !== whole.name.slice(-NOUN),
    );
  });
}

/** 由4个图斑组成, 分为4个图斑: how many parts, and the noun that opens what they are called. */
const MADE_OF =
  /(?:由(?=[^。;\n]{1,24}[组构]成)|划?分为)(?:有|成)?(\d{1,2}|[两二三四五六七八九十]{1,2})[个处块片](\p{Script=Han}{2,4})/gu;
const SHORTEST_NOUN = 2;

/**
 * Whether a text says that a land is made of as many as there are rows, of the noun that all of them end with. A noun that
 * makes a name one of a zone of its own (某湿地公园) tells no parts.
 */
function announcesAll(text: string, rows: readonly TabledZone[]): boolean {
  const names = rows.map(({ name }) => name);
  if (names.some((name) => fullZoneName(name) !== null)) return false;
  return [...text.matchAll(MADE_OF)].some(([, count = "", words = ""]) => {
    const isAll = (/^\d/u.test(count) ? Number(count) : chineseNumeral(count)) === rows.length;
    for (let length = words.length; isAll && length >= SHORTEST_NOUN; length--) {
      const noun = words.slice(0, length);
      if (names.every((name) => name.endsWith(noun) && name !== noun)) return true;
    }
    return false;
  });
}
