import { MAY_PASS, RELAXES } from "../../lexicon/condition-words";
import { printed } from "../tokens/printed";
import type { TokenOf } from "../tokens/token";
import type { Condition } from "../values/condition";
import { remarkOf } from "../values/remark";
import type { FactContext } from "./context/fact-context";

/** 建筑高度须满足净空要求: keeps what is said of the indicator at `tokens[at]`, or of those named with it, besides a value. */
export function putRemark(
  context: FactContext,
  at: number,
  scope: string | null,
  names: readonly TokenOf<"indicator">[] = [],
): void {
  const { mapped, tokens } = context;
  const first = tokens[at];
  const final = names.at(-1);
  const last = names.length > 1 && final !== undefined ? tokens.indexOf(final, at) : at;
  const said = remarkOf(mapped, tokens, last);
  if (said === null || first?.kind !== "indicator") return;
  const from = Math.min(first.from, said.from);
  const text = printed(mapped, from, said.to);
  const place = context.evidence(from, said.to);
  for (const { term } of names.length > 1 ? names : [first])
    context.put({ kind: "remark", key: term.key, text }, place, context.ownVersion(at), null, scope);
}

/** 特殊工艺要求的建筑高度可放宽至36米: the statement of a value, which ends at `to`, that a limit may be passed up to. */
export function passing({ mapped, tokens }: FactContext, at: number, to: number): Condition | null {
  const name = tokens[at];
  if (name === undefined || !MAY_PASS.test(mapped.text.slice(name.to, to))) return null;
  return remarkOf(mapped, tokens, at);
}

/** Whether such a statement can tell of no change: 可放宽至36米, where 可调整为2.0 may. */
export function relaxes(context: FactContext, at: number, to: number): boolean {
  const said = passing(context, at, to);
  return said !== null && RELAXES.test(context.mapped.text.slice(said.from, said.to));
}
