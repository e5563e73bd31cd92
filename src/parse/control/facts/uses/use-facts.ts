import { suggestedLandUse } from "../../../../domain/land-use-classes";
import type { LandUse } from "../../../../domain/parcel";
import { LAND_LABELS } from "../../../lexicon/field-terms";
import {
  CLAUSE_OF_CODES,
  COPULA,
  LISTED_USE_CODE,
  LOT_AT_END,
  MIXED_USE,
  NO_KIND_OF_USE,
  USE_END,
  USE_WORDS,
} from "../../../lexicon/land-use-words";
import type { Version } from "../../../lexicon/state-words";
import { startsCell, startsLine } from "../../../text/mapped-text";
import { inQuotedTitle } from "../../subjects/mention-context";
import { isBar, type Token, type TokenOf } from "../../tokens/token";
import { hasColon } from "../../tokens/value-beside";
import { pastFillers } from "../../values/past-fillers";
import type { FactContext } from "../context/fact-context";
import { landAt, statedArea } from "./area-facts";
import { factsInBrackets } from "./bracket-facts";
import { takeCountedUse } from "./counted-use";
import { formerUses, nowBehind } from "./former-uses";
import { givenUse } from "./given-use";
import { pastMore, pastMoreUses, pastShares, pastUsesInTurn, turnsLabel } from "./label-of-uses";
import { landUsesIn } from "./land-uses";
import { valueOfList } from "./listed-value";
import { areUses, isUse, isWhole } from "./use-name";
import { rowsOfUses } from "./use-rows";
import { areUsesInTurn } from "./uses-in-turn";

/** 由商业用地调整为二类居住用地, without a label. */
export function changedUses(context: FactContext, at: number): number | null {
  const arrow = arrowBehind(context, at + 1);
  if (arrow === null) return null;
  const from = context.tokens[at]?.to ?? 0;
  const to = context.tokens[arrow]?.from ?? 0;
  const before = landUsesIn(context.mapped, from, to, false);
  if (before.length === 0) return null;
  context.put({ kind: "uses", uses: before }, context.evidence(from, to), "before");
  return bareUses(context, arrow + 1, "current") ?? context.consumed(arrow + 1);
}

function arrowBehind(context: FactContext, at: number): number | null {
  for (let i = at; i < Math.min(context.end, at + 16); i++) {
    const token = context.tokens[i];
    if (token?.kind === "change" && token.role === "to") return i;
    if (token === undefined || token.kind === "indicator" || token.kind === "field") return null;
    if (token.kind === "separator" && token.level !== "list") return null;
  }
  return null;
}

/** Uses that no label announces: they must end as uses do, and be known to the classifications where `known`. */
export function bareUses(context: FactContext, at: number, version: Version, known = false): number | null {
  const start = pastFillers(context.tokens, at);
  const stop = nowBehind(context, start, context.usesEnd(start), version);
  const from = context.tokens[start]?.from;
  const to = context.tokens[stop - 1]?.to;
  if (from === undefined || to === undefined || stop <= start) return null;
  const former = version === "current" ? formerUses(context, start, stop) : null;
  const uses = landUsesIn(context.mapped, from, former?.from ?? to, false);
  if (uses.length === 0) return null;
  if (former !== null && former.uses.length > 0)
    context.put({ kind: "uses", uses: former.uses }, context.evidence(former.from + 1, to), "before");
  // 为沿某路新增的公园绿地 tells of another piece of land
  if (known && (context.mapped.text.slice(from, to).includes("的") || !uses.every(isKindOfUse))) return null;
  context.put({ kind: "uses", uses }, context.evidence(from, to), version, null, null);
  return context.consumed(stop);
}

/** A use that a classification knows, or whose name says as much: 社区服务设施用地, and not 国有建设用地. */
function isKindOfUse({ raw, code }: LandUse): boolean {
  const name = raw.replace(/\s+/gu, "");
  if (code !== null || MIXED_USE.test(name)) return true;
  return USE_END.test(name) && USE_WORDS.test(name) && !NO_KIND_OF_USE.test(name);
}

