import { type MappedText, startsLine } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { hasColon } from "../tokens/value-beside";
import type { Item } from "./item";

/** Labels of a form before the one that names its land. */
const MOST_AHEAD = 6;

/** Fewest labels of a form that ends with the one that names its land. */
const FEWEST_AHEAD = 2;

/** A label that begins a line or an item, with a colon or before its value in a cell of its own. */
interface LineLabel {
  readonly at: number;
  readonly spelling: string;
  readonly names: boolean;
}

/**
 * Forms one below another whose first label does not name the land: 用途:… 宗地号:… and again 用途:…, or 位置:… 面积:… without any
 * number. The first label that comes again begins the next form.
 */
export class RepeatedForms {
  /** index of the label that names the land, by that of the first label of its form */
  readonly #named: ReadonlyMap<number, number>;
  /** index of the first label of the form, by that of the label that names its land */
  readonly #begins: ReadonlyMap<number, number>;
  /** index of the naming label of the form that is being read */
  #until = -1;
  /** the first label of a form without a name */
  #spelling: string | null = null;
  readonly #mapped: MappedText;
  readonly #tokens: readonly Token[];

  constructor(mapped: MappedText, tokens: readonly Token[]) {
    this.#mapped = mapped;
    this.#tokens = tokens;
    this.#named = formsOf(mapped, tokens);
    this.#begins = new Map([...this.#named].map(([first, label]) => [label, first]));
  }

  /** Whether the label at `at` begins a form. */
  begins(at: number, current: Item | null): boolean {
    const until = this.#named.get(at);
    if (until !== undefined) this.#until = until;
    return until !== undefined || this.#comesAgain(at, current);
  }

  /** Whether `at` stands between the first label of a form and the one that names its land. */
  holds(at: number): boolean {
    return at < this.#until;
  }

  /** Takes what stands before the label at `at` in its form out of the items; index of its first token, null where the label begins its form. */
  before(at: number, items: Item[]): number | null {
    const first = this.#begins.get(at);
    if (first === undefined) return null;
    while (items.at(-1)?.kind === "nameless" && (items.at(-1)?.ranges[0]?.[0] ?? 0) >= first) items.pop();
    return first;
  }

  #comesAgain(at: number, current: Item | null): boolean {
    const token = this.#tokens[at];
    if (token?.kind !== "field" || !["place", "use", "area"].includes(token.term.field)) return false;
    const inside = current !== null && current.kind !== "nameless";
    if (inside || !hasColon(this.#tokens, at) || !startsLine(this.#mapped, token.from)) return false;
    const again = this.#spelling === token.term.spelling;
    this.#spelling ??= token.term.spelling;
    return again;
  }
}

/**
 * The first labels of forms that name their land further on, with the labels that do: as many of the one as of the other, a form
 * before each, and the labels between the same in all.
 */
function formsOf(mapped: MappedText, tokens: readonly Token[]): ReadonlyMap<number, number> {
  const labels = tokens.flatMap((_, at): LineLabel[] => lineLabel(mapped, tokens, at) ?? []);
  const spelling = labels.find(({ names }) => names)?.spelling;
  const naming = labels.flatMap((label, index) =>
    label.names && label.spelling === spelling ? [index] : [],
  );
  const [head, second] = naming;
  if (
    head === undefined ||
    second === undefined ||
    labels.some(({ names }, at) => names && !naming.includes(at))
  )
    return new Map();
  for (let ahead = Math.min(head, MOST_AHEAD); ahead > 0; ahead--) {
    const forms = naming.map((to) => labels.slice(Math.max(0, to - ahead), to));
    const words = forms.map((form) => form.map((label) => label.spelling).join("\n"));
    const first = forms[0]?.[0]?.spelling;
    const count = labels.filter((label) => label.spelling === first).length;
    // what stands behind the name goes on alike in the first form and in the last
    const [tail, last] = [labels[head + 1], labels[(naming.at(-1) ?? head) + 1]];
    if (count !== naming.length || words.some((one) => one !== words[0])) continue;
    const behind = second - ahead - 1 - head;
    if (behind > 0 ? tail?.spelling !== last?.spelling : last !== undefined || ahead < FEWEST_AHEAD) continue;
    return new Map(naming.map((to) => [labels[to - ahead]?.at ?? 0, labels[to]?.at ?? 0]));
  }
  return new Map();
}

function lineLabel(mapped: MappedText, tokens: readonly Token[], at: number): LineLabel[] | null {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if ((token?.kind !== "field" && token?.kind !== "indicator") || !hasColon(tokens, at)) return null;
  // 1、位置:…;2、面积:…;3、宗地编号:… in one line
  const begins = before?.kind === "ordinal" ? before.to === token.from : startsLine(mapped, token.from);
  if (!begins) return null;
  const names = token.kind === "field" && token.term.field === "code";
  return [{ at, spelling: token.kind === "field" ? token.term.spelling : token.term.key, names }];
}
