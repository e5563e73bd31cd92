import { either } from "../../lexicon/either";
import { MONUMENT_RANGES } from "../../lexicon/monument-terms";
import type { MappedText } from "../../text/mapped-text";
import type { PlacedName } from "../names/placed-name";
import type { Statement } from "../statements/zone-statements";
import { type Subject, subjectOf } from "../subjects/anchor-subject";

/** 1. before a name. */
const ITEM = /(?:^|\n)(\d{1,2})[.、]$/u;
/** (一)保护范围, a line of its own above the first item. */
const HEADED = new RegExp(
  `(?:^|\\n)\\([一二三四五六七八九十]{1,3}\\)(${either(MONUMENT_RANGES)})[:。]?\\n?1[.、]$`,
  "u",
);
/** Longest heading with the number of an item. */
const HEAD = 24;

interface List {
  readonly range: string;
  readonly number: number;
}

/**
 * The subjects of statements, those in a numbered list below the range of a monument as its parts: 1.甲楼:… below
 * (一)保护范围 is 甲楼保护范围 of the monument above. Others stay as they were found.
 */
export function listedParts(
  mapped: MappedText,
  found: readonly { readonly statement: Statement; readonly subject: Subject }[],
  body: number,
): readonly { readonly statement: Statement; readonly subject: Subject }[] {
  let list: List | null = null;
  return found.map((one) => {
    const { zone } = one.subject;
    if (zone === null || one.subject.part !== null) return one;
    const before = mapped.text.slice(Math.max(0, zone.from - HEAD), zone.from);
    const number = Number(ITEM.exec(before)?.[1] ?? 0);
    const head = HEADED.exec(before);
    const range: string | null = head?.[1] ?? (list?.number === number - 1 ? list.range : null);
    if (number === 0 || range === null) {
      list = null;
      return one;
    }
    list = { range, number };
    const part: PlacedName = { ...zone, name: zone.name + range, isPart: true };
    const at = zone.from - (head === null ? 0 : head[0].length - 1);
    const owner = head === null ? null : subjectOf(mapped, Math.max(one.statement.floor, body), at).zone;
    return { ...one, subject: { zone: owner, part } };
  });
}
