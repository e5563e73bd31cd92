import { CODE_KEY, NAME_KEY, PROJECT_KEY } from "../../lexicon/parcel-terms";
import { keyedLand } from "./land-name";

/** 宗 地 号: a key set wide, made as narrow as others, its blanks before it: nothing changes its place. */
const SPACED_KEY = /(?<=^|\n)\p{Script=Han}(?: {1,3}\p{Script=Han}){1,6}(?= {0,2}:)/gu;
const joinedKey = (key: string): string => key.replace(/ /gu, "").padStart(key.length);

/** 地块编码 on a line of its own, its code on the next. */
const KEY_ABOVE =
  /(?<=(?:^|\n) {0,4}(?:地块|宗地|图斑|宗海|区块|不动产单元)(?:编号|代码|号|编码))\n(?=[A-Z\d-]{4,30}\n)/gu;

/** What keys in the lines before a table say of its land: 宗地号:…, 项目名称:…; the last of each. `nameFrom` is the place of the name, -1 where there is none. */
export function keyValues(lead: string): {
  code: string | null;
  name: string | null;
  nameFrom: number;
  project: string | null;
} {
  const joined = lead.replace(SPACED_KEY, joinedKey).replace(KEY_ABOVE, ":");
  const last = (pattern: RegExp): RegExpExecArray | undefined => [...joined.matchAll(pattern)].at(-1);
  const value = (match: RegExpExecArray | undefined): string | null => match?.[1]?.trim() ?? null;
  const name = last(NAME_KEY);
  const project = value(last(PROJECT_KEY));
  return {
    code: value(last(CODE_KEY))?.replace(/ /gu, "") ?? null,
    name: keyedLand(name?.[1]),
    nameFrom: name?.index ?? -1,
    project: keyedLand(project ?? undefined) === null ? null : project,
  };
}
