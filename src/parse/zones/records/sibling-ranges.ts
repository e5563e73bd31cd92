import type { Issue } from "../../../domain/issue";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import type { Line } from "../../layout/line";
import { MONUMENT_ORDINAL } from "../../lexicon/monument-terms";
import { evidenceAt } from "../../text/source-text";

/** The characters of a name by which land is of one kind with another: 控制范围. */
const KIND = 4;
/** The name at the head of an item, and how its range is told. */
const ITEM = /^([\p{Script=Han}“”()]{4,30})(?:范围)?[:：](.{6,})$/u;
const BY_WORDS = /\d ?(?:米|公里|千米|m|km)|外延|延伸|以[内外]|水域|陆域|[上下]游|全部|全域/u;

/**
 * Items of a list beside those that are zones by their sides or size, of the same kind by name, whose range is told by
 * distances or words: no zones, but said in one issue; none where there are none.
 */
export function siblingRanges(section: DocumentSection, zones: readonly Zone[]): readonly Issue[] {
  const kinds = new Set(zones.filter(({ kind }) => kind === "other").map(({ name }) => name.slice(-KIND)));
  if (kinds.size === 0) return [];
  const names = zones.flatMap(({ name, blocks }) => [name, ...blocks.map((one) => one.name)]);
  // 东湖禁养区 is 某县东湖禁养区 again, and the other way round
  const [whole, ends] = [new Set(names), new Set(names.flatMap(endsOf))];
  const left = section.lines
    .flatMap((line) => itemOf(line) ?? [])
    .filter(
      ({ name }) =>
        kinds.has(name.slice(-KIND)) && !ends.has(name) && !endsOf(name).some((end) => whole.has(end)),
    );
  const [first] = left;
  if (first === undefined) return [];
  const issue: Issue = {
    code: "zone-range-unread",
    severity: "warning",
    message: {
      zh: `“${first.name}”等 ${left.length} 处的范围只以距离或文字说明，没有四至和面积，未读成片区。`,
      en: `${left.length} ranges (the first: ${first.name}) are told by distances or words only, without sides or size: no zone was made of them.`,
    },
    evidence: evidenceAt(section.source, first.line.start, first.line.end),
    source: section.source.id,
  };
  return [issue];
}

/** A name without its first characters, one after the other. */
function endsOf(name: string): readonly string[] {
  return Array.from({ length: Math.max(0, name.length - KIND) + 1 }, (_, from) => name.slice(from));
}

function itemOf(line: Line): { readonly name: string; readonly line: Line } | null {
  if (line.kind !== "text" || line.text.length > LONGEST) return null;
  const ordinal = MONUMENT_ORDINAL.exec(line.text)?.[0].length ?? 0;
  const [, name = "", told = ""] =
    (ordinal === 0 ? null : ITEM.exec(line.text.slice(ordinal).trimStart())) ?? [];
  return name !== "" && BY_WORDS.test(told) ? { name, line } : null;
}

const LONGEST = 300;
