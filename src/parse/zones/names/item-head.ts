import { MONUMENT_ORDINAL } from "../../lexicon/monument-terms";
import { KIND_OF_EVERY_PLACE } from "../../lexicon/zone-name-edges";
import { isBareKind } from "./bare-kind";
import { namesArea, nominal } from "./nominal-name";
import { isPartName, isTermOfPart, splitPart } from "./part-names";
import { type Clause, sizeAt } from "./text-clauses";

/** 某水库禁养区:蓄水位线外延500米,面积…: behind an item that names land and a colon nothing else is named. */
export function headedFrom(clauses: readonly Clause[]): number {
  const [first, second] = clauses;
  // 禁捕水域:青湖禁捕区,…: a kind, and the name of one; 某旧址:保护范围为…: a part of it
  const told = second === undefined ? "" : second.text.slice(0, sizeAt(second.text));
  // 历史文化街区2片:甲街历史文化街区(核心保护范围…
  const value = told.replace(/(?<=.{3})\([^()]{0,16}$/u, "");
  // 重点封禁区:(1)某林区,…: the first item of the list
  if (MONUMENT_ORDINAL.test(value)) return 0;
  // 某开发区四至范围:一期|东至…: the first of its parts
  const isPart = splitPart(value)?.at === 0 || isPartName(value);
  const isNamed = (namesArea(value) && nominal(value)?.name === value) || isPart;
  const name = first === undefined ? "" : (nominal(first.text)?.name ?? "");
  // 青湖禁养区:青湖一级水源保护区,…: land of a kind that every place has, by other land
  const isOwn = KIND_OF_EVERY_PLACE.test(name) && !isBareKind(name) && splitPart(value) === null;
  if (first === undefined || first.sign !== ":" || (isNamed && !isOwn)) return 0;
  return isTermOfPart(name) || (namesArea(name) && !isPartName(name)) ? clauses.length : 0;
}

/** 1.某片区: the number of an item, and a name of land. */
export function headsItem(clause: Clause | undefined): boolean {
  const ordinal = MONUMENT_ORDINAL.exec(clause?.text ?? "")?.[0].length ?? 0;
  const name = ordinal === 0 ? null : nominal(clause?.text.slice(ordinal) ?? "");
  return name !== null && (isPartName(name.name) || namesArea(name.name));
}

/** 某寺|位于某镇,系省级文物保护单位: words before the place of a monument, of whatever noun. */
export function opensMonument(piece: string, told: string): boolean {
  return told !== "" && piece.startsWith(told) && MONUMENT.test(piece.slice(told.length));
}
const MONUMENT = /^(?:位于|地处|[坐座]落于|始建|[建成]于|[为是系]).{0,80}(?:文物保护单位|文保单位|历史建筑)/u;
