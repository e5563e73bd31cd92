import type { PublicCounties, PublicCounty } from "../../view/public-counties";

const PREFIX = "county/";

/** What the address says of a chosen county; records have ids of their own, none begins so. */
export function countyId(name: string): string {
  return `${PREFIX}${name}`;
}

/** The county that is chosen; null where none is, or where the data do not name it. */
export function countyInView(counties: PublicCounties, selection: string | null): PublicCounty | null {
  if (selection === null || !selection.startsWith(PREFIX)) return null;
  const name = selection.slice(PREFIX.length);
  const all = [...counties.tiles.map(({ county }) => county), ...counties.others];
  return all.find((one) => one.name === name) ?? null;
}
