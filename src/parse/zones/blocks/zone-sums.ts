import type { MappedText } from "../../text/mapped-text";
import { isPartName } from "../names/part-names";
import { fullZoneName } from "../names/zone-names";
import { type NamedSize, type SizeSum, sizeSums } from "./size-sums";

/** Farthest from the beginning of a sentence to the size of what it lists. */
const SENTENCE = 400;
/** How many there are: 3个, 五处. */
const COUNTED = /(?:\d{1,3}|[两二三四五六七八九十]{1,3})[个处家]/u;
/** The characters with which a kind of land ends: 森林|公园, 禁养区. */
const KIND = 2;

/**
 * The sums of a text that are those of parts of one zone, and where the sizes stand that are the sum of several zones:
 * 新建3处湿地公园,分别为:甲湿地公园、…,总面积…; 划定禁养区3个,总面积…. Such a size is of no zone.
 */
export function dividedSums(mapped: MappedText): {
  readonly ofParts: readonly SizeSum[];
  readonly ofZones: ReadonlySet<number>;
} {
  const all = sizeSums(mapped);
  const ofZones = all.filter((sum) => isOfZones(mapped.text, sum));
  return {
    ofParts: all.filter((sum) => !ofZones.includes(sum)),
    ofZones: new Set(ofZones.map(({ whole }) => whole.from)),
  };
}

/** Whether the sentence of a sum names its members before it, or counts their kind, and gives it to no other zone. */
function isOfZones(text: string, { name, whole, members }: SizeSum): boolean {
  const names = members.map(nameOf);
  if (names.some((own) => fullZoneName(own) === null || isPartName(own))) return false;
  if (name !== null && !names.includes(name.name)) return false;
  const head = /[^。;\n]*$/u.exec(text.slice(Math.max(0, whole.from - SENTENCE), whole.from))?.[0] ?? "";
  const kinds = new Set(names.map((own) => own.slice(-KIND)));
  const [kind = ""] = kinds;
  const isCounted = kinds.size === 1 && head.includes(kind) && COUNTED.test(head);
  return isCounted || names.filter((own) => head.includes(own)).length > 1;
}

function nameOf({ name }: NamedSize): string {
  return name?.name ?? "";
}
