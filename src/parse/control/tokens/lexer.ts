import type { AreaMention } from "../../area-mentions";
import { INNER, ORDINARY, OWN_LETTER, PUBLIC } from "../../lexicon/figure-forms";
import { PART_OF_LOT } from "../../lexicon/scope-words";
import { areasByPlace } from "../../printed-areas";
import { isApart, type MappedText, startsCell, startsLine } from "../../text/mapped-text";
import { correctedAt, isNoChange } from "./corrected";
import { decimalOrdinalEnd } from "./decimal-ordinal";
import { hasNone, isMeant } from "./everyday-names";
import { dueAfter, inWordsAt, maskedFigure, quotesFigure, remarkAt } from "./figure-due";
import { figureToken } from "./figure-token";
import { glossEnd } from "./gloss";
import { insideFigure } from "./inside-figure";
import { knownCodes } from "./known-codes";
import { labelBehindCell } from "./label-behind-cell";
import { lineLabel } from "./line-label";
import { beginsLabel, beginsWords, opensEntry } from "./line-words";
import { codeLine, lotGroup, numberedNameAt, parallelLotAt, parallelLots } from "./lot-names";
import { labelInBrackets, labelInside, namesNone, nextNoun, unitEndsLine, withMark } from "./mention-lines";
import { namesNoParcel } from "./no-code";
import { opensList } from "./opens-list";
import { leadAround, leaderAt, ruleAt } from "./ornaments";
import type { CodePlaces } from "./parcel-codes";
import { mayNameParcels, mentionGroup } from "./parcel-mentions";
import { headingCodes, rowCodes } from "./row-codes";
import { slashBars } from "./slash-bars";
import { asPrinted } from "./slot-names";
import type { Token } from "./token";
import { unitToken } from "./unit-token";
import { ARABIC, BEFORE_NAME, ORDINALS, SEPARATORS, VOCABULARY } from "./vocabulary";

/**
 * The words of a mapped text as printed. Every code unit belongs to exactly one token, except a line break inside a figure.
 * @param edge where the title ends in the mapped text: no word goes on over it
 * @param figureDue a name stands before the text: 40-60 is a range and no code
 */
export function lexed(mapped: MappedText, figureDue: boolean, edge: number): readonly Token[] {
  return new Lexer(mapped, figureDue, edge).run();
}

/** What may stand before one of several lots that go by their names. */
const AMONG_LOTS = /(?:[、为和及与将对除]|出让|关于)$/u;
const YEAR_IN_BRACKETS = /^\((?:19|20)\d\d\)/u;

class Lexer {
  readonly #text: string;
  readonly #mapped: MappedText;
  readonly #areas: ReadonlyMap<number, AreaMention>;
  readonly #bars: ReadonlySet<number>;
  readonly #lots: ReadonlySet<string>;
  readonly #known: CodePlaces;
  /** the codes that head items, as their nouns would show */
  readonly #heads: CodePlaces;
  readonly #edge: number;
  readonly #tokens: Token[] = [];
  /** where unmatched text began, or -1 */
  #plain = -1;
  /** a name was read and its figure is due */
  #figureDue: boolean;

  constructor(mapped: MappedText, figureDue: boolean, edge: number) {
    this.#edge = edge;
    this.#figureDue = figureDue;
    this.#mapped = mapped;
    this.#text = mapped.text;
    this.#areas = areasByPlace(mapped);
    this.#bars = slashBars(mapped);
    this.#lots = parallelLots(mapped);
    const rows = rowCodes(mapped);
    this.#heads = headingCodes(mapped, rows);
    this.#known = new Map([...knownCodes(mapped), ...rows, ...this.#heads]);
  }

