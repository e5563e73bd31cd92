import type { DocumentFacts } from "../../domain/document-facts";
import type { Stated } from "../../domain/stated";
import type { MappedText } from "../text/mapped-text";
import { mappedEvidence } from "../text/mapped-text";
import type { SourceText } from "../text/source-text";
import type { Annexes, AnnexPlace } from "./annexes";
import { areaThresholds } from "./area-thresholds";
import type { Imprint } from "./document-parts";
import { linesStated, wordsStated } from "./line-evidence";
import type { Signature } from "./signature";
import type { DocumentSpan } from "./spans";
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
  const { block, number, numberLine } = span;
  const at = <T>(first: number, last: number, value: T): Stated<T> =>
    linesStated(source, lines, first, last, value);
  const annex = (place: AnnexPlace): Stated<string> => at(place.first, place.last, place.value);
  const issuerLines = block?.issuerLines ?? null;
  return {
    document: from.key,
    number: number === null || numberLine === null ? null : at(numberLine, numberLine, number.value),
    title: block === null ? null : at(block.titleFirst, block.titleLast, block.title),
    titleIssuer:
      block === null || issuerLines === null || block.issuers.length === 0
        ? null
        : issuerLines[0] === block.titleFirst
          ? wordsStated(source, lines[block.titleFirst], block.issuers)
          : at(issuerLines[0], issuerLines[1], block.issuers.join("、")),
    signatures: signature.names.map(({ name, line }) => at(line, line, name)),
    date: signature.date === null ? null : at(signature.date.line, signature.date.line, signature.date.iso),
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
      raw: running.source.text.slice(evidence.start, evidence.end),
      evidence,
    });
  }
  return found;
}
