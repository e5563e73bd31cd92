import type { AreaRole } from "../../../domain/area";
import { areaUnitIn } from "../../bare-area";
import { ABOUT_AREA, EACH_AREA, LAND_BEFORE, PLAIN_LAND, STATED_AREA_UNIT } from "../../lexicon/area-context";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { PIECE_OF_LAND } from "../../lexicon/scope-words";
import type { Version } from "../../lexicon/state-words";
import { isApart, startsLine } from "../../text/mapped-text";
import { paragraphStart } from "../../text/paragraph-start";
import { openedAt } from "../tokens/brackets-behind";
import { isBar, type Token, type TokenOf } from "../tokens/token";
import { areaLabel, isNet, isOfPart, isOfPlace, isOwnArea } from "../values/area-label";
import { areaAt, areaList } from "../values/area-values";
import { behindVerb, pastAmount, pastJoint } from "../values/behind-arrow";
import { isListToEnd } from "../values/each-value";
import { pastFillers } from "../values/past-fillers";
import type { FactContext } from "./fact-context";
import { turnBracket } from "./turned-bracket";
import { isUse } from "./use-name";

/** Reads what follows the label of an area; null where the label speaks of something else. */
export function labelledAreas(context: FactContext, at: number, token: TokenOf<"field">): number | null {
  const tokens = context.tokens;
  const part = isOfPart(context.mapped, tokens, at);
  const role = part ? "other" : (token.term.role ?? "other");
  if (!isOwnArea(context.mapped, tokens, at)) return null;
  const label = areaLabel(context.mapped, tokens, at);
  const { unit } = label;
  let index = pastAmount(context.mapped, tokens, toldAgain(tokens, label.next));
  const version = context.ownVersion(at);
  const paired = tokens[index]?.kind === "each";
  const inTurn = paired ? null : areasInTurn(context, index, role, unit);
  if (paired || inTurn !== null) {
    const list = inTurn ?? areaList(context.mapped, tokens, pastFillers(tokens, index + 1), role, unit);
    list.areas.forEach((area, place) => {
      context.put(
        { kind: "area", area, each: false, net: isNet(token.term.spelling) },
        area.evidence,
        version,
        place,
      );
    });
    return context.consumed(Math.max(list.next, at + 1));
  }
  const change = tokens[index];
  const was = change?.kind === "change" && change.role === "before";
  const from = was || (change?.kind === "change" && change.role === "from");
  if (change?.kind === "change" && change.role === "to") turnBracket(context, index);
  if (change?.kind === "change" && change.role !== "after") index = pastFillers(tokens, index + 1);
  const absent = tokens[index];
  if (absent?.kind === "absent") {
    context.put(
      { kind: "absent", indicator: "area", reason: absent.reason },
      context.evidence(token.from, absent.to),
      version,
    );
    return context.consumed(index + 1);
  }
  const net = isNet(token.term.spelling);
  const place = { role, unit: unit ?? unitBehind(context, index) ?? unitAbove(context, index), net };
  // 总用地面积不变(2.5公顷)
  if (
    tokens[index]?.kind === "open" &&
    tokens[index + 1]?.kind === "area" &&
    tokens[index + 2]?.kind === "close"
  )
    index++;
  const behind = areaAt(context.mapped, tokens, index, role, place.unit)?.next ?? index;
  const arrowed = tokens[behind];
  const changed = from || (change?.kind !== "change" && arrowed?.kind === "change" && arrowed.role === "to");
  const first = statedArea(context, index, { ...place, version: changed ? "before" : version });
  if (first === null) {
    if (isUnitless(context, index))
      context.put(
        { kind: "unread", indicator: "area" },
        context.evidence(token.from, tokens[index]?.to ?? token.to),
      );
    return at + 1;
  }
  const verb = from ? behindVerb(context.mapped, tokens, first) : null;
  if (verb !== null) return statedArea(context, verb, { ...place, version: "current" }) ?? first;
  // 应为2.37公顷,误写为2.73公顷
  const [comma, misprint, wrong] = tokens.slice(first, first + 3);
  const parted = comma?.kind === "separator" && comma.level === "comma";
  if (parted && misprint?.kind === "change" && misprint.role === "before" && wrong?.kind === "area")
    return statedArea(context, first + 2, { ...place, version: "before" }) ?? first;
  // 原2.37公顷,现2.31公顷; 原用地面积2.37公顷,现调整为2.31公顷
  const former = was || version === "before";
  const turn = former ? pastJoint(tokens, first) : first;
  const arrow = tokens[turn];
  if (arrow?.kind !== "change" || !(arrow.role === "to" || (former && arrow.role === "after"))) return first;
  // 原为2.37公顷,现更正为2.31公顷
  const again = tokens[turn + 1];
  const value =
    arrow.role === "after" && again?.kind === "change" && again.role === "to" ? turn + 2 : turn + 1;
  const second = statedArea(context, pastFillers(tokens, value), { ...place, version: "current" });
  return second ?? first;
}

