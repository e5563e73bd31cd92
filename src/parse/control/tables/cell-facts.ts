import type { Evidence } from "../../../domain/evidence";
import type { Bound } from "../../../domain/indicator";
import { ABOVE_SEA, COUNTS_OTHERS, REFERENCE_OPENINGS } from "../../lexicon/absence-terms";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import { SEVERAL_FIRST, SEVERAL_VALUES } from "../../lexicon/column-words";
import { CIRCUMSTANCE } from "../../lexicon/condition-words";
import { FIGURE_FIRST } from "../../lexicon/figure-forms";
import type { Version } from "../../lexicon/state-words";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { Fact, FactOf } from "../facts/context/fact";
import { factsOf } from "../facts/fact-reader";
import { landUsesIn } from "../facts/uses/land-uses";
import { codedParts } from "../tokens/coded-parts";
import type { Token } from "../tokens/token";
import { type Condition, underConditions } from "../values/condition";
import { conditionsBehind } from "../values/condition-behind";
import { keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { markedLimits } from "../values/marked-limits";
import { pastFillers } from "../values/past-fillers";
import { partsBehind } from "../values/scoped-values";
import { isLeftOpen } from "../values/value-end";
import { areaCell } from "./area-cell";
import { absence, type CellReading, MISFIT, NOTHING, type Place } from "./cell-reading";
import { cellTokens } from "./cells/cell-tokens";
import type { Column } from "./cells/column";
import type { Cell } from "./cells/grid";
import { limitsOfParts } from "./limits-of-parts";
import { severalLimits } from "./several-limits";
import { statesOfCell, turnedCell } from "./turned-cell";

/** Reads a cell as its column announces it. `unit` is the unit of area that holds for the whole table. */
export function cellFacts(
  cell: Cell,
  column: Column | null,
  version: Version,
  scope: string | null,
  unit: AreaUnitTerm | null,
): CellReading {
  const { mapped } = cell;
  if (mapped.text === "") return NOTHING;
  if (column === null || column.holds === "name") {
    // a name is no value, but below 附件名称 may stand the conditions
    const named = [...mapped.text.matchAll(NAMED_VALUES)].length >= FEWEST_NAMED;
    const first = column === null && SEVERAL_FIRST.test(mapped.text);
    return named || first ? labelledCell(mapped, version, scope) : NOTHING;
  }
  if (column.holds === "code") return NOTHING;
  const tokens = cellTokens(mapped, column.holds === "indicator" && FIGURE_FIRST.test(mapped.text));
  const elsewhere =
    column.holds === "indicator" && !/\d/u.test(mapped.text) && REFERENCE_OPENINGS.test(mapped.text);
  const several =
    column.holds === "indicator"
      ? severalLimits(mapped, tokens, column, { version, index: null, scope })
      : null;
  if (several !== null && !tokens.some(isIndicator)) return several;
  const ofParts =
    column.holds === "indicator" && scope === null ? partsCell(mapped, tokens, column, version) : null;
  if (ofParts !== null) return ofParts;
  if (!elsewhere && tokens.some(isIndicator) && !beginsWithFigure(mapped, tokens, column))
    return labelledCell(mapped, version, scope, tokens);
  const states = version === "current" ? statesOfCell(cell, column, tokens) : null;
  if (states !== null) {
    const read = states.map((part) => cellFacts(part.cell, column, part.version, scope, unit));
    return {
      facts: read.flatMap(({ facts }) => facts),
      misfit: read.some(({ misfit }) => misfit),
      unitless: read.some(({ unitless }) => unitless),
    };
  }
  const place = { version, index: null, scope };
  switch (column.holds) {
    case "indicator":
      return indicatorCell(mapped, tokens, column, place, column.header.evidence);
    case "area":
      return areaCell(mapped, tokens, column, place, column.unit ?? unit);
    case "use":
    case "useCode": {
      const absent = absence(mapped, tokens);
      if (absent !== null)
        return only({
          kind: "absent",
          indicator: "landUse",
          reason: absent.reason,
          ...place,
          evidence: cell.evidence,
        });
      // 起始价: is the label of what follows, and 万元 the unit of a price
      if (/:$|元/u.test(mapped.text.trim())) return MISFIT;
      const parts = partsOfUses(mapped.text) ?? [{ from: 0, to: mapped.text.length }];
      const uses = parts.flatMap(({ from, to }) => landUsesIn(mapped, from, to, true));
      return uses.length === 0 ? MISFIT : only({ kind: "uses", uses, ...place, evidence: cell.evidence });
    }
    case "county":
    case "block":
      return mapped.text.length > 20
        ? NOTHING
        : only({ kind: column.holds, value: mapped.text, ...place, evidence: cell.evidence });
    default:
      return NOTHING;
  }
}

/** R2:70%,B1:30%: shares behind codes, which are those of the uses themselves. */
const SHARE = /^[\d.%,;、 ]*$/u;

/** 居住用地 A-2:商业用地: the parts of a cell with uses behind the codes of parts; null for any other cell. */
function partsOfUses(text: string): ReturnType<typeof codedParts> {
  const parts = codedParts(text);
  return parts?.every(({ from, to }) => SHARE.test(text.slice(from, to))) === true ? null : parts;
}

const NAMED_VALUES = new RegExp(SEVERAL_VALUES, "gu");
const FEWEST_NAMED = 2;

/** A cell that names its values itself: 建筑高度:≤24米. */
function labelledCell(
  mapped: MappedText,
  version: Version,
  scope: string | null,
  tokens = cellTokens(mapped),
): CellReading {
  const facts = factsOf(mapped, tokens, [0, tokens.length], new Set()).map((fact) => ({
    ...fact,
    scope: fact.scope ?? scope,
    version: fact.version === "before" ? fact.version : version,
  }));
  return { facts, misfit: facts.length === 0, unitless: false };
}

function isIndicator(token: Token): boolean {
  return token.kind === "indicator";
}

/** ≤2.5,相应规划…应适当下调容积率: the value stands first, and the name only in a remark. */
function beginsWithFigure(mapped: MappedText, tokens: readonly Token[], column: Column): boolean {
  if (column.holds !== "indicator") return false;
  const read = limitsAt(mapped, tokens, 0, column.term.side);
  if (read === null) return false;
  const next = tokens[read.next];
  return next?.kind === "separator" || next?.kind === "open" || next === undefined;
}

function only(fact: Fact): CellReading {
  return { facts: [fact], misfit: false, unitless: false };
}

/** A cell with a limit for each of several parts; null for any other. */
function partsCell(
  mapped: MappedText,
  tokens: readonly Token[],
  column: Extract<Column, { holds: "indicator" }>,
  version: Version,
): CellReading | null {
  const values = limitsOfParts(mapped, tokens, column, column.header.evidence);
  // what stands behind the code of a part is no limit of the whole
  if (values === null && codedParts(mapped.text) !== null) return MISFIT;
  const facts = values?.map(({ scope, keyed: { key, bound } }) =>
    boundFact(key, bound, version, scope, bound.evidence),
  );
  return facts === undefined ? null : { facts, misfit: false, unitless: false };
}

function indicatorCell(
  mapped: MappedText,
  tokens: readonly Token[],
  column: Extract<Column, { holds: "indicator" }>,
  place: Place,
  header: Evidence,
): CellReading {
  const { term, marks } = column;
  const absent = absence(mapped, tokens);
  if (absent !== null) {
    const cell = mappedEvidence(mapped, 0, mapped.text.length);
    return only({ kind: "absent", indicator: term.key, reason: absent.reason, ...place, evidence: cell });
  }
  const facts: Fact[] = [];
  let index = 0;
  let words = "";
  let depth = 0;
  let lead = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const side = marks.comparison?.side ?? term.side;
    const at = pastFillers(tokens, index);
    const read = limitsAt(mapped, tokens, at, side);
    if (read === null) {
      if (token?.kind === "open") depth++;
      else if (token?.kind === "close") depth--;
      // (自室外地坪算起)≤80米: a remark names no part
      if (token?.kind === "text" && (depth === 0 || words !== ""))
        words += mapped.text.slice(token.from, token.to).replace(/^(?:其中|总)/u, "");
      else if (token?.kind === "separator") words = "";
      index++;
      continue;
    }
    // 0.3个/100m2, 47元: what is counted is none of the indicator
    const behind = tokens[read.next];
    const counts = behind?.kind === "text" && COUNTS_OTHERS.test(mapped.text.slice(behind.from, behind.to));
    if (counts || isLeftOpen(mapped, tokens, read.next)) return { facts: [], misfit: true, unitless: false };
    const turned = turnedCell(mapped, tokens, { at, next: read.next }, column, place);
    if (turned !== null) return { facts: turned, misfit: turned.length === 0, unitless: false };
    let next = read.next;
    const stated = markedLimits(read, marks);
    const keyed = keyedBound(mapped, term, stated, {
      from: read.from,
      to: read.to,
      unit: marks.unit,
      more: header,
    });
    // a height above the sea is none above the ground
    if (keyed !== null && !(keyed.key === "height" && isAboveSea(mapped.text.slice(0, read.from), facts))) {
      const ahead = conditionAhead(mapped, tokens, lead, at);
      const scope =
        ahead !== null || words === "" || words.length > 12 || standsForName(mapped, words, column)
          ? place.scope
          : words;
      const naming = { term, unit: marks.unit, evidence: header, labels: true };
      const parts = scope === place.scope ? partsBehind(mapped, tokens, read.next, naming, keyed).values : [];
      for (const { scope: part, keyed: own } of parts) {
        const { evidence } = own.bound;
        facts.push(boundFact(own.key, own.bound, place.version, part, evidence));
      }
      const limited = { key: term.key, unit: keyed.bound.unit, labelled: true };
      const behind = parts.length > 0 ? null : conditionsBehind(mapped, tokens, read.next, limited);
      const conditions = [...(ahead === null ? [] : [ahead]), ...(behind?.conditions ?? [])];
      const { bound } = underConditions(mapped, keyed, conditions);
      facts.push(boundFact(keyed.key, bound, place.version, scope, bound.evidence));
      next = behind?.next ?? read.next;
    }
    words = "";
    index = Math.max(next, index + 1);
    lead = index;
    // ≤2.0≤1.6: two cells, or two lines of one, that ran together
    if (isFurtherLimit(tokens, index)) return MISFIT;
    // ≤2.4或≤2.8, 80/100: which of them holds is not told
    const several = column.header.mapped.text.includes("/");
    const either = several ? null : OTHERWISE.exec(mapped.text.slice(read.to, read.to + 24));
    const second = tokens.findIndex(({ from }) => from === read.to + (either?.[0].length ?? 0));
    if (either !== null && limitsAt(mapped, tokens, second, side)?.unit === read.unit) return MISFIT;
    // 18F/54m: the height a second time, in another unit
    const again = tokens[index]?.kind === "absent" || tokens[index]?.kind === "and" ? index + 1 : -1;
    const other = again < 0 ? null : limitsAt(mapped, tokens, pastFillers(tokens, again), side);
    if (other?.unit !== undefined && other?.unit !== null && other.unit !== read.unit) index = again;
    else while (index < tokens.length && tokens[index]?.kind !== "separator") index++;
  }
  return { facts, misfit: facts.length === 0, unitless: false };
}

