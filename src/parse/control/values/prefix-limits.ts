import type { limitBefore } from "./limit-before";
import type { Limits } from "./limits";

/** The limits of an indicator that only a figure and a sign before its name give: 20%≤绿地率. */
export function prefixLimits(
  prefix: NonNullable<ReturnType<typeof limitBefore>>,
  to: number,
  next: number,
): Limits & { readonly assumed: false } {
  const onMin = prefix.side === "min";
  return {
    min: onMin ? prefix.value : null,
    max: onMin ? null : prefix.value,
    minInclusive: onMin ? prefix.inclusive : true,
    maxInclusive: onMin ? true : prefix.inclusive,
    unit: null,
    operator: prefix.operator,
    assumed: false,
    from: prefix.from,
    to,
    next,
  };
}
