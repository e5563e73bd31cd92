import { BUILDING_AT_END } from "../../lexicon/everyday-name-words";
import { STOREYS } from "../../lexicon/indicator-terms";
import type { Version } from "../../lexicon/state-words";
import { type KeyedBound, keyedBound } from "../values/keyed-bound";
import { limitsAt } from "../values/limits";
import { scopeBefore } from "../values/scope-slot";
import type { FactContext } from "./context/fact-context";

/** A limit of storeys, whose it is, and the index behind it. */
interface BareStoreys {
  readonly storeys: KeyedBound;
  readonly version: Version;
  readonly scope: string | null;
  readonly next: number;
}

/**
 * Storeys that no name announces: of a building that stands before the limit (住宅建筑不超过十八层), or in a list of limits
 * (R≤2.0/绿地率≥30%/≤18层; H≤24m;地上≤5F), where they are said of what the value before them is said of.
 */
export function bareStoreys(context: FactContext, at: number): BareStoreys | null {
  const { mapped, tokens } = context;
  const limits = limitsAt(mapped, tokens, at, "max");
  if (limits?.unit !== "storeys") return null;
  const storeys = keyedBound(mapped, STOREYS, limits, { from: limits.from, to: limits.to, unit: null });
  if (storeys === null) return null;
  const { next } = limits;
  const last = context.facts.at(-1);
  const words = tokens[at - 1];
  const above = words?.kind === "text" && ABOVE_GROUND.test(mapped.text.slice(words.from, words.to));
  if (last?.kind === "bound" && followsValue(context, above ? at - 1 : at))
    return { storeys, version: last.version, scope: last.scope, next };
  // land that nothing names is spoken of where limits of it were told
  if (words?.kind !== "text" || (context.mentions.length === 0 && !context.tells("bound"))) return null;
  if (!BUILDING_AT_END.test(mapped.text.slice(words.from, words.to))) return null;
  const part = scopeBefore(mapped, tokens, at, context.used);
  return { storeys, version: context.mode, scope: part?.scope ?? null, next };
}

/** Storeys are counted above the ground. */
const ABOVE_GROUND = /^(?:地上|地面以上)$/u;

/** Whether nothing but a comma, a semicolon or a stroke stands between a limit and the value before it. */
function followsValue({ mapped, tokens, used }: FactContext, at: number): boolean {
  const [value, sign] = [tokens[at - 2], tokens[at - 1]];
  if (value === undefined || sign === undefined || value.to !== used) return false;
  const listed = sign.kind === "separator" && (sign.level === "comma" || sign.level === "list");
  return listed || "/;".includes(mapped.text.slice(sign.from, sign.to));
}