/** Written out: an object spread into another takes half as much again, and a table has many. */
function boundFact(
  key: string,
  bound: Bound,
  version: Version,
  scope: string | null,
  evidence: Evidence,
): FactOf<"bound"> {
  return { kind: "bound", key, bound, version, index: null, scope, evidence };
}

/** 绝对高程≤120米; ≤80米,且女儿墙顶标高≤299.0 behind a height of its own. */
function isAboveSea(before: string, facts: readonly Fact[]): boolean {
  return ABOVE_SEA.test(before) || (facts.length > 0 && before.endsWith("标高"));
}

/** Between a limit and another one that may hold in its place. */
const OTHERWISE = /^(?:或者?|亦可为?| ?\/ ?)(?=[≤≥<>]?\d)/u;

/** Whether a sign and a figure follow a limit directly. */
function isFurtherLimit(tokens: readonly Token[], at: number): boolean {
  const [sign, figure] = [tokens[at], tokens[at + 1]];
  return sign?.kind === "comparison" && figure?.kind === "number" && sign.to === figure.from;
}

/** r≤2.2, M≤25% under 建筑密度(M), BM≤25% alone in its cell: the letters stand for the name. */
function standsForName({ text }: MappedText, words: string, { header }: Column): boolean {
  if (/^[a-z]$/u.test(words) || LETTERS_ALONE.test(text)) return true;
  return /^[A-Z]$/u.test(words) && header.mapped.text.includes(`(${words})`);
}

const LETTERS_ALONE = /^[A-Za-zα-ωΑ-Ω]{1,3}[≤≥<>=]{1,2}\d[\d.]{0,8}[%‰米m]?$/u;

/** 除塔楼外≤24, 在满足日照前提下,≤80: words before the limit at `at` that name no part. */
function conditionAhead(
  mapped: MappedText,
  tokens: readonly Token[],
  lead: number,
  at: number,
): Condition | null {
  const isEdge = (token: Token | undefined): boolean =>
    token?.kind === "separator" || token?.kind === "open" || token?.kind === "close";
  let [first, last] = [lead, at - 1];
  while (first < last && isEdge(tokens[first])) first++;
  while (last > first && isEdge(tokens[last])) last--;
  const [from, to] = [tokens[first]?.from, tokens[last]?.to];
  if (first > last || from === undefined || to === undefined) return null;
  return CIRCUMSTANCE.test(mapped.text.slice(from, to)) ? { from, to } : null;
}
