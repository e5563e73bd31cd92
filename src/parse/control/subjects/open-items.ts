import { LETTERED } from "../tokens/vocabulary";
import { type HeadingNode, type Item, severalNamed } from "./item";

/** The items of an outline while it is drawn: the one that what follows belongs to, and the headings above it. */
export class OpenItems {
  readonly headings: HeadingNode[] = [];
  readonly all: Item[] = [];
  current: Item | null = null;
  /** labels met in the current labelled item */
  labels = new Set<string>();
  /** level of the list number of this paragraph; 0: none */
  paragraphLevel = 0;
  /** level of the list number that the current item stands under; 0: none */
  #level = 0;
  /** level of the last number of a list of the first two levels, which no heading needs to follow */
  #under = -0.5;
  readonly #itemOfHeading = new Map<HeadingNode, Item>();
  #stack: HeadingNode[] = [];

  /** The nearest heading above what follows. */
  get heading(): HeadingNode | null {
    return this.#stack.at(-1) ?? null;
  }

  /** Level of what a clause opens that stands under no number of its own: below the nearest heading. */
  get levelOfClause(): number {
    return this.paragraphLevel || (this.heading?.level ?? this.#under) + 0.5;
  }

  /** Opens an item at a place of the mapped text, under the number of its paragraph where no other level is given. */
  open(kind: Item["kind"], mentions: Item["mentions"], from: number, level = this.paragraphLevel): Item {
    const item: Item = {
      kind,
      mentions,
      heading: this.heading,
      planArea: null,
      project: null,
      derivedFrom: [],
      from,
      ranges: [],
    };
    this.all.push(item);
    this.current = item;
    this.#level = level;
    this.labels = new Set();
    return item;
  }

  /** Opens an item on the level of the current one. */
  openBeside(kind: Item["kind"], mentions: Item["mentions"], from: number): Item {
    return this.open(kind, mentions, from, this.#level);
  }

  /** An item for what stands in brackets: behind them the current one goes on. */
  openAside(mentions: Item["mentions"], from: number): Item {
    const [current, level, labels] = [this.current, this.#level, this.labels];
    const item = this.openBeside("sentence", mentions, from);
    [this.current, this.#level, this.labels] = [current, level, labels];
    return item;
  }

  /** A list number of this level ends the headings and the item under numbers of the same or a higher level. */
  leaveTo(level: number): void {
    while ((this.heading?.level ?? 0) >= level) this.#stack.pop();
    if (level <= LETTERED) this.#under = level;
    if (this.current?.kind === "label" ? level < this.#level : level <= this.#level) this.close();
  }

  /** What follows stands under a heading; one that names parcels, or speaks of all of several, opens an item. */
  enter(node: HeadingNode, level: number): void {
    this.headings.push(node);
    this.#stack.push(node);
    const { mentions, from, ofAll } = node;
    if (mentions.length > 0) this.#itemOfHeading.set(node, this.open("heading", mentions, from, level));
    else if (ofAll && severalNamed(this.all)) this.open("all", [], from, level);
  }

  /** Ends the current item; what follows belongs to the nearest heading that names parcels. */
  close(): void {
    this.current = this.ofHeading();
    this.#level = this.current?.heading?.level ?? 0;
  }

  /** The item of the nearest heading that names parcels. */
  ofHeading(): Item | null {
    const heading = this.#stack.findLast((node) => this.#itemOfHeading.has(node));
    return (heading && this.#itemOfHeading.get(heading)) ?? null;
  }
}
