import type { PointTable, TablePoint, TableRing } from "../../domain/point-table";
import type { Records } from "../../domain/records";
import { fixed } from "../figures";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/**
 * The numbers of boundary points: a number left out that no other table of the document has, and one number with two
 * different positions (a ring that does not close, or a repeated line). Numbers in another order than 1, 2, 3 are
 * usual where neighbours share points, so there gaps say nothing.
 */
export const pointNumbering: Rule = {
  id: "point-numbering",
  check: (records, _facts, policy) => {
    const known = labelsByDocument(records);
    return subjectPlaces(records).flatMap(({ key, subject, document }) => {
      const table = records.tables.get(key)?.[0];
      if (table === undefined) return [];
      const labels = known.get(document) ?? new Set<string>();
      return [
        ...gaps(subject, table, labels),
        ...table.rings.flatMap((ring) => twice(subject, table, ring, policy)),
      ];
    });
  },
};

function labelsByDocument(records: Records): Map<string | null, Set<string>> {
  const known = new Map<string | null, Set<string>>();
  for (const { key, document } of subjectPlaces(records)) {
    const labels = known.get(document) ?? new Set<string>();
    for (const table of records.tables.get(key) ?? []) {
      for (const point of pointsOf(table)) if (point.label !== null) labels.add(point.label);
    }
    known.set(document, labels);
  }
  return known;
}

function pointsOf(table: PointTable): TablePoint[] {
  return table.rings.flatMap((ring) => [...ring.points]);
}

/** Numbers missing in a table whose points otherwise count up one by one. */
function gaps(subject: string, table: PointTable, known: ReadonlySet<string>): Draft[] {
  const points = pointsOf(table);
  const numbers = points.flatMap((point) => {
    const match = /^(\D*)(\d+)$/u.exec(point.label ?? "");
    return match === null
      ? []
      : [{ point, prefix: match[1] ?? "", number: Number(match[2]), width: match[2]?.length ?? 0 }];
  });
  if (numbers.length < points.length || numbers.length < 3) return [];
  const missing: { label: string; point: TablePoint }[] = [];
  let steps = 0;
  for (const [index, current] of numbers.entries()) {
    const before = numbers[index - 1];
    if (before === undefined || before.prefix !== current.prefix) continue;
    const step = current.number - before.number;
    if (step === 1) steps += 1;
    // Another ring may start anew; inside a ring a step back means that the numbers are no count.
    else if (step < 1 && current.number !== 1) return [];
    else
      for (let number = before.number + 1; number < current.number; number++) {
        missing.push({
          label: `${current.prefix}${padded(number, current.width, current.number)}`,
          point: current.point,
        });
        if (missing.length > numbers.length) return [];
      }
  }
  const absent = missing.filter(({ label }) => !known.has(label));
  // A table that mostly counts by one and leaves out a few numbers; more holes mean shared numbering.
  if (absent.length === 0 || absent.length < missing.length || 4 * absent.length > steps) return [];
  const labels = absent.map(({ label }) => label).join("、");
  return [
    {
      key: labels,
      severity: "warning",
      subject,
      message: {
        zh: `界址点编号缺 ${labels}：可能漏印或漏读了点。`,
        en: `The numbering of the boundary points leaves out ${labels}: points may be missing.`,
      },
      expected: labels,
      actual: null,
      evidence: absent.slice(0, 3).map(({ point }) => point.evidence),
    },
  ];
}

/** J007 keeps its zeros, J7 has none. */
function padded(number: number, width: number, neighbour: number): string {
  return String(neighbour).length === width ? String(number) : String(number).padStart(width, "0");
}

function twice(subject: string, table: PointTable, ring: TableRing, policy: Policy): Draft[] {
  const seen = new Map<string, TablePoint>();
  return ring.points.flatMap((point): Draft[] => {
    if (point.label === null) return [];
    const first = seen.get(point.label);
    if (first === undefined) {
      seen.set(point.label, point);
      return [];
    }
    const apart = Math.hypot(
      Number(first.first) - Number(point.first),
      Number(first.second) - Number(point.second),
    );
    if (!(apart > (table.unit === "metres" ? policy.samePoint : 0))) return [];
    const closing = point === ring.points.at(-1) && first === ring.points[0];
    const by = table.unit === "metres" ? `${fixed(apart, 3)} m` : `${fixed(apart, 8)}°`;
    return [
      {
        key: `twice-${point.label}`,
        severity: "warning",
        subject,
        message: closing
          ? {
              zh: `界址线不闭合：末点 ${point.label} 与起点编号相同，坐标相差 ${by}。`,
              en: `The boundary does not close: the last point ${point.label} has the number of the first and lies ${by} from it.`,
            }
          : {
              zh: `界址点 ${point.label} 出现两次，坐标相差 ${by}。`,
              en: `Boundary point ${point.label} is printed twice, ${by} apart.`,
            },
        actual: apart,
        tolerance: policy.samePoint,
        unit: table.unit === "metres" ? "m" : "deg",
        evidence: [first.evidence, point.evidence],
      },
    ];
  });
}
