import type { Fact, FactOf } from "./fact";

/** Parts that the facts of a text may belong to, where they say so in some other way than right before their name. */
export interface Parts {
  /** the part that was told of last before a value, in the same sentence */
  readonly trails: ReadonlyMap<Fact, string>;
  /** words before the value that may call the whole land so: 幼儿园用地, 住宅地块 */
  readonly guesses: ReadonlyMap<Fact, string>;
  /** the values of `trails` that stand on another line than their part */
  readonly carried: ReadonlySet<Fact>;
}

/**
 * 住宅部分容积率≤2.4,建筑密度≤22%;商业部分容积率≤3.0,建筑密度≤50%: a value that no part is named for is the whole
 * parcel's, unless another part, or the parcel itself, has another one of the same kind: then each sentence speaks of its
 * part throughout. The same holds for what may be a part, or the land by another name. Where the text has spoken of the parcel
 * with others before (`excepted`), such words are a part.
 */
export function partsOfSentences(facts: readonly Fact[], told: Parts, excepted = false): readonly Fact[] {
  const { guesses } = told;
  const trails = withoutRepeated(facts, withoutLonely(facts, told));
  if (trails.size === 0 && guesses.size === 0) return facts;
  const bounds = facts.filter((fact): fact is FactOf<"bound"> => fact.kind === "bound");
  const named = new Map<string, Set<string>>();
  for (const fact of bounds) {
    const part = trails.get(fact) ?? guesses.get(fact);
    if (part !== undefined) named.set(keyOf(fact), (named.get(keyOf(fact)) ?? new Set()).add(part));
  }
  const parallel = new Set([...named.values()].filter((one) => one.size > 1).flatMap((one) => [...one]));
  if (excepted) for (const part of guesses.values()) parallel.add(part);
  const uses = facts.flatMap((fact) => (fact.kind === "uses" ? fact.uses.map(({ raw }) => raw) : []));
  const whole = new Rivals();
  const parts = new Map<string, Map<string, Set<string>>>();
  for (const one of bounds) {
    const key = keyOf(one);
    if (one.scope === null) {
      if (!trails.has(one) && !guesses.has(one)) whole.add(one);
      continue;
    }
    const scopes = parts.get(key) ?? new Map<string, Set<string>>();
    parts.set(key, scopes);
    scopes.set(one.scope, (scopes.get(one.scope) ?? new Set()).add(boundsOf(one)));
  }
  const likes = new LikeParts(bounds, trails);
  for (const fact of bounds) {
    const trail = trails.get(fact);
    if (trail !== undefined && likes.limit(trail, keyOf(fact))) parallel.add(trail);
    const guess = guesses.get(fact);
    if (guess !== undefined && isOtherUse(guess, uses)) parallel.add(guess);
    const part = guess ?? trails.get(fact);
    if (part === undefined || parallel.has(part)) continue;
    const apart =
      guess !== undefined &&
      [...(parts.get(keyOf(fact)) ?? [])].some(
        ([scope, values]) => scope !== guess && (values.size > 1 || !values.has(boundsOf(fact))),
      );
    if (apart || whole.hasBefore(fact)) parallel.add(part);
  }
  if (parallel.size === 0) return facts;
  return facts.map((fact) => {
    const part = guesses.get(fact) ?? trails.get(fact);
    if (part === undefined || !parallel.has(part)) return fact;
    if (fact.kind === "absent") return { ...fact, scope: part };
    if (fact.kind !== "bound") return fact;
    const { condition } = fact.bound;
    return {
      ...fact,
      scope: part,
      bound: { ...fact.bound, condition: condition === part ? null : condition },
    };
  });
}

/**
 * A区 容积率≤1.9, B区 容积率≤2.6, and 绿地率:≥35% on the line below: what one part alone would have, on another line, is said of the
 * whole land; where each part has its own there, it is that of the part.
 */
