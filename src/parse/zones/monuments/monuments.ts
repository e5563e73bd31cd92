import type { Issue } from "../../../domain/issue";
import type { Zone } from "../../../domain/zone";
import { statedArea } from "../../area-mentions";
import { matterOf } from "../../document-matter";
import type { DocumentSection } from "../../document-section";
import { MONUMENT_MATTER, SIZE_INSIDE } from "../../lexicon/monument-terms";
import { printedAreas } from "../../printed-areas";
import { parseSides } from "../../sides";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import { type NamedRange, rangesByName } from "./monument-ranges";
import { tabledMonuments } from "./monument-table";
import type { MonumentText } from "./monument-text";

/** A protected monument with its ranges. */
export interface Monument {
  readonly name: string;
  readonly areas: Zone["areas"];
  readonly sides: Zone["sides"];
  readonly blocks: Zone["blocks"];
  readonly evidence: Zone["evidence"];
}

/**
 * Monuments whose protected ranges (保护范围, 建设控制地带) the document tells by sides or size: zones with a block for
 * each range. Ranges told by distances alone are no zones but an issue.
 * @param read names of zones that were read already: only what is left beside them is looked for
 */
export function monuments(
  section: DocumentSection,
  read: ReadonlySet<string>,
): {
  readonly found: readonly Monument[];
  readonly issues: Issue[];
} {
  if (!MONUMENT_MATTER.test(matterOf(section)) || !section.running.text.includes("保护范围"))
    return { found: [], issues: [] };
  const tabled = tabledMonuments(section);
  const texts = tabled.length > 0 ? tabled : rangesByName(section).map((one) => textOf(section, one));
  const found: Monument[] = [];
  const left: MonumentText[] = [];
  for (const text of texts) {
    if (read.has(text.name)) continue;
    const monument = monumentOf(text);
    if (monument === null) left.push(text);
    else if (read.size === 0) found.push(monument);
  }
  const [first] = left;
  // paragraphs that tell no monument at all are the whole document's matter
  if (first === undefined || (read.size === 0 && found.length === 0 && tabled.length === 0))
    return { found, issues: [] };
  return { found, issues: [unreadRanges(section, first, left.length)] };
}

function textOf(section: DocumentSection, one: NamedRange): MonumentText {
  const { running } = section;
  return {
    name: one.name,
    ranges: one.ranges.map((range) => ({ ...range, text: running })),
    evidence: mappedEvidence(running, one.from, one.to),
  };
}

function monumentOf({ name, ranges, evidence }: MonumentText): Monument | null {
  const all = ranges.map((range): Zone["blocks"][number] => ({
    name: range.name,
    area: rangeArea(range.text, range.from, range.to) ?? range.size ?? null,
    sides: parseSides(range.text, range.from, range.to, "belongings")?.sides ?? [],
    boundary: null,
  }));
  const only = all.find(isTold);
  if (only === undefined) return null;
  // a range told by words (同保护范围外延20米) stays beside the one that is told by sides
  const blocks = ranges.flatMap(({ text, from, to }, index): Zone["blocks"] => {
    const block = all[index];
    return block !== undefined && (isTold(block) || /\p{Script=Han}{4}/u.test(text.text.slice(from, to)))
      ? [block]
      : [];
  });
  if (ranges.length > 1) return { name, areas: [], sides: [], blocks, evidence };
  return {
    name,
    areas: only.area === null ? [] : [{ ...only.area, role: "total" }],
    sides: only.sides,
    blocks: [],
    evidence,
  };
}

function isTold({ area, sides }: Zone["blocks"][number]): boolean {
  return area !== null || sides.length > 0;
}

/** The size of a range; that of buildings or parts inside it is not. */
function rangeArea(text: MappedText, from: number, to: number): Zone["areas"][number] | null {
  const own = printedAreas(text, from, to).find(
    (mention) => !SIZE_INSIDE.test(text.text.slice(Math.max(from, mention.from - 10), mention.from)),
  );
  return own === undefined ? null : statedArea(text, own, "site");
}

function unreadRanges(section: DocumentSection, first: MonumentText, count: number): Issue {
  return {
    code: "zone-range-unread",
    severity: "warning",
    message: {
      zh: `“${first.name}”等 ${count} 处的保护范围只以距离或文字说明，没有四至和面积，未读成片区。`,
      en: `${count} protected ranges (the first: ${first.name}) are told by distances or words only, without sides or size: no zone was made of them.`,
    },
    evidence: first.evidence,
    source: section.source.id,
  };
}
