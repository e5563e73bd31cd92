import type { Heading } from "../../../domain/document-facts";
import type { Stated } from "../../../domain/stated";
import type { DocumentSection } from "../../document-section";
import { type MappedText, mappedEvidence } from "../../text/mapped-text";
import type { HeadingNode } from "../subjects/item";
import { titleParcels } from "../subjects/title-parcels";
import { rawText } from "../tokens/printed";
import type { ParcelMention, Token } from "../tokens/token";
import type { Draft } from "./draft";

/** The title and the section headings that name parcel codes, each with the records given under it. */
export function headingFacts(
  section: DocumentSection,
  mapped: MappedText,
  tokens: readonly Token[],
  headings: readonly HeadingNode[],
  drafts: readonly Draft[],
  ids: ReadonlyMap<Draft, readonly string[]>,
): Heading[] {
  const idsOf = (chosen: readonly Draft[]): string[] => chosen.flatMap((draft) => ids.get(draft) ?? []);
  const facts: Heading[] = [];
  const title = codesOf(mapped, titleParcels(section, mapped, tokens));
  const evidence = section.facts.title?.evidence;
  if (title.length > 0 && evidence !== undefined) {
    facts.push({ kind: "title", codes: title, items: idsOf(drafts), evidence });
  }
  for (const heading of headings) {
    const codes = codesOf(mapped, heading.mentions);
    if (codes.length === 0) continue;
    const items = idsOf(drafts.filter((draft) => isUnder(draft.heading, heading)));
    if (items.length === 0) continue;
    facts.push({
      kind: "section",
      codes,
      items,
      evidence: mappedEvidence(mapped, heading.from, heading.to),
    });
  }
  return facts;
}

function codesOf(mapped: MappedText, mentions: readonly ParcelMention[]): Stated<string>[] {
  return mentions.flatMap(({ code, from, to }) =>
    code === null
      ? []
      : [{ value: code, raw: rawText(mapped, from, to), evidence: mappedEvidence(mapped, from, to) }],
  );
}

function isUnder(node: HeadingNode | null, heading: HeadingNode): boolean {
  for (let at = node; at !== null; at = at.parent) if (at === heading) return true;
  return false;
}
