import type { Issue } from "../domain/issue";
import type { Records } from "../domain/records";
import type { Source } from "../domain/source";
import { crossesItself } from "./crossings";
import type { Position } from "./position";

/**
 * The issue of a list that says nothing of its points but their places, where lines from one to the next would cross:
 * they were surveyed, and bound nothing. Null where every ring of it can be drawn.
 */
export function unorderedPoints({ id, name }: Source, { tables }: Pick<Records, "tables">): Issue | null {
  const crossing = [...tables.values()].flat().some(({ rings }) =>
    // which axis is which changes the picture, not what crosses in it
    rings.some(({ points }) =>
      crossesItself(points.map(({ first, second }): Position => [Number(second), Number(first)])),
    ),
  );
  if (!crossing) return null;
  return {
    code: "map-points-unordered",
    severity: "error",
    message: {
      zh: `${name}：文件只列出点，按其顺序连线会自相交：应是碎部点或几段界线，不是一条界线，未连成面。请按界线顺序排列，各圈之间空一行。`,
      en: `${name}: the file lists points alone, and lines from one to the next would cross: surveyed points or parts of several boundaries, not one; nothing was drawn. Put them in the order of the boundary, a blank line between rings.`,
    },
    evidence: null,
    source: id,
  };
}
