import { ABOUT_AREA, EACH_AREA, LAND_BEFORE, PLAIN_LAND } from "../../../lexicon/area-context";
import { PIECE_OF_LAND } from "../../../lexicon/scope-words";
import { isApart, startsLine } from "../../../text/mapped-text";
import { paragraphStart } from "../../../text/paragraph-start";
import { openedAt } from "../../tokens/brackets-behind";
import { isBar, type Token } from "../../tokens/token";
import { isOfPlace } from "../../values/area-label";
import { areaAt } from "../../values/area-values";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { statedArea } from "./area-facts";
import { isUse } from "./use-name";

/** 国有建设用地12450平方米, 国有土地(约30亩): an area right behind the land itself, without a label. */
export function landArea(context: FactContext, at: number): number | null {
  // 0.80公顷(原为1.00公顷)
  if (context.opensAside(at))
    return statedArea(context, at, { role: "site", unit: null, version: "before", net: false });
  const area = context.tokens[at];
  if (area !== undefined && isOfPlace(context.mapped, area)) return null;
  const piece = pieceBefore(context, at);
  const part = piece === null ? null : partArea(context, at, piece);
  if (part !== null) return part;
  const from = context.tokens[at]?.from ?? 0;
  const comma = context.tokens[at - 1];
  const end = comma?.kind === "separator" && comma.level === "comma" ? at - 1 : at;
  const [named, colon, use] = context.tokens.slice(Math.max(0, end - 3), end);
  const used = use?.kind === "text" && context.used === use.to;
  // 防护绿地1.2公顷, A-01 防护绿地 1.2公顷
  const listed =
    used && (colon?.kind === "parcels" || (named?.kind === "parcels" && colon?.kind === "filler"));
  const words = context.mapped.text.slice(Math.max(context.used, from - 16), from);
  const before = context.mapped.text.slice(phraseStart(context, from), from);
  const told = listed || LAND_BEFORE.test(words) || PLAIN_LAND.test(before);
  if (!told && !isClause(context, at) && !isCellOfRow(context, at)) return null;
  // a paragraph is a lot of its own where nothing names them
  const paragraph = context.mentions.length > 0 ? 0 : paragraphStart(context.mapped, from);
  const start = context.mapped.starts[paragraph] ?? 0;
  const last = context.facts.findLast(
    (fact) => fact.kind === "area" && fact.area.role !== "other" && fact.version === context.mode,
  );
  if (last !== undefined && last.evidence.start >= start) return null;
  return statedArea(context, at, { role: "site", unit: null, version: context.mode, net: false });
}

/** The area of a piece of the land, 住宅用地:5.2公顷 below 净用地面积:6.9公顷, where that of the land is known. */
function partArea(context: FactContext, at: number, piece: string): number | null {
  if (!context.facts.some((fact) => fact.kind === "area" && fact.area.role !== "other")) return null;
  const reading = areaAt(context.mapped, context.tokens, at, "other", null);
  for (const area of reading?.areas ?? [])
    context.put({ kind: "area", area, each: false, net: false }, area.evidence, context.mode, null, piece);
  return reading === null ? null : context.consumed(reading.next);
}

/** 其中住宅用地:5.2公顷: a label of ours that is none of the whole land, and names a piece of it; null for any other. */
export function pieceOfLand(context: FactContext, at: number): number | null {
  const { mapped, tokens, mentions } = context;
  const label = tokens[at];
  const words = label === undefined ? "" : mapped.text.slice(label.from, label.to).replace(/^其中/u, "");
  const area = pastFillers(tokens, at + 1);
  if (mentions.length > 1 || !PIECE_OF_LAND.test(words) || tokens[area]?.kind !== "area") return null;
  return partArea(context, area, words);
}

