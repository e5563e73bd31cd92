import type { DocumentFacts } from "../../domain/document-facts";
import type { Evidence } from "../../domain/evidence";
import type { Stated } from "../../domain/stated";
import { likeness } from "../likeness";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";

/** One annex as mentioned or as headed. */
interface Annex {
  /** null where the word 附件 stands without a number */
  readonly number: number | null;
  /** empty where only the word and number are given */
  readonly title: string;
  readonly evidence: Evidence;
}

/** How the body names its annexes against how they are headed: numbers and titles. */
export const annexReference: Rule = {
  id: "annex-reference",
  version: 1,
  check: (records, _facts, policy) => records.facts.flatMap((facts) => documentDrafts(facts, policy)),
};

function documentDrafts(facts: DocumentFacts, policy: Policy): Draft[] {
  const mentions = facts.annexMentions.flatMap(annexes);
  const headings = facts.annexHeadings.flatMap(annexes);
  if (mentions.length === 0) return [];
  return headings.flatMap((heading): Draft[] => {
    const match = mentions.filter((mention) => mention.number === heading.number);
    if (match.length === 0) return [drafted(facts.document, heading, mentions[0] ?? heading, "number")];
    const titled = match.filter((mention) => mention.title !== "");
    const other = titled.find((mention) => isOtherWording(mention.title, heading.title, policy));
    const same = titled.some((mention) => isSameWording(mention.title, heading.title));
    return other === undefined || same ? [] : [drafted(facts.document, heading, other, "title")];
  });
}

/** 附件2 标题, 附件:1. 甲 2. 乙, 附件, or a title alone. */
function annexes({ value, evidence }: Stated<string>): Annex[] {
  const text = value.replace(/[\s　]/gu, "");
  // Tables and figures (附表, 附图) are numbered by themselves.
  if (/^附[表图]/u.test(text)) return [];
  const match = /^附件([0-9]*)[:：.．、]*(.*)$/u.exec(text);
  if (match === null) return text === "" ? [] : [{ number: null, title: text, evidence }];
  const [, digits = "", rest = ""] = match;
  if (digits !== "") return [{ number: Number(digits), title: rest, evidence }];
  // A list after the colon: 1.甲2.乙, where the next number is the one that follows.
  const items: Annex[] = [];
  let tail = rest;
  for (
    let number = 1;
    tail.startsWith(`${number}.`) || tail.startsWith(`${number}．`) || tail.startsWith(`${number}、`);
    number++
  ) {
    tail = tail.slice(`${number}.`.length);
    const next = tail.search(new RegExp(`(?<![0-9])${number + 1}[.．、]`, "u"));
    items.push({ number, title: next < 0 ? tail : tail.slice(0, next), evidence });
    tail = next < 0 ? "" : tail.slice(next);
  }
  return items.length > 0 ? items : [{ number: null, title: rest, evidence }];
}

function wording(title: string): string {
  return title.replace(/[\p{P}\p{S}\s]/gu, "");
}

/** Equal but for punctuation, or one is the other cut at a line end. */
function isSameWording(one: string, two: string): boolean {
  const [a, b] = [wording(one), wording(two)];
  return a === "" || b === "" || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

function isOtherWording(one: string, two: string, policy: Policy): boolean {
  return !isSameWording(one, two) && likeness(wording(one), wording(two)) >= policy.titleLikeness;
}

function named(annex: Annex): string {
  return `附件${annex.number ?? ""}`;
}

function drafted(document: string, heading: Annex, mention: Annex, kind: "number" | "title"): Draft {
  const [said, headed] =
    kind === "number" ? [named(mention), named(heading)] : differing(mention.title, heading.title);
  return {
    key: kind === "number" ? named(heading) : `${named(heading)}-title`,
    severity: "note",
    subject: document,
    message: {
      zh: `正文写“${said}”，附件本身写“${headed}”。`,
      en: `The body says ${said}, the annex itself is headed ${headed}.`,
    },
    expected: said,
    actual: headed,
    evidence: [heading.evidence, mention.evidence],
  };
}

/** What two titles say differently, with a few characters before and after it. */
function differing(one: string, two: string): [one: string, two: string] {
  const shortest = Math.min(one.length, two.length);
  let head = 0;
  while (head < shortest && one[head] === two[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && one.at(-1 - tail) === two.at(-1 - tail)) tail += 1;
  const part = (text: string): string => {
    const [from, to] = [Math.max(0, head - CONTEXT), Math.min(text.length, text.length - tail + CONTEXT)];
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return [part(one), part(two)];
}

const CONTEXT = 4;
