import type { AreaRole } from "../../../../domain/area";
import { areaUnitIn } from "../../../bare-area";
import { EACH_AREA, STATED_AREA_UNIT } from "../../../lexicon/area-context";
import type { AreaUnitTerm } from "../../../lexicon/area-units";
import type { Version } from "../../../lexicon/state-words";
import type { Token, TokenOf } from "../../tokens/token";
import { areaLabel, isNet, isOfPart, isOwnArea } from "../../values/area-label";
import { areaAt, areaList } from "../../values/area-values";
import { behindVerb, pastAmount, pastJoint } from "../../values/behind-arrow";
import { isListToEnd } from "../../values/each-value";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { turnBracket } from "./turned-bracket";

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
