/** Whether two plan areas may be one: the same words, one inside the other, or one of them not printed. */
export function samePlan(one: string | null, two: string | null): boolean {
  return one === null || two === null || one.includes(two) || two.includes(one);
}
