import { FORMER } from "../../lexicon/change-terms";
import { THE_OTHERS } from "../../lexicon/place-words";
import { type MappedText, startsLine } from "../../text/mapped-text";
import { bracketAround, bracketBehind, isLeft } from "../tokens/brackets-behind";
import type { Token, TokenOf } from "../tokens/token";
import { CodesOfNames } from "./codes-of-names";
import { dividedBefore, markDivided } from "./divided";
import { beginsPaper, headingAt, headsLines } from "./heading";
import { extendRanges, isAmong, type Outline, severalNamed } from "./item";
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
import { OpenItems } from "./open-items";
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
  readonly #items = new OpenItems();
  readonly #shared: SharedNames;
  #clause: Clause = clauseAt(0);
  readonly #forms: RepeatedForms;
  /** index of the token behind the last bracket that was given to the parcel before it */
  #given = 0;
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
    return { headings: this.#items.headings, items: this.#items.all };
  }

  /** Gives the tokens to the current item, or to a nameless one. */
  #extend(start: number, to: number): void {
    const from = Math.max(start, this.#given);
    if (from >= to) return;
    const item = this.#items.current ?? this.#items.open("nameless", [], this.#tokens[from]?.from ?? 0);
    extendRanges(item, from, to);
  }

  #step(at: number): number {
    const token = this.#tokens[at];
    if (token === undefined) return at + 1;
    this.#labelLine.step(this.#mapped, this.#tokens, at, this.#items.current, this.#items.labels);
    const listed = this.#listed.endingAt(at);
    if (listed !== null) this.#items.openBeside("sentence", listed, token.from);
    if (beginsPaper(this.#mapped, token, this.#items.current)) this.#items.current = null;
    if (this.#forms.begins(at, this.#items.current)) this.#items.open("nameless", [], token.from).anew = true;
    switch (token.kind) {
      case "separator":
        if (token.level === "paragraph") this.#items.paragraphLevel = 0;
        if (this.#titled.endsAt(this.#mapped, token, this.#items.current)) this.#items.close();
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
    this.#items.paragraphLevel = level;
    if (this.#forms.holds(at)) return at + 1;
    this.#items.leaveTo(level);
    const heading = headingAt(this.#mapped, this.#tokens, at, this.#items.heading);
    if (heading === null) return at + 1;
    this.#items.enter(heading.node, level);
    this.#clause = clauseAt(this.#tokens[heading.next]?.from ?? 0);
    return heading.next;
  }

  #mention(at: number, token: TokenOf<"parcels">): number {
    // 《某单元A-01地块图则》 names a paper
    if (inPlanTitle(this.#mapped, this.#clause.from, token.from)) {
      const heads = this.#titled.named(
        this.#mapped,
        this.#clause.from,
        token,
        this.#items.paragraphLevel > 0,
      );
      if (heads === false && !isAmong(token.parcels, this.#items.current)) this.#items.close();
      if (heads === true) this.#items.open("sentence", token.parcels, token.from);
      return at + 1;
    }
    const parcels = this.#codes.of(this.#mapped, this.#tokens, at, token.parcels);
    const before = this.#mapped.text.slice(Math.max(this.#clause.from, token.from - CLAUSE), token.from);
    markDivided(this.#items.current, token, this.#mapped);
    const whole = dividedBefore(this.#mapped, this.#tokens, at, before, this.#items.current);
    const sources = whole ?? joinedBefore(this.#mapped, this.#tokens, at, before, this.#items.all);
    if (
      sources === null &&
      !isSubject(this.#mapped, this.#tokens, at, before, this.#clause, this.#items.current)
    ) {
      this.#clause.reference = true;
      return this.#aside(at, token, before);
    }
    Object.assign(this.#clause, { subject: true, fact: false });
    if (headsLines(this.#mapped, this.#tokens, at)) this.#items.paragraphLevel = 0;
    const level = this.#items.levelOfClause;
    const previous = goesOn(this.#tokens, at) ? this.#items.current : null;
    const item = this.#items.open(
      "sentence",
      parcels,
      Math.max(this.#clause.from, token.from - CLAUSE),
      level,
    );
    if (sources !== null) Object.assign(item, { derivedFrom: sources, divides: whole !== null });
    for (const one of [this.#shared, this.#labelLine]) one.opened(item);
    this.#listed.opened(this.#tokens, at, item, previous);
    tellNamed(this.#mapped, this.#tokens, at, before, item, this.#items.all.at(-2));
    return at + 1;
  }

  /** 与原B-12地块(…,容积率≥0.8)合并为…: what stands in brackets behind a parcel is said of it, whoever the sentence is about. */
  #aside(at: number, token: TokenOf<"parcels">, before: string): number {
    const inside = bracketAround(this.#mapped, this.#tokens, at);
    const end = inside ?? bracketBehind(this.#mapped, this.#tokens, at);
    if (end === null) return at + 1;
    const item = this.#items.openAside(token.parcels, token.from);
    item.former = before.endsWith(FORMER) || isLeft(this.#mapped, this.#tokens, at);
    item.exception = inside !== null;
    item.ranges.push([at, end]);
    this.#given = end;
    return end;
  }

  #ofAll(at: number, token: Token): void {
    const decided = this.#titled.decidedAt(this.#mapped, token, this.#items.current);
    if (decided !== null) return void this.#titled.opened(this.#items.open("sentence", decided, token.from));
    if (!opensClause(this.#mapped, this.#tokens, at, this.#clause.from)) return;
    if (this.#backToHeading(token)) return;
    const one = pointedAt(this.#mapped, token.from, this.#items.current, this.#items.all);
    if (one !== null) this.#items.openBeside("sentence", [one], token.from);
    else if (speaksOfAll(this.#mapped, this.#tokens, at, this.#items.current)) {
      // 三宗地容积率均为… below a heading of three
      const several = (this.#items.ofHeading()?.mentions.length ?? 0) > 1;
      if (several && !THE_OTHERS.test(this.#mapped.text.slice(token.from, token.from + 2)))
        this.#items.close();
      else this.#items.open("all", [], token.from);
    }
  }

  #backToHeading(token: Token): boolean {
    const ends = this.#labelLine.ends(this.#mapped, token, this.#items.current, this.#items.ofHeading());
    if (ends) this.#items.close();
    const owner = ends ? null : this.#labelLine.backTo(this.#mapped, token, this.#items.current);
    if (owner !== null) [this.#items.current, this.#items.labels] = [owner.item, owner.labels];
    return ends;
  }

  /** A name behind several parcels of one sentence that speaks of all. */
  #name(at: number, token: Token): void {
    if (this.#shared.ofSome(at)) this.#items.current = null;
    if (this.#backToHeading(token)) return;
    const none = (this.#items.current?.mentions.length ?? 0) === 0;
    const all = this.#shared.opensAll(at, this.#clause.from, this.#items.current);
    if (all && (none || severalNamed(this.#items.all))) return void this.#items.open("all", [], token.from);
    const parcels = this.#shared.sharedBy(at);
    if (parcels !== null) this.#items.openBeside("sentence", parcels, token.from);
  }

  #field(at: number, token: TokenOf<"field">): number {
    const { field, spelling } = token.term;
    if (field !== "code" && field !== "name") return at + 1;
    const labelled = labelledMentions(this.#mapped, this.#tokens, at);
    if (labelled === null) return at + 1;
    const current = this.#items.current;
    if (renumbers(this.#tokens, at, current, labelled.mentions)) return labelled.next;
    const [own] = current?.mentions ?? [];
    const alone = own !== undefined && current?.mentions.length === 1 && labelled.mentions.length === 1;
    const single = alone && current.kind === "sentence";
    const labels = { met: this.#items.labels, last: this.#label };
    if (isSecondNumber(this.#mapped, this.#tokens, at, current, single, labels)) return labelled.next;
    if (single && own.code === null && field === "code") {
      current.mentions = labelled.mentions.map((mention) => ({ ...mention, name: own.name }));
      return labelled.next;
    }
    if (current?.kind === "label" && !this.#items.labels.has(field)) {
      current.mentions = withBoth(current.mentions, labelled.mentions, field);
    } else {
      const from = this.#forms.before(at, this.#items.all) ?? sentenceBefore(this.#tokens, current, at);
      this.#items.open("label", labelled.mentions, this.#tokens[from]?.from ?? token.from);
      this.#extend(from, at);
    }
    this.#items.labels.add(field);
    if (field === "code") this.#label = spelling;
    this.#clause = clauseAt(this.#tokens[labelled.next]?.from ?? 0);
    return labelled.next;
  }
}
