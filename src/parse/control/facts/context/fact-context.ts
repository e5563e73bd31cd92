import type { Evidence } from "../../../../domain/evidence";
import type { Version } from "../../../lexicon/state-words";
import { type MappedText, mappedEvidence, startsLine } from "../../../text/mapped-text";
import { bracketEnd } from "../../tokens/brackets-behind";
import type { ParcelMention, Token } from "../../tokens/token";
import { hasColon } from "../../values/colon-behind";
import { type Bare, calledBy, type Fact, marksOf, type Topic } from "./fact";
import { PartTrails } from "./part-trails";
import { headsInBrackets, stateOfName } from "./state-of-name";
import type { StateSection } from "./state-sections";
import { usesEnd } from "./uses-end";

/** Where a reader of facts stands: the tokens, what was found, and what holds for the values to come. */
export class FactContext {
  readonly mapped: MappedText;
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<number>;
  /** the parcels of the item, in printed order */
  readonly mentions: readonly ParcelMention[];
  readonly facts: Fact[] = [];
  mode: Version = "current";
  /** the state before is the one that is, 现状, up to 规划 or the end of its line */
  asItIs: boolean | "line" = false;
  scope: string | null = null;
  /** what has to be built besides, in this sentence: 配建幼儿园一处,用地面积… */
  besides: Topic | null = null;
  /** the part that a line of its own names, among others that do */
  part: string | null = null;
  /** the part that the value before a 、 belongs to, and the token behind that value */
  listed: { readonly scope: string; readonly next: number; readonly key: string } | null = null;
  /** those before the value that is being read */
  guess: string | null = null;
  /** what the values that name no part may belong to */
  readonly parts = new PartTrails();
  /** what the first clause of the sentence names, where that may be a part */
  #topic: string | null = null;
  #arrives = false;
  /** the part that a colon has announced in this sentence */
  #heads: string | null = null;
  /** token index of that colon, and the part, where the words before it may be land of its own: 住宅用地: */
  announced: { readonly at: number; readonly part: string } | null = null;
  /** it stands on the line of that colon */
  #onLine = false;
  /** the part that a heading has announced */
  #section: string | null = null;
  #plan = false;
  /** the sentence speaks of land that the parcel lies in */
  #wider = false;
  #opened = false;
  /** a bracket that tells of the state before, where it ends and the state that goes on behind it */
  #aside: { readonly end: number; readonly mode: Version } | null = null;
  /** the sentence speaks of both states: 修改前后用地面积均为… */
  #both = false;
  /** kinds of the facts, and kinds with the states that they are told of */
  #told = new Set<string>();
  /** text position up to which everything belongs to a fact */
  used = 0;
  /** index of the token behind the stretch that is read */
  readonly end: number;

  /** @param taken indices of tokens that belong to something else (strips, transfers, sides) */
  constructor(
    mapped: MappedText,
    tokens: readonly Token[],
    taken: ReadonlySet<number>,
    end: number,
    mentions: readonly ParcelMention[] = [],
  ) {
    this.mentions = mentions;
    this.mapped = mapped;
    this.tokens = tokens;
    this.taken = taken;
    this.end = end;
  }

