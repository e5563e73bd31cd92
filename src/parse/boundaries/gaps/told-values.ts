import { foreign } from "../names/foreign";

/** 面积:1.2公顷, |用途|工业|: a key at the beginning of a line and its value. */
const PAIR = /^[\s|]{0,8}([^:\t|=\d\n]{2,14}?) {0,4}[:\t|=] {0,4}([^\t|\n]{1,80})/u;
/** Pages are counted by keys too. */
const PAGE_KEY = /[页续]|^第/u;
/** One value may be corrected from page to page; a record of another land differs in more. */
const FEWEST = 2;

/** The keys of lines and what stands for them; words of the headers of tables are no keys. */
export function toldValues(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const [, key = "", value = ""] = PAIR.exec(line) ?? [];
    const own = key.replace(/\s/gu, "");
    if (foreign(own) !== "" && !PAGE_KEY.test(own)) values.set(own, value.replace(/\s/gu, ""));
  }
  return values;
}

/** Whether lines give keys of another record other values: they are the record of another piece of land. */
export function tellsOther(lines: readonly string[], told: ReadonlyMap<string, string>): boolean {
  if (told.size < FEWEST || lines.length < FEWEST) return false;
  let differing = 0;
  for (const [key, value] of toldValues(lines)) {
    const known = told.get(key);
    if (known !== undefined && known !== value) differing++;
  }
  return differing >= FEWEST;
}