  run(): readonly Token[] {
    let at = 0;
    while (at < this.#text.length) {
      if (at === this.#edge) this.#flush(at);
      const token = this.#tokenAt(at);
      if (token === null) {
        if (this.#plain < 0) this.#plain = at;
        at++;
        continue;
      }
      this.#flush(at);
      if (typeof token === "number") at = token;
      else if (token !== "skip") {
        this.#tokens.push(token);
        this.#figureDue = dueAfter(token, this.#figureDue);
        at = token.to;
      } else at++;
    }
    this.#flush(at);
    return this.#tokens;
  }

  #flush(to: number): void {
    if (this.#plain < 0) return;
    this.#tokens.push({ kind: "text", from: this.#plain, to });
    this.#plain = -1;
    this.#figureDue = false;
  }

  /** The token at a place, or where the next may begin; null inside words. */
  #tokenAt(at: number): Token | "skip" | number | null {
    const character = this.#text.charAt(at);
    const last = this.#tokens.at(-1);
    if (
      character === " " ||
      (character === "\n" && insideFigure(this.#mapped, this.#tokens, at, this.#plain >= 0))
    )
      return "skip";
    const behind = this.#plain < 0 ? glossEnd(this.#text, at, last) : at;
    if (behind > at) return behind;
    if (this.#bars.has(at)) return { kind: "separator", level: "bar", from: at, to: at + 1 };
    if (opensEntry(this.#mapped, at) || leadAround(this.#mapped, at) > at) return "skip";
    const leader = this.#plain < 0 ? leaderAt(this.#mapped, at, last) : null;
    const drawn = ruleAt(this.#mapped, at, this.#figureDue) ?? leader;
    if (drawn !== null) return drawn;
    if (character === "[" && labelInBrackets(this.#mapped, at) > at) return "skip";
    if ('"“”‘’「」'.includes(character) && this.#plain < 0 && quotesFigure(this.#text, at, last))
      return "skip";
    const level = SEPARATORS[character];
    if (level !== undefined && !(character === "?" && this.#figureDue))
      return { kind: "separator", level, from: at, to: at + 1 };
    const ordinal = this.#ordinal(at);
    if (ordinal !== null) return ordinal;
    const named = /[[N#第地宗标A-H\d]/u.test(character) ? numberedNameAt(this.#mapped, at) : at;
    if (named > at) return { kind: "ordinal", level: BEFORE_NAME, from: at, to: named };
    // (2031)某挂第22号地块: a code may begin with the bracket of its year
    const year =
      character === "(" && YEAR_IN_BRACKETS.test(this.#text.slice(at, at + 6)) ? this.#parcels(at) : null;
    if (character === "(") return year ?? { kind: "open", from: at, to: at + 1 };
    if (character === ")") return { kind: "close", from: at, to: at + 1 };
    const begun = this.#plain >= 0 ? this.#plain : last?.to === at ? last.from : at;
    if (character === "]" && labelInBrackets(this.#mapped, begun - 1) === at)
      return { kind: "filler", colon: true, from: at, to: at + 1 };
    // 面积=3.2公顷: the sign behind a label that is none of a limit
    if (character === ":" || (character === "=" && last?.to === at && last.kind === "field"))
      return { kind: "filler", colon: true, from: at, to: at + 1 };
    return (
      lineLabel(this.#mapped, at, last) ??
      this.#parcels(at) ??
      this.#area(at) ??
      (this.#figureDue ? maskedFigure(this.#text, at) : null) ??
      figureToken(this.#text, at, last, this.#plain >= 0, this.#figureDue) ??
      this.#term(at)
    );
  }

  /** 一、 (一) 1. ① at the beginning of a paragraph or behind a full stop. */
  #ordinal(at: number): Token | null {
    const before = this.#text.charAt(at - 1);
    const decimal = at === 0 || before === "\n" ? decimalOrdinalEnd(this.#mapped, at, this.#tokens) : null;
    if (decimal !== null) return { kind: "ordinal", level: ARABIC, from: at, to: decimal };
    const line = before === "\n" && !insideFigure(this.#mapped, this.#tokens, at - 1, this.#plain >= 0);
    const fresh = at === 0 || line || before === "。" || before === ";";
    const listed = before === ":" && (!this.#figureDue || opensList(this.#text, at));
    if (!fresh && !listed) return null;
    const head = this.#text.slice(at, at + 8);
    // 01、03地块
    if (/^0\d、0\d/u.test(head)) return null;
    const ordinal = ORDINALS.find(({ pattern }) => pattern.test(head));
    const printed = ordinal?.pattern.exec(head)?.[0];
    if (ordinal === undefined || printed === undefined) return null;
    const to = at + printed.length;
    if (ordinal.level === ARABIC && /\d/u.test(this.#text.charAt(to))) {
      if (before === ":" && printed.endsWith(".")) return null;
      // "1.1-01地块" is list number 1 and parcel 1-01; "1.5公顷" is a figure; "3.2009年" is list number 3
      const group = mentionGroup(this.#text, to, {
        figureDue: false,
        clauseStart: true,
        behindOrdinal: true,
        lineStart: false,
      });
      if (group?.noun !== true && !/^\d{4}年/u.test(this.#text.slice(to, to + 5))) return null;
    }
    return { kind: "ordinal", level: ordinal.level, from: at, to };
  }

  #startsClause(at: number): boolean {
    return at === 0 || "\n,;。:(|[".includes(this.#text.charAt(at - 1)) || startsCell(this.#mapped, at);
  }

  #parcels(at: number): Token | null {
    const byNoun = "地宗".includes(this.#text.charAt(at));
    const last = this.#tokens.at(-1);
    const behindOrdinal = last?.kind === "ordinal" && last.to === at;
    const lineStart = beginsWords(this.#mapped, at);
    const begins = behindOrdinal || lineStart || this.#text.charAt(at - 1) === ":";
    // 某纸厂地块属仓储用地: one of the lots that go by their names
    const opens = this.#startsClause(at);
    const lot = this.#lots.size > 0 && (opens || AMONG_LOTS.test(this.#text.slice(at - 2, at)));
    if (byNoun ? VOCABULARY.at(this.#text, at) !== null : !(begins || lot || mayNameParcels(this.#text, at)))
      return null;
    if (unitEndsLine(this.#mapped, at) || namesNoParcel(this.#mapped, at, this.#tokens)) return null;
    const place = {
      figureDue: this.#figureDue,
      clauseStart: opens,
      behindOrdinal,
      lineStart,
      known: this.#known,
    };
    const whole =
      mentionGroup(this.#text, at, place) ??
      codeLine(this.#mapped, at, place) ??
      parallelLotAt(this.#text, at, this.#lots, lot || behindOrdinal) ??
      lotGroup(this.#mapped, at, place);
    if (whole !== null && namesNone(this.#mapped, whole, lineStart || behindOrdinal)) return null;
    // …的通告 and 7号地块 on the first line of the text: no name goes on over the end of the title
    if (whole !== null && at < this.#edge && whole.to > this.#edge) return null;
    const noun = whole === null ? -1 : nextNoun(this.#mapped, whole, place);
    // a character of the next line shows that the code is at its end
    const label = whole === null || noun >= 0 ? noun + 1 : labelInside(this.#mapped, whole.from, whole.to);
    // 2025-03 and 地块名称 on the next line: the noun is the beginning of a label
    const part = label < 0 || whole === null ? whole : mentionGroup(this.#text.slice(0, label), at, place);
    const group = part === null ? null : withMark(this.#mapped, part);
    return group === null
      ? null
      : {
          kind: "parcels",
          parcels: asPrinted(this.#mapped, group.parcels),
          noun: group.noun || this.#heads.has(at),
          from: group.from,
          to: group.to,
        };
  }

  #area(at: number): Token | null {
    const mention = this.#areas.get(at);
    return mention === undefined ? null : { kind: "area", mention, from: mention.from, to: mention.to };
  }

  /** Words before a figure that say nothing of it: in characters first, 以…为限, from where it is measured. */
  #remark(at: number): string | undefined {
    const character = this.#text.charAt(at);
    const words = inWordsAt(this.#text, at);
    if (words !== undefined) return words;
    if (!this.#figureDue || this.#plain >= 0) return undefined;
    const last = this.#tokens.at(-1)?.kind;
    if ((last === "indicator" || last === "filler") && OWN_LETTER.test(this.#text.slice(at, at + 2)))
      return character;
    return remarkAt(this.#text, at);
  }

  #term(at: number): Token | null {
    const words = this.#remark(at)?.length;
    if (words !== undefined) return { kind: "filler", colon: false, from: at, to: at + words };
    const corrected = correctedAt(this.#text, at, this.#tokens);
    if (corrected > 0) return { kind: "change", role: "to", from: at, to: at + corrected };
    const unit = unitToken(this.#mapped, at, this.#tokens.at(-1), this.#plain >= 0);
    if (unit !== null) return unit;
    const entry = VOCABULARY.at(this.#text, at);
    if (entry === null) return null;
    const span = { from: at, to: at + entry.spelling.length };
    if (at < this.#edge && span.to > this.#edge) return null;
    if ("field" in entry && this.#labelBegins(span.from, span.to)) return null;
    // A子地块面积: the noun is that of the part
    if ("field" in entry && PART_OF_LOT.test(this.#text.slice(at - 1, at + 2))) return null;
    if ("indicator" in entry) {
      const first = beginsLabel(this.#mapped, at, this.#tokens.at(-1));
      return isMeant(this.#text, entry.indicator, at, first) || hasNone(this.#mapped, entry.indicator, at)
        ? { kind: "indicator", term: entry.indicator, ...span }
        : null;
    }
    if ("field" in entry) return { kind: "field", term: entry.field, ...span };
    if ("comparison" in entry && INNER.test(this.#text.slice(at, at + 2))) return null;
    if ("comparison" in entry) return { kind: "comparison", term: entry.comparison, ...span };
    if ("change" in entry && isNoChange(this.#text, at, entry.change.role)) return null;
    if ("change" in entry) return { kind: "change", role: entry.change.role, ...span };
    if ("absent" in entry) {
      const word = /^\p{Script=Han}/u.test(entry.spelling);
      if (word && !this.#figureDue && !this.#startsClause(at)) return null;
      return { kind: "absent", reason: entry.absent.reason, ...span };
    }
    if (this.#text.startsWith(PUBLIC, at - 1) || ORDINARY.test(this.#text.slice(at, at + 5))) return null;
    return entry.small === "filler"
      ? { kind: "filler", colon: false, ...span }
      : { kind: entry.small, ...span };
  }

  /** 住宅用地 and 面积: on the next line are no 用地面积. */
  #labelBegins(from: number, to: number): boolean {
    if (labelBehindCell(this.#mapped, from, to)) return true;
    const signed = /[:(为|]/u.test(this.#text.charAt(to));
    if (!(signed || /[\d约]/u.test(this.#text.charAt(to))) || startsLine(this.#mapped, from)) return false;
    for (let i = from + 1; i < to; i++) {
      // 教育用地 面积: a blank parts the use from the label
      const parted = signed ? isApart(this.#mapped, i) : startsCell(this.#mapped, i);
      if (signed ? !startsLine(this.#mapped, i) && !(this.#plain >= 0 && parted) : !parted) continue;
      const entry = VOCABULARY.at(this.#text, i);
      // 居住用地 and 指标| on the next line: any word may begin a line as a label
      const word = entry !== null && ("field" in entry || startsLine(this.#mapped, i));
      if (word && i + entry.spelling.length === to) return true;
    }
    return false;
  }
}
