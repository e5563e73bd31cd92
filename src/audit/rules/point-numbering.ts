import type { PointTable, TablePoint, TableRing } from "../../domain/point-table";
import type { Records } from "../../domain/records";
import { areaHolders } from "../area-holders";
import { fixed } from "../figures";
import { groupedBy } from "../grouped-by";
import type { Policy } from "../policy";
import type { Draft, Rule } from "../rule";
import { type SubjectPlace, subjectPlaces } from "../subject-places";
import { isExplained, verdicts } from "../verdict";

/**
 * The numbers of boundary points: a number left out that no other table of the document has (only a note where the
 * declared area agrees with the printed points all the same), and one number with two
 * different positions (a ring that does not close, or a repeated line). Numbers in another order than 1, 2, 3 are
 * usual where neighbours share points, so there gaps say nothing.
 */
export const pointNumbering: Rule = {
  id: "point-numbering",
  version: 2,
  check: (records, facts, policy) => {
    const places = groupedBy(
      subjectPlaces(records).filter(({ key }) => records.tables.has(key)),
      (place) => place.document,
    );
    const known = new Map([...places].map(([document, own]) => [document, labelsOf(own, records)]));
    const holders = new Map(areaHolders(records).map((holder) => [holder.key, holder]));
    const held = (key: string): boolean => {
      const [areas, own] = [holders.get(key)?.areas ?? [], facts.get(key) ?? null];
      return own !== null && verdicts({ areas }, own, policy).some(({ verdict }) => isExplained(verdict));
    };
    return subjectPlaces(records).flatMap(({ key, subject, document }) => {
      const table = records.tables.get(key)?.[0];
      if (table === undefined) return [];
      const labels = known.get(document) ?? new Set<string>();
      // Numbers that several tables share may jump in each of them; in a table alone every jump is a gap.
      const alone = (places.get(document)?.length ?? 0) < 2;
      return [
        ...gaps(subject, table, labels, alone ? 1 : SHARED_STEPS, held(key)),
        ...table.rings.flatMap((ring) => twice(subject, table, ring, policy)),
      ];
    });
  },
};

/** Steps of one that must stand against every number left out, where tables may share their numbers. */
const SHARED_STEPS = 4;

function labelsOf(places: readonly SubjectPlace[], records: Records): Set<string> {
  const points = places.flatMap(({ key }) => (records.tables.get(key) ?? []).flatMap(pointsOf));
  return new Set(points.flatMap(({ label }) => (label === null ? [] : [label])));
}

function pointsOf(table: PointTable): TablePoint[] {
  return table.rings.flatMap((ring) => [...ring.points]);
}

/** Numbers missing in a table whose points otherwise count up one by one. */
function gaps(
  subject: string,
  table: PointTable,
  known: ReadonlySet<string>,
  stepsPerGap: number,
  held: boolean,
): Draft[] {
  const points = pointsOf(table);
  const labels = points.flatMap((point) => {
    const [, prefix = "", digits = ""] = /^(\D*)(\d+)$/u.exec(point.label ?? "") ?? [];
    return digits === "" ? [] : [{ point, prefix, digits, number: Number(digits) }];
  });
  if (labels.length < points.length) return [];
  // J007 keeps its zeros, J7 has none.
  const width = labels.find(({ digits }) => digits.startsWith("0"))?.digits.length ?? 1;
  const missing: { label: string; point: TablePoint }[] = [];
  let steps = 0;
  for (const [index, { point, prefix, number }] of labels.entries()) {
    const before = labels[index - 1];
    if (before === undefined || before.prefix !== prefix) continue;
    if (number === before.number + 1) steps += 1;
    // Another ring may start anew; any other step back means that the numbers are no count.
    if (number <= before.number && number !== 1) return [];
    if (number - before.number > labels.length) return [];
    for (let left = before.number + 1; left < number; left++) {
      missing.push({ label: `${prefix}${String(left).padStart(width, "0")}`, point });
    }
  }
  const absent = missing.filter(({ label }) => !known.has(label));
  // A table that mostly counts by one and leaves out a few numbers; more holes mean shared numbering.
  if (absent.length === 0 || absent.length < missing.length || stepsPerGap * absent.length > steps) return [];
  const names = absent.map(({ label }) => label).join("、");
  return [
    {
      key: names,
      severity: held ? "note" : "warning",
      subject,
      message: held
        ? {
            zh: `界址点编号缺 ${names}，但公布面积与所印各点相符：多半只是编号跳过。`,
            en: `The numbering of the boundary points leaves out ${names}, but the declared area agrees with the printed points: probably the number was only skipped.`,
          }
        : {
            zh: `界址点编号缺 ${names}：可能漏印或漏读了点。`,
            en: `The numbering of the boundary points leaves out ${names}: points may be missing.`,
          },
      expected: names,
      actual: null,
      evidence: absent.slice(0, 3).map(({ point }) => point.evidence),
    },
  ];
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
