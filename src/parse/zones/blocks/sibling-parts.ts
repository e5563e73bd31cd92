import { either } from "../../lexicon/either";
import { ESTATE_NOUNS, PART_NOUNS } from "../../lexicon/zone-suffixes";
import { isBareKind } from "../names/bare-kind";
import { isPartName, isTermOfPart } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import type { Statement } from "../statements/zone-statements";
import type { Subject } from "../subjects/anchor-subject";

/** The kinds of parts that may stand behind a sign. */
const PIECE = `${either(PART_NOUNS)}|区|园|片|期`;
/** 某产业集聚区|东区, 某开发区|A区, 某园区|木鱼片: the name of a zone, and its part. */
const PART = new RegExp(`^(.{2,}?${either(ESTATE_NOUNS)}(?!(?<=园)区))(.{1,6}?(${PIECE}))$`, "u");
/** 东, A, 1号: what tells one part from another, beside its kind. */
const SIGN = "[\\p{Script=Han}A-ZⅠ-Ⅻ\\d]{1,5}?";
/** Another part at the head of its clause: ;B区(面积…)东至… Groups 1 and 2 are the part and its kind. */
const SIBLING = new RegExp(
  `[\\n。;,、)](${SIGN}(${PIECE}))(?=的?(?:规划|总|用地)?(?:面积|范围|四至)|[东南西北]{1,2}[至起临]|[:(]|\\d)`,
  "gu",
);
/** Farthest behind a part that another one is told. */
const REACH = 400;

interface Told {
  readonly statement: Statement;
  readonly subject: Subject;
}

/**
 * 某集聚区东区规划范围为…;西区规划范围为…: a part of the zone, where another of its kind is told by its word alone.
 */
function split(text: string, subject: Subject): Subject {
  const { part } = subject;
  // 某开发区河东片区, called as a part is
  const zone = subject.zone ?? part;
  const [, name = "", own = "", unit = ""] = zone === null ? [] : (PART.exec(zone.name) ?? []);
  const isZone = fullZoneName(name) !== null && !isBareKind(name);
  if (zone === null || name === "" || !isZone || (unit === "期" && !isPartName(own))) return subject;
  const behind = text.slice(zone.to, zone.to + REACH);
  const isTold = [...behind.matchAll(SIBLING)].some(
    ([, other = "", kind]) => kind === unit && other !== own && !other.includes(name) && !isBareKind(other),
  );
  // 东区东至…, behind 某产业园东区: a part told again
  if (!isTold || part?.name.endsWith(unit) === false) return subject;
  const from = zone.from + name.length;
  return {
    zone: { ...zone, name, to: from, isPart: false },
    part: (zone === part ? null : part) ?? { name: own, from, to: zone.to, isPart: true },
  };
}

/** The subjects of statements, those of parts that are told beside one by its word alone as parts of its zone. */
export function withSiblingParts(text: string, found: readonly Told[]): readonly Told[] {
  // the part told last beside which others stand, and where its words end
  let last: { readonly unit: string; readonly to: number; readonly longest: number } | null = null;
  return found.map((one): Told => {
    const subject = split(text, withoutListed(text, one.subject));
    const { zone, part } = subject;
    if (subject.zone !== one.subject.zone && zone !== null && part !== null) {
      last = { unit: part.name.slice(-1), to: one.statement.to, longest: LONGEST_PART };
      return { ...one, subject };
    }
    // 起步区…;发展区…: a term of a part, and one beside it
    if (part !== null && isTermOfPart(part.name)) {
      last = { unit: part.name.slice(-1), to: one.statement.to, longest: LONGEST_TERM };
      return { ...one, subject };
    }
    if (last === null) return one;
    const own = part ?? zone;
    const isBeside =
      own?.name.endsWith(last.unit) &&
      own.name.length <= last.longest &&
      !isBareKind(own.name) &&
      own.from - last.to <= GAP;
    if (own !== null && !isBeside) {
      if (own.from >= last.to) last = null;
      return one;
    }
    last = { ...last, to: one.statement.to };
    return own === null || zone === null
      ? one
      : { ...one, subject: { zone: null, part: { ...own, isPart: true } } };
  });
}

/** 由起步区和|发展区|组成。起步区…, 分别为服务区、加工区和|物流区|。服务区…: what stands beside a part in a list is no zone around it. */
function withoutListed(text: string, subject: Subject): Subject {
  const { zone, part } = subject;
  if (zone === null || part === null) return subject;
  const list = /[^。;\n]*$/u.exec(text.slice(Math.max(0, zone.from - LONGEST_LIST), zone.from))?.[0] ?? "";
  const isMember =
    /[、和及与]$/u.test(list) && ["、", "和", "及", "与"].some((sign) => list.includes(part.name + sign));
  return isMember && part.from > zone.to ? { zone: null, part } : subject;
}

/** Longest list of parts in one sentence. */
const LONGEST_LIST = 120;

/** 乔庄园, 发展区 */
const LONGEST_PART = 6;
const LONGEST_TERM = 3;
/** ;西区 */
const GAP = 3;
