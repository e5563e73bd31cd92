import type { Stated } from "../../../domain/stated";
import { LAND_NAME } from "../../lexicon/land-nouns";
import {
  AREA_CLAUSE,
  COUNTY_PHRASE,
  LOCATED,
  OTHER_KEY,
  PURPOSE,
  RIGHT_TO_MINE,
  TITLE_TAIL,
} from "../../lexicon/parcel-terms";
import { ITEM_START, PART_ALONE, PART_BY_DIRECTION, RESERVE_PART } from "../../lexicon/table-terms";
import { mappedEvidence } from "../../text/mapped-text";
import { stated } from "../../text/source-text";
import { bareName, rowName } from "../gaps/gap-lines";
import { type LeadLine, leadLines } from "../gaps/lead-lines";
import { quotedFeature } from "../gaps/quoted-geometry";
import { keyValues } from "../names/caption-keys";
import { isHeader, namesIn } from "../names/caption-names";
import { codeLine, headingCode, yearCode } from "../names/code-line";
import { headingName } from "../names/heading";
import { AREA_BRACKET, AREA_TAIL, isGeneric, landName, tellsNoLand } from "../names/land-name";
import { isLimit, isNote, isRemark } from "../names/note-line";
import { pieceNamed } from "../names/piece-named";
import { plainTitle } from "../names/plain-title";
import type { Block } from "./block";

/** Whose boundary a table says it is. */
export interface Caption {
  readonly caption: Stated<string> | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly project: string | null;
  readonly county: string | null;
  /** offset in the window where the text about this table begins */
  readonly from: number;
}

const CAPTION_WORD =
  /坐标|界址|拐点|界桩|范围|成果|圈定|如下|[内外]圈|地块|宗地|宗海|区块|矿区|片区|核心区|缓冲区|部分|图斑/u;
/** A row of cells that says how large the land is, not whose. */
const AREA_ROW = /^[^\t|]{0,12}面积[^\t|]{0,12}[\t|]/u;
const RESERVE_AREA =
  /((?:(?:自然|资源|海洋|特别|湿地)保护区|风景名胜区|森林公园|湿地公园|地质公园|水源保护区|水源地))(?:总|规划)?面积/gu;
/** 福建省:由( opens the points of a province or county, which elsewhere names no land. */
const OWNER = /^(\p{Script=Han}{1,12}[省市县区旗州盟]):(?:由|以|系由|是由)[^\p{Script=Han}]{0,4}$/u;
const LONGEST_CAPTION = 90;
const LONGEST_ITEM = 60;
const LINES_UP = 14;

/**
 * Reads the lines before a block upward until one says whose boundary follows.
 * @param rowFrom offset in the window of the first label, or of the first coordinate
 */
export function captionOf(block: Block, rowFrom: number): Caption {
  const feature = quotedFeature(block);
  const lead = feature?.lead ?? block.window.text.slice(block.leadFrom, Math.min(rowFrom, block.from));
  const lines = leadLines(lead, feature === null ? block.leadFrom : block.from - lead.length);
  const found = captionLine(lines);
  const keys =
    feature?.name == null
      ? keyValues(lead)
      : { ...keyValues(lead), name: feature.name, nameFrom: lead.length };
  const piece = pieceNamed(lead, LINES_UP);
  const phrase = piece?.code == null && landName(piece?.name ?? null) === null ? null : piece;
  let named = found === null ? { code: null, name: null } : namesIn(found.text);
  const year = yearAlone(lines, block);
  if (year !== null) named = { code: year, name: null };
  const silent = named.code === null && named.name === null && keys.code === null && keys.name === null;
  if (found !== null && silent) named = wrappedNames(lines, found);
  const heading = headingBelow(lines, found);
  if (heading !== null) named = { code: named.code, name: heading };
  else if (RING_ALONE.test(named.name ?? "") || [named, keys, phrase].every(tellsNoLand)) {
    const above = namesAbove(lines, found, block);
    if (!tellsNoLand(above)) named = above;
  }
  const part = phrase?.name != null && isPartOf(phrase.name, lines.at(-1)?.text ?? "");
  const item = itemSubject(lines);
  const evidence =
    found === null ? null : mappedEvidence(block.window, found.from, found.from + found.text.length);
  return {
    caption: found === null || evidence === null ? null : stated(block.window.source, found.text, evidence),
    code: named.code ?? keys.code ?? (named.name === null ? (phrase?.code ?? null) : null),
    name:
      OWNER.exec(lines.at(-1)?.text ?? "")?.[1] ??
      wholeName(
        [
          ...(item === null ? [] : [item]),
          // the part that the sentence of the points is about, whatever a key further up names
          ...(part ? [phrase?.name ?? null] : []),
          // a key behind the caption stands nearer to the table than the caption does
          ...(keys.nameFrom > (found?.from ?? 0) - block.leadFrom
            ? [keys.name, named.name]
            : [named.name, keys.name]),
          named.code === null && keys.code === null ? (phrase?.name ?? null) : null,
          reserveIn(lead),
          LOCATED.exec(lead)?.[1] ?? null,
          itemLand(lines),
          purposeIn(lead),
          mineIn(lead),
          named.code === null && keys.code === null ? plainTitle(lines.map(({ text }) => text)) : null,
        ].map(landName),
      ),
    project: keys.project,
    county: COUNTY_PHRASE.exec(lead.replace(/\n/gu, ""))?.[1] ?? null,
    from: found?.from ?? block.from,
  };
}

