import { FORMER } from "../../lexicon/change-terms";
import { THE_OTHERS } from "../../lexicon/place-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { bracketAround, bracketBehind, isLeft } from "../tokens/brackets-behind";
import type { Token, TokenOf } from "../tokens/token";
import { LETTERED } from "../tokens/vocabulary";
import { CodesOfNames } from "./codes-of-names";
import { dividedBefore, markDivided } from "./divided";
import { beginsPaper, headingAt, headsLines } from "./heading";
import { extendRanges, type HeadingNode, type Item, isAmong, type Outline, severalNamed } from "./item";
import { LabelLine } from "./label-line";
import { labelledMentions, withBoth } from "./labelled-mentions";
import { sentenceBefore } from "./late-label";
import { ListedParcels } from "./listed-parcels";
import {
  CLAUSE,
  goesOn,
  inPlanTitle,
  isFact,
  isPlaceLabel,
  joinedBefore,
  opensClause,
  speaksOfAll,
} from "./mention-context";
import { tellNamed } from "./named-item";
import { pointedAt } from "./pointed-at";
import { RepeatedForms } from "./repeated-forms";
import { isSecondNumber, renumbers } from "./second-number";
import { SharedNames } from "./shared-names";
import { type Clause, clauseAt, clauseBehind, clauseBehindColon, isSubject } from "./subject";
import { TitledLots } from "./titled-lots";

/**
 * Divides the tokens of a document among the parcels it speaks of: a code at the beginning of a clause, a labelled
 * code or a heading opens an item; a list number of the same or a higher level closes it.
 * @param start index of the first token behind the title, which names parcels without speaking of them
 */
export function outlineOf(mapped: MappedText, tokens: readonly Token[], start: number): Outline {
  return new Outliner(mapped, tokens).run(start);
}

