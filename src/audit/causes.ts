import type { StatedArea } from "../domain/area";
import type { BoundaryFacts, Hypothesis } from "../domain/boundary-facts";
import type { Message } from "../domain/evidence";
import { causeArea, likeCauses } from "../domain/like-causes";
import type { Cause } from "../domain/verdict";
import { figureEdits } from "./figure-edits";
import { netAndGross } from "./net-and-gross";
import { type Roundings, within } from "./printed-area";

/** Outlines are kept for causes up to this rank: a picture of the eleventh guess helps nobody. */
const DRAWN_RANKS = 3;

/** Differences of bits below this are arithmetic: the ranks are shared. */
const SAME_BITS = 1e-6;

/**
 * What may have happened to a declared figure that is not reproduced: geodesy's edits of the outline and of the
 * reckoning, and slips in the figure itself, ranked together by the bits it takes to tell them. Within survey
 * tolerance another survey of the same ground may explain the difference as well, so there no finding names them.
 * Null where nobody looked and the figure has no such slip.
 * @param others the other figures of the record
 * @param planar area that the points enclose, square metres
 */
export function causes(
  area: StatedArea,
  others: readonly StatedArea[],
  planar: number,
  roundings: Roundings,
  facts: BoundaryFacts,
): Cause[] | null {
  const declared = area.squareMetres;
  const edits = facts.hypotheses.filter((one) => belongsTo(one, declared, roundings.tolerance));
  const slips = [...figureEdits(area, planar, roundings), ...netAndGross(area, others, planar, roundings)];
  if (edits.length + slips.length === 0 && facts.searched?.includes(declared) !== true) return null;
  // How many fit is known to geodesy for its own edits only.
  const among = Math.max(edits.length, edits[0]?.among ?? 0) + slips.length;
  const ordered = [...slips, ...edits]
    .map((one, order) => ({ one, order, bits: bitsOf(one) }))
    .sort((a, b) => a.bits - b.bits || a.order - b.order);
  return ordered.map(({ one, bits }) => {
    const rank = ordered.findIndex((other) => bits - other.bits < SAME_BITS) + 1;
    return cause(one, declared, rank, among);
  });
}

/** Bits to tell an edit; one without them keeps its place by its rank. */
function bitsOf({ plausibility = 0, simplicity, surprise = 0, rank = 0 }: Hypothesis): number {
  return plausibility + (simplicity ?? rank) + surprise;
}

function belongsTo(one: Hypothesis, declared: number, tolerance: number): boolean {
  return one.declared === undefined
    ? within(one.area - declared, tolerance, declared)
    : one.declared === declared;
}

function cause(one: Hypothesis, declared: number, rank: number, among: number): Cause {
  const { kind, area, message, labels, fit, plausibility, simplicity, surprise } = one;
  const ring = rank <= DRAWN_RANKS ? (one.ring ?? null) : null;
  return {
    kind,
    area,
    difference: area - declared,
    rank,
    message,
    labels: [...labels],
    ...(fit === undefined ? {} : { fit }),
    ...(plausibility === undefined ? {} : { plausibility }),
    ...(simplicity === undefined ? {} : { simplicity }),
    ...(surprise === undefined ? {} : { surprise }),
    among,
    ...(ring === null ? {} : { ring: ring.map(([lon, lat]) => [lon, lat]) }),
  };
}

/** Causes of one rank are named together, up to this many. */
const NAMED = 3;

/** The first cause as a sentence, its equals beside it; that many others fit too is said, so that none is believed. */
export function causeSentence(found: readonly Cause[] | undefined): Message {
  if (found === undefined) return { zh: "没有试算原因。", en: "No cause was looked for." };
  const [best] = found;
  if (best === undefined)
    return {
      zh: "没有找到哪一处单独的改动能得出公布面积。",
      en: "No single change of the figure or of the boundary was found that gives it.",
    };
  const equal = found.filter((one) => one.rank === best.rank);
  const named = likeCauses(equal, (one) => one).slice(0, NAMED);
  const others = Math.max(best.among ?? 0, found.length) - named.flat().length;
  const tie =
    named.length === 1
      ? { zh: "可能的原因：", en: "A possible cause: " }
      : { zh: "可能的原因（不分先后）：", en: "Possible causes, equally good: " };
  const rest =
    others > 0
      ? {
          zh: `另有 ${others} 种单独的改动也能得出这一面积。`,
          en: ` ${others} other single change${others === 1 ? "" : "s"} would give it too.`,
        }
      : { zh: "", en: "" };
  const said = named.map(saidOnce);
  return {
    zh: `${tie.zh}${said.map(({ zh }) => zh).join("或者：")}${rest.zh}未作任何改动。`,
    en: `${tie.en}${said.map(({ en }) => en).join(" Or: ")}${rest.en} Nothing was changed.`,
  };
}

/** The sentence of the first; of the others only the areas they give. */
function saidOnce([first, ...more]: readonly [Cause, ...Cause[]]): Message {
  if (more.length === 0) return first.message;
  const areas = more.map(causeArea);
  return {
    zh: `${first.message.zh}同样的改动换一种取法，面积为${areas.join("、")}平方米。`,
    en: `${first.message.en} The same made in another way gives ${areas.join(" or ")} m².`,
  };
}
