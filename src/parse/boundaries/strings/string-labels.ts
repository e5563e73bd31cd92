import { type PointLabel, pointLabel, sameLabel } from "../points/point-label";

/** A label within a string of them. */
export const LABEL = "(?:[A-Za-z]{0,3}-?\\d{1,5}(?:#|号)?|[①-⒛㉑-㉟㊱-㊿])";
const PART = new RegExp(`…{1,2}|\\.{3,6}|${LABEL}`, "gu");
const GLUED_ALONE = /^(?:[①-⒛]{3,}|[A-Z]{3,})$/u;
/** Longest run that an ellipsis may stand for. */
const LONGEST_ELLIPSIS = 500;

/** 1-210-1: a number between two of one point that is no number of a point, but two of them grown together. */
const GLUED_NUMBER = 100;

/** Whether numbers of a string have grown together. */
export function isGlued(labels: readonly PointLabel[]): boolean {
  const [first = null, middle, last = null] = labels;
  return labels.length === 3 && sameLabel(first, last) && (middle?.number ?? 0) >= GLUED_NUMBER;
}

/** 1-2…10-1, whose sign between 2 and 10 was lost: the figure begins with the number behind the first one. Else null. */
export function unglued(labels: readonly PointLabel[]): readonly PointLabel[] | null {
  const [first, middle] = labels;
  if (!isGlued(labels) || first === undefined || middle === undefined) return null;
  const next = String(first.number + 1);
  const digits = String(middle.number);
  const to = Number(digits.slice(next.length));
  if (!digits.startsWith(next) || to <= first.number + 1 || digits.charAt(next.length) === "0") return null;
  const run = Array.from({ length: to - first.number }, (_, at) => ({
    ...first,
    number: first.number + 1 + at,
  }));
  return [first, ...run, first];
}

/** The labels that a printed string names, those of an ellipsis too; null where it names none in order. */
export function expanded(text: string): readonly PointLabel[] | null {
  const labels: PointLabel[] = [];
  let ellipsis = false;
  for (const part of GLUED_ALONE.test(text) ? [...text] : (text.match(PART) ?? [])) {
    if (/^(?:…|\.)/u.test(part)) {
      ellipsis = true;
      continue;
    }
    const label = pointLabel(part.replace(/^-|号$/gu, ""));
    if (label === null) return null;
    const last = labels.at(-1);
    if (ellipsis) {
      if (last === undefined || last.series !== label.series) return null;
      // 1-2-3-…-1 is all of the table in its order, which the table itself tells better
      if (label.number <= last.number) return null;
      if (label.number - last.number > LONGEST_ELLIPSIS) return null;
      for (let n = last.number + 1; n < label.number; n++) labels.push({ ...last, number: n, sub: 0 });
      ellipsis = false;
    }
    labels.push(label);
  }
  return labels;
}
