import { fixed } from "../figures";
import type { Rule } from "../rule";
import { subjectPlaces } from "../subject-places";

/** A boundary that lies far from the seat of the county that the record names: perhaps a wrong zone or digit. */
export const countyDistance: Rule = {
  id: "county-distance",
  version: 1,
  check: (records, facts, policy) =>
    subjectPlaces(records).flatMap(({ key, subject, evidence }) => {
      const county = facts.get(key)?.county;
      if (county === undefined || county.distance <= policy.countyDistance) return [];
      const [distance, limit] = [county.distance, policy.countyDistance].map((metres) =>
        fixed(metres / 1000, 0),
      );
      return [
        {
          severity: "note" as const,
          subject,
          message: {
            zh: `界址点距${county.name}驻地约 ${distance} 千米（大于 ${limit} 千米），请核对坐标系、带号和地名。`,
            en: `The boundary lies about ${distance} km from the seat of ${county.name} (more than ${limit} km): check system, zone and name.`,
          },
          expected: policy.countyDistance,
          actual: county.distance,
          unit: "m",
          evidence: [evidence],
        },
      ];
    }),
};
