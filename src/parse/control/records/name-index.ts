import type { HeadingNode } from "../subjects/item";
import type { Draft } from "./draft";

/** A shorter end of a name tells too little. */
const SHORTEST_END = 3;
/** No code is longer. */
const LONGEST_END = 64;

/** Drafts by what they are called, under each heading that names parcels: names (地块一) start anew below it. */
export class NameIndex {
  readonly #under = new Map<HeadingNode | null, Names>();

  /** Keeps a draft under one of its names. */
  add(draft: Draft, printed: string): void {
    const heading = naming(draft.heading);
    let names = this.#under.get(heading);
    if (names === undefined) {
      names = { called: new Map(), bare: new Map(), ends: new Map() };
      this.#under.set(heading, names);
    }
    const own = bare(printed);
    listed(names.called, plainName(printed), draft);
    listed(names.bare, own, draft);
    for (const end of endsOf(own)) listed(names.ends, end, draft);
  }

  /** The drafts of a name, in the order in which they came. */
  called(name: string, heading: HeadingNode | null): readonly Draft[] {
    return this.#under.get(naming(heading))?.called.get(plainName(name)) ?? [];
  }

  /** K12-3/06 is 某组团K区K12-3/06: the drafts whose name ends with another, or is the end of it. */
  longer(printed: string, heading: HeadingNode | null): readonly Draft[] {
    const names = this.#under.get(naming(heading));
    if (names === undefined || printed.length < SHORTEST_END) return [];
    const own = bare(printed);
    const found = new Set(names.ends.get(own));
    for (const end of endsOf(own)) for (const draft of names.bare.get(end) ?? []) found.add(draft);
    return [...found].filter((draft) =>
      [draft.code, draft.name].some(
        (name) => name !== null && (endsWith(name, printed) || endsWith(printed, name)),
      ),
    );
  }
}

interface Names {
  readonly called: Map<string, Draft[]>;
  /** by the name without its noun */
  readonly bare: Map<string, Draft[]>;
  /** by the ends that may stand for it */
  readonly ends: Map<string, Draft[]>;
}

function listed(lists: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [draft]);
  else list.push(draft);
}

/** One code whatever dashes, brackets and mark of a number it is printed with: KZ—31—76 is KZ-31-76, NO.2031G07 is 2031G07. */
export function plain(code: string): string {
  return code
    .replace(/^N[Oo]\./u, "")
    .replace(/[—–]/gu, "-")
    .replaceAll("（", "(")
    .replaceAll("）", ")")
    .replace(/(?<=[A-Za-z\d])号$/u, "");
}

/** 1号宗地 and 1号地块 are one name. */
export function plainName(name: string): string {
  return plain(name).replace(/宗地$/u, "地块");
}

/** Everything up to the year of the paper that numbers a parcel. */
const BEHIND_YEAR = /^.{0,16}[[〔(]\d{2,4}[\]〕)](?=\d{1,4}$|[A-Za-z\d]{1,6}(?:-[A-Za-z\d]{1,5}){1,4}$)/u;

/** What may stand for a bare name: the number or the code behind a year, and each end with a figure that words of a place precede. */
function endsOf(whole: string): readonly string[] {
  const ends: string[] = [];
  if (BEHIND_YEAR.test(whole)) ends.push(whole.replace(BEHIND_YEAR, ""));
  for (let at = Math.max(1, whole.length - LONGEST_END); at <= whole.length - SHORTEST_END; at++) {
    if (!/\p{Script=Han}$/u.test(whole.slice(Math.max(0, at - 2), at))) continue;
    const end = whole.slice(at);
    if (!/\d/u.test(end)) break;
    ends.push(end);
  }
  return ends;
}

/** Whether a name is a place and then the shorter name, with the noun or without it. */
export function endsWith(long: string, short: string): boolean {
  const end = bare(short);
  return end !== "" && endsOf(bare(long)).includes(end);
}

function bare(name: string): string {
  return plain(name).replace(/(?:号)?(?:地块|宗地)?$/u, "");
}

/** The nearest heading that names parcels. */
function naming(heading: HeadingNode | null): HeadingNode | null {
  let node = heading;
  while (node !== null && node.mentions.length === 0) node = node.parent;
  return node;
}
