import { SIZED } from "../lexicon/land-openings";
import {
  CONTENTS_HEAD,
  LEADS_TO_PAGE,
  LINKS_HEAD,
  LISTED_TITLE,
  MENU_ENTRY,
  NEWS_HEAD,
  NEWS_TITLE,
  PAGE_AT_END,
  SURELY_LISTED,
} from "../lexicon/title-lists";
import type { Line } from "./line";

/** Longest entry of a list with its page. */
const LONGEST = 140;
/** Lines in a row of a menu. */
const FEWEST_ENTRIES = 2;

/**
 * The lines with the titles of other texts as furniture: the contents of a bulletin, links below a text of a web page,
 * and the menu over it. None of them opens a text, and nothing is told in them.
 */
export function withoutTitleLists(lines: readonly Line[]): readonly Line[] {
  const listed = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind !== "text" || line.text.length > LONGEST_HEAD) continue;
    const found = CONTENTS_HEAD.test(line.text)
      ? contents(lines, at + 1)
      : LINKS_HEAD.test(line.text)
        ? links(lines, at)
        : MENU_ENTRY.test(line.text)
          ? menu(lines, at + 1)
          : [];
    if (found.length === 0) continue;
    listed.add(at);
    for (const entry of found) listed.add(entry);
    at = found.at(-1) ?? at;
  }
  if (listed.size === 0) return lines;
  return lines.map((line, at) => (listed.has(at) ? { ...line, kind: "furniture" } : line));
}

/** Longest head of a list. */
const LONGEST_HEAD = 20;

/** The entries below the head of contents: each with its page, or up to the title that comes again. */
function contents(lines: readonly Line[], from: number): readonly number[] {
  const found: number[] = [];
  const seen = new Set<string>();
  let paged: boolean | null = null;
  for (const [at, text] of textsFrom(lines, from)) {
    if (text.length > LONGEST) break;
    const page = pageStart(text);
    const title = (page < 0 ? text : text.slice(0, page)).trim();
    const isEntry = LISTED_TITLE.test(title);
    paged ??= page >= 0;
    if (!isEntry || (paged ? page < 0 : seen.has(title))) break;
    seen.add(title);
    found.push(at);
  }
  // without pages, the titles themselves must come again: else they are what the text tells
  return paged === true || comesAgain(lines, found, seen) ? found : [];
}

/** Where what leads to the page of an entry begins, -1 where no page ends it. */
function pageStart(text: string): number {
  const page = PAGE_AT_END.exec(text)?.index ?? 0;
  let at = page;
  while (at > 0 && LEADS_TO_PAGE.has(text.charAt(at - 1))) at--;
  return at < page && at > 0 ? at : -1;
}

function comesAgain(lines: readonly Line[], found: readonly number[], titles: ReadonlySet<string>): boolean {
  const behind = textsFrom(lines, (found.at(-1) ?? lines.length) + 1);
  return found.length > 0 && titles.has(behind.next().value?.[1] ?? "");
}

/** The entries below the head of links. A title with its text below it is none. */
function links(lines: readonly Line[], head: number): readonly number[] {
  const ofNews = NEWS_HEAD.test(lines[head]?.text ?? "");
  const found: number[] = [];
  let open = false;
  for (const [at, text] of textsFrom(lines, head + 1)) {
    const isNews = ofNews && at === (found.at(-1) ?? head) + 1 && NEWS_TITLE.test(text);
    if (text.length > LONGEST || !(isNews || LISTED_TITLE.test(text))) {
      open = true;
      break;
    }
    found.push(at);
  }
  const last = found.at(-1);
  const isTitle = last !== undefined && open && !isSurelyListed(lines[last]?.text ?? "");
  // what stands behind an empty line belongs to no title above it
  const apart = last !== undefined && lines[last + 1]?.kind !== "text";
  return isTitle && (!apart || !LISTED_TITLE.test(lines[last]?.text ?? "")) ? found.slice(0, -1) : found;
}

/** A dot, a day or a size stands in no title of a text. */
function isSurelyListed(text: string): boolean {
  return SURELY_LISTED.test(text) || (SIZED.test(text) && NEWS_TITLE.test(text));
}

function menu(lines: readonly Line[], from: number): readonly number[] {
  const found: number[] = [];
  for (const [at, text] of textsFrom(lines, from)) {
    if (!MENU_ENTRY.test(text)) break;
    found.push(at);
  }
  return found.length + 1 >= FEWEST_ENTRIES ? found : [];
}

/** The lines of text from one on, empty ones and furniture left out. */
function* textsFrom(
  lines: readonly Line[],
  from: number,
): Generator<readonly [at: number, text: string], undefined> {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line?.kind === "text") yield [at, line.text];
  }
}
