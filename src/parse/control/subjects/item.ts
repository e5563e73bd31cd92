import type { ParcelMention } from "../tokens/token";

/** A heading: it names what stands under it until the next heading of its level. */
export interface HeadingNode {
  readonly level: number;
  /** its characters in the mapped text */
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly ParcelMention[];
  readonly planArea: string | null;
  /** words in brackets behind the codes: (消防站) */
  readonly project: string | null;
  /** 规划条件(两宗均适用): what stands below is said of each parcel */
  readonly ofAll: boolean;
  readonly parent: HeadingNode | null;
}

/**
 * Text about the same parcels. `sentence`: the codes begin it; `label`: a label (宗地编号) gave them; `heading`: they
 * stand in the heading above; `all`: 各地块; `nameless`: nothing names them; `table`: a row.
 */
export interface Item {
  /** a nameless item that is a parcel of its own, not more of the one before */
  anew?: boolean;
  /** the parcel is merged away or divided: what is said of it is what it was */
  former?: boolean;
  /** 原A-01地块:…: what is said of the parcel up to the word for a change is what it was */
  was?: boolean;
  /** 现更正为A-01地块…: the words right before it turn what was told into what is said of it */
  turned?: boolean;
  /** 其中A-03地块…, 但A-03地块…: it is told of apart from the parcels that the text has spoken of together */
  exception?: boolean;
  kind: "sentence" | "label" | "heading" | "all" | "nameless" | "table";
  mentions: readonly ParcelMention[];
  readonly heading: HeadingNode | null;
  planArea: string | null;
  project: string | null;
  /** 修改后地块编号为A-02: the number that its one parcel has from now on */
  renumbered?: ParcelMention;
  /** what a merger or a split says: codes that it was made from */
  derivedFrom: readonly ParcelMention[];
  /** its parcels are those that the one was divided into */
  divides?: boolean;
  /** first code unit in the mapped text */
  readonly from: number;
  /** index ranges of its tokens, end exclusive */
  readonly ranges: [number, number][];
}

/** A text divided among the parcels it speaks of. */
export interface Outline {
  readonly headings: readonly HeadingNode[];
  readonly items: readonly Item[];
}

/** Whether the items so far name more than one parcel. */
export function severalNamed(items: readonly Item[]): boolean {
  return new Set(items.flatMap((item) => item.mentions.map(({ code, name }) => code ?? name))).size > 1;
}

/** Whether an item speaks of all of `parcels`. */
export function isAmong(parcels: readonly ParcelMention[], item: Item | null): boolean {
  const own = item?.mentions ?? [];
  return parcels.every((one) => own.some(({ code, name }) => (code ?? name) === (one.code ?? one.name)));
}

/** Gives the tokens from `from` to `to` to an item. */
export function extendRanges({ ranges }: Item, from: number, to: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === from) last[1] = to;
  else ranges.push([from, to]);
}
