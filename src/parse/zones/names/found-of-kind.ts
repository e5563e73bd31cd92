import { isBareKind } from "./bare-kind";

const FOUND = /^(.{4,40}?[区园地])(?:认定|确认|评定|确定|升级|晋升|批准|公布|命名|列)为([^,。;]{2,20})$/u;

/** 将某化工园区|认定为合格化工园区: the words before the name of land that is found to be of a kind; null for other words. */
export function foundOfKind(words: string): string | null {
  const [, land = "", kind = ""] = FOUND.exec(words) ?? [];
  return land !== "" && isBareKind(kind) ? land : null;
}
