/** Length of the longest run of characters that two texts share. */
export function longestCommonRun(one: string, two: string): number {
  let best = 0;
  let previous: number[] = [];
  for (const a of one) {
    const row: number[] = [];
    for (let j = 0; j < two.length; j++) {
      const run = two[j] === a ? (previous[j - 1] ?? 0) + 1 : 0;
      row.push(run);
      best = Math.max(best, run);
    }
    previous = row;
  }
  return best;
}

/** Dice's coefficient over pairs of neighbouring characters: 1 for equal texts, 0 for nothing in common. */
export function likeness(one: string, two: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const rest = pairs(two);
  const size = pairs(one).length + rest.length;
  if (size === 0) return one === two ? 1 : 0;
  let common = 0;
  for (const pair of pairs(one)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / size;
}
