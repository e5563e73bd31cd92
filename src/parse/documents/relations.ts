import type { DocumentRelation } from "../../domain/document";
import { type MappedText, mappedEvidence } from "../text/mapped-text";
import { citedNumbers } from "./document-number";

/** How far a word may stand from the number it speaks of. */
const CONTEXT = 400;

const STRENGTH: Readonly<Record<DocumentRelation["kind"], number>> = {
  repeals: 3,
  amends: 2,
  answers: 1,
  cites: 0,
};

/**
 * The documents that a document cites by number. `answers`: the petition it replies to; `repeals` and `amends` as
 * the words before the number say; each number once, with the strongest relation. Its own number is left out.
 */
export function relationsOf(
  running: MappedText,
  own: string | null,
  title: string | null,
): readonly DocumentRelation[] {
  const found = new Map<string, DocumentRelation>();
  for (const cited of citedNumbers(running.text)) {
    if (cited.value === own || (own !== null && (cited.value.endsWith(own) || own.endsWith(cited.value))))
      continue;
    const kind = kindOf(running.text, cited.from, cited.to, title ?? "");
    const before = found.get(cited.value);
    if (before !== undefined && STRENGTH[before.kind] >= STRENGTH[kind]) continue;
    found.set(cited.value, {
      kind,
      number: cited.value,
      evidence: mappedEvidence(running, cited.from, cited.to),
    });
  }
  return [...found.values()].sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Cited titles may themselves speak of repealing; they are emptied before the verbs are looked for. */
function withoutTitles(text: string): string {
  let open = 0;
  let result = "";
  for (const character of text) {
    if (character === "《" || character === "〈") {
      if (open === 0) result += "《";
      open++;
    } else if (character === "》" || character === "〉") {
      if (open > 0) open--;
      if (open === 0) result += "》";
    } else if (open === 0) result += character;
  }
  return result;
}

function kindOf(text: string, from: number, to: number, title: string): DocumentRelation["kind"] {
  const head = text.slice(Math.max(0, from - CONTEXT), from);
  const sentence = head.slice(Math.max(head.lastIndexOf("。"), head.lastIndexOf("\n")) + 1);
  const after = text.slice(to, to + 30);
  const petition = /(?:请示|申请|报告|来函|函)[》〉]?\(?$/u.test(sentence);
  if (petition && /^\)?(?:文)?(?:、[^。]{0,20})?收悉/u.test(after)) return "answers";
  const before = withoutTitles(sentence);
  if (/(?:废止|停止执行)[^。;,]{0,12}《》\(?$/u.test(before)) return "repeals";
  if (/^\)?[^。;]{0,12}(?:废止|停止执行|失效)/u.test(after)) return "repeals";
  if (/(?:修改|修订|修正|调整|删除|删去)(?![)\]])[^。;,]{0,12}《》\(?$/u.test(before)) return "amends";
  if (/《》\(?$/u.test(before) && /废止|失效/u.test(title) && !/修[订改]/u.test(title)) return "repeals";
  return "cites";
}
