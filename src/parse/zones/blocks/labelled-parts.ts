import { AREA_UNIT } from "../../lexicon/area-units";
import { beginsLine } from "../../text/begins-line";
import type { MappedText } from "../../text/mapped-text";
import { isPartName } from "../names/part-names";
import type { PlacedName } from "../names/placed-name";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";

/** A区面积:3公顷|四至: the label with the size of a part, and below it the label of sides. Group 1 ends with the part. */
const LABELS = new RegExp(
  `([\\p{Script=Han}A-Z]{1,16}?)的?(?:规划|用地|总)?面积(?:为|约|:){0,2}\\d[\\d.,]{0,12} ?${AREA_UNIT}[。;, \\n]{0,2}(?:四至|范围|边界)(?:范围|界线)?(?:为|:){0,2}\\n?$`,
  "u",
);
const REACH = 48;
/** Fewest such pairs: behind the sizes of all parts one label of sides is the whole's. */
const FEWEST = 2;

interface Told {
  readonly statement: Statement;
  readonly subject: Subject;
}

/** The subjects of statements, those of sides below the label with the size of a part about that part, where several stand so. */
export function withLabelledParts(mapped: MappedText, found: readonly Told[]): readonly Told[] {
  const parts = found.map(({ statement }) =>
    statement.sides === null ? null : partAbove(mapped, statement.from),
  );
  if (new Set(parts.flatMap((part) => part?.name ?? [])).size < FEWEST) return found;
  return found.map((one, index) => {
    const part = parts[index] ?? null;
    return part === null || one.subject.part !== null ? one : { ...one, subject: { ...one.subject, part } };
  });
}

function partAbove(mapped: MappedText, at: number): PlacedName | null {
  const start = Math.max(0, at - REACH);
  const match = LABELS.exec(mapped.text.slice(start, at));
  const words = match?.[1] ?? "";
  const from = start + (match?.index ?? 0);
  for (let begin = 0; begin < words.length; begin++) {
    const name = words.slice(begin);
    const opens = from + begin === 0 || beginsLine(mapped, from + begin);
    const isHeaded = opens || /[。;,\n、.)]/u.test(mapped.text.charAt(from + begin - 1));
    if (isHeaded && isPartName(name))
      return { name, from: from + begin, to: from + words.length, isPart: true };
  }
  return null;
}