/** A04地块(R2居住用地), A-01地块3.2公顷, 【A-01】居住用地| */
export function factsBehindParcels(context: FactContext, at: number, token: TokenOf<"parcels">): number {
  const next = context.tokens[at + 1];
  takeCountedUse(context, token);
  if (next?.kind === "open") return factsInBrackets(context, at, token) ?? at + 1;
  const listed = valueOfList(context, at);
  if (listed !== null) return listed;
  // 某路2902-22地块R2二类居住用地 土地面积3.4公顷
  const closes = next?.kind === "filler" && context.mapped.text.slice(next.from, next.to) === "]" ? 1 : 0;
  const own = at + 1 + closes;
  const [words, behind] = [context.tokens[own], context.tokens[own + 1]];
  const named = token.noun || startsLine(context.mapped, token.from - closes);
  const copula =
    named && words?.kind === "text" ? COPULA.exec(context.mapped.text.slice(words.from, words.to)) : null;
  if (copula !== null && words !== undefined && isUse(copula[1] ?? "") && behind?.kind === "separator") {
    const from = words.to - (copula[1]?.length ?? 0);
    const uses = landUsesIn(context.mapped, from, words.to, false);
    context.put({ kind: "uses", uses }, context.evidence(from, words.to));
    return context.consumed(own + 1);
  }
  const ends = ["field", "area", "separator"].includes(behind?.kind ?? "");
  if (named && words?.kind === "text" && ends) {
    if (isUse(context.mapped.text.slice(words.from, words.to)))
      return bareUses(context, own, context.mode, true) ?? at + 1;
  }
  const index = pastFillers(context.tokens, at + 1);
  const apart = !token.noun && index !== at + 1 && !(hasColon(context.tokens, at) && index === at + 2);
  if (apart || context.tokens[index]?.kind !== "area") return at + 1;
  return (
    statedArea(context, index, { role: "site", unit: null, version: context.mode, net: false }) ?? at + 1
  );
}

/** 用地面积2.15公顷,二类居住用地,…: a clause behind an area that is a use as a whole. */
export function clauseUse(context: FactContext, at: number, token: TokenOf<"text">): number | null {
  const words = context.mapped.text.slice(token.from, token.to);
  const cell = cellOfUses(context, at, words);
  if (cell !== null) return cell;
  if (givenUse(context, at, token)) return null;
  const codes = CLAUSE_OF_CODES.test(words);
  if (!isUse(words) && !codes && !LISTED_USE_CODE.test(words)) return null;
  if (opensValues(context, at)) return bareUses(context, at, context.mode, true);
  const after = context.tokens[at + 1];
  // 防护绿地1.2公顷
  const [named, colon] = [context.tokens[at - 2], context.tokens[at - 1]];
  // R2,3.4公顷
  const listed =
    after?.kind === "area" ||
    (after?.kind === "separator" && after.level === "comma" && context.tokens[at + 2]?.kind === "area");
  const lot = named?.kind === "text" && LOT_AT_END.test(context.mapped.text.slice(named.from, named.to));
  const behindColon = (named?.kind === "parcels" || lot) && colon?.kind === "filler" && colon.colon;
  if (behindColon && (listed || endsAtComma(context, at))) return bareUses(context, at, context.mode, true);
  // 用地面积2.1公顷 居住用地 容积率≤2.0: cells of a line
  const lone = (USE_END.test(words) || LISTED_USE_CODE.test(words)) && !context.tells("uses");
  if (lone && context.tokens[at - 1]?.kind === "area" && after?.kind === "indicator")
    return bareUses(context, at, context.mode, true);
  // 位于某街,居住用地,东至某路
  const before = context.tokens[at - 1];
  const inside = before?.kind === "open" && context.tokens[at - 2]?.kind === "parcels";
  const begins = inside || (before?.kind === "separator" && before.level === "comma");
  const clause = begins && endsAtComma(context, at);
  if (clause && context.mentions.length === 1 && hasNoUse(context) && (codes || isWhole(words, after)))
    return bareUses(context, at, context.mode, true);
  // 面积约52亩,拟规划商住用地
  const lead = context.tokens[at - 1];
  const planned = lead?.kind === "change" && lead.role === "after" ? 1 : 0;
  const [area, comma] = [context.tokens[at - 2 - planned], context.tokens[at - 1 - planned]];
  const joint = comma?.kind === "separator" && /[,;]/u.test(context.mapped.text.charAt(comma.from));
  if (!joint) return null;
  if (area?.kind !== "area" && area?.kind !== "close") return null;
  if (after !== undefined && !["separator", "open", "close"].includes(after.kind)) return null;
  return bareUses(context, at, context.mode, true);
}

