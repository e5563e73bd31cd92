import { fixed } from "../figures";
import type { Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/** A boundary that reaches beyond the county that the record names, by the reader's own file of boundaries. */
export const countyBoundary: Rule = {
  id: "county-boundary",
  version: 1,
  check: (records, facts, policy) =>
    subjectPlaces(records).flatMap(({ key, subject, evidence }) => {
      const official = facts.get(key)?.official;
      if (official === undefined || official.outside <= policy.officialSlack) return [];
      const { county, file, outside } = official;
      const distance = fixed(outside, 0);
      const slack = fixed(policy.officialSlack, 0);
      return [
        {
          severity: "warning" as const,
          subject,
          message: {
            zh: `按您提供的界线文件（${file}），界址点超出${county}最远约 ${distance} 米（容差 ${slack} 米），请核对坐标系、带号和地名。`,
            en: `By the boundary file that you supplied (${file}) the boundary reaches about ${distance} m beyond ${county} (tolerance ${slack} m): check system, zone and name.`,
          },
          expected: policy.officialSlack,
          actual: outside,
          unit: "m",
          evidence: [evidence],
        },
      ];
    }),
};
