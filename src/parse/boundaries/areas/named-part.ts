import type { MappedText } from "../../text/mapped-text";
import type { AreaGroup } from "./own-areas";

const PART =
  "(?:[一二三]级保护区|准保护区|核心保护区|一般控制区|核心区|缓冲区|实验区|核心景区|建设控制地带|保护范围|保育区|恢复重建区|合理利用区|宣教展示区|管理服务区)";
/** A part named as the subject of an item, a line or a clause. */
const SUBJECT = new RegExp(
  `(?:^|[\\n。;,:])\\s?(?:\\(?[一二三四五六七八九十\\d]{1,3}[、.)]\\s?)?(?:其中,?)?(${PART})(?!以外|外|内|边界|范围以)`,
  "gu",
);
const NAMED = new RegExp(PART, "u");
/** The land and the water of a protected area, each with a figure of its own. */
const DOMAIN = /水域|陆域/u;
/** Text before a figure in which the part it belongs to may be named, in characters. */
const REACH = 240;

/** The named part that a boundary's caption speaks of; null where it speaks of the whole. */
export function partNamed(text: string): string | null {
  return NAMED.exec(text)?.[0] ?? null;
}

/** The named part whose figure an area is: the one named in its clause, else the last one the text turned to. */
export function partOfArea(running: MappedText, group: AreaGroup): string | null {
  const at = group.mentions[0]?.from ?? 0;
  const clause = group.clause.slice(group.clause.lastIndexOf(",") + 1);
  const own = partNamed(clause);
  if (own !== null) return own;
  return [...running.text.slice(Math.max(0, at - REACH), at).matchAll(SUBJECT)].at(-1)?.[1] ?? null;
}

/**
 * Whether an area is that of another part than the one a caption names, or only of its land or its water. Where the
 * caption names no part, only a figure whose own clause names one belongs to that part.
 */
export function isOfAnotherPart(running: MappedText, group: AreaGroup, caption: string): boolean {
  const part = partNamed(caption);
  const domain = DOMAIN.exec(group.clause)?.[0] ?? null;
  if (domain !== null && !caption.includes(domain) && part !== null) return true;
  if (part === null) return false;
  const own = partOfArea(running, group);
  return own !== null && own !== part;
}