class Outliner {
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];
  readonly #headings: HeadingNode[] = [];
  readonly #items: Item[] = [];
  readonly #shared: SharedNames;
  readonly #itemOfHeading = new Map<HeadingNode, Item>();
  #stack: HeadingNode[] = [];
  #current: Item | null = null;
  /** level of the list number that the current item stands under; 0: none */
  #level = 0;
  /** level of the list number of this paragraph; 0: none */
  #paragraphLevel = 0;
  /** level of the last number of a list of the first two levels, which no heading needs to follow */
  #under = -0.5;
  #clause: Clause = clauseAt(0);
  readonly #forms: RepeatedForms;
  /** index of the token behind the last bracket that was given to the parcel before it */
  #given = 0;
  /** labels met in the current labelled item */
  #labels = new Set<string>();
  /** the label that gave the last code */
  #label: string | null = null;
  readonly #listed = new ListedParcels();
  readonly #labelLine = new LabelLine();
  readonly #codes = new CodesOfNames();
  readonly #titled = new TitledLots();

  constructor(mapped: MappedText, tokens: readonly Token[]) {
    this.#mapped = mapped;
    this.#tokens = tokens;
    this.#shared = new SharedNames(mapped, tokens);
    this.#forms = new RepeatedForms(mapped, tokens);
  }

  run(start: number): Outline {
    let index = start;
    if (this.#tokens.slice(0, start).some(({ kind }) => kind === "parcels")) this.#titled.announced();
    this.#clause = clauseAt(this.#tokens[start]?.from ?? 0);
    while (index < this.#tokens.length) {
      const next = Math.max(index + 1, this.#step(index));
      this.#extend(index, next);
      index = next;
    }
    return { headings: this.#headings, items: this.#items };
  }

  /** Gives the tokens to the current item, or to a nameless one. */
  #extend(start: number, to: number): void {
    const from = Math.max(start, this.#given);
    if (from >= to) return;
    const item = this.#current ?? this.#open("nameless", [], this.#tokens[from]?.from ?? 0);
    extendRanges(item, from, to);
  }

  #open(kind: Item["kind"], mentions: Item["mentions"], from: number, level = this.#paragraphLevel): Item {
    const item: Item = {
      kind,
      mentions,
      heading: this.#stack.at(-1) ?? null,
      planArea: null,
      project: null,
      derivedFrom: [],
      from,
      ranges: [],
    };
    this.#items.push(item);
    this.#current = item;
    this.#level = level;
    this.#labels = new Set();
    return item;
  }

  #step(at: number): number {
    const token = this.#tokens[at];
    if (token === undefined) return at + 1;
    this.#labelLine.step(this.#mapped, this.#tokens, at, this.#current, this.#labels);
    const listed = this.#listed.endingAt(at);
    if (listed !== null) this.#open("sentence", listed, token.from, this.#level);
    if (beginsPaper(this.#mapped, token, this.#current)) this.#current = null;
    if (this.#forms.begins(at, this.#current)) this.#open("nameless", [], token.from).anew = true;
    switch (token.kind) {
      case "separator":
        if (token.level === "paragraph") this.#paragraphLevel = 0;
        if (this.#titled.endsAt(this.#mapped, token, this.#current)) this.#close();
        if (token.level !== "list") this.#clause = clauseBehind(this.#tokens, at, this.#clause);
        if (token.level === "stop" || token.level === "paragraph") this.#shared.reset();
        return at + 1;
      case "ordinal":
        return this.#ordinal(at, token);
      case "parcels":
        return this.#mention(at, token);
      case "indicator":
        this.#name(at, token);
        return at + 1;
      case "field":
        this.#name(at, token);
        // 宗地坐落某路东南侧A-01地块出让年限…: entries of one line without a colon
        if (isPlaceLabel(token) && !startsLine(this.#mapped, this.#tokens[at + 1]?.from ?? 0))
          this.#clause.inPlace = true;
        return this.#field(at, token);
      case "filler":
        if (token.colon) this.#clause = clauseBehindColon(this.#mapped, this.#tokens[at - 1], token);
        else this.#ofAll(at, token);
        return at + 1;
      case "text":
      case "comparison":
        this.#ofAll(at, token);
        return at + 1;
      case "number":
        this.#clause.fact ||= isFact(this.#mapped, this.#tokens, at, this.#clause.from);
        return at + 1;
      case "area":
      case "unit":
        this.#clause.fact = true;
    }
    return at + 1;
  }

  #ordinal(at: number, { level, to }: TokenOf<"ordinal">): number {
    this.#clause = clauseAt(to);
    this.#paragraphLevel = level;
    if (this.#forms.holds(at)) return at + 1;
    while ((this.#stack.at(-1)?.level ?? 0) >= level) this.#stack.pop();
    if (level <= LETTERED) this.#under = level;
    if (this.#current?.kind === "label" ? level < this.#level : level <= this.#level) this.#close();
    const heading = headingAt(this.#mapped, this.#tokens, at, this.#stack.at(-1) ?? null);
    if (heading === null) return at + 1;
    this.#headings.push(heading.node);
    this.#stack.push(heading.node);
    const { mentions, from, ofAll } = heading.node;
    if (mentions.length > 0)
      this.#itemOfHeading.set(heading.node, this.#open("heading", mentions, from, level));
    else if (ofAll && severalNamed(this.#items)) this.#open("all", [], from, level);
    this.#clause = clauseAt(this.#tokens[heading.next]?.from ?? 0);
    return heading.next;
  }

  /** Ends the current item; what follows belongs to the nearest heading that names parcels. */
  #close(): void {
    this.#current = this.#ofHeading();
    this.#level = this.#current?.heading?.level ?? 0;
  }

  /** The item of the nearest heading that names parcels. */
  #ofHeading(): Item | null {
    const heading = this.#stack.findLast((node) => this.#itemOfHeading.has(node));
    return (heading && this.#itemOfHeading.get(heading)) ?? null;
  }

  #mention(at: number, token: TokenOf<"parcels">): number {
    // 《某单元A-01地块图则》 names a paper
    if (inPlanTitle(this.#mapped, this.#clause.from, token.from)) {
      const heads = this.#titled.named(this.#mapped, this.#clause.from, token, this.#paragraphLevel > 0);
      if (heads === false && !isAmong(token.parcels, this.#current)) this.#close();
      if (heads === true) this.#open("sentence", token.parcels, token.from);
      return at + 1;
    }
    const parcels = this.#codes.of(this.#mapped, this.#tokens, at, token.parcels);
    const before = this.#mapped.text.slice(Math.max(this.#clause.from, token.from - CLAUSE), token.from);
    markDivided(this.#current, token, this.#mapped);
    const whole = dividedBefore(this.#mapped, this.#tokens, at, before, this.#current);
    const sources = whole ?? joinedBefore(this.#mapped, this.#tokens, at, before, this.#items);
    if (sources === null && !isSubject(this.#mapped, this.#tokens, at, before, this.#clause, this.#current)) {
      this.#clause.reference = true;
      return this.#aside(at, token, before);
    }
    Object.assign(this.#clause, { subject: true, fact: false });
    if (headsLines(this.#mapped, this.#tokens, at)) this.#paragraphLevel = 0;
    const level = this.#paragraphLevel || (this.#stack.at(-1)?.level ?? this.#under) + 0.5;
    const previous = goesOn(this.#tokens, at) ? this.#current : null;
    const item = this.#open("sentence", parcels, Math.max(this.#clause.from, token.from - CLAUSE), level);
    if (sources !== null) Object.assign(item, { derivedFrom: sources, divides: whole !== null });
    for (const one of [this.#shared, this.#labelLine]) one.opened(item);
    this.#listed.opened(this.#tokens, at, item, previous);
    tellNamed(this.#mapped, this.#tokens, at, before, item, this.#items.at(-2));
    return at + 1;
  }

  /** 与原B-12地块(…,容积率≥0.8)合并为…: what stands in brackets behind a parcel is said of it, whoever the sentence is about. */
  #aside(at: number, token: TokenOf<"parcels">, before: string): number {
    const inside = bracketAround(this.#mapped, this.#tokens, at);
    const end = inside ?? bracketBehind(this.#mapped, this.#tokens, at);
    if (end === null) return at + 1;
    const [current, level, labels] = [this.#current, this.#level, this.#labels];
    const item = this.#open("sentence", token.parcels, token.from, level);
    item.former = before.endsWith(FORMER) || isLeft(this.#mapped, this.#tokens, at);
    item.exception = inside !== null;
    item.ranges.push([at, end]);
    this.#given = end;
    [this.#current, this.#level, this.#labels] = [current, level, labels];
    return end;
  }

  #ofAll(at: number, token: Token): void {
    const decided = this.#titled.decidedAt(this.#mapped, token, this.#current);
    if (decided !== null) return void this.#titled.opened(this.#open("sentence", decided, token.from));
    if (!opensClause(this.#mapped, this.#tokens, at, this.#clause.from)) return;
    if (this.#backToHeading(token)) return;
    const one = pointedAt(this.#mapped, token.from, this.#current, this.#items);
    if (one !== null) this.#open("sentence", [one], token.from, this.#level);
    else if (speaksOfAll(this.#mapped, this.#tokens, at, this.#current)) {
      // 三宗地容积率均为… below a heading of three
      const several = (this.#ofHeading()?.mentions.length ?? 0) > 1;
      if (several && !THE_OTHERS.test(this.#mapped.text.slice(token.from, token.from + 2))) this.#close();
      else this.#open("all", [], token.from);
    }
  }

  #backToHeading(token: Token): boolean {
    const ends = this.#labelLine.ends(this.#mapped, token, this.#current, this.#ofHeading());
    if (ends) this.#close();
    const owner = ends ? null : this.#labelLine.backTo(this.#mapped, token, this.#current);
    if (owner !== null) [this.#current, this.#labels] = [owner.item, owner.labels];
    return ends;
  }

  /** A name behind several parcels of one sentence that speaks of all. */
  #name(at: number, token: Token): void {
    if (this.#shared.ofSome(at)) this.#current = null;
    if (this.#backToHeading(token)) return;
    const none = (this.#current?.mentions.length ?? 0) === 0;
    const all = this.#shared.opensAll(at, this.#clause.from, this.#current);
    if (all && (none || severalNamed(this.#items))) return void this.#open("all", [], token.from);
    const parcels = this.#shared.sharedBy(at);
    if (parcels !== null) this.#open("sentence", parcels, token.from, this.#level);
  }

  #field(at: number, token: TokenOf<"field">): number {
    const { field, spelling } = token.term;
    if (field !== "code" && field !== "name") return at + 1;
    const labelled = labelledMentions(this.#mapped, this.#tokens, at);
    if (labelled === null) return at + 1;
    const current = this.#current;
    if (renumbers(this.#tokens, at, current, labelled.mentions)) return labelled.next;
    const [own] = current?.mentions ?? [];
    const alone = own !== undefined && current?.mentions.length === 1 && labelled.mentions.length === 1;
    const single = alone && current.kind === "sentence";
    const labels = { met: this.#labels, last: this.#label };
    if (isSecondNumber(this.#mapped, this.#tokens, at, current, single, labels)) return labelled.next;
    if (single && own.code === null && field === "code") {
      current.mentions = labelled.mentions.map((mention) => ({ ...mention, name: own.name }));
      return labelled.next;
    }
    if (current?.kind === "label" && !this.#labels.has(field)) {
      current.mentions = withBoth(current.mentions, labelled.mentions, field);
    } else {
      const from = this.#forms.before(at, this.#items) ?? sentenceBefore(this.#tokens, current, at);
      this.#open("label", labelled.mentions, this.#tokens[from]?.from ?? token.from);
      this.#extend(from, at);
    }
    this.#labels.add(field);
    if (field === "code") this.#label = spelling;
    this.#clause = clauseAt(this.#tokens[labelled.next]?.from ?? 0);
    return labelled.next;
  }
}
