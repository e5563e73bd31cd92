import { LETTER_HEAD, PETITION, QUESTION } from "../lexicon/letter-terms";
import { firstIndex } from "../text/first-index";
import { type MappedText, startsLine } from "../text/mapped-text";
import { readOnce } from "../text/read-once";

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What somebody asks or has heard is no value of any land: the letter before the answer of the office, every sentence
 * that ends as a question does, and one that tells what somebody wants changed. In order, as stretches of the mapped text.
 */
const askedStretches = readOnce((mapped: MappedText): readonly Stretch[] => {
  const letters = lettersIn(mapped);
  const isInLetter = ({ from }: Stretch): boolean =>
    (letters[firstIndex(letters, ({ to }) => to, from + 1)]?.from ?? Number.POSITIVE_INFINITY) <= from;
  const petitions = [...mapped.text.matchAll(PETITION)].map(
    ({ index, 0: words }): Stretch => ({ from: index, to: index + words.length }),
  );
  const others = [...questionsOf(mapped.text), ...petitions].filter((one) => !isInLetter(one));
  return [...letters, ...others].sort((one, two) => one.from - two.from);
});

/** Each from its head to that of the answer behind it. */
function lettersIn(mapped: MappedText): readonly Stretch[] {
  const found: Stretch[] = [];
  let letter: number | null = null;
  for (const { index, 2: answer } of mapped.text.matchAll(LETTER_HEAD)) {
    const opens = mapped.text.charAt(index - 1) === "[" ? index - 1 : index;
    if (!startsLine(mapped, opens)) continue;
    if (answer === undefined) letter ??= index;
    else if (letter !== null) {
      found.push({ from: letter, to: index });
      letter = null;
    }
  }
  return found;
}

function questionsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0, mark = text.indexOf("?"); mark >= 0; mark = text.indexOf("?", from)) {
    const before = text.slice(from, mark);
    const start = from + Math.max(...ENDS.map((end) => before.lastIndexOf(end))) + 1;
    if (QUESTION.test(text.slice(Math.max(start, mark - LONGEST_END), mark + 1)))
      found.push({ from: start, to: mark + 1 });
    from = mark + 1;
  }
  return found;
}

/** What ends the sentence before. */
const ENDS = ["。", ";", "\n"];
/** Signs that show a question. */
const LONGEST_END = 20;

/** Whether a place of the source stands in a question, in what somebody wants changed, or in the letter that an office answers. */
export function isAsked(mapped: MappedText, offset: number): boolean {
  const stretches = askedStretches(mapped);
  const own = stretches[firstIndex(stretches, ({ to }) => mapped.ends[to - 1] ?? 0, offset + 1)];
  return own !== undefined && offset >= (mapped.starts[own.from] ?? 0);
}
