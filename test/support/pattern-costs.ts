import { expect, it } from "vitest";
import { hostileTexts } from "./hostile-texts";
import { leastTime } from "./processor-time";
import { builtPatterns, patternsUnder, type SourcePattern } from "./source-patterns";

/** A line of this many characters may cost this much. */
const LINE = 100_000;
const MOST = 50;
/** A machine may be busy for a while; a pattern that backtracks costs as much every time. */
const TRIES = 10;
/** Nothing else on the machine makes so much of it. */
const HOPELESS = 20 * MOST;
/** Every pattern is tried on shorter lines first: where even the square of the growth stays below, it may pass. */
const SHORT = 20_000;
const CLEAR = MOST * (SHORT / LINE) ** 2;

/** All that the pattern can be asked on a text: every match; the first one; or the one at every place. */
function matched(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else if (pattern.sticky) {
    for (let at = 0; at < text.length; at++) {
      pattern.lastIndex = at;
      pattern.test(text);
    }
  } else pattern.test(text);
  pattern.lastIndex = 0;
}

/** A text on which a line costs too much, with the cost; null where none does. */
export function offence(pattern: RegExp): string | null {
  let long: ReadonlyMap<string, string> | null = null;
  for (const [name, text] of hostileTexts(pattern, SHORT)) {
    const short = leastTime(() => matched(pattern, text), CLEAR, 1);
    if (short <= CLEAR) continue;
    // what costs more than a whole line may on a fifth of one needs no longer look
    if (short > HOPELESS || (short > MOST && leastTime(() => matched(pattern, text), MOST, 3) > MOST))
      return `${name}: ${short.toFixed(0)} ms on a fifth of a line`;
    long ??= hostileTexts(pattern, LINE);
    const line = long.get(name) ?? "";
    const cost = leastTime(() => matched(pattern, line), MOST, TRIES);
    if (cost > MOST) return `${name}: ${cost.toFixed(0)} ms`;
  }
  return null;
}

const { literals, builders, late } = patternsUnder("src/parse", "src/read");
const built = await builtPatterns(builders);

/** All patterns of the reader: those in its sources, those its modules build as they load, and places that build one later. */
export const patterns = { literals, built, late };

/**
 * A test for each file of the reader that is `ours`: no pattern of it costs more on a line than it may. The engine stops
 * optimising patterns once it has made so much code of them: each share of the files has a process of its own.
 */
export function testCosts(isOurs: (file: string) => boolean): void {
  const byFile = new Map<string, SourcePattern[]>();
  for (const one of [...literals, ...built]) {
    const file = one.place.replace(/:\d+$/u, "");
    if (isOurs(file)) byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  it.each([...byFile])("%s", (_file, own) => {
    const bad = own.flatMap(({ place, pattern }) => {
      const found = offence(pattern);
      return found === null ? [] : [`${place} ${pattern} on ${found}`];
    });
    expect(bad).toEqual([]);
  });
}
