import { isBareKind } from "../names/bare-kind";
import { zoneNames } from "../names/zone-names";
import type { Subject } from "./anchor-subject";

/** 某高新技术产业开发区|(以下简称“某高新区”): group 1 is what the text calls it from there on. */
const SHORT_FOR =
  /\((?:以下|下文|下)?(?:统)?(?:简)?称(?:为|:)?[“"《]?([\p{Script=Han}A-Za-z\d]{2,20})[”"》]?(?:,下同)?\)/gu;
const LONGEST = 42;

/**
 * What a text calls its zones for short, with the full name of each: 某高新区 for 某高新技术产业开发区. A bare kind (开发区) is the
 * zone spoken of, and no name for short.
 */
export function calledShort(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(SHORT_FOR)) {
    const [, short = ""] = match;
    if (isBareKind(short) || found.has(short)) continue;
    const before = text.slice(Math.max(0, match.index - LONGEST), match.index).replace(/[”"》]$/u, "");
    const last = zoneNames(before).at(-1);
    if (
      last !== undefined &&
      last.from + last.name.length === before.length &&
      last.name.length > short.length
    )
      found.set(short, last.name);
  }
  return found;
}

/**
 * A subject that is called for short by the name of its zone.
 * @param isOther whether a zone is told already, and another one behind it: what comes back to it stays by itself
 */
export function fullyCalled(
  subject: Subject,
  shortFor: ReadonlyMap<string, string>,
  isOther: (name: string) => boolean,
): Subject {
  const full = shortFor.get(subject.zone?.name ?? "");
  if (full === undefined || subject.zone === null || isOther(full)) return subject;
  return { ...subject, zone: { ...subject.zone, name: full } };
}