  put(
    bare: Bare<Fact>,
    evidence: Evidence,
    version = this.mode,
    index: number | null = null,
    scope = this.scope,
  ): void {
    if (this.#wider) return;
    if (!this.#plan) {
      const marks = marksOf(version, { arrives: this.#arrives, both: this.#both, today: this.asItIs });
      const fact = { ...bare, version, index, scope, evidence, ...marks } as Fact;
      this.facts.push(fact);
      this.#tell(fact);
      const guess = this.guess ?? this.#topic;
      this.parts.tell(fact, scope, guess);
      return;
    }
    // one issue for each such section
    if (this.facts.at(-1)?.kind === "reference") return;
    this.facts.push({ kind: "reference", version: "current", index: null, scope: null, evidence });
    this.#told.add("reference");
  }

  #tell({ kind, version }: Fact): void {
    this.#told.add(kind).add(`${kind} ${version}`);
  }

  /** Whether a fact of this kind was told, of one state or of any. */
  tells(kind: Fact["kind"], version: Version | null = null): boolean {
    return this.#told.has(version === null ? kind : `${kind} ${version}`);
  }

  /** 住宅用地:…: what follows is said of a part; where that is not sure, the text as a whole has to tell. */
  openScope(part: string, sure: boolean, onLine: boolean): void {
    this.#onLine = onLine;
    this.scope = sure ? part : null;
    this.#heads = part;
    this.parts.last = sure ? null : part;
  }

  /** 临湖首排建筑,高度≤18米: what the sentence goes on to say is said of that part; where that is not sure, the text as a whole has to tell. */
  speakOf(topic: Topic | null): void {
    if (topic === null) return;
    if (topic.sure) this.scope = topic.part;
    if (topic.besides !== undefined) this.besides = topic;
    this.#topic = topic.sure ? null : topic.part;
    this.parts.last = topic.part;
  }

  /** 某片区总用地1268公顷,…: what the sentence goes on to say is said of no parcel, up to the next one that is named. */
  speakOfWider(wider: boolean): void {
    this.#wider = wider && this.mentions.length > 0;
  }

  /** 周边建筑以住宅为主,: the sentence opens on other land, up to the first limit. */
  openOnOther(): void {
    this.#wider = true;
    this.#opened = true;
  }

  /** A limit is told: it is that of the parcel where only the opening of the sentence spoke of other land. */
  speakOfHere(): void {
    if (this.#opened) this.#wider = false;
    this.#opened = false;
  }

  /** 周边地块容积率1.8,…: what the sentence goes on to say is said of other land. */
  speakOfOther(): void {
    this.#wider = true;
    this.#opened = false;
  }

  /** 住宅区 on a line of its own, as other parts stand there: all that follows is said of it, up to the next one. Null ends it. */
  openPart(part: string | null): void {
    this.part = part;
    this.scope = part;
    this.#heads = null;
    this.#section = null;
    this.parts.last = part;
  }

  /** 一、住宅部分: a heading of a part; what stands under it may be said of that part. Null ends it. */
  openSection(part: string | null): void {
    this.#section = part;
    this.parts.last = part;
  }

  /**
   * What a sentence says of a part ends with it; behind a stop, 住宅用地:容积率≤2.0。建筑密度≤25%, it may go on where a colon
   * began it, up to the end of the paragraph.
   */
  endSentence(sign: string): void {
    if (sign === "\n") this.#heads = null;
    this.scope = this.part;
    this.besides = null;
    this.#wider = false;
    this.#both = false;
    this.#topic = null;
    // 住宅建筑高度≤24米;容积率≤1.8。
    if (sign === ";" && this.parts.last !== null) return;
    this.parts.last = this.#heads ?? this.#section;
    if (sign !== ";") this.#arrives = false;
  }

  /**
   * 展示中心:建筑高度≤24米 and 绿地率:≥35% on the next line: what a colon announces on its line ends with it. What goes on from
   * another line may be that of its part: A区 容积率≤1.9 and 绿地率≥30%. `whole`: the line speaks of the whole land.
   */
  endLine(whole: boolean): void {
    this.#wider = false;
    if (this.#onLine) {
      this.scope = this.part;
      this.#heads = null;
      this.parts.last = this.#section;
      this.#onLine = false;
    }
    if (whole) this.parts.last = null;
    this.parts.beginLine(this.#heads ?? this.part ?? this.#section);
  }

  /** (原为1.2公顷), (调整前为商业用地,容积率2.0): a bracket at `at` that begins with a word for the state before holds nothing else. */
  openBracket(at: number): void {
    const word = this.tokens[at + 1];
    const end = word?.kind === "change" && word.role === "before" ? bracketEnd(this.tokens, at) : null;
    const joint = this.tokens[at - 1];
    const opens = headsInBrackets(this.tokens, at + 1) || startsLine(this.mapped, this.tokens[at]?.from ?? 0);
    // A-01地块(调整前):
    const heads = joint?.kind === "parcels" && hasColon(this.tokens, at + 3);
    if (end === null || this.#aside !== null || ((opens || heads) && end === at + 3)) return;
    this.#aside = { end, mode: this.mode };
    this.mode = "before";
  }

  /** Goes on behind such a bracket, where it ends before `at`. */
  leaveBracket(at: number): void {
    if (this.#aside === null || at < this.#aside.end) return;
    this.mode = this.#aside.mode;
    this.#aside = null;
  }

  /** Whether the token at `at` is the first value of such a bracket. */
  opensAside(at: number): boolean {
    if (this.#aside === null) return false;
    let first = at - 1;
    while (this.tokens[first]?.kind === "filler" || this.tokens[first]?.kind === "change") first--;
    return this.tokens[first]?.kind === "open" && first < at - 1;
  }

  /** 调整为: what the sentence goes on to say holds now. */
  arrive(): void {
    this.mode = "current";
    this.#arrives = true;
  }

  /** 修改前后用地面积均为…: what the sentence goes on to say is said of both states. */
  speakOfBoth(): void {
    this.#both = true;
  }

  /** 绿地率仍为30%: the facts from the `first` on are those of both states. */
  keepFrom(first: number): void {
    this.#keep((_, index) => index >= first);
  }

  /** The areas and uses told ahead of a place of the mapped text are those of both states. */
  keepAhead(place: number): void {
    const start = this.mapped.starts[place] ?? 0;
    this.#keep(({ kind, evidence }) => (kind === "area" || kind === "uses") && evidence.end <= start);
  }

  #keep(which: (fact: Fact, index: number) => boolean): void {
    this.facts.forEach((fact, index) => {
      if (fact.version === "current" && which(fact, index)) this.#replace(index, { ...fact, stays: true });
    });
  }

  /** Puts a fact in the place of another, with what is known of its part. */
  #replace(index: number, fact: Fact): void {
    const old = this.facts[index];
    this.facts[index] = fact;
    if (old !== undefined) this.parts.replace(old, fact);
  }

  /** Begins a section of values before or after a change. */
  enter(state: StateSection["state"], today = false): void {
    this.#plan = state === "plan";
    this.asItIs = today;
    this.mode = state === "before" ? "before" : "current";
  }

  /**
   * What was read so far turns out to be the state before a change: all of it, or the limits of the indicators `keys`
   * from a place of the mapped text on.
   */
  turnBefore(from = 0, keys: ReadonlySet<string> | null = null): void {
    const start = this.mapped.starts[from] ?? 0;
    this.facts.forEach((fact, index) => {
      const named = keys === null || keys.has(calledBy(fact));
      if (fact.kind !== "reference" && named && fact.evidence.start >= start)
        this.#replace(index, { ...fact, version: "before" });
    });
    this.#told = new Set();
    for (const fact of this.facts) this.#tell(fact);
  }

  evidence(from: number, to: number): Evidence {
    return mappedEvidence(this.mapped, from, to);
  }

  consumed(next: number): number {
    this.used = this.tokens[next - 1]?.to ?? this.used;
    return next;
  }

  /** 原容积率, 原批容积率, 容积率(调整前): the state of this name alone. */
  ownVersion(at: number): Version {
    return stateOfName(this.mapped, this.tokens, at) ?? this.mode;
  }

  /** Index of the token that ends a list of uses begun at `at`. */
  usesEnd(at: number): number {
    return usesEnd(this.mapped, this.tokens, at, this.end, this.taken);
  }
}