/** 2024-08 in a line of its own right above the header or the points: the year and the number of a lot. */
function yearAlone(lines: readonly LeadLine[], block: Block): string | null {
  const at = lines.findLastIndex(({ text }) => !isHeader(text) || /^\d{4}-/u.test(text));
  const text = lines[at]?.text ?? "";
  return /^\d{4}-\d{1,3}号?$/u.test(text) && !isMonth(text, block) ? yearCode(text) : null;
}

/** Whether a line holds nothing but a year and a month, and the text before the points speaks of no lots. */
function isMonth(line: string, { window, leadFrom, from }: Block): boolean {
  const near = window.text.slice(Math.max(0, leadFrom - LOTS_NEAR), from);
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(line) && !/地块|宗地/u.test(near);
}

/** Signs before the lead of a table in which its text speaks of lots. */
const LOTS_NEAR = 2000;

/** The one mine whose right the text above the points speaks of. */
function mineIn(lead: string): string | null {
  const named = new Set(
    [...lead.matchAll(RIGHT_TO_MINE)].flatMap((match) => landName(match[1] ?? null) ?? []),
  );
  const [only = null] = named;
  return named.size === 1 && only !== null && !isGeneric(only) ? only : null;
}

/** Which ring of a piece of land the points are, not whose. */
const RING_ALONE = /^[内外](?:圈|环|边界)$/u;

/** The first name that is not only the name of a part; a part's name where nothing better is printed. */
function wholeName(names: readonly (string | null)[]): string | null {
  const printed = names.filter((name) => name !== null);
  const [own] = names;
  // the caption itself says which part of the reserve it bounds
  if (own !== null && own !== undefined && PART_ALONE.test(own) && /区$/u.test(own)) return own;
  return printed.find((name) => !PART_ALONE.test(name)) ?? printed.find((name) => /区$/u.test(name)) ?? null;
}

/** The works that the land is taken for, where they have a name. */
function purposeIn(lead: string): string | null {
  const name = landName(PURPOSE.exec(lead)?.[1] ?? null);
  const named = name !== null && (LAND_NAME.test(name) || /项目|工程|用地|[区场站园]/u.test(name));
  return !named || isGeneric(name.replace(TITLE_TAIL, "")) ? null : name;
}

/** A reserve, park or water source that the sentence before the table gives an area. */
function reserveIn(lead: string): string | null {
  const found = [...lead.matchAll(RESERVE_AREA)].at(-1);
  const before = /\p{Script=Han}{2,20}$/u.exec(
    lead.slice(Math.max(0, (found?.index ?? 0) - 20), found?.index),
  );
  return found === undefined || before === null ? null : `${before[0]}${found[1]}`;
}

function captionLine(lines: readonly LeadLine[]): LeadLine | null {
  let steps = 0;
  let nearest: LeadLine | null = null;
  let prose = false;
  for (let i = lines.length - 1; i >= 0 && steps < LINES_UP; i--) {
    const line = lines[i];
    if (line === undefined || isHeader(line.text)) continue;
    steps++;
    // the subject of the sentence that the points end
    if (steps === 1 && /(?:,(?:是以|是由|是|由|系由|系|以)|[是系为],?[以由])$/u.test(line.text)) return line;
    if (isNote(line.text) || isRemark(line.text) || AREA_CLAUSE.test(line.text) || OTHER_KEY.test(line.text))
      continue;
    if (
      (isLimit(line.text) && !POINTS_NEXT.test(line.text)) ||
      AREA_ROW.test(line.text) ||
      EXCHANGE_ROW.test(line.text)
    )
      continue;
    const sentence = /[。;]$/u.test(line.text);
    if (ITEM_START.test(line.text) && !sentence && line.text.length <= LONGEST_ITEM) return line;
    if (prose || sentence) {
      prose = true;
      continue;
    }
    if (codeLine(line.text.replace(/:$/u, "").replace(AREA_BRACKET, "").replace(AREA_TAIL, "")) !== null)
      return line;
    if (CAPTION_WORD.test(line.text) && line.text.length <= LONGEST_CAPTION) return line;
    // a row of cells tells what a key has for a value
    if (line.text.length <= 30 && /\p{Script=Han}{2}/u.test(line.text) && !/ {2}|[\t|]/u.test(line.text))
      nearest ??= line;
  }
  return nearest;
}

/** 某采石场:面积0.1平方公里,开采标高+50米,拐点坐标: the levels are those of the land that the points bound. */
const POINTS_NEXT = /(?:坐标|拐点|界址点)[^。;]{0,8}:$/u;

/** 矿种=盐矿: a key of an exchange file and its value. */
const EXCHANGE_ROW = /^[^=\n]{1,16}=/u;