const hasNoUse = (context: FactContext): boolean => !context.tells("uses", context.mode);

/** 如下:行政办公用地(A1),容积率≤3.0: a clause that is a use as a whole, before values of a parcel that has no use yet. */
function opensValues(context: FactContext, at: number): boolean {
  const [label, before, behind] = [context.tokens[at - 2], context.tokens[at - 1], context.usesEnd(at)];
  // 宗地编号:B10,出让面积…: the code of the lot
  if (label?.kind === "field" && ["code", "name"].includes(label.term.field)) return false;
  const opens =
    before === undefined ||
    startsLine(context.mapped, context.tokens[at]?.from ?? 0) ||
    before.kind === "ordinal" ||
    (before.kind === "field" && before.term.field === "conditions") ||
    (before.kind === "separator" && before.level !== "list") ||
    (before.kind === "filler" && before.colon);
  const [comma, value] = [context.tokens[behind], context.tokens[behind + 1]];
  const ends = comma?.kind === "separator" && comma.level !== "list" && comma.level !== "paragraph";
  const told = value?.kind === "indicator" || (value?.kind === "field" && value.term.field === "area");
  const whole =
    behind === at + 1 || areUses(context.mapped.text.slice(context.tokens[at]?.from, comma?.from));
  return opens && ends && told && whole && context.mentions.length <= 1 && hasNoUse(context);
}

/** 3.03公顷|居住+商业|容积率≤2.1: a cell of a line that holds nothing but kinds of use. */
function cellOfUses(context: FactContext, at: number, words: string): number | null {
  if (!isBar(context.tokens[at - 1])) return null;
  let end = at + 1;
  // 商业用地、文化活动用地
  while (isListed(context.tokens[end]) && context.tokens[end + 1]?.kind === "text") end += 2;
  const after = context.tokens[end];
  if (!isBar(after) || context.tells("uses")) return null;
  const printed = end === at + 1 ? words : context.mapped.text.slice(context.tokens[at]?.from, after?.from);
  const kinds = printed.split(/[+、/兼]/u);
  if (!kinds.every((kind) => isUse(kind) || suggestedLandUse(`${kind}用地`) !== null)) return null;
  someUses(context, at, end, context.mode, false);
  return context.consumed(end);
}

function isListed(token: Token | undefined): boolean {
  return token?.kind === "separator" && token.level === "list";
}

/** R21/B11用地, behind a colon: several uses up to the comma. */
function endsAtComma(context: FactContext, at: number): boolean {
  const end = context.tokens[context.usesEnd(at)];
  return end?.kind === "separator" && end.level === "comma";
}

