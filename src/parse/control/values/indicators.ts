import { DECIDED, UNCHANGED } from "../../lexicon/change-terms";
import { type MappedText, mappedEvidence, startsLine } from "../../text/mapped-text";
import type { Token, TokenOf } from "../tokens/token";
import {
  behindArrow,
  behindChange,
  behindSeveral,
  behindVerb,
  behindWords,
  isListed,
  isUseAt,
  pastAmount,
} from "./behind-arrow";
import { hasColon } from "./colon-behind";
import { underConditions } from "./condition";
import { conditionsBehind } from "./condition-behind";
import { type Between, conditionBetween, remarksOfName } from "./condition-between";
import type { IndicatorReading } from "./indicator-reading";
import { type KeyedBound, keyedBound } from "./keyed-bound";
import { limitBefore } from "./limit-before";
import { limitedAgain } from "./limited-again";
import { limitsAt } from "./limits";
import { boundAhead, isLineOfLimit } from "./limits-ahead";
import { markedLimits } from "./marked-limits";
import { changedMarks, type NameMarks } from "./name-marks";
import { pairedEnds } from "./paired-ends";
import { pastFillers } from "./past-fillers";
import { pastNoLimit, pastPause } from "./past-no-limit";
import { prefixBound } from "./prefix-limits";
import { ofRelativeClause } from "./relative-clause";
import { behindJudgement, endsClause, isForeign, isNoLimitOfLot } from "./value-end";
import { eachAt, turnedEach, valueLists } from "./value-lists";
import { withoutValue } from "./without-value";

/** Reads what follows the name of an indicator at `tokens[at]`. */
export function parseIndicator(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): IndicatorReading | null {
  const name = tokens[at];
  if (name?.kind !== "indicator") return null;
  return new Reader(mapped, tokens, name).read(at);
}

/** A value, null where it is not read, or where the figure is none: it tells which buildings are meant. */
interface Value {
  readonly keyed: KeyedBound | null;
  readonly to: number;
  readonly next: number;
  readonly described?: true;
}

