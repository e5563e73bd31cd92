import type { Subject } from "./anchor-subject";
import { isBareKind } from "./bare-kind";
import { fullZoneName } from "./zone-names";

/** 某产业集聚区|东区, 某开发区|A区, 某园区|北片区: the name of a zone, and its part by a direction or a letter. */
const PART =
  /^(.{4,}(?:开发区|高新区|经开区|园区|集聚区|集中区|工业区|工业园|产业园))((?:[东南西北中]{1,2}|[A-Z])(片区|区块|区|园|片))$/u;

/**
 * 某集聚区东区规划范围为…;西区规划范围为…: a part of the zone, where another of its kind is told by its word alone.
 */
export function withSiblingPart(text: string, subject: Subject): Subject {
  const { zone, part } = subject;
  const [, name = "", own = "", unit = ""] = zone === null ? [] : (PART.exec(zone.name) ?? []);
  if (zone === null || name === "" || fullZoneName(name) === null || isBareKind(name)) return subject;
  const isTold = [..."东南西北中ABCDE"].some(
    (sign) =>
      `${sign}${unit}` !== own &&
      ["\n", "。", ";", ",", "、", ")"].some((before) => text.includes(`${before}${sign}${unit}`)),
  );
  // 东区东至…, behind 某产业园东区: a part told again
  if (!isTold || (part !== null && !part.name.endsWith(unit))) return subject;
  const from = zone.from + name.length;
  return {
    zone: { ...zone, name, to: from },
    part: part ?? { name: own, from, to: zone.to, isPart: true },
  };
}
