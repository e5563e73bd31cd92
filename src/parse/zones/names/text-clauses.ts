import { AREA_UNIT } from "../../lexicon/area-units";
import { SHARE_OF_LAND, WORDS_OF_SIZE } from "../../lexicon/zone-shares";
import { LIES_TOLD, SIZE_TOLD } from "../../lexicon/zone-subjects";

/** A clause of a piece of text, between two commas or colons. */
export interface Clause {
  readonly text: string;
  readonly at: number;
  /** the sign behind it */
  readonly sign: string;
}

/** 某遗址·新石器时代·某县某镇某村: the age and the place behind a name. */
const HEAD_DOTS = /^((?:\[[^[\]]{1,8}\])?[^·,:。;()]{2,24})·[^·,:。;]{1,24}·[^·,:。;]{2,40}$/u;
/** 某寺(清,古建筑,某乡某村): what a bracket at the head of an item tells beside the name. */
const HEAD_REMARK = /^([^()。;:,]{2,24})(\([^()]{2,60}\))(?=[:。;\s]|$)/u;
/** …社区居民委员会,管辖范围为: the committee and its land are one clause. */
const CLAUSE = /((?:[^,:]|(?<=(?:社区|村)(?:[居村]民委员会|[居村]委会)),(?=其?(?:管辖|辖区)))+)([,:]?)/gu;

/** The clauses of a piece of text, in order. */
export function clausesOf(print: string): readonly Clause[] {
  const dotted = print.replace(HEAD_DOTS, (all, head: string) => head.padEnd(all.length));
  const text = dotted.replace(HEAD_REMARK, (_, head: string, remark: string) =>
    remark.includes(",") ? head + " ".repeat(remark.length) : head + remark,
  );
  return [...text.matchAll(CLAUSE)].map((match) => ({
    text: (match[1] ?? "").trimEnd(),
    at: match.index,
    sign: match[2] ?? "",
  }));
}

/** Where a clause turns to a size: 规划面积6.38平方公里. */
export function sizeAt(clause: string): number {
  const at = clause.search(SIZE_TOLD);
  return at < 0 ? clause.length : at;
}

/** Where a clause turns to the place of what it names: 湿地公园位于… */
export function liesAt(clause: string): number {
  const at = clause.search(LIES_TOLD);
  return at < 0 ? clause.length : at;
}

/** What is built up or opened of a zone: 已建成, 一期开发. */
export const BUILT =
  /^(?:(?:建成|开发)(?:区域?|用地)?|[已现]已?经?(?:建成|开发|建设|投产|使用|利用)(?:区域?|用地)?|[一二三首先近前]期(?:先行)?(?:开发|建设|启动|实施|开工|建成))$/u;

/** 建成区面积2平方公里, 闲置土地:0.1平方公里, a line below 规划面积3平方公里: a share of the zone whose size the line above tells. */
export function isBuiltShare(line: string, above: string): boolean {
  const size = sizeAt(line);
  return (
    !/[,;]/u.test(line) &&
    size < line.length &&
    (BUILT.test(line.slice(0, size)) || SHARE_OF_LAND.test(line.slice(0, size).replace(WORDS_OF_SIZE, ""))) &&
    sizeAt(above) < above.length
  );
}

/** 某工业园|建成区面积1200亩,东至…: up to the end of the sentence. */
const BUILT_UP = /^(建成区)(?:域)?(?:总|占地|用地)?面积(?:约|为|共)*\d[^。;\n]{0,200}/u;
const SIZE = new RegExp(`\\d ?${AREA_UNIT}`, "u");
const REACH = 240;

/** A zone, or the part of it that is built up where the sentence tells the size of that alone. */
export function withBuiltUp<T extends { readonly name: string; readonly from: number }>(
  text: string,
  zone: T,
): T {
  const end = zone.from + zone.name.length;
  const [words = "", built = ""] = BUILT_UP.exec(text.slice(end, end + REACH)) ?? [];
  return words.split(SIZE).length === 2 ? { ...zone, name: zone.name + built } : zone;
}
