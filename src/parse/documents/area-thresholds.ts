import type { AreaThreshold } from "../../domain/document-facts";
import { type AreaMention, areaMentions } from "../area-mentions";
import { type MappedText, mappedEvidence } from "../text/mapped-text";

/** Words that make a figure the size of a project's land. */
const LAND = /(?:占地|用地|占用土地|项目|征收土地|土地)面积(?:为|在|达到?|达)?$/u;

/** How far before the figure the words may stand, and how far behind it the duty may. */
const BEFORE = 14;
const DUTY = 60;

/** What makes a range a rule: someone must approve, survey or assess. */
const DUTY_WORDS = /审批|审查|批准|审核|备案|核准|评估|论证|勘探|调查|意见|报|应当|必须|须/u;

/**
 * Area ranges on which a text hangs a duty: 项目占地面积为100亩至200亩(不含200亩)的…审查; 用地面积50公顷以上的….
 * Bounds in square metres.
 */
export function areaThresholds(running: MappedText): readonly AreaThreshold[] {
  const found: AreaThreshold[] = [];
  const mentions = areaMentions(running);
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i];
    if (first === undefined) continue;
    if (!LAND.test(running.text.slice(Math.max(0, first.from - BEFORE), first.from))) continue;
    const range = rangeOf(running.text, first, mentions[i + 1], mentions[i + 2]);
    if (range === null) continue;
    const rest = running.text.slice(range.to, range.to + DUTY);
    const duty = withoutOpenEnd(/^[^。;\n]*/u.exec(rest)?.[0] ?? "").replace(/^的/u, "");
    if (!DUTY_WORDS.test(duty)) continue;
    found.push({
      min: range.min,
      max: range.max,
      minInclusive: range.minInclusive,
      maxInclusive: range.maxInclusive,
      duty,
      evidence: mappedEvidence(running, first.from, range.to + (rest.startsWith("的") ? 1 : 0) + duty.length),
    });
  }
  return found;
}

/** The text before a bracket closes that was opened earlier: in a table the next cell follows. */
function withoutOpenEnd(text: string): string {
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if ("([{".includes(character)) open++;
    if (")]}".includes(character) && --open < 0) return text.slice(0, i);
  }
  return text;
}

interface AreaRange extends Pick<AreaThreshold, "min" | "max" | "minInclusive" | "maxInclusive"> {
  readonly to: number;
}

function rangeOf(
  text: string,
  first: AreaMention,
  second: AreaMention | undefined,
  third: AreaMention | undefined,
): AreaRange | null {
  const between = second === undefined ? "" : text.slice(first.to, second.from);
  if (second !== undefined && /^(?:\(含\)|\(不含\))?(?:以上)?[,、]?(?:至|到|[-—~])$/u.test(between)) {
    return closedRange(text, first, second, third, between);
  }
  const after = /^(以上|以下|及以上|及以下)(\((?:不?含)[^()]{0,12}\))?/u.exec(
    text.slice(first.to, first.to + 24),
  );
  if (after === null) return null;
  const inclusive = !(after[2] ?? "").startsWith("(不含");
  const to = first.to + after[0].length;
  const value = first.squareMetres;
  return /上/u.test(after[1] ?? "")
    ? { min: value, max: null, minInclusive: inclusive, maxInclusive: false, to }
    : { min: null, max: value, minInclusive: false, maxInclusive: inclusive, to };
}

function closedRange(
  text: string,
  first: AreaMention,
  second: AreaMention,
  third: AreaMention | undefined,
  between: string,
): AreaRange {
  const bracket = /^(?:以下)?(\((不含|含)[^()]{0,12}\))?/u.exec(text.slice(second.to, second.to + 20));
  const excluded = bracket?.[2] === "不含" ? third?.squareMetres : undefined;
  const repeatsMin = excluded !== undefined && excluded === first.squareMetres;
  return {
    min: first.squareMetres,
    max: second.squareMetres,
    minInclusive: !between.includes("不含") && !repeatsMin,
    maxInclusive: bracket?.[2] !== "不含" || repeatsMin,
    to: second.to + (bracket?.[0].length ?? 0),
  };
}
