import { areaUnitIn } from "../../bare-area";
import {
  BEHIND_PLACE,
  BUILT,
  NET_AREA,
  NUMBERED_PART,
  OTHER_AREA,
  OWN_LAND,
  PART_ALONE,
  PART_OF_LAND,
  SALES_COUNTED,
  WIDER_LAND,
} from "../../lexicon/area-context";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { PART_OF_LOT } from "../../lexicon/scope-words";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { openedAt } from "../tokens/brackets-behind";
import { labelRest } from "../tokens/label-rest";
import type { Token } from "../tokens/token";
import { tokenAt } from "../tokens/token-at";
import { pastFillers } from "./past-fillers";

/** What stands between the label of an area at `tokens[at]` and its figure: 用地面积(公顷):3.2. */
export function areaLabel(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): { readonly unit: AreaUnitTerm | null; readonly next: number } {
  let index = at + 1;
  let unit: AreaUnitTerm | null = null;
  const rest = tokens[index]?.kind === "open" ? null : labelRest(mapped.text, tokens[at]?.to ?? 0);
  if (rest !== null)
    return { unit: areaUnitIn(rest.unit ?? ""), next: pastFillers(tokens, tokenAt(tokens, index, rest.to)) };
  if (tokens[index]?.kind === "open") {
    let close = index + 1;
    while (close < index + 6 && tokens[close] !== undefined && tokens[close]?.kind !== "close") close++;
    const label = mapped.text.slice(tokens[index]?.to ?? 0, tokens[close]?.from ?? 0);
    unit = /\d(?!\)?$)/u.test(label.replace(/[mM]2/gu, "")) ? null : areaUnitIn(label);
    // 面积(m2 whose bracket is not closed on its line
    const below =
      unit === null ? tokens.slice(index + 1, close).findIndex(({ from }) => startsLine(mapped, from)) : -1;
    const end = tokens[index + 1 + below]?.from ?? 0;
    const open = below > 0 ? areaUnitIn(mapped.text.slice(tokens[index]?.to ?? 0, end)) : null;
    if (open !== null) return { unit: open, next: pastFillers(tokens, index + 1 + below) };
    // (调整前/调整后) says of which state a figure is
    const states = tokens.slice(index, close).some(({ kind }) => kind === "change");
    if ((unit !== null || states) && tokens[close]?.kind === "close") index = close + 1;
  }
  return { unit, next: pastSymbol(mapped, tokens, pastFillers(tokens, index)) };
}

/** 用地面积:S=23562m2: one past the letter for areas and its sign; `at` where none stands there. */
function pastSymbol({ text }: MappedText, tokens: readonly Token[], at: number): number {
  const [letter, sign] = [tokens[at], tokens[at + 1]];
  if (letter?.kind !== "text" || sign?.kind !== "comparison" || sign.term.side !== "equal") return at;
  return /^[SA]$/u.test(text.slice(letter.from, letter.to)) ? at + 2 : at;
}

/** A colon behind a label, or behind the unit in brackets. */
const LABEL_ENDS = /^(?:\([^()]{1,8}\))?:/u;

/** Signs of a unit in brackets and the colon behind it. */
const LONGEST_UNIT = 11;

/** Whether the label at `tokens[at]` speaks of the parcel: 停车场面积 does not, bare 面积 must begin its phrase. */
export function isOwnArea(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const label = tokens[at];
  const words = tokens[at - 1];
  // 商业区(占地3公顷) is a part
  if (label?.kind === "field" && label.term.spelling === "占地" && words?.kind === "open") return false;
  if (label?.kind !== "field") return true;
  if (isOfPlace(mapped, label)) return false;
  // A区(二类居住用地)面积
  if (words?.kind === "close" && words.to === label.from) return !isPartBeside(mapped, tokens, at - 1);
  // 位置:某路东 面积:3公顷, 某路东 面积3公顷: a blank before a label with its colon or its figure parts two entries of a line
  const ends =
    tokens[at + 1]?.kind === "area" || LABEL_ENDS.test(mapped.text.slice(label.to, label.to + LONGEST_UNIT));
  const entry = isApart(mapped, label.from) && ends;
  if (entry && words?.kind === "text" && PART_ALONE.test(lastWord(mapped, words))) return false;
  const joins = words?.to === label.from && !startsCell(mapped, label.from) && !entry;
  // 该片区总用地面积 is the area of what the parcel lies in
  if (joins && isWider(mapped, label)) return false;
  if (words?.kind !== "text" || !joins) return true;
  const before = mapped.text.slice(Math.max(words.from, words.to - LONGEST_PIECE), words.to);
  if (PART_OF_LAND.test(before)) return false;
  // 构筑物占地面积 is what a building stands on
  if (BUILT.test(before) && label.term.spelling.includes("占地")) return false;
  if (label.term.spelling !== "面积") return true;
  return OWN_LAND.test(before) || isEntry(mapped, label);
}

