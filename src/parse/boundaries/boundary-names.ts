import type { DocumentSection } from "../document-section";
import { MONUMENT_PART, NAME_HEAD, NAME_KEY, NOBODY } from "../lexicon/parcel-terms";
import type { Version } from "../lexicon/state-words";
import { PIECE_PHRASE, RESERVE_PART } from "../lexicon/table-terms";
import type { MappedText } from "../text/mapped-text";
import { readOnce } from "../text/read-once";
import type { Caption } from "./blocks/caption";
import { fullName } from "./names/full-name";
import { isGeneric, keyedLand } from "./names/land-name";
import { soleVillage } from "./names/sole-village";
import { statesOfLand, tellsState } from "./names/states-of-land";
import { titleSubject } from "./names/title-subject";

/** A level of a reserve is bounded by itself: its points are not those of the whole. */
const LEVEL = /级保护区$|准保护区$/u;
/** Longest caption that may stand for a name as a whole. */
const LONGEST_CAPTION = 24;
/** Where the words of a caption turn to the table itself. */
const TABLE_ITSELF =
  /(?:的)?(?:主要)?(?:(?<=[区园场库])外?边界)?(?:拐点|界址点|坐标|成果表|一览表)|总?面积(?=[:为约]{0,2}\d)|(?<=\p{Script=Han}{2})(?:位于|地处|坐落于)|[由以](?:以下|下列)|[:,(](?=(?:总|矿区)?面积|开采|标高)/u;

/** The name of a boundary's land, and which state of it the boundary shows. */
interface NamedState {
  readonly name: string | null;
  readonly version: Version;
}

/**
 * The names of a document's boundaries. What stands at the table itself comes first (a code, a piece, a key, a
 * caption that names land). Where only one boundary has no name there, the document says whose it is: in the one pair
 * of key and value that names land, else in its title, else where it calls it by its whole name or takes the land of
 * one village. Boundaries that would
 * share one name, or have none, are told apart by their captions (变更前矿区范围, 现矿区范围), with the land before them where the text names it. Captions that tell two states of one
 * land give one name and two versions.
 * @param others points of other boundaries were refused
 */
export function boundaryNames(
  section: DocumentSection,
  captions: readonly Caption[],
  others: boolean,
): readonly NamedState[] {
  const told = captions.map(ownWords);
  const states = statesOfLand(captions, told);
  const names = namesOf(section, captions, others, told);
  const known = new Set(captions.flatMap(({ name }) => (name === null || tellsState(name) ? [] : [name])));
  const [only = null] = known;
  const whole =
    keyedName(section) ?? titleSubject(section.document.title) ?? (known.size === 1 ? only : null);
  return names.map((name, index) => {
    const state = states[index] ?? null;
    if (state === null) return { name, version: "current" };
    const coded = captions[index]?.code != null;
    return {
      name: state.land === null ? (coded ? null : whole) : coded ? null : state.land,
      version: state.version,
    };
  });
}

function namesOf(
  section: DocumentSection,
  captions: readonly Caption[],
  others: boolean,
  told: readonly (string | null)[],
): readonly (string | null)[] {
  const titled = titleSubject(section.document.title);
  const unnamed = captions.filter(({ code, name }) => code === null && name === null);
  const alone = captions.length === 1 && !others;
  const whole = (): string | null => keyedName(section) ?? titled;
  const names = captions.map(({ code, name }) => {
    if (code !== null) return name;
    if (name === null) return unnamed.length === 1 ? (whole() ?? soleVillage(section)) : null;
    // the only points of 风电场 beside those of its turbines
    if (captions.length === 1 && others && isGeneric(name)) return fullName(section.running, name) ?? name;
    if (!alone) return name;
    if (MONUMENT_PART.test(name)) return titled ?? keyedName(section) ?? name;
    if (RESERVE_PART.test(name)) return titled === null || LEVEL.test(name) ? name : titled;
    if (isGeneric(name)) return whole() ?? fullName(section.running, name) ?? name;
    return PIECE_PHRASE.exec(name)?.[0] === name ? (fullName(section.running, name) ?? name) : name;
  });
  if (alone || captions.some(({ code }) => code !== null)) return names;
  const apart = new Set(names.filter((name) => name !== null)).size === names.length;
  if (apart || told.includes(null) || new Set(told).size < told.length) return names;
  // 变更前矿区范围 says which state of the land, and not which land
  const known = [...new Set(names.filter((name) => name !== null))];
  // a name that one of the captions has for itself is not that of the others
  const [lone = ""] = known;
  if (known.length === 1 && told.some((words) => words?.includes(lone))) return names;
  const land = known.length === 1 ? (known[0] ?? null) : known.length === 0 ? whole() : null;
  return told.map((words) => {
    if (words === null) return words;
    if (land !== null && NOBODY.test(words)) return `${land.replace(ZONES_OF_MONUMENT, "")}${words}`;
    return isGeneric(words) ? (fullName(section.running, words) ?? words) : words;
  });
}

/** 某遗址保护范围和建设控制地带: the zones that a title counts behind a monument. */
const ZONES_OF_MONUMENT =
  /(?<![和及与、])的?(?:保护范围|建设控制地带)(?:[和及与、](?:保护范围|建设控制地带))*$/u;

/** The value of the only key in a document that names land: 项目名称, 矿山名称. */
function keyedName({ running, lines }: DocumentSection): string | null {
  const printed = keyedLands(lines.map(({ text }) => text).join("\n"));
  const told = toldLands(running).map((value) => printed.find((own) => goesOnWithPiece(value, own)) ?? value);
  const values = told.length > 0 ? told : printed;
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** Whether the running text puts the heading of a piece behind a name: 竹溪石煤矿, and 区块1(首采区) on the next line. */
function goesOnWithPiece(value: string, own: string): boolean {
  return value.startsWith(own) && PIECE_PHRASE.exec(value.slice(own.length))?.index === 0;
}

const toldLands = readOnce(({ text }: MappedText) => keyedLands(text));

function keyedLands(text: string): readonly string[] {
  return [...text.matchAll(NAME_KEY)].flatMap((match) => keyedLand(match[1]) ?? []);
}

/** (采矿许可证号C6103002010067****): the number of a paper behind the words of a caption. */
const OF_PAPER = /\([^()]{0,16}[A-Z]?\d{6}[^()]{0,30}\)(?=:?$)/u;

/** The words of a caption up to those that name the table; null for a sentence. */
function ownWords({ caption }: Caption): string | null {
  const text = (caption?.value ?? "").replace(/\s+/gu, "").replace(NAME_HEAD, "").replace(OF_PAPER, "");
  const words = text.slice(0, TABLE_ITSELF.exec(text)?.index).replace(/(?<![:(,])[:(,]+$/u, "");
  if (words.length > LONGEST_CAPTION || /[。;:,]/u.test(words)) return null;
  return /\p{Script=Han}{2}/u.test(words) ? words : null;
}
