import { lineNumberOf } from "./document-number";
import type { DocumentSpan } from "./document-span";
import { lineOrganisations } from "./organisation";
import { printedDate } from "./printed-date";
import { endsSentence, isClosing, type TextLine } from "./text-line";

/** An annex as the body names it or as it is headed, over the text lines `first` to `last` (included). */
export interface AnnexPlace {
  /** 附件, 附件2, 附件:1.甲2.乙, 附件2:乙 */
  readonly value: string;
  /** title alone, null where none is printed */
  readonly title: string | null;
  readonly first: number;
  readonly last: number;
}

export interface Annexes {
  readonly mentions: readonly AnnexPlace[];
  readonly headings: readonly AnnexPlace[];
}

const HEADING = /^(附(?:件|表|图))([一二三四五六七八九十]{1,2}|\d{1,2})?[:.、]?$/u;
const LIST = /^附件(?:\d{1,2}|[一二三四五六七八九十]{1,2})?:./u;
const TITLED = /^附件(\d{1,2}|[一二三四五六七八九十]{1,2})([^:\d].{2,60})$/u;
const MOST_LINES = 14;
const MOST_TITLE_LINES = 3;

/**
 * Lists of annexes (附件:1. …) and the headings of the annexes themselves.
 * @param signed last line of the signature; 附件1某表 on one line is a heading below it and a mention above
 */
export function annexesOf(lines: readonly TextLine[], span: DocumentSpan, signed: number | null): Annexes {
  const mentions: AnnexPlace[] = [];
  const headings: AnnexPlace[] = [];
  for (let i = span.body; i <= span.last; i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (!squeezed.startsWith("附") || squeezed.length > 120) continue;
    const heading = HEADING.exec(squeezed);
    const titled = heading === null ? TITLED.exec(squeezed) : null;
    if (heading !== null) {
      const place = headingAt(lines, span, i, `${heading[1] ?? ""}${arabic(heading[2] ?? "")}`);
      headings.push(place);
      i = place.last;
    } else if (titled !== null && !endsSentence(squeezed)) {
      const [, number = "", title = ""] = titled;
      const place = { value: `附件${arabic(number)}:${title}`, title, first: i, last: i };
      (signed !== null && i > signed ? headings : mentions).push(place);
    } else if (LIST.test(squeezed)) {
      const place = listAt(lines, span, i);
      mentions.push(place);
      i = place.last;
    }
  }
  return { mentions, headings };
}

function arabic(number: string): string {
  const at = "一二三四五六七八九十".indexOf(number);
  return number.length === 1 && at >= 0 ? String(at + 1) : number;
}

function headingAt(lines: readonly TextLine[], span: DocumentSpan, at: number, label: string): AnnexPlace {
  let title = "";
  let last = at;
  for (let i = at + 1; i <= Math.min(span.last, at + MOST_TITLE_LINES); i++) {
    const squeezed = lines[i]?.squeezed ?? "";
    if (lines[i]?.line.text.includes("\t") === true) break;
    if (squeezed.length > 60 || endsSentence(squeezed) || /[。;:,]|^单位|^序号/u.test(squeezed)) break;
    if (!/\p{Script=Han}/u.test(squeezed) || HEADING.test(squeezed)) break;
    title += squeezed;
    last = i;
    if (/(?:表|图|清单|名单|目录|小组|书|方案|报告|标准|成员)(?:\([^()]{1,20}\))?$/u.test(squeezed)) break;
  }
  return {
    value: title === "" ? label : `${label}:${title}`,
    title: title === "" ? null : title,
    first: at,
    last,
  };
}

function listAt(lines: readonly TextLine[], span: DocumentSpan, at: number): AnnexPlace {
  let value = lines[at]?.squeezed ?? "";
  let last = at;
  for (let i = at + 1; i <= Math.min(span.last, at + MOST_LINES); i++) {
    const line = lines[i];
    if (line === undefined || endsList(lines, i)) break;
    value += line.squeezed;
    last = i;
  }
  const title = value.replace(/^附件(?:\d{1,2})?:(?:1[.、])?/u, "");
  return { value, title, first: at, last };
}

function endsList(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  const squeezed = line?.squeezed ?? "";
  return (
    squeezed.length > 80 ||
    HEADING.test(squeezed) ||
    isClosing(squeezed) ||
    isSigner(lines, at) ||
    lineNumberOf(squeezed) !== null ||
    squeezed.endsWith("。") ||
    printedDate(squeezed.slice(0, 30))?.from === 0
  );
}

/** A body with a date below it; a body alone may be the end of a wrapped annex title (…领导小组). */
function isSigner(lines: readonly TextLine[], at: number): boolean {
  for (let i = at; i < at + 8; i++) {
    const line = lines[i];
    if (line === undefined) return false;
    if (i > at && line.squeezed.length <= 30 && printedDate(line.squeezed)?.from === 0) return true;
    if (lineOrganisations(line.line.text).length === 0) return false;
  }
  return false;
}