function withoutLonely(
  facts: readonly Fact[],
  { trails, guesses, carried }: Parts,
): ReadonlyMap<Fact, string> {
  if (carried.size === 0) return trails;
  const parts = new Map<string, Set<string>>();
  for (const fact of facts) {
    const part = fact.scope ?? guesses.get(fact) ?? trails.get(fact);
    if (part !== undefined && fact.kind === "bound") add(parts, keyOf(fact), part);
  }
  const isLonely = (fact: Fact): boolean =>
    carried.has(fact) && (fact.kind !== "bound" || (parts.get(keyOf(fact))?.size ?? 0) < 2);
  return new Map([...trails].filter(([fact]) => !isLonely(fact)));
}

/**
 * 裙房高度≤24米,密度≤28%,高度≤60米: where the part that was told of last has a limit of its own, the next one of the same kind is the
 * whole land's, and so is what else the text tells behind the part.
 */
function withoutRepeated(
  facts: readonly Fact[],
  trails: ReadonlyMap<Fact, string>,
): ReadonlyMap<Fact, string> {
  if (trails.size === 0) return trails;
  const own = new Set<string>();
  const repeated = new Set<string>();
  for (const fact of facts) {
    if (fact.kind !== "bound") continue;
    const end = fact.bound.max === null ? "min" : "max";
    const trail = trails.get(fact);
    if (fact.scope !== null) own.add(`${fact.scope}/${end} ${keyOf(fact)}`);
    else if (trail !== undefined && own.has(`${trail}/${end} ${keyOf(fact)}`)) repeated.add(trail);
  }
  return repeated.size === 0 ? trails : new Map([...trails].filter(([, part]) => !repeated.has(part)));
}

function keyOf({ version, key }: FactOf<"bound">): string {
  return `${version} ${key}`;
}

function boundsOf({ bound: { min, max } }: FactOf<"bound">): string {
  return `${min} ${max}`;
}

/** The first places of the first two values of the whole parcel, by what they limit: enough to tell whether another one came before. */
class Rivals {
  readonly #first = new Map<string, { readonly value: string; readonly start: number }[]>();

  /** In printed order. */
  add(fact: FactOf<"bound">): void {
    const known = this.#first.get(keyOf(fact)) ?? [];
    const value = boundsOf(fact);
    if (known.length < 2 && known[0]?.value !== value) known.push({ value, start: fact.evidence.start });
    this.#first.set(keyOf(fact), known);
  }

  hasBefore(fact: FactOf<"bound">): boolean {
    const other = this.#first.get(keyOf(fact))?.find(({ value }) => value !== boundsOf(fact));
    return other !== undefined && other.start < fact.evidence.start;
  }
}

/** 幼儿园用地, where the land is for something else. */
function isOtherUse(part: string, uses: readonly string[]): boolean {
  return (
    part.endsWith("用地") && uses.length > 0 && !uses.some((use) => use.includes(part) || part.includes(use))
  );
}

/**
 * Parts that are told of in like ways: both have a limit of one kind under their own names. 高层住宅:密度≤22%,高度≤54米;
 * 低层住宅密度≤30%,高度≤18米.
 */
class LikeParts {
  /** what is limited under the name of each part */
  readonly #named = new Map<string, Set<string>>();
  /** parts by a limit under their own names and any other one */
  readonly #pairs = new Map<string, Set<string>>();

  constructor(bounds: readonly FactOf<"bound">[], trails: ReadonlyMap<Fact, string>) {
    const all = new Map<string, Set<string>>();
    for (const bound of bounds) {
      if (bound.scope !== null) add(this.#named, bound.scope, keyOf(bound));
      const part = bound.scope ?? trails.get(bound);
      if (part !== undefined) add(all, part, keyOf(bound));
    }
    for (const [part, named] of this.#named)
      for (const one of named) for (const key of all.get(part) ?? []) add(this.#pairs, `${one}/${key}`, part);
  }

  /** Whether a part that is told of like this one has a limit of the same kind. */
  limit(part: string, key: string): boolean {
    return [...(this.#named.get(part) ?? [])].some((one) => {
      const parts = this.#pairs.get(`${one}/${key}`);
      return parts !== undefined && parts.size > Number(parts.has(part));
    });
  }
}

function add(sets: Map<string, Set<string>>, key: string, member: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(member));
}