class Reader {
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];
  readonly #name: TokenOf<"indicator">;

  constructor(mapped: MappedText, tokens: readonly Token[], name: TokenOf<"indicator">) {
    this.#mapped = mapped;
    this.#tokens = tokens;
    this.#name = name;
  }

  read(at: number): IndicatorReading {
    // 建筑占地比例(建筑密度)不大于35%: the name in brackets
    const enclosed = this.#tokens[at - 1]?.kind === "open" && this.#tokens[at + 1]?.kind === "close";
    const marks = changedMarks(this.#mapped, this.#tokens, enclosed ? at + 2 : at + 1);
    const ends = pairedEnds(this.#mapped, this.#tokens, at);
    if (ends !== null) return this.#reading({ current: ends.keyed, to: ends.to, next: ends.next });
    const alone = this.#ahead(at, marks);
    if (alone !== null && isLineOfLimit(this.#mapped, this.#tokens, at, alone)) return alone;
    const colon = hasColon(this.#tokens, marks.next);
    let index = pastFillers(this.#tokens, marks.next);
    const same = this.#unchanged(index, marks);
    if (same !== null) return same;
    const each = eachAt(this.#tokens, index);
    if (each !== null) {
      const lists = valueLists(this.#mapped, this.#tokens, this.#name, each, marks);
      return this.#reading(lists);
    }
    index = pastAmount(this.#mapped, this.#tokens, index);
    const intended = this.#tokens[index];
    // 容积率拟由…调整为…
    if (intended?.kind === "change" && intended.role === "after")
      index = pastFillers(this.#tokens, index + 1);
    index = pastNoLimit(this.#tokens, pastPause(this.#tokens, index));
    const measured = this.#measuredFrom(index, marks, at);
    if (measured !== null) return measured;
    const change = this.#tokens[index];
    const was = change?.kind === "change" && change.role === "before";
    if (change?.kind === "change" && change.role !== "after")
      index = behindChange(this.#mapped, this.#tokens, index, this.#name.term.side);
    const changed = change?.kind === "change" && change.role === "to";
    const start = limitBefore(this.#mapped, this.#tokens, at)?.from ?? this.#name.from;
    const first = this.#value(index, marks, start, at);
    if (first === null) {
      const arrival = change?.kind === "change" ? behindWords(this.#tokens, index) : null;
      const value = arrival === null ? null : this.#value(arrival, marks, this.#name.from, at);
      if (value?.keyed == null) return this.#ahead(at, marks) ?? this.#without(index, colon);
      return this.#reading({ current: value.keyed, to: value.to, next: value.next });
    }
    const other = this.#otherState(first.next, marks);
    if (other !== null) {
      const { keyed, later, to, next } = other;
      const [before, current] = later ? [first.keyed, keyed] : [keyed, first.keyed];
      return this.#reading({ before, current, to, next });
    }
    const from = change?.kind === "change" && change.role === "from";
    const turned = from ? turnedEach(this.#mapped, this.#tokens, this.#name, first, marks) : null;
    if (turned !== null) return this.#reading(turned);
    const several = from ? behindSeveral(this.#mapped, this.#tokens, first.next, this.#name.term.side) : null;
    const arrow =
      behindArrow(this.#mapped, this.#tokens, first.next, was) ??
      behindJudgement(this.#mapped, this.#tokens, first.next) ??
      (from ? behindVerb(this.#mapped, this.#tokens, first.next) : null) ??
      several;
    if (arrow !== null && !changed) {
      const second = this.#value(arrow, marks, this.#name.from, at);
      // 由≤9米调整为:甲区…: what stands behind the change is lost
      const after = second ?? { keyed: null, to: first.to, next: first.next };
      // 由2.5、3.0调整为2.8、3.2: nothing tells whose they are
      const open = several !== null && isListed(this.#mapped, this.#tokens, after.next);
      const before = several === null ? first.keyed : null;
      return this.#reading({
        before,
        current: open ? null : after.keyed,
        to: after.to,
        next: after.next,
        unread: (second === null && !isUseAt(this.#mapped, this.#tokens[arrow])) || open,
      });
    }
    const { keyed, to, next } = first;
    const states = was || from ? { before: keyed } : { current: keyed };
    return this.#reading({ ...states, to, next, unread: keyed === null && first.described !== true });
  }

  /** 建筑高度自室外地坪至女儿墙顶不超过45米: 自 tells of no change. */
  #measuredFrom(at: number, marks: NameMarks, nameAt: number): IndicatorReading | null {
    const word = this.#tokens[at];
    if (word?.kind !== "change" || word.role !== "from" || this.#apart(at, marks) === null) return null;
    const value = this.#value(at, marks, this.#name.from, nameAt);
    return value?.keyed == null
      ? null
      : this.#reading({ current: value.keyed, to: value.to, next: value.next });
  }

  #reading(part: {
    before?: KeyedBound | null;
    current?: KeyedBound | null;
    each?: readonly KeyedBound[];
    eachBefore?: readonly KeyedBound[] | null;
    absent?: IndicatorReading["absent"];
    unread?: boolean;
    from?: number;
    to: number;
    next: number;
  }): IndicatorReading {
    return {
      term: this.#name.term,
      before: part.before ?? null,
      current: part.current ?? null,
      each: part.each ?? null,
      eachBefore: part.eachBefore ?? null,
      absent: part.absent ?? null,
      unread: part.unread ?? false,
      from: part.from ?? this.#name.from,
      to: part.to,
      next: part.next,
    };
  }

  /** 容积率:1.8≤R≤2.2, 由1.0<FAR≤2.8变更为1.0<FAR≤2.2: the name again, inside its own limits. */
  #namedAgain(at: number): Value | null {
    const inside = this.#tokens.slice(at, at + 4).findIndex((token) => token.kind === "indicator");
    const token = this.#tokens[at + inside];
    if (inside < 0 || token?.kind !== "indicator" || token.term.key !== this.#name.term.key) return null;
    const limit = limitBefore(this.#mapped, this.#tokens, at + inside);
    if (limit === null ? inside > 0 : limit.from !== this.#tokens[at]?.from) return null;
    const marks = changedMarks(this.#mapped, this.#tokens, at + inside + 1);
    const value = pastFillers(this.#tokens, marks.next);
    return new Reader(this.#mapped, this.#tokens, token).#value(
      value,
      marks,
      limit?.from ?? token.from,
      at + inside,
      true,
    );
  }

  /** 绿地率维持不变,仍为20%: the value of both states. */
  #unchanged(at: number, marks: NameMarks): IndicatorReading | null {
    const [words, comma] = [this.#tokens[at - 1], this.#tokens[at]];
    if (words?.kind !== "filler" || comma?.kind !== "separator" || comma.level !== "comma") return null;
    if (!UNCHANGED.test(this.#mapped.text.slice(words.from, words.to))) return null;
    if (this.#tokens[at + 1]?.kind !== "filler") return null;
    const value = this.#value(pastFillers(this.#tokens, at + 1), marks, this.#name.from, at);
    if (value?.keyed == null) return null;
    return this.#reading({ before: value.keyed, current: value.keyed, to: value.to, next: value.next });
  }

  /** 2.4(原1.8), 调整为2.4,原控规为1.8, 1.2(拟调整为2.0): the value of the other state behind that of one, in brackets or a clause of its own. */
  #otherState(at: number, marks: NameMarks): (Value & { keyed: KeyedBound; later: boolean }) | null {
    const [joint, word] = [this.#tokens[at], this.#tokens[at + 1]];
    const clause = joint?.kind === "separator" && joint.level === "comma";
    if ((joint?.kind !== "open" && !clause) || word?.kind !== "change") return null;
    const later = !clause && DECIDED.test(this.#mapped.text.slice(word.from, word.to));
    if (word.role !== "before" && !later) return null;
    const value = this.#value(pastFillers(this.#tokens, at + 2), marks, word.from, at);
    if (value?.keyed == null) return null;
    const { keyed } = value;
    if (clause) return endsClause(this.#tokens, value.next) ? { ...value, keyed, later } : null;
    const close = this.#tokens[value.next];
    return close?.kind === "close" ? { keyed, later, to: close.to, next: value.next + 1 } : null;
  }

  #value(at: number, marks: NameMarks, from: number, nameAt: number, once = false): Value | null {
    const tokens = this.#tokens;
    const named = once ? null : this.#namedAgain(at);
    if (named !== null) return named;
    const signed = tokens[at + 1]?.kind === "comparison" && tokens[at + 2]?.kind === "close";
    const bracketed = tokens[at]?.kind === "open" && !signed;
    const side = marks.comparison?.side ?? this.#name.term.side;
    const prefix = limitBefore(this.#mapped, tokens, nameAt);
    const direct = limitsAt(this.#mapped, tokens, bracketed ? pastFillers(tokens, at + 1) : at, side);
    const apart = direct === null && prefix === null && !once ? this.#apart(at, marks) : null;
    const read = apart === null ? direct : limitsAt(this.#mapped, tokens, apart.next, side);
    const only = prefix === null ? null : prefixBound(this.#mapped, this.#name, prefix, marks, nameAt);
    if (read === null) return only;
    // 20≤绿化率 50: what stands behind without a sign is another figure
    if (prefix !== null && read.assumed) return only;
    const foreign =
      isForeign(this.#mapped, tokens, read.next) || isNoLimitOfLot(this.#mapped, this.#name, read);
    // 容积率 ≤3.5 ≤2.6: two states side by side, and nothing tells which is which
    if (foreign || limitedAgain(this.#mapped, tokens, read.next, read))
      return { keyed: null, to: read.to, next: read.next };
    const plain = ofRelativeClause(this.#mapped, this.#name.from, this.#name.term.key, read);
    if (plain === null) return { keyed: null, to: read.to, next: read.next, described: true };
    let limits = markedLimits(plain, marks);
    if (prefix !== null && read[prefix.side] === null) {
      const value =
        prefix.side === "min"
          ? { min: prefix.value, minInclusive: prefix.inclusive }
          : { max: prefix.value, maxInclusive: prefix.inclusive };
      limits = { ...limits, ...value, operator: `${prefix.operator}…${read.operator ?? ""}`, assumed: false };
    }
    const next = bracketed && tokens[read.next]?.kind === "close" ? read.next + 1 : read.next;
    const keyed = keyedBound(this.#mapped, this.#name.term, limits, { from, to: read.to, unit: marks.unit });
    if (keyed === null) return { keyed: null, to: read.to, next };
    const remarks = remarksOfName(this.#mapped, tokens, nameAt + 1, apart === null ? at : marks.next);
    const { term } = this.#name;
    const labelled = startsLine(this.#mapped, this.#name.from) && hasColon(tokens, marks.next);
    const limited = { key: term.key, unit: keyed.bound.unit, labelled };
    const behind = conditionsBehind(this.#mapped, tokens, next, limited);
    const between = apart?.condition == null ? [] : [apart.condition];
    const conditions = [...remarks, ...between, ...behind.conditions];
    const to = behind.conditions.at(-1)?.to ?? read.to;
    return { keyed: underConditions(this.#mapped, keyed, conditions), to, next: behind.next };
  }

  /** The words between the name and its limit, where nothing but fillers stands before them. */
  #apart(at: number, { next, unit }: NameMarks): Between | null {
    const plain = this.#tokens.slice(next, at).every(({ kind }) => kind === "filler");
    const token = this.#tokens[at];
    // 建筑高度自室外地坪至女儿墙顶不超过45米: 自 tells of no change
    const measured = token?.kind === "change" && token.role === "from";
    if (!plain && !measured) return null;
    return conditionBetween(this.#mapped, this.#tokens, measured ? at : next, this.#name, unit);
  }

  #without(at: number, colon: boolean): IndicatorReading {
    const { absent, unread, from, to, next } = withoutValue(
      this.#mapped,
      this.#tokens,
      this.#name,
      at,
      colon,
    );
    const evidence = absent === null ? null : mappedEvidence(this.#mapped, from, to);
    return this.#reading({
      absent: evidence === null || absent === null ? null : { reason: absent, evidence },
      unread,
      to,
      next,
    });
  }

  /** 25%以下建筑密度: the limit before the name, where none stands behind it. */
  #ahead(at: number, marks: NameMarks): IndicatorReading | null {
    const ahead = hasColon(this.#tokens, marks.next)
      ? null
      : boundAhead(this.#mapped, this.#tokens, at, marks.unit);
    return ahead === null ? null : this.#reading({ ...ahead, to: this.#name.to, next: marks.next });
  }
}
