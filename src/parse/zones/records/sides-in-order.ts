import type { Side } from "../../../domain/side";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import type { Statement } from "../statements/zone-statements";

/** Before the first of several ranges: …和某园区四至分别为: */
const EACH = /(?:四至|范围|边界|界线)(?:范围|界线|边界)?(?:分别|依次)[为是]?:?$/u;
/** Between two ranges of such a list. */
const NEXT = /^[;,。、和及]{0,2}(?:\([一二三四五六\d]\)|[①-⑩])?$/u;
/** Longest sentence of names before their ranges. */
const REACH = 300;

/** Ranges told one behind the other, of what their sentence names in the same order. */
interface Ranges {
  /** the words that name the lands */
  readonly words: string;
  readonly sides: readonly (readonly Side[])[];
}

/**
 * Zones or blocks named in one list with their sides in another: 甲园和乙园四至分别为:东至…;东至…. Lists of different
 * lengths pair nothing: then nobody has such sides.
 */
export function withSidesInOrder(
  section: DocumentSection,
  zones: readonly Zone[],
  statements: readonly Statement[],
): readonly Zone[] {
  return rangesIn(section.running.text, statements).reduce(shared, zones);
}

function rangesIn(text: string, statements: readonly Statement[]): readonly Ranges[] {
  const bounds = statements.filter(({ sides }) => sides !== null);
  const found: Ranges[] = [];
  for (let at = 0; at < bounds.length; at++) {
    const first = bounds[at];
    if (first === undefined) break;
    const head = text.slice(Math.max(0, first.from - REACH), first.from);
    if (!EACH.test(head.slice(-LONGEST_HEAD))) continue;
    const own = [first];
    for (let next = bounds[at + 1]; next !== undefined; next = bounds[at + own.length]) {
      if (!NEXT.test(text.slice(own.at(-1)?.to, next.from))) break;
      own.push(next);
    }
    const words = head.slice(Math.max(...["。", ";", "\n"].map((sign) => head.lastIndexOf(sign))) + 1);
    if (own.length > 1) found.push({ words, sides: own.map(({ sides }) => sides?.sides ?? []) });
    at += own.length - 1;
  }
  return found;
}

const LONGEST_HEAD = 16;

/** What the words name in their order, each once. */
function inOrder(words: string, names: readonly string[]): readonly string[] {
  const places = [...new Set(names)].flatMap((name): readonly [number, string][] => {
    const at = words.indexOf(name);
    return at < 0 ? [] : [[at, name]];
  });
  return places.sort(([a], [b]) => a - b).map(([, name]) => name);
}

function shared(zones: readonly Zone[], { words, sides }: Ranges): readonly Zone[] {
  const current = zones.filter(({ version }) => version === "current");
  const lists = [
    current.flatMap(({ blocks }) => blocks.map(({ name }) => name)),
    current.map(({ name }) => name),
  ];
  const names = lists.map((one) => inOrder(words, one)).find(({ length }) => length === sides.length);
  const starts = new Set(sides.map(([first]) => first?.evidence.start));
  const sidesOf = <Land extends { readonly name: string; readonly sides: readonly Side[] }>(
    land: Land,
  ): readonly Side[] => {
    const own = sides[names?.indexOf(land.name) ?? -1];
    return own ?? (starts.has(land.sides[0]?.evidence.start) ? [] : land.sides);
  };
  return zones.flatMap((zone): readonly Zone[] => {
    if (zone.version !== "current") return [zone];
    const blocks = zone.blocks.map((block) => ({ ...block, sides: [...sidesOf(block)] }));
    const own = [...sidesOf(zone)];
    // of a zone nothing but such sides was told
    const isLeft = zone.areas.length + blocks.length + own.length > 0 || zone.sides.length === 0;
    return isLeft ? [{ ...zone, sides: own, blocks }] : [];
  });
}
