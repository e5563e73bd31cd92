import { DECIDES, OTHER_ZONE_MATTER } from "../lexicon/zone-matters";

/** Whether a title decides about a zone as an area. */
export function decidesZones(title: string): boolean {
  return DECIDES.test(title) && !OTHER_ZONE_MATTER.test(title) && !title.includes("成片开发");
}