/** 用地面积:3.1公顷、1.0公顷 below a label that names two parcels: as many areas as parcels, to the end of the entry. */
function areasInTurn(
  { mapped, tokens, mentions }: FactContext,
  at: number,
  role: AreaRole,
  unit: AreaUnitTerm | null,
): ReturnType<typeof areaList> | null {
  if (mentions.length < 2) return null;
  const list = areaList(mapped, tokens, at, role, unit);
  return list.areas.length === mentions.length && isListToEnd(mapped, tokens, at, list.next) ? list : null;
}

/** 用地面积不变,仍为2.8公顷: index of the area behind the comma; `at` where none stands there. */
function toldAgain(tokens: readonly Token[], at: number): number {
  const [before, comma, word, area] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const joins = before?.kind === "filler" && comma?.kind === "separator" && comma.level === "comma";
  return joins && word?.kind === "filler" && area?.kind === "area" ? at + 2 : at;
}

export function statedArea(
  context: FactContext,
  at: number,
  { role, unit, version, net }: { role: AreaRole; unit: AreaUnitTerm | null; version: Version; net: boolean },
): number | null {
  // a part that stands among others has its own size
  const part = context.part ?? context.besides?.part ?? null;
  const whole = part === null;
  const reading = areaAt(context.mapped, context.tokens, at, whole ? role : "other", unit);
  if (reading === null) return null;
  const from = context.tokens[at]?.from ?? 0;
  const words = context.mapped.text.slice(Math.max(0, from - 3), from);
  const each = EACH_AREA.test(words);
  for (const area of reading.areas)
    context.put({ kind: "area", area, each, net: net && whole }, area.evidence, version, null, part);
  return context.consumed(reading.next);
}

/** An area behind a label of the land is the land's own. */
export function landAt(context: FactContext, at: number): number {
  return statedArea(context, at, { role: "site", unit: null, version: context.mode, net: false }) ?? at + 1;
}

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

/** Fewest digits of a figure that can be nothing but an area. */
const FEWEST_DIGITS = 3;

/** 宗地面积:12034.5 without a unit, at the end of its clause. */
function isUnitless(context: FactContext, at: number): boolean {
  const [figure, end] = [context.tokens[at], context.tokens[at + 1]];
  if (figure?.kind !== "number" || figure.to - figure.from < FEWEST_DIGITS) return false;
  return end === undefined || ["separator", "field", "indicator"].includes(end.kind);
}

/** (面积单位:平方米) above the entries: the unit of the bare figure at `tokens[at]`; null where none is stated. */
function unitAbove(context: FactContext, at: number): AreaUnitTerm | null {
  const figure = context.tokens[at];
  if (figure === undefined || !isUnitless(context, at)) return null;
  const above = context.mapped.text.slice(Math.max(0, figure.from - STATED_REACH), figure.from);
  const stated = STATED_AREA_UNIT.exec(above)?.[1];
  return stated === undefined ? null : areaUnitIn(stated);
}

/** Characters of the entries below the line that states their unit. */
const STATED_REACH = 1500;

/** 由3.2调整为3.05公顷: the unit behind the second figure holds for the first. */
function unitBehind(context: FactContext, at: number): AreaUnitTerm | null {
  const { mapped, tokens } = context;
  const arrow = tokens[at + 1];
  if (tokens[at]?.kind !== "number" || arrow?.kind !== "change" || arrow.role !== "to") return null;
  const second = tokens[pastFillers(tokens, at + 2)];
  return second?.kind === "area" ? areaUnitIn(mapped.text.slice(second.from, second.to)) : null;
}
