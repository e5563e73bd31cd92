import { hanNumber } from "../text/han-number";
import { endsSentence, isHeading, type TextLine } from "./text-line";

/** The number of an item, in each of the ways in which bulletins count their texts. */
const COUNTS: readonly RegExp[] = [
  /^(\d{1,2})[.、](?!\d)(?=.)/u,
  /^([一二三四五六七八九十]{1,3})、(?=.)/u,
  /^\(([一二三四五六七八九十]{1,3}|\d{1,2})\)(?=.)/u,
];
/** 发布征地公告: a step of a procedure, and no title. */
const STEP =
  /^(?:发布|张贴|作出|做出|公布|收到|下达|送达|查看|阅读|详见|按照|根据|依据|制定|起草|编制|审核|召开|组织|办理|签订|拟定|形成|出具|核发|网上|现场|登录|取得|领取|提交|原则|同意|审议|通过|竞买|成交|出让方案|宗地)/u;
/** What may stand above the first of them: the name of a bulletin. */
const BULLETIN =
  /(?:汇编|公报|通报|月报|周报|简报|公示栏|公告栏|专栏|选编|摘编|信息公开|政务公开)(?:\(?第?[〇零一二三四五六七八九十百\d]{1,6}期\)?)?$|^\(?(?:\d{4}年)?第?[〇零一二三四五六七八九十百\d]{1,6}[期号月]\)?$/u;
/** 首页>政务公开>通知公告, and the head of a list of contents. */
const WHERE_ON_SITE = /^[^。;:]{1,40}[>›»][^。;]{1,40}$|^(?:目录|本期目录|目次)$/u;
/** 土地面积:8312平方米, a label with its value. */
const LABELLED = /^[\p{Script=Han}A-Za-z]{2,10}[:：].{1,120}$/u;

/** A line that may head a text of a bulletin. */
interface Heading {
  readonly at: number;
  readonly value: number;
  /** characters of its number */
  readonly lead: number;
}

/**
 * 1. 某局…公示 … 2. 某局…公告: titles that a bulletin numbers, each with a text below it, without their numbers. One alone,
 * the entries of a list of titles and the steps of a procedure stay as they are.
 */
export function withListedHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const leads = new Map<number, number>();
  for (const count of COUNTS)
    for (const run of runsOf(lines, headingsBy(lines, count)))
      for (const { at, lead } of run) leads.set(at, lead);
  if (leads.size === 0) return lines;
  return lines.map((line, at) => {
    const lead = leads.get(at);
    return lead === undefined
      ? line
      : { ...line, squeezed: line.squeezed.slice(lead), lead: line.lead + lead };
  });
}

function headingsBy(lines: readonly TextLine[], count: RegExp): readonly Heading[] {
  return lines.flatMap(({ squeezed }, at): readonly Heading[] => {
    const match = count.exec(squeezed);
    const rest = match === null ? "" : squeezed.slice(match[0].length);
    if (match === null || !isHeading(rest) || STEP.test(rest)) return [];
    return [{ at, value: numberOf(match[1] ?? ""), lead: match[0].length }];
  });
}

function numberOf(print: string): number {
  return /^\d/u.test(print) ? Number(print) : (hanNumber(print) ?? Number.NaN);
}

/** Headings that count on from one another, a text below each; two or more. */
function runsOf(lines: readonly TextLine[], headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const runs: Heading[][] = [];
  headings.forEach((own, index) => {
    const next = headings[index + 1]?.at ?? lines.length;
    if (!hasText(lines, own.at + 1, next)) return;
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.value === own.value - 1) last.push(own);
    else runs.push([own]);
  });
  return runs.filter((run) => run.length > 1 && opensBulletin(lines, run));
}

/**
 * Whether nothing but the name of a bulletin, where it stands on its site and its contents stand above: under a title, or
 * behind a label, numbers count other things.
 */
function opensBulletin(lines: readonly TextLine[], run: readonly Heading[]): boolean {
  const titles = run.map(({ at }) => lines[at]?.squeezed ?? "");
  // an entry may have the number of its text behind the title
  const isEntry = (entry: string): boolean => titles.some((title) => entry.startsWith(title));
  const above = lines.slice(0, run[0]?.at ?? 0);
  return above.every(
    ({ squeezed }) => BULLETIN.test(squeezed) || WHERE_ON_SITE.test(squeezed) || isEntry(squeezed),
  );
}

/** Whether a sentence, or a label with its value, stands in some lines. */
function hasText(lines: readonly TextLine[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { squeezed } = lines[at] ?? { squeezed: "" };
    if ((endsSentence(squeezed) && !/[,、]$/u.test(squeezed)) || LABELLED.test(squeezed)) return true;
  }
  return false;
}
