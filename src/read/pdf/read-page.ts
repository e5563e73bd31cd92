import { type PageTable, pageTables } from "./page-tables";
import type { RawPage } from "./raw-page";
import { ruledGrids } from "./ruled-grids";

/** What stands on a page; what stands in its ruled tables is no more among its runs. */
export interface ReadPage extends Omit<RawPage, "rulings"> {
  readonly tables: readonly PageTable[];
}

/** The text and the ruled tables of one page. */
export function readPage({ rulings, ...page }: RawPage): ReadPage {
  const { tables, free } = pageTables(ruledGrids(rulings), page.runs);
  return { ...page, runs: free, tables };
}
