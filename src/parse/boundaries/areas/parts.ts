import type { StatedArea } from "../../../domain/area";
import type { TableRing } from "../../../domain/point-table";
import { PART_WORD } from "../../lexicon/table-terms";
import type { MappedText } from "../../text/mapped-text";
import type { Draft } from "../blocks/draft";
import { encloses } from "../points/encloses";
import type { AssignedAreas } from "./assigned-areas";
import { countedParts, countedWhole } from "./counted-parts";
import { dividedWhole } from "./divided-whole";
import { areSized } from "./sized-parts";

/** One boundary with the areas given for it. */
export interface DraftWithAreas {
  readonly draft: Draft;
  readonly areas: readonly StatedArea[];
}

/** The name that the figure behind a table gives outweighs what stands before the table. */
function renamed(draft: Draft, piece: string | null): Draft {
  if (piece === null || draft.caption.code !== null) return draft;
  return { ...draft, caption: { ...draft.caption, name: piece } };
}

/** Names of pieces that are parts of one whole unless they have areas of their own. */
const PART_NAME = new RegExp(`${PART_WORD}|区域(?=[一二三四五六七八九十\\dA-Z])`, "u");

/** Ⅰ区, B区, 甲村片: the same where the total shows that they are. */
const NUMBERED = /^(?:(?:[Ⅰ-Ⅻ]|[A-H]|[一二三四五六七八九十]{1,2}|第?\d{1,2})号?区|\p{Script=Han}{1,6}片)$/u;

/**
 * Pieces named 区块一, 区块二 … for which only a total is printed are parts of one boundary with that total, and so are
 * sections into which the text divides a mine; every other boundary stands for itself.
 */
export function withParts(
  drafts: readonly Draft[],
  areas: readonly AssignedAreas[],
  running: MappedText,
): readonly DraftWithAreas[] {
  const are = (names: RegExp): boolean => drafts.every((draft) => names.test(draft.caption.name ?? ""));
  const divided = drafts.length > 1 ? dividedWhole(running, drafts) : null;
  // the sizes of the parts stay with the whole
  const parts =
    divided === null
      ? []
      : areas.flatMap((own) =>
          own.total ? [] : own.areas.map((area): StatedArea => ({ ...area, role: "other" })),
        );
  const total = divided === null ? totalOf(drafts, areas) : { areas: divided, total: true, piece: null };
  const pieces = are(PART_NAME) || (are(NUMBERED) && enclosed(drafts, total));
  const sameTables = drafts.every((draft) => draft.tables.length === drafts[0]?.tables.length);
  const [head] = drafts;
  const apart = drafts.length > 1 && pieces && divided === null && areSized(running, drafts);
  if (drafts.length < 2 || !pieces || apart || total === null || !sameTables || head === undefined) {
    const ofAll = isOfAll(drafts, areas);
    const counted = countedParts(drafts, areas);
    return drafts.flatMap((draft, index): readonly DraftWithAreas[] => {
      const whole = counted.find(({ from, to }) => index >= from && index < to);
      if (whole !== undefined)
        return index > whole.from
          ? []
          : [{ draft: joined(drafts.slice(whole.from, whole.to), draft, whole.name), areas: whole.areas }];
      const none = areas[index]?.total === true || (ofAll && index === 0);
      return [
        {
          draft: renamed(draft, areas[index]?.piece ?? null),
          areas: none ? [] : (areas[index]?.areas ?? []),
        },
      ];
    });
  }
  return [{ draft: joined(drafts, head, countedWhole(head)), areas: [...total.areas, ...parts] }];
}

/** Boundaries as the parts of one, whose first is `head`. */
function joined(drafts: readonly Draft[], head: Draft, name: string | null): Draft {
  const tables = head.tables.map((table, index) => ({
    ...table,
    rings: drafts.flatMap((draft, part): TableRing[] =>
      (draft.tables[index]?.rings ?? []).map((ring) => ({ ...ring, part, role: ring.role ?? "outer" })),
    ),
    to: drafts.reduce((end, draft) => Math.max(end, draft.tables[index]?.to ?? 0), 0),
    tailTo: drafts.at(-1)?.tables[index]?.tailTo ?? table.tailTo,
  }));
  return { ...head, caption: { ...head.caption, code: null, name }, tables };
}

/**
 * Whether the figure of the first of several named boundaries stands above its heading, is none that it encloses, and no
 * other has one: it is what all of them have, or another thing.
 */
function isOfAll(drafts: readonly Draft[], areas: readonly AssignedAreas[]): boolean {
  const [head, ...more] = drafts;
  const [first, ...others] = areas;
  if (head === undefined || first === undefined || more.length === 0) return false;
  if (first.areas.length === 0 || others.some((own) => own.areas.length > 0)) return false;
  const named = drafts.every(({ caption }) => (caption.code ?? caption.name) !== null);
  const rings = head.tables[0]?.rings ?? [];
  return (
    named && first.areas.every((area) => area.evidence.end <= head.captionFrom && !encloses(rings, area))
  );
}

/** Whether all boundaries together enclose the areas of the whole. */
function enclosed(drafts: readonly Draft[], total: AssignedAreas | null): boolean {
  const rings = drafts.flatMap((draft) => draft.tables[0]?.rings ?? []);
  return total !== null && total.areas.length > 0 && total.areas.every((area) => encloses(rings, area));
}

/**
 * The areas of the whole: those printed as a total, those that stand before the first part is named, or the first ones
 * where all parts together enclose them.
 */
function totalOf(drafts: readonly Draft[], areas: readonly AssignedAreas[]): AssignedAreas | null {
  if (areas.every((own) => own.total || own.areas.length === 0))
    return areas.find((own) => own.total) ?? null;
  const [head] = drafts;
  const [first, ...others] = areas;
  if (head === undefined || first === undefined || others.some((own) => own.areas.length > 0)) return null;
  if (first.areas.every(({ evidence }) => evidence.end <= head.captionFrom)) return first;
  return enclosed(drafts, first) ? first : null;
}
