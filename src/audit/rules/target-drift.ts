import type { GazetteDocument } from "../../domain/document";
import type { StatedFigure } from "../../domain/document-facts";
import { fixed } from "../figures";
import { groupedBy } from "../grouped-by";
import { within } from "../printed-area";
import type { Draft, Rule } from "../rule";

/**
 * One target with two values: figures of the running text of two documents of one place that go by the same words
 * and the same unit. A later plan may well set another target, so this is a note; every later value is compared with
 * the one before it.
 */
export const targetDrift: Rule = {
  id: "target-drift",
  version: 1,
  check: (records) => {
    const documents = new Map(records.documents.map((document) => [document.id, document]));
    const figures = records.facts.flatMap(({ document: id, stated }): Placed[] => {
      const document = documents.get(id);
      // A copy repeats its original, errors and all.
      if (document === undefined || document.duplicateOf !== null) return [];
      return stated.flatMap((figure) => {
        const subject = targetOf(figure.subject);
        return subject.length < SHORTEST_TARGET ? [] : [{ figure, document, subject }];
      });
    });
    const groups = groupedBy(figures, ({ figure, document, subject }) =>
      [placeOf(document), figure.unit, subject].join("|"),
    );
    return [...groups.values()].flatMap(drafts);
  },
};

interface Placed {
  readonly figure: StatedFigure;
  readonly document: GazetteDocument;
  readonly subject: string;
}

/** 建设用地 alone names no target. */
const SHORTEST_TARGET = 5;

/** Words that say that a figure is a target, or whose, but not of what. */
const FILLERS =
  /全市|全省|全县|全区|我市|我省|各县|确保|力争|其中|同时|计划|预计|完成|实现|达到|不少于|不低于|不超过|不大于|控制在|保持在|总量|总计|合计|共计|累计|任务|目标|指标|面积|数量|约|共|为|至|到|在|的|了|年底前?|以内|以上/gu;

function targetOf(subject: string): string {
  return subject.replace(/[\s\p{P}]/gu, "").replace(FILLERS, "");
}

/** The place whose body issued it: 某市 of 某市人民政府办公室. */
function placeOf({ issuers, id }: GazetteDocument): string {
  const [first] = issuers;
  return first === undefined ? id : (/^.{2,12}?(?:省|市|县|区|旗|州)/u.exec(first)?.[0] ?? first);
}

function drafts(group: readonly Placed[]): Draft[] {
  // One value a document: a text that gives two speaks of parts, not of one target.
  const single = [...groupedBy(group, ({ document }) => document.id).values()].flatMap((own) => {
    const [first] = own;
    return first !== undefined && own.every((one) => agree(one.figure, first.figure)) ? [first] : [];
  });
  const ordered = single.toSorted((a, b) => compared(a.document.date ?? "", b.document.date ?? ""));
  return ordered.flatMap((later, index) => {
    const earlier = ordered[index - 1];
    return earlier === undefined || agree(earlier.figure, later.figure) ? [] : [draft(earlier, later)];
  });
}

function compared(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0;
}

function quantum({ decimals }: StatedFigure): number {
  return 10 ** -decimals / 2;
}

/** Whether two prints may be roundings of one value. */
function agree(one: StatedFigure, two: StatedFigure): boolean {
  return within(one.value - two.value, Math.max(quantum(one), quantum(two)), one.value);
}

function draft(earlier: Placed, later: Placed): Draft {
  const [a, b] = [earlier.figure, later.figure];
  const name = (document: GazetteDocument): string => document.number ?? document.id;
  const print = (figure: StatedFigure): string => fixed(figure.value, figure.decimals);
  return {
    key: `${later.subject}/${earlier.document.id}`,
    severity: "note",
    subject: later.document.id,
    message: {
      zh: `“${b.subject}”为 ${print(b)} ${b.unit}，${name(earlier.document)}（${earlier.document.date ?? "未注明日期"}）中为 ${print(a)} ${a.unit}：目标可能有调整，或其中一个数字有误。`,
      en: `${b.subject} is ${print(b)} ${b.unit} here and ${print(a)} ${a.unit} in ${name(earlier.document)} (${earlier.document.date ?? "undated"}): the target may have been changed, or one of the figures is wrong.`,
    },
    expected: a.value,
    actual: b.value,
    difference: b.value - a.value,
    tolerance: Math.max(quantum(a), quantum(b)),
    unit: b.unit,
    evidence: [b.evidence, a.evidence],
  };
}
