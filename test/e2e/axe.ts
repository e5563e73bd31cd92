import AxeBuilder from "@axe-core/playwright";
import type { Page } from "./fixture";

interface Looked {
  /** a selector: only what lies within */
  readonly within?: string;
  readonly withoutRules?: readonly string[];
}

/**
 * What axe finds at fault, rule and first element, as lines. Only faults are described, and in the page itself: the
 * list of all that is in order, put together in a page of its own, takes as long again.
 */
export async function axeFaults(
  page: Page,
  { within, withoutRules = [] }: Looked = {},
): Promise<readonly string[]> {
  const rules = Object.fromEntries(withoutRules.map((id) => [id, { enabled: false }]));
  const builder = new AxeBuilder({ page }).options({ resultTypes: ["violations"], rules }).setLegacyMode();
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
