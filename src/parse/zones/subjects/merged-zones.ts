import { BEFORE_MERGES, LEADS_TO_MERGED, MERGES, OF_MERGED } from "../../lexicon/zone-subjects";
import { type Name, zoneNames } from "../names/zone-names";
import type { Subject } from "./anchor-subject";

/** A place of a text that merges zones. */
interface Merge {
  /** the words that name them */
  readonly members: string;
  /** where those begin, and where the verb ends, behind which the zone may stand that takes their place */
  readonly from: number;
  readonly end: number;
  readonly verb: string;
}

/** Longest list of what is merged. */
const LONGEST_LIST = 120;
const LONGEST_NAME = 42;

function mergesIn(text: string): readonly Merge[] {
  return [...text.matchAll(MERGES)].map((match) => {
    const [verb] = match;
    const head = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index);
    const lead = LEADS_TO_MERGED.exec(head)?.[0].length ?? 0;
    const former = Math.max(0, head.slice(lead).search(FORMER_ONE));
    const from = match.index - head.length + lead + former;
    const members = head.slice(lead + former).replace(BEFORE_MERGES, "");
    return { members, from, end: match.index + verb.length, verb };
  });
}

/** The zones of a text that others take the place of: 将甲园区、乙园区整合为丙园区, 将甲园区并入乙园区. */
export function mergedAway(text: string): ReadonlySet<string> {
  return new Set(
    mergesIn(text).flatMap(({ members, end, verb }) => {
      const names = zoneNames(members.replace(FORMERLY, "")).map(({ name }) => name);
      const one = text.slice(end, end + LONGEST_NAME).replace(/^(?:一个)?(?:新的)?[“《]?/u, "");
      return names.length > 1 || verb.endsWith("并入") ? names.filter((name) => !one.startsWith(name)) : [];
    }),
  );
}

/** 备注|原甲园区并入: where the words of another line lead to it */
const FORMER_ONE = /(?<![、和与及(])原(?!则|规划|批准|核准|核定|面积)/u;
/** 原甲园区与|原乙园区 */
const FORMERLY = /(?<=^|[、和与及])原(?=.{4})/gu;

/**
 * The zone whose size a statement tells by the words 整合后面积: what others were merged into, 将甲园区、乙园区整合为|丙园区, or the
 * zone that was made of them, 丙园区由甲园区和乙园区合并而成. Null for other statements.
 */
export function mergedInto(text: string, { from }: { readonly from: number }): Subject | null {
  const words = text.slice(Math.max(0, from - LONGEST_SENTENCE), from);
  const start = from - words.length;
  const clause = OF_MERGED.exec(words.slice(-LONGEST_CLAUSE));
  if (clause === null) return null;
  const told = words.length - Math.min(words.length, LONGEST_CLAUSE) + clause.index;
  const head = words.slice(0, told);
  const merge = mergesIn(head).at(-1);
  if (merge === undefined) return null;
  const target = targetOf(head, merge);
  const name = target?.name ?? madeOf(head, merge);
  if (name === null) return null;
  // made of zones that are told behind its name, it is told from the clause of its size on
  const at = start + (target?.from ?? told);
  const to = target === null ? at : at + name.length;
  return { zone: { name, from: at, to, isPart: false }, part: null };
}

/** 原甲园区, one of those that others take the place of: the zone by the name it had. */
export function withoutFormerly(text: string, subject: Subject, gone: ReadonlySet<string>): Subject {
  const { zone } = subject;
  if (zone !== null && SHARE.test(text.slice(zone.to, zone.to + LONGEST_SHARE))) return subject;
  const name = zone?.name.startsWith("原") === true ? zone.name.slice(1) : null;
  if (zone === null || name === null || !gone.has(name)) return subject;
  return { ...subject, zone: { ...zone, name, from: zone.from + 1, isPast: true } };
}

/** 原甲园区|3公顷并入: a share of it that came to another one. */
const SHARE = /^约?\d[^,。;\n]{2,16}[并划]入/u;
const LONGEST_SHARE = 24;

/** 将甲园区、乙园区整合为|丙园区 */
function targetOf(head: string, { end }: Merge): Name | null {
  const [target] = zoneNames(head.slice(end));
  return target === undefined || target.from > NEAR ? null : { name: target.name, from: end + target.from };
}

/** |丙园区由甲园区和乙园区合并而成 */
function madeOf(head: string, { verb, from }: Merge): string | null {
  if (!verb.endsWith("而成") || head.charAt(from - 1) !== "由") return null;
  const name = zoneNames(head.slice(0, from - 1)).at(-1);
  return name === undefined || name.from + name.name.length !== from - 1 ? null : name.name;
}

const LONGEST_SENTENCE = 200;
const LONGEST_CLAUSE = 30;
/** 整合为一个新的“ */
const NEAR = 6;
