import type { DocumentSection } from "./document-section";
import type { Line } from "./layout/line";
import { runningText } from "./layout/running-text";
import {
  ANNOUNCED,
  AREA_BY_RANGE,
  DECISION_LEAD,
  HEADS_LAND,
  ITEM_LEAD,
  type LandMatter,
  LIMIT_TOLD,
  LOT_BY_CODE,
  LOT_LABEL,
  MINE,
  OTHER_BEFORE_RIGHT,
  OTHER_BEFORE_ZONE,
  OTHER_CHAPTER,
  PARK_END,
  RESERVE_END,
  SAID_OF_ALL_POINTS,
  SEA,
  SIDED,
  SIZED,
  TAKEN_BACK,
  TAKING,
  TOLD_LABEL,
  TOLD_OF_LOT,
  WATER_RESERVE,
  ZONE_BY_KIND,
  ZONE_LABEL,
  ZONE_TOLD_LABEL,
} from "./lexicon/land-openings";
import { LAND_TAKING } from "./lexicon/land-taking-terms";
import { LIMIT_NAMED } from "./lexicon/notice-words";
import { cellsOf } from "./tables/table-row";
import { fullZoneName, zoneNames } from "./zones/names/zone-names";

/**
 * The parts of a document that each tell of land of another kind (lots, zones, mines, uses of the sea, land taken), as
 * documents of their own: what one says of its land is none of another's. A part is all lines from one that names its
 * own land to the next that names land of another kind, the headings above it included; what stands before the first,
 * and what is said of the points of all, belongs to each. One part where the text tells of one kind alone, or where limits
 * stand among what is no lot.
 */
export function landsApart(section: DocumentSection): readonly LandPart[] {
  const stretches = zonesTogether(stretchesOf(section));
  const matters = [...new Set(stretches.flatMap(({ matter }) => matter ?? []))];
  const whole = [{ matter: null, section }];
  if (matters.length < 2) return whole;
  const isMixed = stretches.some(
    ({ matter, lines }) =>
      matter !== null && matter !== "lot" && lines.some(({ text }) => LIMIT_TOLD.test(text)),
  );
  if (isMixed) return whole;
  const title = section.document.title ?? "";
  return matters.map((own) => {
    const isApart =
      (own === "taking" && !LAND_TAKING.test(title)) ||
      (OF_ZONES.includes(own) && OF_OTHERS.test(title)) ||
      (OF_RIGHTS.includes(own) && zoneNames(title).length > 0);
    const lines = stretches.flatMap(({ matter, lines: all }) =>
      matter === own || (matter === null && !isApart)
        ? all
        : all.filter(({ text }) => SAID_OF_ALL_POINTS.test(text) && !SIZED.test(text)),
    );
    const part = { ...section, lines, running: runningText(section.source, lines, true) };
    return { matter: own, section: isApart ? withoutTitle(part) : part };
  });
}

/** Zones that the minutes of a meeting tell of, or a notice about a lot, have no name from its title. */
const OF_ZONES: readonly LandMatter[] = ["zone", "park", "reserve"];
const OF_OTHERS = /纪要$|(?<!等)(?:地块|宗地)/u;

/** Rights that a title gives no name that speaks of a zone. */
const OF_RIGHTS: readonly LandMatter[] = ["mine", "sea"];

function withoutTitle(section: DocumentSection): DocumentSection {
  const { document, facts } = section;
  return { ...section, document: { ...document, title: null }, facts: { ...facts, title: null } };
}

/** A part of a document, as a document, and the kind of land that it tells of; null for a whole document. */
export interface LandPart {
  readonly matter: LandMatter | null;
  readonly section: DocumentSection;
}

/** Lines that follow one another and tell of one kind of land; of none, what stands before the first. */
interface Stretch {
  readonly matter: LandMatter | null;
  readonly lines: Line[];
}

function stretchesOf(section: DocumentSection): readonly Stretch[] {
  const stretches: Stretch[] = [{ matter: null, lines: [] }];
  // headings that wait for what they head, and all behind one that announces a matter
  let waiting: Line[] = [];
  let announced: LandMatter | null = null;
  for (const line of section.lines) {
    const last = stretches.at(-1);
    if (last === undefined) continue;
    const matter = line.kind === "text" ? openedBy(section, line) : null;
    const isHead = line.kind !== "text" || HEADS_LAND.test(line.text);
    // the title belongs to all
    if (last.matter === null) last.lines.push(...waiting.splice(0, titleLines(waiting)));
    if (matter === null && isHead) {
      announced = announcedBy(line, last.matter) ?? announced;
      waiting.push(line);
      continue;
    }
    if (matter === null && announced !== null) {
      waiting.push(line);
      continue;
    }
    const isNext = matter !== null && matter !== last.matter;
    if (isNext && announced !== null && announced !== matter) last.lines.push(...waiting.splice(0));
    if (isNext) stretches.push({ matter, lines: [...waiting, line] });
    else last.lines.push(...waiting, line);
    waiting = [];
    announced = null;
  }
  stretches.at(-1)?.lines.push(...waiting);
  const [first, second, ...more] = stretches;
  if (first === undefined || second === undefined || !tellsLand(first)) return stretches;
  return [{ matter: second.matter, lines: [...first.lines, ...second.lines] }, ...more];
}