/** Signs of 配套公园. */
const LONGEST_PIECE = 6;

/** Signs of a place and the verb before it. */
const LONGEST_PLACE_NAME = 32;

/** Whether the label of an area opens a bracket behind what the land lies in: it is the area of that. */
export function isOfPlace({ text }: MappedText, { from }: Token): boolean {
  return BEHIND_PLACE.test(text.slice(Math.max(0, from - LONGEST_PLACE_NAME), from));
}

/** Whether the bracket that ends at `tokens[close]` stands behind a part that goes by a number. */
function isPartBeside(mapped: MappedText, tokens: readonly Token[], close: number): boolean {
  const part = tokens[openedAt(tokens, close) - 1];
  return part?.kind === "text" && NUMBERED_PART.test(mapped.text.slice(part.from, part.to));
}

function isWider({ text }: MappedText, { from }: Token): boolean {
  return WIDER_LAND.test(text.slice(Math.max(0, from - LONGEST_WIDER), from));
}

/** Signs of 规划区的 and its like. */
const LONGEST_WIDER = 6;

/** 某片区规划总用地1268公顷,…,平均容积率1.35: whether the label at `tokens[at]` begins what a sentence says of wider land. */
export function tellsOfWider(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const label = tokens[at];
  const said = mapped.text.slice(Math.max(0, (label?.from ?? 0) - LONGEST_COUNT), label?.from);
  if (SALES_COUNTED.test(said)) return true;
  let last = at - 1;
  while (tokens[last]?.kind === "filler") last--;
  const words = tokens[last];
  if (label === undefined || words === undefined || !isWider(mapped, { ...label, from: words.to }))
    return false;
  for (let i = last; i > last - LONGEST_PLACE; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "separator" || token.kind === "ordinal") return true;
    if (token.kind !== "text" && token.kind !== "field") return false;
    // 宗地位置 某工业园区, and 宗地面积 on the next line: two entries
    if (startsLine(mapped, token.from)) return token.kind !== "field" || !startsLine(mapped, label.from);
  }
  return false;
}

/** Signs of how many lots were sold. */
const LONGEST_COUNT = 40;

/** Tokens of the place that such a sentence begins with. */
const LONGEST_PLACE = 4;

/** Longest part by its number. */
const LONGEST_PART_NUMBER = 3;

/** A-01地块A区用地面积1.2公顷, A子地块:面积1.2公顷: whether the label at `tokens[at]` is that of a part that goes by a number. */
export function isOfPart(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at - 1];
  const [words, label] = [joint?.kind === "filler" && joint.colon ? tokens[at - 2] : joint, tokens[at]];
  if (words?.kind === "text" && PART_OF_LOT.test(mapped.text.slice(words.from, words.to))) return true;
  if (words?.kind !== "text" || label === undefined || words.to !== label.from) return false;
  const own = mapped.text.slice(words.from, words.to);
  const part = own.replace(OF_ALL, "");
  // A区 at the beginning of a line may be the land itself
  if (part.length > LONGEST_PART_NUMBER || (part === own && startsLine(mapped, words.from))) return false;
  return NUMBERED_PART.test(part);
}

/** Before a part of what was told of right before. */
const OF_ALL = /^其中/u;

/** Longest words of such an entry. */
const LONGEST_ENTRY = 4;

/** 拟供面积:1.2公顷: a label that is a line's first words, and speaks of no building, part or change. */
function isEntry(mapped: MappedText, label: Token): boolean {
  let from = label.from - 1;
  while (from > label.from - LONGEST_ENTRY && !startsLine(mapped, from)) from--;
  const words = mapped.text.slice(Math.max(0, from), label.from);
  if (from < 0 || !startsLine(mapped, from) || !/^\p{Script=Han}+$/u.test(words)) return false;
  const ends = LABEL_ENDS.test(mapped.text.slice(label.to, label.to + LONGEST_UNIT));
  return ends && !OTHER_AREA.test(words);
}

/** The land that is left when roads and greens for the public are taken off. */
export function isNet(label: string): boolean {
  return NET_AREA.test(label);
}

/** What stands behind the last blank inside a text, 绿地 of 工业 绿地; nothing where it has none. */
function lastWord(mapped: MappedText, { from, to }: Token): string {
  for (let i = to - 1; i > Math.max(from, to - LONGEST_PART); i--)
    if (isApart(mapped, i)) return mapped.text.slice(i, to);
  return "";
}

/** No word that is looked for is longer. */
const LONGEST_PART = 4;
