import type { TableRing } from "../domain/point-table";
import { planarArea } from "./planar-area";
import type { PositionRing } from "./position";
import { ringWithin } from "./ring-within";

/** A ring with the role and the part it plays. */
export interface RingRole {
  /** index in the table */
  readonly index: number;
  readonly role: "outer" | "inner";
  /** polygons of the boundary, from 0 */
  readonly part: number;
}

/**
 * Outer or inner, and of which part: as printed where the print says so, otherwise by containment (even-odd: a
 * ring inside an odd number of others is a hole). Ring number 2 is not always a hole: it may be a second polygon.
 * The rings of one part stand together, the outer one first.
 */
export function ringRoles(printed: readonly TableRing[], positions: readonly PositionRing[]): RingRole[] {
  const containers = positions.map((ring, index) =>
    positions.flatMap((other, k) => (k !== index && ringWithin(ring, other) ? [k] : [])),
  );
  const roles = printed.map(
    (ring, index) => ring.role ?? ((containers[index]?.length ?? 0) % 2 === 1 ? "inner" : "outer"),
  );
  const outers = roles.flatMap((role, index) => (role === "outer" ? [index] : []));
  const size = (index: number): number => Math.abs(planarArea(positions[index] ?? []));
  const outerOf = (index: number): number | undefined => {
    const around = outers.filter((outer) => containers[index]?.includes(outer));
    const samePart = outers.filter(
      (outer) => printed[index]?.part !== null && printed[outer]?.part === printed[index]?.part,
    );
    const fitting = around.filter((outer) => samePart.includes(outer));
    const smallest = (fitting.length > 0 ? fitting : around).toSorted((a, b) => size(a) - size(b))[0];
    return smallest ?? samePart[0] ?? outers.findLast((outer) => outer < index) ?? outers[0];
  };
  const owners = roles.map((role, index) => (role === "outer" ? index : outerOf(index)));
  return outers.flatMap((outer, part) => [
    { index: outer, role: "outer" as const, part },
    ...roles.flatMap((role, index) =>
      role === "inner" && owners[index] === outer ? [{ index, role: "inner" as const, part }] : [],
    ),
  ]);
}