export function labelledUses(context: FactContext, at: number): number {
  const { tokens } = context;
  // 《关于调整某地块用地性质的建议》, 《…用途管制分类指南》
  if (inQuotedTitle(context.mapped.text, tokens[at]?.from ?? 0)) return at + 1;
  const rows = rowsOfUses(context, at);
  if (rows !== null) return rows;
  let index = at + 1;
  // 面积33.6亩,居住用途,容积率…: the label behind its value
  const [joint, words, behind] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const clause = joint?.kind === "separator" && behind?.kind === "separator" && behind.level === "comma";
  if (clause && words?.kind === "text" && isUse(context.mapped.text.slice(words.from, words.to))) {
    someUses(context, at - 1, at, context.mode, false);
    return context.consumed(at + 1);
  }
  // 用地性质(代码): brackets right behind the label belong to it when a colon follows them
  if (tokens[index]?.kind === "open") {
    const close = context.usesEnd(index + 1);
    const behindIt = tokens[close + 1];
    // 用途(商业用地)不变: the brackets hold the value
    if (tokens[close]?.kind === "close" && isUses(context, index + 1, close)) {
      someUses(context, index + 1, close, context.ownVersion(at), false);
      return context.consumed(close + 1);
    }
    if (tokens[close]?.kind === "close" && behindIt?.kind === "filler") index = close + 1;
  }
  index = pastFillers(tokens, pastMore(context, index));
  // 规划用地:71.6亩
  const area = tokens[index]?.kind === "area" && index > at + 1;
  if (area) return landAt(context, index);
  const label = tokens[at];
  const loose = label?.kind === "field" && LAND_LABELS.has(label.term.spelling);
  // 关于某地块用途, and the text on the next line
  const next = tokens[index]?.from ?? 0;
  const ended =
    index === at + 1 && startsLine(context.mapped, next) && !startsCell(context.mapped, label?.from ?? 0);
  if ((loose || ended) && !isUses(context, index, context.usesEnd(index))) return at + 1;
  const paired = tokens[index]?.kind === "each";
  if (paired) index = pastFillers(tokens, index + 1);
  if (turnsLabel(context, at)) context.arrive();
  let version = context.ownVersion(at);
  // 用地性质拟由…变为…
  const [intended, turn] = [tokens[index], tokens[index + 1]];
  if (intended?.kind === "change" && intended.role === "after" && turn?.kind === "change") index++;
  const change = tokens[index];
  const from = change?.kind === "change" && change.role === "from";
  if (change?.kind === "change" && (from || change.role === "to" || change.role === "before")) {
    if (change.role === "before") version = "before";
    if (change.role === "to") context.arrive();
    index = pastFillers(tokens, index + 1);
  }
  const first = pastShares(context, index, context.usesEnd(index));
  const last = paired ? pastUsesInTurn(context, first) : pastMoreUses(context, first);
  const stop = nowBehind(context, index, last, version);
  const arrow = tokens[stop];
  // 原用途:工业用地 above 现用途:商业用地: the word begins the next label
  const labels = tokens[stop + 1]?.kind === "field" || tokens[stop + 1]?.kind === "indicator";
  const changed = arrow?.kind === "change" && (arrow.role === "to" || (arrow.role === "after" && !labels));
  const inTurn = paired || areUsesInTurn(context, index, stop);
  someUses(context, index, stop, changed ? "before" : version, inTurn);
  if (!changed) return context.consumed(Math.max(stop, at + 1));
  const start = pastFillers(tokens, stop + 1);
  const end = context.usesEnd(start);
  someUses(context, start, end, "current", paired);
  return context.consumed(Math.max(end, stop + 1));
}

/** Whether the tokens from `from` to `to` are nothing but kinds of use. */
function isUses({ mapped, tokens }: FactContext, from: number, to: number): boolean {
  const printed = mapped.text.slice(tokens[from]?.from ?? 0, tokens[to]?.from ?? 0);
  return printed !== "" && printed.split(/[+、/和及]/u).every((kind) => isUse(kind));
}

function someUses(context: FactContext, from: number, to: number, version: Version, paired: boolean): void {
  const first = context.tokens[from];
  const last = context.tokens[to - 1];
  if (first === undefined || last === undefined || to <= from) return;
  if (first.kind === "absent" && to === from + 1) {
    context.put(
      { kind: "absent", indicator: "landUse", reason: first.reason },
      context.evidence(first.from, first.to),
      version,
    );
    return;
  }
  const former = version === "current" ? formerUses(context, from, to) : null;
  const uses = landUsesIn(context.mapped, first.from, former?.from ?? last.to, true);
  if (uses.length === 0) return;
  if (former !== null && former.uses.length > 0)
    context.put({ kind: "uses", uses: former.uses }, context.evidence(former.from + 1, last.to), "before");
  if (paired) {
    uses.forEach((use, index) => {
      context.put({ kind: "uses", uses: [use] }, use.evidence, version, index);
    });
  } else context.put({ kind: "uses", uses }, context.evidence(first.from, last.to), version);
}
