import { PART_OF_LAND, PIECE_OF_LAND, THE_REST } from "../../lexicon/scope-words";
import { startsLine } from "../../text/mapped-text";
import { beginsWords } from "../tokens/line-words";
import { scopePhrase } from "../tokens/scope-phrase";
import { slotBefore } from "../values/scope-slot";
import type { FactContext } from "./context/fact-context";
import { namesLand } from "./land-words";
import { isUse } from "./uses/use-name";

/** Characters of a part before a colon, and of a heading above it. */
const LONGEST_PART = 24;

/** Reads what a colon at `tokens[at]` announces: 住宅用地:… begins what is said of a part. */
export function openScope(context: FactContext, at: number): void {
  const { mapped, tokens } = context;
  const slot = slotBefore(mapped, tokens, at, 0);
  if (slot === null || slot.words.length > LONGEST_PART || THE_REST.test(slot.words)) return;
  // a label of ours is no part
  const last = tokens[at - 1]?.kind ?? "";
  if (!["text", "close", "comparison"].includes(last) || tokens[slot.first]?.kind === "field") return;
  const opener = tokens[slot.first - 1];
  if (
    opener !== undefined &&
    !beginsWords(mapped, slot.from) &&
    opener.kind !== "separator" &&
    opener.kind !== "ordinal" &&
    opener.kind !== "filler"
  )
    return;
  // 三: is a list number
  if (/^[一二三四五六七八九十]$/u.test(slot.words) && startsLine(mapped, slot.from)) return;
  const use = usedPart(context, slot.words);
  const part = use === null ? scopePhrase(slot.words) : null;
  const behind = tokens[at + 1];
  // 绿地率:地上:≥35%,地下:≥25%: a limit without its name ends what the colon announces
  const bare = behind?.kind === "comparison" || behind?.kind === "number";
  if (bare && opener?.kind === "separator" && opener.level === "comma") return;
  const onLine = behind !== undefined && behind.kind !== "separator" && !startsLine(mapped, behind.from);
  const below = behind?.kind === "separator" && behind.level === "paragraph";
  const land = use ?? part?.scope ?? (isUse(slot.words) ? slot.words : "");
  if (PIECE_OF_LAND.test(land)) context.announced = { at, part: land };
  if (use !== null) context.openScope(use, true, onLine);
  if (part === null) return;
  // 云栖小镇:容积率…: where no code tells what the land is, its name may stand there
  const named = context.mentions.length > 0 && !namesLand(mapped, part.scope, context.mentions);
  // 展示中心: and its values on the lines below
  if (below) context.openSection(part.scope);
  context.openScope(part.scope, named && !part.mayBeLand, onLine);
}

/** 北区为商业用地,容积率≤2.0;南区为住宅用地,…: the part before 为 at `tokens[at]`, which the sentence goes on to speak of; null where none stands there. */
export function partBefore({ mapped, tokens }: FactContext, at: number): string | null {
  const [joint, words] = [tokens[at - 2], tokens[at - 1]];
  if (words?.kind !== "text" || joint === undefined) return null;
  if (joint.kind !== "separator" && joint.kind !== "ordinal" && !startsLine(mapped, words.from)) return null;
  return PART_OF_LAND.exec(mapped.text.slice(words.from, words.to))?.[1] ?? null;
}

/** 一、住宅部分, and values on the lines below: the part; null where the words at `tokens[at]`, behind a list number, are none. */
export function partHeading({ mapped, tokens }: FactContext, at: number): string | null {
  const [words, behind] = [tokens[at], tokens[at + 1]];
  if (words?.kind !== "text" || behind === undefined) return null;
  const ends = behind.kind === "separator" ? behind.level === "paragraph" : startsLine(mapped, behind.from);
  return ends ? (scopePhrase(mapped.text.slice(words.from, words.to))?.scope ?? null) : null;
}

/** A part that goes by its use, where the land has several. */
function usedPart({ facts }: FactContext, words: string): string | null {
  const uses = facts.flatMap((fact) => (fact.kind === "uses" ? fact.uses.map(({ raw }) => raw) : []));
  // 零售商业用地(兼容商务金融用地)
  const use = words.replace(/\([^()]{1,20}\)$/u, "");
  return uses.length > 1 && uses.some((one) => one.startsWith(use) || use.endsWith(one)) ? words : null;
}