/** 住宅用地: or 住宿餐饮用地 right before an area: the piece of land that it is the area of; null for other words. */
function pieceBefore({ mapped, tokens, announced, mentions }: FactContext, at: number): string | null {
  if (mentions.length > 1) return null;
  if (announced?.at === at - 1) return announced.part;
  const end = tokens[at - 1]?.kind === "close" ? openedAt(tokens, at - 1) - 1 : at - 1;
  const [joint, words] = [tokens[end - 1], tokens[end]];
  if (words?.kind !== "text" || (joint?.kind !== "separator" && joint?.kind !== "filler")) return null;
  const piece = mapped.text.slice(words.from, words.to).replace(/^其中/u, "");
  // 人均公园绿地12平方米
  const each = joint.kind === "filler" && EACH_AREA.test(mapped.text.slice(joint.from, joint.to));
  return !each && PIECE_OF_LAND.test(piece) && isUse(piece) ? piece : null;
}

/** Longest phrase of land before its area. */
const LONGEST_PHRASE = 9;

/** Where the phrase before an area begins: at its line, or a few characters before, behind what was read. */
function phraseStart({ mapped, used }: FactContext, from: number): number {
  const first = Math.max(used - 1, from - LONGEST_PHRASE, 0);
  for (let i = from - 1; i > first; i--) if (startsLine(mapped, i)) return i;
  return first;
}

/** 1号地块:冷链物流园,约25亩,物流仓储用地: an area that is a clause, where one parcel is spoken of. */
function isClause({ mapped, tokens, mentions }: FactContext, at: number): boolean {
  const [about, end] = [tokens[at - 1], tokens[at + 1]];
  const word =
    about?.kind === "filler" && !about.colon && ABOUT_AREA.test(mapped.text.slice(about.from, about.to));
  const joint = word ? tokens[at - 2] : about;
  if (mentions.length !== 1 || joint?.kind !== "separator" || joint.level !== "comma") return false;
  // 某医院用地(SX-18-02,医疗卫生用地,6.67公顷)
  if (end?.kind === "close") return bracketOfParcel(tokens, at + 1);
  return end?.kind === "separator" && end.level !== "list" && end.level !== "bar";
}

/** Whether the bracket that closes at `close` begins with a parcel. */
function bracketOfParcel(tokens: readonly Token[], close: number): boolean {
  return tokens[openedAt(tokens, close) + 1]?.kind === "parcels";
}

/** Tokens of a row between its parcel and its area. */
const LONGEST_ROW_HEAD = 12;

/** A-01 | 居住用地 | 5.87公顷 | …: an area that fills a cell of a row, with nothing but words between it and the parcel. */
function isCellOfRow({ mapped, tokens, mentions }: FactContext, at: number): boolean {
  const area = tokens[at];
  const end = tokens[at + 1];
  if (area?.kind !== "area" || mentions.length !== 1) return false;
  // A-01 某路以东 38600m2 居住用地 容积率≤2.0
  const apart = isApart(mapped, area.from) && !startsLine(mapped, area.from);
  if (!isBar(tokens[at - 1]) && !apart) return false;
  const gap = apart && end !== undefined && isApart(mapped, end.from);
  if (end !== undefined && !isBar(end) && !gap && !startsLine(mapped, end.from) && !endsLine(end))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_ROW_HEAD); i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token?.kind === "parcels") {
      const { from } = before?.kind === "ordinal" ? before : token;
      // 【A-01】某镇|…
      return startsLine(mapped, mapped.text.charAt(from - 1) === "[" ? from - 1 : from);
    }
    if (token?.kind === "filler" && token.colon && tokens[i - 1]?.kind === "parcels") continue;
    if (token === undefined || !isRowHead(token) || startsLine(mapped, token.from)) return false;
  }
  return false;
}

/** Words, figures of a name (官亭110千伏变电站) and the bars between cells. */
function isRowHead(token: Token): boolean {
  if (token.kind === "separator") return token.level === "bar" || token.level === "list";
  return token.kind === "text" || token.kind === "number" || token.kind === "filler";
}

function endsLine(token: Token): boolean {
  return token.kind === "separator" && token.level === "paragraph";
}
