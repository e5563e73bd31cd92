import { MERGED_INTO, ONCE_MERGED } from "../../lexicon/zone-subjects";
import type { PlacedName, Subject } from "./anchor-subject";
import { zoneNames } from "./zone-names";

/** Farthest before a size that the sentence tells what is merged into what. */
const REACH = 240;
const LONGEST_NAME = 42;
/** Longest words from 整合后 to the size. */
const LEAD = 24;

/** The subject of a size behind 整合后 that names nothing: the zone that others became, told before it in the sentence. */
export function asMerged(text: string, subject: Subject, at: number): Subject {
  if (subject.zone !== null || subject.part !== null) return subject;
  if (!ONCE_MERGED.test(text.slice(Math.max(0, at - LEAD), at))) return subject;
  const zone = mergedInto(text, at);
  return zone === null ? subject : { zone, part: null };
}

function mergedInto(text: string, at: number): PlacedName | null {
  const from = Math.max(0, at - REACH);
  const told = text.slice(from, at);
  const last = [...told.matchAll(MERGED_INTO)].at(-1);
  if (last === undefined) return null;
  const behind = last.index + last[0].length;
  const [name] = zoneNames(told.slice(behind, behind + LONGEST_NAME));
  if (name === undefined || name.from > 0) return null;
  const start = from + behind;
  return { name: name.name, from: start, to: start + name.name.length, isPart: false };
}