/** The land that the nearest line between the caption and the points names. */
function headingBelow(lines: readonly LeadLine[], found: LeadLine | null): string | null {
  const from = found === null ? 0 : lines.indexOf(found);
  for (const { text } of lines.slice(Math.max(from, lines.length - LINES_UP)).reverse()) {
    if (isHeader(text) || isNote(text)) continue;
    const name = headingName(text) ?? rowName(text);
    if (name !== null) return name;
  }
  return null;
}

/** A caption that names nobody: the nearest one above it that does. */
function namesAbove(
  lines: readonly LeadLine[],
  found: LeadLine | null,
  block: Block,
): ReturnType<typeof namesIn> {
  const above = (found === null ? lines : lines.slice(0, lines.indexOf(found))).slice(-LINES_UP);
  const [next] = above.slice(-1).map(({ text }) => headingName(bareName([text])?.name ?? ""));
  if (next != null) return { code: null, name: next };
  const nearest = above.findLast(({ text }) => !isHeader(text) || yearCode(text) !== null)?.text ?? "";
  const code = headingCode(nearest) ?? (isMonth(nearest, block) ? null : yearCode(nearest));
  if (code !== null) return { code, name: null };
  for (const [index, { text }] of [...above.entries()].reverse()) {
    if (isAddressee(text, above[index + 1]?.text)) continue;
    const titled =
      text.length <= LONGEST_ITEM && TITLE_AS_SENTENCE.test(text) ? namesIn(text.slice(0, -1)) : null;
    if (titled !== null && landName(titled.name) !== null) return titled;
    const subject = /[。;:]$/u.test(text) ? headingName(text) : null;
    if (subject !== null) return { code: null, name: subject };
    if (text.length > LONGEST_CAPTION || /[。;]$/u.test(text) || isNote(text) || isRemark(text)) continue;
    // (二)某某可采区: what opens the item is what the sentences under it are about
    const item = ITEM_START.test(text) ? landName(namesIn(text).name) : null;
    if (item !== null) return { code: null, name: item };
    if (!CAPTION_WORD.test(text) || isHeader(text) || OTHER_KEY.test(text)) continue;
    const names = namesIn(text);
    if (names.code !== null || names.name !== null) return names;
  }
  return { code: null, name: null };
}

/** A title of a table set as a sentence: 某矿拐点坐标。 */
const TITLE_AS_SENTENCE = /(?:表|坐标|范围)。$/u;

/** Whether a line opens a letter: whom it addresses stands before a colon, and what it tells him is a sentence. */
function isAddressee(line: string, next: string | undefined): boolean {
  return line.endsWith(":") && next !== undefined && /[。;]$/u.test(next) && !CAPTION_WORD.test(next);
}

/** A caption cut by the edge of a column: its name stands at the end of the line above. */
function wrappedNames(lines: readonly LeadLine[], found: LeadLine): ReturnType<typeof namesIn> {
  const above = lines[lines.indexOf(found) - 1];
  if (above === undefined || /[。;:表图书]$/u.test(above.text) || /如下/u.test(found.text))
    return { code: null, name: null };
  // 采区:位于… is a key and its value
  if (/^\p{Script=Han}{1,12}:/u.test(found.text)) return { code: null, name: null };
  if (above.text.length > 40 || above.text.length < 8 || /[:,、]/u.test(above.text))
    return { code: null, name: null };
  return namesIn(above.text + found.text);
}

/** Whether a sentence that leads to points is about this part of a reserve, or has nothing but the name: Ⅰ采区: */
function isPartOf(name: string, sentence: string): boolean {
  if (PART_BY_DIRECTION.test(name)) return sentence.includes(name);
  if (!/[:(]$/u.test(sentence) || !sentence.includes(name)) return false;
  return PART_ALONE.test(name) || sentence.replace(ITEM_START, "").replace(/[:( ]{1,4}$/u, "") === name;
}

/** The land that opens the item in which the points stand: 二、二级保护区。为一级保护区下游的水域… */
function itemSubject(lines: readonly LeadLine[]): string | null {
  const subject = itemOpening(lines);
  return subject !== null && RESERVE_PART.test(subject) ? subject : null;
}

/** What opens the item of a few sentences in which the points stand. */
function itemOpening(lines: readonly LeadLine[]): string | null {
  const item = lines.findLast(({ text }) => ITEM_START.test(text));
  if (item === undefined || lines.length - lines.indexOf(item) > ITEM_SENTENCES) return null;
  return ITEM_SUBJECT.exec(item.text.replace(ITEM_START, ""))?.[1] ?? null;
}

/** The land that opens the item in whose midst the points stand: 一、某砂岩矿。位于某村。矿区由以下5个拐点圈定:1、X=… */
function itemLand(lines: readonly LeadLine[]): string | null {
  const subject = itemOpening(lines);
  return subject !== null && LAND_NAME.test(subject) && !isGeneric(subject) ? subject : null;
}

const ITEM_SUBJECT =
  /^ ?([^。:(,;为]{2,24}?)(?:[。:(,为]|(?:确定|划|归|由)[^。:(,;]{0,12}(?:所有|共有|使用|管理)|$)/u;
/** Sentences of an item in which its points may stand. */
const ITEM_SENTENCES = 4;
