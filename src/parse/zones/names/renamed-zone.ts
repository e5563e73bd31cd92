import { zoneNames } from "./zone-names";

const RENAMED = /(?:更名|定名|命名|整合优化|整合|升级|转型|改造|变更)为/gu;
const LONGEST = 60;

/**
 * The name of a zone from now on: 甲园区更名为乙园区, or the one new name of a text (甲园区升级…,定名为乙开发区). Null where
 * the zone keeps its name.
 */
export function renamed(text: string, name: string): string | null {
  const all = [...text.matchAll(RENAMED)];
  const own = all.find(({ index }) => index >= name.length && text.startsWith(name, index - name.length));
  const names = new Set(all.map(({ index }) => newName(text, index)).filter((one) => one !== null));
  const [only] = names;
  return own === undefined ? (names.size === 1 ? (only ?? null) : null) : newName(text, own.index);
}

function newName(text: string, at: number): string | null {
  const [clause = ""] = /^[^,。;\n]*/u.exec(text.slice(at, at + LONGEST)) ?? [];
  return zoneNames(clause)[0]?.name ?? null;
}
