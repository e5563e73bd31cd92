import type { DocumentSection } from "../../document-section";
import { isNumberedBlock } from "../names/part-names";
import { assembledArea } from "../names/planned-area";
import type { ZoneHead, ZonePart } from "../statements/zone-head";
import type { Statement } from "../statements/zone-statements";
import { soleArea } from "../subjects/sole-area";
import { landAssemblyPlans } from "./land-assembly";
import type { PlanMention } from "./plan-mentions";
import { planParts } from "./plan-parts";
import { toldZones } from "./told-zones";

/** The zones that the running text of a document tells, each with its place: the plans of land assembly, else all that statements tell. */
export function zoneHeads(
  section: DocumentSection,
  title: string,
  statements: readonly Statement[],
): readonly ZoneHead[] {
  const plans = landAssemblyPlans(section);
  return plans.length > 0 ? planHeads(section, plans, statements) : toldZones(section, title, statements);
}

function planHeads(
  section: DocumentSection,
  plans: readonly PlanMention[],
  statements: readonly Statement[],
): readonly ZoneHead[] {
  const { running } = section;
  return plans.flatMap((plan, index): readonly ZoneHead[] => {
    const limit = plans[index + 1]?.from ?? running.text.length;
    const others = plans.filter(({ county }) => county === plan.county).length > 1;
    const titled = assembledArea(plan.name, running.text, others);
    const all = planParts(section, statements, plan.to, limit);
    // the area that the plan is named after is the plan's land, no part of it, whatever stands before it
    const isOwn = ({ name }: ZonePart): boolean =>
      titled !== null && (titled.endsWith(name) || name.endsWith(titled));
    const [first] = all;
    const names = all.map(({ name }) => name);
    const sole = soleArea(running, plan.to, limit, names);
    const parts = all.every((one) => isOwn(one) || (sole !== null && one.name.endsWith(sole))) ? [] : all;
    const own = first !== undefined && titled?.endsWith(first.name) === true ? first.name : titled;
    const areNumbers = parts.every((one) => isNumberedBlock(one.name));
    const area = parts.length === 0 ? (own ?? sole) : areNumbers ? titled : null;
    // rules about plans as such
    if (plan.isGeneral && all.length === 0 && area === null) return [];
    const { county, year, batch, from, to: named } = plan;
    const name = area ?? plan.name;
    const entitled = plan.isGeneral ? name : plan.name;
    return [{ name, entitled, kind: "land-assembly", county, year, batch, from, named, to: limit, parts }];
  });
}
