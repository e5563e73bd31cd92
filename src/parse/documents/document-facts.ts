import type { DocumentFacts } from "../../domain/document-facts";
import type { Stated } from "../../domain/stated";
import type { MappedText } from "../text/mapped-text";
import { mappedEvidence } from "../text/mapped-text";
import { printedAt, type SourceText } from "../text/source-text";
import type { Annexes, AnnexPlace } from "./annexes";
import { areaThresholds } from "./area-thresholds";
import type { Imprint } from "./document-parts";
import type { DocumentSpan } from "./document-span";
import { linesStated, rangeStated } from "./line-evidence";
import type { Signature } from "./signature";
import { statedFigures } from "./stated-figures";
import type { TextLine } from "./text-line";

export interface FactSources {
  readonly key: string;
  readonly source: SourceText;
  readonly lines: readonly TextLine[];
  readonly span: DocumentSpan;
  readonly signature: Signature;
  readonly annexes: Annexes;
  readonly imprint: Imprint | null;
  readonly running: MappedText;
}

/** What a document says about itself; the headings are for the grammar of the parcels. */
export function documentFacts(from: FactSources): DocumentFacts {
  const { source, lines, span, signature, annexes, imprint, running } = from;
  const { block, number, numberLine, head } = span;
  const at = <T>(first: number, last: number, value: T): Stated<T> =>
    linesStated(source, lines, first, last, value);
  const within = <T>(line: number, range: readonly [number, number] | null, value: T): Stated<T> =>
    range === null ? at(line, line, value) : rangeStated(source, lines[line], range, value);
  const annex = (place: AnnexPlace): Stated<string> => at(place.first, place.last, place.value);
  const issuerLines = block?.issuerLines ?? null;
  return {
    document: from.key,
    number:
      number === null || numberLine === null
        ? null
        : head?.numberRange != null
          ? rangeStated(source, lines[numberLine], head.numberRange, number.value)
          : at(numberLine, numberLine, number.value),
    title:
      block === null
        ? null
        : head !== null && block.titleFirst === block.titleLast
          ? rangeStated(source, lines[block.titleLast], [0, head.titleTo], block.title)
          : at(block.titleFirst, block.titleLast, block.title),
    titleIssuer:
      block === null || issuerLines === null || block.issuers.length === 0
        ? null
        : issuerLines[0] === block.titleFirst
          ? rangeStated(
              source,
              lines[block.titleFirst],
              [0, block.issuers.join("").length],
              block.issuers.join("、"),
            )
          : at(issuerLines[0], issuerLines[1], block.issuers.join("、")),
    signatures: signature.names.map(({ name, line, range }) => within(line, range, name)),
    date:
      signature.date === null ? null : within(signature.date.line, signature.date.range, signature.date.iso),
    imprintDate:
      imprint === null || imprint.iso === null ? null : at(imprint.dateLine, imprint.dateLine, imprint.iso),
    annexMentions: [...annexes.mentions.map(annex), ...textMentions(running)],
    annexHeadings: annexes.headings.map(annex),
    headings: [],
    thresholds: areaThresholds(running),
    stated: statedFigures(running, lines, span),
  };
}

/** 见附件2 inside a sentence */
const SEE_ANNEX = /(?:详见|参见|见)(附件 ?(\d{1,2}|[一二三四五六七八九十])?)/gu;

function textMentions(running: MappedText): Stated<string>[] {
  const found: Stated<string>[] = [];
  for (const match of running.text.matchAll(SEE_ANNEX)) {
    const to = match.index + match[0].length;
    const from = to - (match[1]?.length ?? 0);
    const at = "一二三四五六七八九十".indexOf(match[2] ?? "?");
    const number = at >= 0 ? String(at + 1) : (match[2] ?? "");
    const evidence = mappedEvidence(running, from, to);
    found.push({
      value: `附件${number}`,
      raw: printedAt(running.source, evidence),
      evidence,
    });
  }
  return found;
}