/** Zones of any other kind may be parts of protected land, or have it as theirs: what tells of them stays together. */
function zonesTogether(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.every(({ matter }) => matter !== "zone")) return stretches;
  return stretches.map(({ matter, lines }) => ({
    matter: matter === "park" || matter === "reserve" ? "zone" : matter,
    lines,
  }));
}

/** How many of some headings stand before the first that is numbered. */
function titleLines(heads: readonly Line[]): number {
  const own = heads.findIndex(({ text }) => ITEM_LEAD.test(text) || ANNEX.test(text));
  return own < 0 ? heads.length : own;
}

/** The matter that a heading announces, where it is another than that before it. */
function announcedBy({ text }: Line, before: LandMatter | null): LandMatter | null {
  if (before === null && !ITEM_LEAD.test(text)) return null;
  const found = ANNOUNCED.find(({ words }) => words.test(text))?.matter ?? null;
  return found === before ? null : found;
}

/** 附件2:某名录 */
const ANNEX = /^附[件表图]/u;

function tellsLand({ lines }: Stretch): boolean {
  return lines.some(({ text }) => SIZED.test(text) || SIDED.test(text));
}

/** The kind of land that a line names as its own; null where it names none. */
function openedBy(section: DocumentSection, line: Line): LandMatter | null {
  const item = line.text.replace(ITEM_LEAD, "");
  const text = item.replace(TOLD_LABEL, "").replace(DECISION_LEAD, "");
  if (item !== line.text && OTHER_CHAPTER.test(item)) return "other";
  if (LOT_LABEL.test(item) || (LOT_BY_CODE.test(text) && TOLD_OF_LOT.test(text))) return "lot";
  if (isLotHeader(section, line)) return "lot";
  const isSized = SIZED.test(text);
  if (isSized && TAKING.test(text)) return "taking";
  if (isSized && TAKEN_BACK.test(item)) return "other";
  const told = item.replace(ZONE_TOLD_LABEL, "").replace(DECISION_LEAD, "");
  const isTold = isSized || SIDED.test(text);
  const zone = isTold ? (zoneOpened(item.replace(DECISION_LEAD, "")) ?? zoneOpened(told)) : null;
  if (zone !== null) return zone;
  if (ZONE_LABEL.test(item) || ZONE_BY_KIND.test(text) || AREA_BY_RANGE.test(told)) return "zone";
  if (namesZone(line)) return "zone";
  if (tellsRight(MINE, item)) return "mine";
  return tellsRight(SEA, item) ? "sea" : null;
}

/** Whether a line tells of a right at its head. */
function tellsRight(right: RegExp, text: string): boolean {
  const found = right.exec(text);
  return found !== null && !OTHER_BEFORE_RIGHT.test(text.slice(0, found.index));
}

/** 一、某湿地公园范围调整: a numbered heading that names the zone below it. */
function namesZone({ text }: Line): boolean {
  const item = text.replace(ITEM_LEAD, "").replace(ANNEX_LEAD, "");
  if (item === text || !HEADS_LAND.test(text)) return false;
  const [name] = zoneNames(item);
  if (name === undefined || name.from > 0) return false;
  return RANGE_BEHIND.test(item.slice(name.name.length));
}

/** 附件1: */
const ANNEX_LEAD = /^附[件表图]?\d{0,2}[:.、]?\s?/u;

/** What a heading tells of the zone that it names. */
const RANGE_BEHIND =
  /^(?:的|规划|四至|边界|批复){0,2}(?:范围|面积|概况|基本情况|边界)(?:调整|划定|情况|说明)?$/u;

/** Signs that words of deciding leave before a name. */
const LONGEST_LEAD = 4;

/** 同意设立某产业园,规划面积…: the kind of the zone that a line tells of, and names first. */
function zoneOpened(text: string): LandMatter | null {
  if (WATER_RESERVE.test(text)) return "reserve";
  const [name] = zoneNames(text);
  if (name === undefined || name.from > LONGEST_LEAD || fullZoneName(name.name) === null) return null;
  if (OTHER_BEFORE_ZONE.test(text.slice(0, name.from))) return null;
  if (PARK_END.test(name.name)) return "park";
  return RESERVE_END.test(name.name) ? "reserve" : "zone";
}

/** 地块编号 | 容积率 | 建筑密度: the head of a table of lots. */
function isLotHeader(section: DocumentSection, line: Line): boolean {
  if ((line.text.match(LIMIT_NAMED) ?? []).length === 0) return false;
  return cellsOf(section, line).some(({ text }) => LOT_LABEL.test(text));
}
