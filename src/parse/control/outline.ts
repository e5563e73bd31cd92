import {
  LIES_AT,
  NAMED_HERE,
  NOUN_AND_BRACKET,
  REFERENCE_BEFORE,
  REFERENCE_BEHIND,
} from "../lexicon/place-words";
import { type MappedText, startsLine } from "../text/mapped-text";
import { headingAt } from "./heading";
import { type HeadingNode, type Item, isAmong, severalNamed } from "./item";
import { inBrackets, labelledMentions, withBoth } from "./labelled-mentions";
import {
  CLAUSE,
  goesOn,
  inPlanTitle,
  isExcepted,
  isPlaceLabel,
  joinedBefore,
  projectBehind,
  speaksOfAll,
  withCodeBehind,
} from "./mention-context";
import { planAreaIn } from "./plan-area";
import { SharedNames } from "./shared-names";
import type { Token, TokenOf } from "./token";
import { hasColon, isFigure, nameBefore, opensBare, opensRow, opensValues } from "./value-beside";

export interface Outline {
  readonly headings: readonly HeadingNode[];
  readonly items: readonly Item[];
}

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
  /** text position where the current clause begins */
  #clause = 0;
  #subjectInClause = false;
  #factInClause = false;
  #referenceInClause = false;
  /** the clause is what a label of the place announces */
  #inPlace = false;
  /** the label that began the first record without a name */
  #firstLabel: string | null = null;
  /** labels met in the current labelled item */
  #labels = new Set<string>();

  constructor(mapped: MappedText, tokens: readonly Token[]) {
    this.#mapped = mapped;
    this.#tokens = tokens;
    this.#shared = new SharedNames(mapped, tokens);
  }

  run(start: number): Outline {
    let index = start;
    this.#newClause(this.#tokens[start]?.from ?? 0);
    while (index < this.#tokens.length) {
      const next = Math.max(index + 1, this.#step(index));
      this.#extend(index, next);
      index = next;
    }
    return { headings: this.#headings, items: this.#items };
  }

  /** Gives the tokens to the current item, or to a nameless one. */
  #extend(from: number, to: number): void {
    const item =
      this.#current ?? this.#open("nameless", [], this.#tokens[from]?.from ?? 0, this.#paragraphLevel);
    const last = item.ranges.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else item.ranges.push([from, to]);
  }

  #open(kind: Item["kind"], mentions: Item["mentions"], from: number, level: number): Item {
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
    switch (token.kind) {
      case "separator":
        if (token.level === "paragraph") this.#paragraphLevel = 0;
        if (token.level !== "list") this.#newClause(token.to);
        if (token.level === "stop" || token.level === "paragraph") this.#shared.reset();
        return at + 1;
      case "ordinal":
        return this.#ordinal(at, token);
      case "parcels":
        this.#mention(at, token);
        return at + 1;
      case "indicator":
        this.#name(at, token);
        return at + 1;
      case "field":
        this.#name(at, token);
        return this.#field(at, token);
      case "filler":
        if (token.colon) {
          this.#newClause(token.to);
          this.#inPlace = isPlaceLabel(this.#tokens[at - 1]);
        } else if (this.#speaksOfAll(at)) this.#open("all", [], token.from, this.#paragraphLevel);
        return at + 1;
      case "text":
      case "comparison":
        if (this.#speaksOfAll(at)) this.#open("all", [], token.from, this.#paragraphLevel);
        return at + 1;
      case "number":
        if (!inPlanTitle(this.#mapped, this.#clause, token.from) && isFigure(this.#mapped, this.#tokens, at))
          this.#factInClause = true;
        return at + 1;
      case "area":
      case "unit":
        this.#factInClause = true;
        return at + 1;
      default:
        return at + 1;
    }
  }

  #newClause(at: number): void {
    this.#clause = at;
    this.#inPlace = false;
    this.#subjectInClause = false;
    this.#factInClause = false;
    this.#referenceInClause = false;
  }

  #ordinal(at: number, token: TokenOf<"ordinal">): number {
    const { level } = token;
    this.#newClause(token.to);
    this.#paragraphLevel = level;
    while ((this.#stack.at(-1)?.level ?? 0) >= level) this.#stack.pop();
    const closes = this.#current?.kind === "label" ? level < this.#level : level <= this.#level;
    if (closes) this.#close();
    const heading = headingAt(this.#mapped, this.#tokens, at, this.#stack.at(-1) ?? null);
    if (heading === null) return at + 1;
    this.#headings.push(heading.node);
    this.#stack.push(heading.node);
    if (heading.node.mentions.length > 0) {
      const item = this.#open("heading", heading.node.mentions, heading.node.from, level);
      this.#itemOfHeading.set(heading.node, item);
    }
    this.#newClause(this.#tokens[heading.next]?.from ?? 0);
    return heading.next;
  }

  /** Ends the current item; what follows belongs to the nearest heading that names parcels. */
  #close(): void {
    const heading = this.#stack.findLast((node) => this.#itemOfHeading.has(node));
    const item = heading === undefined ? undefined : this.#itemOfHeading.get(heading);
    this.#current = item ?? null;
    this.#level = item === undefined ? 0 : (heading?.level ?? 0);
  }

  #mention(at: number, token: TokenOf<"parcels">): void {
    // 《某单元A-01地块图则》 names a paper
    if (inPlanTitle(this.#mapped, this.#clause, token.from)) return;
    const before = this.#mapped.text.slice(Math.max(this.#clause, token.from - CLAUSE), token.from);
    const sources = joinedBefore(this.#mapped, this.#tokens, at, before);
    if (sources === null && !this.#isSubject(at, token, before)) {
      this.#referenceInClause = true;
      return;
    }
    this.#subjectInClause = true;
    this.#factInClause = false;
    const level = this.#paragraphLevel || (this.#stack.at(-1)?.level ?? -0.5) + 0.5;
    const parcels = withCodeBehind(this.#mapped, this.#tokens, at, token.parcels);
    const item = this.#open("sentence", parcels, Math.max(this.#clause, token.from - CLAUSE), level);
    this.#shared.opened(item);
    item.planArea = planAreaIn(before);
    if (sources !== null) item.derivedFrom = sources;
    item.project = projectBehind(this.#mapped, this.#tokens, at);
  }

  #isSubject(at: number, token: TokenOf<"parcels">, before: string): boolean {
    if (this.#inPlace && this.#current?.kind === "label") return false;
    if (goesOn(this.#tokens, at) && this.#current?.kind === "sentence" && this.#current.mentions.length === 1)
      return true;
    if (
      REFERENCE_BEFORE.test(before) &&
      !NAMED_HERE.test(before) &&
      !isExcepted(this.#mapped, this.#tokens, at, before)
    )
      return false;
    const behind = this.#mapped.text.slice(token.to, token.to + 12);
    if (REFERENCE_BEHIND.test(behind)) return false;
    const fresh = !this.#subjectInClause && !this.#factInClause && !this.#referenceInClause;
    const line = startsLine(this.#mapped, token.from);
    if (
      !fresh &&
      !(
        line &&
        (this.#factInClause || (token.noun && opensValues(this.#tokens, at)) || hasColon(this.#tokens, at))
      )
    )
      return false;
    if (token.noun || NAMED_HERE.test(before) || opensRow(this.#mapped, this.#tokens, at)) return true;
    if (nameBefore(this.#tokens, at) !== null && !isAmong(token.parcels, this.#current)) return true;
    // 某路学校地块(CP-07): the code of the land named before
    if (NOUN_AND_BRACKET.test(before) && this.#tokens[at + 1]?.kind === "close") return true;
    // a bare code is a subject where a value or a colon follows
    return (line && LIES_AT.test(behind)) || opensBare(this.#tokens[at + 1], line ? "" : before, before);
  }

  #speaksOfAll(at: number): boolean {
    return this.#tokens[at]?.from === this.#clause && speaksOfAll(this.#mapped, this.#tokens, at);
  }

  /** A name behind several parcels of one sentence that speaks of all of them. */
  #name(at: number, token: Token): void {
    const heads =
      this.#tokens[at - 1]?.kind === "ordinal" ||
      (token.from === this.#clause &&
        token.kind === "indicator" &&
        (this.#current?.mentions.length ?? 0) < 2);
    if (heads && this.#shared.ofEach(at) && severalNamed(this.#items)) {
      this.#open("all", [], token.from, this.#paragraphLevel);
      return;
    }
    const parcels = this.#shared.sharedBy(at);
    if (parcels !== null) this.#open("sentence", parcels, token.from, this.#level);
  }

  /** 位置:… 面积:… and again 位置:…: the first label of a record without a name begins the next one. */
  #again(at: number, token: TokenOf<"field">): void {
    const { spelling, field } = token.term;
    const colon = this.#tokens[at + 1];
    if (!["place", "use", "area"].includes(field) || colon?.kind !== "filler" || !colon.colon) return;
    if (!startsLine(this.#mapped, token.from)) return;
    if (this.#current !== null && this.#current.kind !== "nameless") return;
    if (this.#firstLabel === spelling) {
      const item = this.#open("nameless", [], token.from, this.#paragraphLevel);
      item.anew = true;
    }
    this.#firstLabel ??= spelling;
  }

  #field(at: number, token: TokenOf<"field">): number {
    const { field } = token.term;
    this.#again(at, token);
    if (field !== "code" && field !== "name") return at + 1;
    const labelled = labelledMentions(this.#mapped, this.#tokens, at);
    if (labelled === null) return at + 1;
    const current = this.#current;
    const [own] = current?.mentions ?? [];
    const single =
      current?.kind === "sentence" && current.mentions.length === 1 && labelled.mentions.length === 1;
    // W2025-1号(挂牌编号:…), 地块编号:…(原编号:…): a second number of the same parcel
    const known = current?.kind === "label" ? this.#labels.has(field) : single && own?.code != null;
    if (known && inBrackets(this.#tokens, at)) return labelled.next;
    if (single && own?.code === null && field === "code") {
      // 宗地一:…,宗地编号2025-101
      current.mentions = labelled.mentions.map((mention) => ({ ...mention, name: own.name }));
      return labelled.next;
    }
    if (current?.kind === "label" && !this.#labels.has(field)) {
      current.mentions = withBoth(current.mentions, labelled.mentions, field);
    } else {
      this.#open("label", labelled.mentions, token.from, this.#paragraphLevel);
    }
    this.#labels.add(field);
    this.#newClause(this.#tokens[labelled.next]?.from ?? 0);
    return labelled.next;
  }
}
