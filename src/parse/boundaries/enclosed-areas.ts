import { statedArea } from "../area-mentions";
import type { MappedText } from "../text/mapped-text";
import { type AreaGroup, everyAreaGroup } from "./own-areas";
import type { DraftWithAreas } from "./parts";
import { encloses } from "./standing";

/** More figures than this are a document about other things, and one of them may agree by chance. */
const MOST_FIGURES = 40;

/**
 * Boundaries for which no words name an area, with the one printed figure that their points enclose: 临时使用未利用地
 * 264999.68平方米. Only where a single figure of the document agrees with a boundary, and a single boundary with it.
 */
export function withEnclosedAreas(
  running: MappedText,
  all: readonly DraftWithAreas[],
): readonly DraftWithAreas[] {
  if (all.every(({ areas }) => areas.length > 0)) return all;
  const used = new Set(all.flatMap(({ areas }) => areas.map(({ evidence }) => evidence.start)));
  const groups = everyAreaGroup(running).filter(
    ({ mentions: [head] }) => head !== undefined && !used.has(running.starts[head.from] ?? -1),
  );
  if (groups.length === 0 || groups.length > MOST_FIGURES) return all;
  const areasOf = (group: AreaGroup) => group.mentions.map((mention) => statedArea(running, mention, "site"));
  const fitting = all.map(({ draft, areas }): readonly AreaGroup[] => {
    const rings = draft.tables[0]?.rings ?? [];
    if (areas.length > 0 || rings.some((ring) => ring.role === "inner")) return [];
    return groups.filter((group) => areasOf(group).some((area) => encloses(rings, area)));
  });
  return all.map((one, index) => {
    const [own, ...others] = fitting[index] ?? [];
    const value = (group: AreaGroup): number => group.mentions[0]?.squareMetres ?? 0;
    const shared = fitting.some((list, other) => other !== index && own !== undefined && list.includes(own));
    if (own === undefined || shared || others.some((group) => value(group) !== value(own))) return one;
    return { ...one, areas: areasOf(own) };
  });
}
