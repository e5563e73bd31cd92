import type { KeyedBound } from "./keyed-bound";

/** 分别控制在45%和28%以内: the word behind the last figure of a list limits those before it that have none. */
export function withSharedLimit(values: readonly KeyedBound[]): readonly KeyedBound[] {
  const last = values.at(-1)?.bound;
  if (last === undefined || last.assumed || values.length < 2) return values;
  if ((last.min === null) === (last.max === null)) return values;
  const onMin = last.min !== null;
  return values.map((one) => {
    const { bound } = one;
    const figure = bound.min ?? bound.max;
    if (!bound.assumed || figure === null) return one;
    const ends = onMin ? { min: figure, max: null } : { min: null, max: figure };
    const inclusive = { minInclusive: last.minInclusive, maxInclusive: last.maxInclusive };
    return { ...one, bound: { ...bound, ...ends, ...inclusive, operator: last.operator, assumed: false } };
  });
}
