import type { Evidence } from "../../domain/evidence";
import { type KeyedBound, parseIndicator } from "../indicators";
import { SCOPE_ALONE, SCOPE_AT_END } from "../lexicon/scope-words";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { areaAt, areaList, areaUnitIn } from "./area-values";
import type { Fact, Version } from "./fact";
import { indicatorList } from "./indicator-list";
import { landUsesIn } from "./land-uses";
import { pastFillers } from "./limits";
import { scopedValues } from "./scoped-values";
import type { Token, TokenOf } from "./token";

/** A list of uses has fewer words than this. */
const MOST_USE_TOKENS = 80;

/** What is left of a fact when its version, scope and place are known. */
type Bare<F> = F extends unknown ? Omit<F, "version" | "scope" | "index" | "evidence"> : never;

/**
 * Reads the facts of one stretch of tokens in order. Keeps track of what stands before and after a change
 * (调整前: …; 调整后: …) and of the part of the parcel that values belong to (住宅: …).
 */
export class FactReader {
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];
  readonly #taken: ReadonlySet<number>;
  #facts: Fact[] = [];
  #mode: Version = "current";
  #scope: string | null = null;
  /** text position up to which everything belongs to a fact */
  #used = 0;
  #end = 0;

  /** @param taken indices of tokens that belong to something else (strips, transfers, sides) */
  constructor(mapped: MappedText, tokens: readonly Token[], taken: ReadonlySet<number>) {
    this.#mapped = mapped;
    this.#tokens = tokens;
    this.#taken = taken;
  }

  /** The facts of the tokens `from` to `to` (exclusive). */
  read(from: number, to: number): readonly Fact[] {
    this.#facts = [];
    this.#mode = "current";
    this.#scope = null;
    this.#end = to;
    let index = from;
    while (index < to) {
      const next = this.#taken.has(index) ? index + 1 : this.#step(index);
      index = Math.max(next, index + 1);
    }
    return this.#facts;
  }

  #step(at: number): number {
    const token = this.#tokens[at];
    switch (token?.kind) {
      case "indicator":
        return this.#indicator(at);
      case "field":
        return this.#field(at, token);
      case "change":
        return this.#change(at, token);
      case "parcels":
        return this.#behindParcels(at, token);
      case "filler":
        if (token.colon) this.#openScope(at);
        return at + 1;
      case "separator":
        if (token.level === "stop" || token.level === "paragraph") this.#scope = null;
        return at + 1;
      default:
        return at + 1;
    }
  }

  #put(
    bare: Bare<Fact>,
    evidence: Evidence,
    version = this.#mode,
    index: number | null = null,
    scope = this.#scope,
  ): void {
    this.#facts.push({ ...bare, version, index, scope, evidence } as Fact);
  }

  #evidence(from: number, to: number): Evidence {
    return mappedEvidence(this.#mapped, from, to);
  }

  #indicator(at: number): number {
    const list = indicatorList(this.#mapped, this.#tokens, at);
    if (list !== null) {
      for (const keyed of list.bounds) this.#bound(keyed, this.#mode, null, this.#scope);
      return this.#consumed(list.next);
    }
    const parts = scopedValues(this.#mapped, this.#tokens, at);
    if (parts !== null) {
      for (const { scope, keyed } of parts.values) this.#bound(keyed, this.#ownVersion(at), null, scope);
      return this.#consumed(parts.next);
    }
    const reading = parseIndicator(this.#mapped, this.#tokens, at);
    if (reading === null) return at + 1;
    const scope = this.#scopeBefore(at) ?? this.#scope;
    const version = this.#ownVersion(at);
    if (reading.before !== null) this.#bound(reading.before, "before", null, scope);
    if (reading.current !== null) {
      this.#bound(reading.current, reading.before === null ? version : "current", null, scope);
    }
    reading.each?.forEach((keyed, index) => {
      this.#bound(keyed, version, index, scope);
    });
    const { absent, term } = reading;
    if (absent !== null) {
      this.#put(
        { kind: "absent", indicator: term.key, reason: absent.reason },
        absent.evidence,
        version,
        null,
        scope,
      );
    }
    if (reading.unread) {
      this.#put({ kind: "unread", indicator: term.key }, this.#evidence(reading.from, reading.to), version);
    }
    return this.#consumed(Math.max(reading.next, at + 1));
  }

  #bound({ key, bound }: KeyedBound, version: Version, index: number | null, scope: string | null): void {
    this.#put({ kind: "bound", key, bound }, bound.evidence, version, index, scope);
  }

  #consumed(next: number): number {
    this.#used = this.#tokens[next - 1]?.to ?? this.#used;
    return next;
  }

  /** 原容积率: the state before, for this name alone. */
  #ownVersion(at: number): Version {
    const before = this.#tokens[at - 1];
    return before?.kind === "change" && before.role === "before" && before.to === this.#tokens[at]?.from
      ? "before"
      : this.#mode;
  }

  #scopeBefore(at: number): string | null {
    const before = this.#tokens[at - 1];
    if (before?.kind !== "text" || before.from < this.#used) return null;
    const words = this.#mapped.text.slice(Math.max(before.from, before.to - 16), before.to);
    return SCOPE_AT_END.exec(words)?.[1] ?? null;
  }

  #openScope(at: number): void {
    const before = this.#tokens[at - 1];
    if (before?.kind !== "text" || before.to - before.from > 16) return;
    const opener = this.#tokens[at - 2];
    if (
      opener !== undefined &&
      opener.kind !== "separator" &&
      opener.kind !== "ordinal" &&
      opener.kind !== "filler"
    )
      return;
    const scope = SCOPE_ALONE.exec(this.#mapped.text.slice(before.from, before.to))?.[1];
    if (scope !== undefined) this.#scope = scope;
  }

  #change(at: number, token: TokenOf<"change">): number {
    if (token.role === "after") this.#mode = "current";
    else if (token.role === "before") this.#openBefore(at, token);
    else if (token.role === "to") {
      this.#mode = "current";
      return this.#bareUses(at + 1, "current") ?? at + 1;
    } else return this.#changedUses(at) ?? at + 1;
    return at + 1;
  }

  /** 调整前 heads all values up to 调整后; 原 does so only where a change is told further on. */
  #openBefore(at: number, token: TokenOf<"change">): void {
    const words = this.#mapped.text.slice(token.from, token.to);
    if (/前的?$/u.test(words)) {
      this.#mode = "before";
      return;
    }
    const next = this.#tokens[pastFillers(this.#tokens, at + 1)];
    if (next?.kind !== "indicator" && next?.kind !== "field") return;
    for (let i = at + 1; i < Math.min(this.#end, at + 120); i++) {
      const later = this.#tokens[i];
      if (later?.kind === "separator" && later.level === "paragraph") return;
      if (later?.kind !== "change" || (later.role !== "to" && later.role !== "after")) continue;
      const ahead = this.#tokens[i - 1];
      if (ahead?.kind === "separator" || later.role === "after") {
        this.#mode = "before";
        return;
      }
    }
  }

  /** 由商业用地调整为二类居住用地, without a label. */
  #changedUses(at: number): number | null {
    const arrow = this.#arrowBehind(at + 1);
    if (arrow === null) return null;
    const from = this.#tokens[at]?.to ?? 0;
    const to = this.#tokens[arrow]?.from ?? 0;
    const before = landUsesIn(this.#mapped, from, to, false);
    if (before.length === 0) return null;
    this.#put({ kind: "uses", uses: before }, this.#evidence(from, to), "before");
    return this.#bareUses(arrow + 1, "current") ?? this.#consumed(arrow + 1);
  }

  #arrowBehind(at: number): number | null {
    for (let i = at; i < Math.min(this.#end, at + 16); i++) {
      const token = this.#tokens[i];
      if (token?.kind === "change" && token.role === "to") return i;
      if (token === undefined || token.kind === "indicator" || token.kind === "field") return null;
      if (token.kind === "separator" && token.level !== "list") return null;
    }
    return null;
  }

  /** Uses that no label announces: they must end as uses do. */
  #bareUses(at: number, version: Version): number | null {
    const start = pastFillers(this.#tokens, at);
    const stop = this.#usesEnd(start);
    const from = this.#tokens[start]?.from;
    const to = this.#tokens[stop - 1]?.to;
    if (from === undefined || to === undefined || stop <= start) return null;
    const uses = landUsesIn(this.#mapped, from, to, false);
    if (uses.length === 0) return null;
    this.#put({ kind: "uses", uses }, this.#evidence(from, to), version);
    return this.#consumed(stop);
  }

  /** Index of the token that ends a list of uses begun at `at`. */
  #usesEnd(at: number): number {
    let index = at;
    let depth = 0;
    for (; index < Math.min(this.#end, at + MOST_USE_TOKENS); index++) {
      const token = this.#tokens[index];
      if (token === undefined || this.#taken.has(index)) break;
      if (token.kind === "open") depth++;
      if (token.kind === "close" && --depth < 0) break;
      if (token.kind === "separator" && token.level !== "list") break;
      if (["indicator", "field", "each", "area", "ordinal", "parcels"].includes(token.kind)) break;
      if (token.kind === "change" && token.role === "to") break;
      if (token.kind === "and" && !/^[和及与]$/u.test(this.#mapped.text.slice(token.from, token.to))) break;
      if (token.kind === "filler" && token.colon) break;
    }
    return index;
  }

  /** A04地块(R2居住用地), A-01地块3.2公顷 */
  #behindParcels(at: number, token: TokenOf<"parcels">): number {
    const next = this.#tokens[at + 1];
    if (next?.kind === "open") {
      const stop = this.#usesEnd(at + 2);
      const to = this.#tokens[stop - 1]?.to;
      if (this.#tokens[stop]?.kind === "close" && to !== undefined && stop > at + 2) {
        const uses = landUsesIn(this.#mapped, next.to, to, false);
        if (uses.length > 0) {
          this.#put({ kind: "uses", uses }, this.#evidence(next.to, to));
          return this.#consumed(stop + 1);
        }
      }
      return at + 1;
    }
    const index = pastFillers(this.#tokens, at + 1);
    if (!token.noun || this.#tokens[index]?.kind !== "area") return at + 1;
    return this.#area(index, "site", null, this.#mode, false) ?? at + 1;
  }

  #field(at: number, token: TokenOf<"field">): number {
    const { field, role } = token.term;
    if (field === "use" || field === "useCode") return this.#uses(at);
    if (field === "area" && role !== undefined) return this.#areas(at, token);
    if (field === "county" || field === "block") return this.#words(at, field);
    if (field === "other" || field === "floor") return this.#foreign(at);
    return at + 1;
  }

  /** Steps over the figures of a label that is not ours. */
  #foreign(at: number): number {
    let index = pastFillers(this.#tokens, at + 1);
    const kinds = ["comparison", "number", "area", "unit", "dash"];
    while (index < this.#end && kinds.includes(this.#tokens[index]?.kind ?? "")) index++;
    return index;
  }

  #words(at: number, field: "county" | "block"): number {
    const colon = this.#tokens[at + 1];
    const value = this.#tokens[at + 2];
    if (colon?.kind !== "filler" || !colon.colon || value === undefined) return at + 1;
    if (value.kind !== "text" && value.kind !== "parcels") return at + 1;
    const words = this.#mapped.text.slice(value.from, value.to);
    if (words.length > 20) return at + 1;
    this.#put({ kind: field, value: words }, this.#evidence(value.from, value.to));
    return this.#consumed(at + 3);
  }

  #uses(at: number): number {
    const tokens = this.#tokens;
    let index = at + 1;
    // 用地性质(代码): brackets right behind the label belong to it when a colon follows them
    if (tokens[index]?.kind === "open") {
      const close = this.#usesEnd(index + 1);
      const colon = tokens[close + 1];
      if (tokens[close]?.kind === "close" && colon?.kind === "filler") index = close + 1;
    }
    index = pastFillers(tokens, index);
    const paired = tokens[index]?.kind === "each";
    if (paired) index = pastFillers(tokens, index + 1);
    let version = this.#ownVersion(at);
    const change = tokens[index];
    const from = change?.kind === "change" && change.role === "from";
    if (change?.kind === "change" && (from || change.role === "to" || change.role === "before")) {
      if (change.role === "before") version = "before";
      index = pastFillers(tokens, index + 1);
    }
    const stop = this.#usesEnd(index);
    const arrow = tokens[stop];
    const changed = arrow?.kind === "change" && arrow.role === "to";
    this.#someUses(index, stop, changed ? "before" : version, paired);
    if (!changed) return this.#consumed(Math.max(stop, at + 1));
    const start = pastFillers(tokens, stop + 1);
    const end = this.#usesEnd(start);
    this.#someUses(start, end, "current", paired);
    return this.#consumed(Math.max(end, stop + 1));
  }

  #someUses(from: number, to: number, version: Version, paired: boolean): void {
    const first = this.#tokens[from];
    const last = this.#tokens[to - 1];
    if (first === undefined || last === undefined || to <= from) return;
    if (first.kind === "absent" && to === from + 1) {
      this.#put(
        { kind: "absent", indicator: "landUse", reason: first.reason },
        this.#evidence(first.from, first.to),
        version,
      );
      return;
    }
    const uses = landUsesIn(this.#mapped, first.from, last.to, true);
    if (uses.length === 0) return;
    if (paired) {
      uses.forEach((use, index) => {
        this.#put({ kind: "uses", uses: [use] }, use.evidence, version, index);
      });
    } else this.#put({ kind: "uses", uses }, this.#evidence(first.from, last.to), version);
  }

  #areas(at: number, token: TokenOf<"field">): number {
    const tokens = this.#tokens;
    const role = token.term.role ?? "other";
    const words = tokens[at - 1];
    // 停车场面积 is no area of the parcel: bare 面积 must begin its phrase
    const bare = token.to - token.from === 2 && token.term.spelling === "面积";
    if (bare && words?.kind === "text" && words.to === token.from) {
      const before = this.#mapped.text.slice(Math.max(words.from, words.to - 4), words.to);
      if (!/(?:地块|宗地|的|该|总|块|地|号)$/u.test(before)) return this.#foreign(at);
    }
    let index = at + 1;
    let unit = null;
    if (tokens[index]?.kind === "open") {
      let close = index + 1;
      while (close < index + 6 && tokens[close] !== undefined && tokens[close]?.kind !== "close") close++;
      const label = this.#mapped.text.slice(tokens[index]?.to ?? 0, tokens[close]?.from ?? 0);
      unit = /\d(?!\)?$)/u.test(label.replace(/[mM]2/gu, "")) ? null : areaUnitIn(label);
      if (unit !== null && tokens[close]?.kind === "close") index = close + 1;
    }
    index = pastFillers(tokens, index);
    const version = this.#ownVersion(at);
    if (tokens[index]?.kind === "each") {
      const list = areaList(this.#mapped, tokens, pastFillers(tokens, index + 1), role, unit);
      list.areas.forEach((area, place) => {
        this.#put(
          { kind: "area", area, each: false, net: isNet(token.term.spelling) },
          area.evidence,
          version,
          place,
        );
      });
      return this.#consumed(Math.max(list.next, at + 1));
    }
    const change = tokens[index];
    const from = change?.kind === "change" && change.role === "from";
    if (change?.kind === "change" && change.role !== "after") index = pastFillers(tokens, index + 1);
    const absent = tokens[index];
    if (absent?.kind === "absent") {
      this.#put(
        { kind: "absent", indicator: "area", reason: absent.reason },
        this.#evidence(token.from, absent.to),
        version,
      );
      return this.#consumed(index + 1);
    }
    const net = isNet(token.term.spelling);
    const first = this.#area(index, role, unit, from ? "before" : version, net);
    if (first === null) return at + 1;
    const arrow = tokens[first];
    if (arrow?.kind !== "change" || arrow.role !== "to") return first;
    const second = this.#area(pastFillers(tokens, first + 1), role, unit, "current", net);
    return second ?? first;
  }

  #area(
    at: number,
    role: "site" | "total" | "strip" | "transfer" | "other",
    unit: ReturnType<typeof areaUnitIn>,
    version: Version,
    net: boolean,
  ): number | null {
    const reading = areaAt(this.#mapped, this.#tokens, at, role, unit);
    if (reading === null) return null;
    const from = this.#tokens[at]?.from ?? 0;
    const words = this.#mapped.text.slice(Math.max(0, from - 3), from);
    const each = /[均各都每]/u.test(words);
    for (const area of reading.areas)
      this.#put({ kind: "area", area, each, net }, area.evidence, version, null, null);
    return this.#consumed(reading.next);
  }
}

/** The land that is left when roads and greens for the public are taken off. */
function isNet(label: string): boolean {
  return /净|实际出让|可建设|可出让/u.test(label);
}
