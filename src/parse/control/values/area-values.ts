import type { AreaRole, StatedArea } from "../../../domain/area";
import { statedArea } from "../../area-mentions";
import { areaUnitIn, bareArea } from "../../bare-area";
import type { AreaUnitTerm } from "../../lexicon/area-units";
import type { MappedText } from "../../text/mapped-text";
import { isBar, type Token, type TokenOf } from "../tokens/token";
import { tokenAt } from "../tokens/token-at";
import { joinsValues } from "../tokens/value-joint";
import { pastFillers } from "./past-fillers";

/** Areas printed one after another for one label. `next` is the index of the first token behind them. */
export interface AreaReading {
  readonly areas: readonly StatedArea[];
  readonly next: number;
}

/** The area whose figure is at `tokens[at]`, with the same area in a second unit behind it: 33333平方米(合50亩). */
export function areaAt(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  role: AreaRole,
  unit: AreaUnitTerm | null,
): AreaReading | null {
  const token = tokens[at];
  if (token?.kind === "number" && unit !== null) {
    const about = /约$/u.test(mapped.text.slice(Math.max(0, token.from - 2), token.from));
    const bare = bareArea(mapped, token.from, unit, role, about);
    if (bare === null) return null;
    const behind = tokenAt(tokens, at, bare.to);
    const again = sameArea(mapped, tokens, behind, token);
    const areas = again === null ? [] : [statedArea(mapped, again.area.mention, role)];
    return { areas: [bare.area, ...areas], next: again?.next ?? behind };
  }
  if (token?.kind !== "area") return null;
  const areas = [statedArea(mapped, token.mention, role)];
  let next = at + 1;
  const again = sameArea(mapped, tokens, next, token);
  if (again !== null) {
    areas.push(statedArea(mapped, again.area.mention, role));
    const third = thirdArea(mapped, tokens, token, again);
    if (third !== null) areas.push(statedArea(mapped, third.mention, role));
    next = again.next;
  }
  return { areas, next };
}

/** A third unit beside the second one in the same brackets: 2公顷(20000平方米,合30亩). */
function thirdArea(
  mapped: MappedText,
  tokens: readonly Token[],
  first: TokenOf<"area">,
  { area: second, next }: { readonly area: TokenOf<"area">; readonly next: number },
): TokenOf<"area"> | null {
  const third = tokens
    .slice(tokens.lastIndexOf(second, next) + 1, next)
    .find((token) => token.kind === "area");
  if (third?.kind !== "area") return null;
  const words = mapped.text.slice(second.to, third.from).replace(/[\s,，、]/gu, "");
  const units = [first.mention.unit, second.mention.unit];
  return units.includes(third.mention.unit) || (words !== "" && !AGAIN.test(words)) ? null : third;
}

/** Words that say: the same area in another unit. */
const AGAIN = /^(?:大?约|折|合|即|计|为|算|换|相当于|也)+$/u;
/** A remark behind it, in the same brackets, has fewer words. */
const MOST_REMARK_TOKENS = 14;

/** (合50亩), ,折合50亩, 约合50亩 and (折102.76亩,具体以实测为准): the same area in a second unit at `tokens[at]`. */
export function sameArea(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  first: TokenOf<"area"> | TokenOf<"number">,
): { readonly area: TokenOf<"area">; readonly next: number } | null {
  const opening = tokens[at];
  const opens = opening?.kind === "open";
  let index = opens || (opening?.kind === "separator" && opening.level === "comma") ? at + 1 : at;
  const from = tokens[index]?.from ?? 0;
  for (let n = 0; n < 3; n++) {
    const kind = tokens[index]?.kind;
    if (kind === "filler" || kind === "text" || (kind === "open" && !opens)) index++;
    else break;
  }
  const second = tokens[index];
  if (second?.kind !== "area") return null;
  if (first.kind === "area" && second.mention.unit === first.mention.unit) return null;
  const words = mapped.text.slice(from, second.from).replace(/[(:]/gu, "");
  const about = AGAIN.test(words);
  if (!about && !(opens && words === "")) return null;
  let next = index + 1;
  const late = !opens && mapped.text.slice(from, second.from).includes("(");
  if (!opens && !late) return { area: second, next };
  for (let i = next; i < next + MOST_REMARK_TOKENS; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === "separator" && token.level === "paragraph")) break;
    if (token.kind !== "close") continue;
    next = i + 1;
    return { area: second, next };
  }
  return about ? { area: second, next } : null;
}

/** Words before the sum of a list. */
const SUM = /[合共总累小]计|[总一]?共/u;

/** 分别为3.2公顷、4.1公顷, or 分别为3.2、4.1公顷 with the unit behind the last figure only. */
export function areaList(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
  role: AreaRole,
  labelUnit: AreaUnitTerm | null,
): AreaReading {
  const places: number[] = [];
  let index = at;
  let unit = labelUnit;
  for (let n = 0; n < 400; n++) {
    const token = tokens[index];
    if (token?.kind !== "area" && token?.kind !== "number") break;
    places.push(index);
    if (token.kind === "area") unit ??= areaUnitIn(mapped.text.slice(token.from, token.to));
    index++;
    const joins = !isBar(tokens[index]) && joinsValues(mapped, tokens[index]);
    const after = joins ? pastFillers(tokens, index + 1) : index;
    const next = tokens[after];
    if (!joins || (next?.kind !== "area" && next?.kind !== "number")) break;
    // 分别为3.2公顷、4.1公顷,合计7.3公顷
    if (SUM.test(mapped.text.slice(tokens[index]?.to ?? 0, next.from))) break;
    index = after;
  }
  const areas = places.flatMap((place) => {
    const token = tokens[place];
    if (token?.kind === "area") return [statedArea(mapped, token.mention, role)];
    if (token?.kind !== "number" || unit === null) return [];
    const bare = bareArea(mapped, token.from, unit, role);
    return bare === null ? [] : [bare.area];
  });
  return { areas: areas.length === places.length ? areas : [], next: index };
}

/** Most names of sizes that one list of figures follows. */
const MOST_NAMES = 4;

/**
 * 用地面积与建筑面积分别为1.2公顷与2.4万平方米: the names of several sizes of one land from `tokens[at]` on, and index of the figure of each. Null
 * where one name alone is told, or names and figures differ in number.
 */
export function sizesInTurn(
  mapped: MappedText,
  tokens: readonly Token[],
  at: number,
): readonly { readonly name: TokenOf<"field">; readonly figure: number }[] | null {
  const names: TokenOf<"field">[] = [];
  let index = at;
  for (; names.length < MOST_NAMES; index += 2) {
    const name = tokens[index];
    if (name?.kind !== "field" || !["area", "floor"].includes(name.term.field)) return null;
    names.push(name);
    if (!joins(mapped, tokens[index + 1])) break;
  }
  if (names.length < 2 || tokens[index + 1]?.kind !== "each") return null;
  const first = pastFillers(tokens, index + 2);
  const figures = names.map((_, place) => first + place * 2);
  const listed = figures.every(
    (figure, place) => tokens[figure]?.kind === "area" && (place === 0 || joins(mapped, tokens[figure - 1])),
  );
  if (!listed || joins(mapped, tokens[first + names.length * 2 - 1])) return null;
  return names.flatMap((name, place) => {
    const figure = figures[place];
    return figure === undefined ? [] : { name, figure };
  });
}

function joins({ text }: MappedText, token: Token | undefined): boolean {
  if (token?.kind === "separator") return token.level === "list";
  return token !== undefined && /^(?:和|及|与|以及)$/u.test(text.slice(token.from, token.to));
}
