import type { StatedArea } from "../../../domain/area";
import type { Evidence } from "../../../domain/evidence";
import { areaMentions, statedArea } from "../../area-mentions";
import { INNER_WORD, PIECE_PHRASE } from "../../lexicon/table-terms";
import type { MappedText } from "../../text/mapped-text";
import { mappedEvidence } from "../../text/mapped-text";
import { readOnce } from "../../text/read-once";
import { type PointLabel, pointLabel } from "../points/point-label";
import { sizeBefore } from "./string-areas";
import { unitName } from "./string-names";

/** A stretch of the numbering that the text makes a ring of its own: 其中9-13号点范围扣除, 港池用海12.9公顷(G1—G11). */
export interface LabelRange {
  readonly first: PointLabel;
  readonly last: PointLabel;
  readonly inner: boolean;
  readonly name: string | null;
  readonly area: StatedArea | null;
  readonly evidence: Evidence;
}

const LABEL = "[A-Za-z]{0,2}\\d{1,4}";
const NOUN = "号?(?:拐点|界址点|界桩|角点|点)?";
const RANGE = new RegExp(
  `(?<![\\d.A-Za-z\\-—~])(${LABEL})${NOUN} ?(?:-|—|~|至|到) ?(${LABEL})${NOUN}(?![\\d.A-Za-z\\-—~])`,
  "gu",
);
/** What stands behind a range says what it bounds, up to the end of its clause. */
const CLAUSE = 40;
/** Words that make the points of a range a ring. */
const RING_WORD = /为|是|围|圈|范围|区|扣|外边界|[内外]圈/u;

/** Every stretch of point numbers in a text that words make a ring, in order. */
export const labelRanges = readOnce((mapped: MappedText): readonly LabelRange[] => {
  return [...mapped.text.matchAll(RANGE)].flatMap((match) => {
    const [first, last] = [pointLabel(match[1] ?? ""), pointLabel(match[2] ?? "")];
    const end = match.index + match[0].length;
    const clause = /^[^;。\n\d]*/u.exec(mapped.text.slice(end, end + CLAUSE))?.[0] ?? "";
    if (first === null || last === null || first.series !== last.series) return [];
    // 港池用海12.9公顷(G1—G11)
    const sized = sizeBefore(mapped, match.index, end);
    if (last.number < first.number + 2 || (sized === null && !RING_WORD.test(clause))) return [];
    if (sized !== null)
      return [
        {
          first,
          last,
          inner: false,
          name: unitName(mapped, sized.from),
          area: statedArea(mapped, sized, "site"),
          evidence: mappedEvidence(mapped, match.index, end),
        },
      ];
    const phrase = PIECE_PHRASE.exec(mapped.text.slice(end, end + clause.length + 4))?.[1] ?? null;
    const [area] = areaMentions(mapped, end, end + CLAUSE);
    return [
      {
        first,
        last,
        inner: INNER_WORD.test(clause),
        name: phrase?.replace(/\s/gu, "") ?? null,
        area:
          area !== undefined && area.from - end <= clause.length ? statedArea(mapped, area, "site") : null,
        evidence: mappedEvidence(mapped, match.index, end),
      },
    ];
  });
});
