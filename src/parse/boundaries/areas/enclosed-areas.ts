import { statedArea } from "../../area-mentions";
import type { MappedText } from "../../text/mapped-text";
import { encloses, ringSizes } from "../points/encloses";
import { type AreaGroup, everyAreaGroup } from "./own-areas";
import type { DraftWithAreas } from "./parts";

/** More figures than this are a document about other things, and one of them may agree by chance. */
const MOST_FIGURES = 40;

/**
 * Boundaries for which no words name an area, or only a figure behind them that they do not enclose, with the one
 * printed figure that their points enclose: 临时使用未利用地264999.68平方米. Only where a single figure of the document
 * agrees with a boundary, and a single boundary with it.
 */
export function withEnclosedAreas(
  running: MappedText,
  all: readonly DraftWithAreas[],
): readonly DraftWithAreas[] {
  const doubtful = all.map(isDoubtful);
  if (!doubtful.includes(true)) return all;
  const settled = all.flatMap(({ areas }, index) => (doubtful[index] === true ? [] : areas));
  const used = new Set(settled.map(({ evidence }) => evidence.start));
  const groups = everyAreaGroup(running).filter(
    ({ mentions: [head] }) => head !== undefined && !used.has(running.starts[head.from] ?? -1),
  );
  if (groups.length === 0 || groups.length > MOST_FIGURES) return all;
  const areasOf = (group: AreaGroup) => group.mentions.map((mention) => statedArea(running, mention, "site"));
  const figures = groups.map((group) => ({ group, areas: areasOf(group) }));
  const fitting = all.map(({ draft }, index): readonly AreaGroup[] => {
    const rings = draft.tables[0]?.rings ?? [];
    if (doubtful[index] !== true || rings.some((ring) => ring.role === "inner")) return [];
    const sizes = ringSizes(rings);
    return figures.flatMap(({ group, areas }) =>
      areas.some((area) => encloses(rings, area, sizes)) ? [group] : [],
    );
  });
  const claims = new Map<AreaGroup, number>();
  for (const list of fitting)
    for (const group of new Set(list)) claims.set(group, (claims.get(group) ?? 0) + 1);
  return all.map((one, index) => {
    const [own, ...others] = fitting[index] ?? [];
    const value = (group: AreaGroup): number => group.mentions[0]?.squareMetres ?? 0;
    if (
      own === undefined ||
      (claims.get(own) ?? 0) > 1 ||
      others.some((group) => value(group) !== value(own))
    )
      return one;
    return { ...one, areas: areasOf(own) };
  });
}

/** Without a figure, or with one that stands behind the table and is another's. */
function isDoubtful({ draft, areas }: DraftWithAreas): boolean {
  const [head] = areas;
  if (head === undefined) return true;
  const end = Math.max(...draft.tables.map((table) => table.to));
  return head.evidence.start >= end && !encloses(draft.tables[0]?.rings ?? [], head);
}
