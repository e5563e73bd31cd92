import type { Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/** The number of boundary points that the text announces against those it prints; closing points may count. */
export const pointCount: Rule = {
  id: "point-count",
  version: 1,
  check: (records) =>
    subjectPlaces(records).flatMap(({ key, subject }) => {
      const table = records.tables.get(key)?.[0];
      const declared = table?.pointCount;
      if (table === undefined || declared === undefined) return [];
      const printed = table.rings.reduce((sum, ring) => sum + ring.points.length, 0);
      const closing = table.rings.filter((ring) => ring.closed).length;
      const holds = declared.value === printed || declared.value === printed + closing;
      return [
        {
          severity: holds ? ("pass" as const) : ("warning" as const),
          subject,
          message: {
            zh: `写明界址点 ${declared.value} 个，表中有 ${printed} 个${closing === 0 ? "" : `（另有 ${closing} 个闭合点）`}：${holds ? "相符" : "不相符"}。`,
            en: `${declared.value} boundary points are announced, the table has ${printed}${closing === 0 ? "" : ` (and ${closing} closing)`}: ${holds ? "equal" : "not equal"}.`,
          },
          expected: declared.value,
          actual: printed,
          difference: printed - declared.value,
          evidence: [declared.evidence, table.evidence],
        },
      ];
    }),
};
