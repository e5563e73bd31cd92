import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { Page } from "../store/app-state";
import { activeDataset } from "../store/selectors";
import { pageOpened } from "../store/transitions";
import { isCompared } from "../view/compared-area";
import { listedDocuments } from "../view/document-list";
import { listedFindings } from "../view/finding-list";
import { countText } from "../view/number-text";
import { zoneGroups } from "../view/zone-groups";
import { AppLink } from "./app-link";
import { useLedger } from "./ledger/use-ledger";
import type { MessageKey } from "./messages/message-key";
import { useApp } from "./store-context";
import { useMessages } from "./use-messages";

const sections: readonly { readonly page: Page; readonly name: MessageKey }[] = [
  { page: "overview", name: "page.overview" },
  { page: "board", name: "page.board" },
  { page: "charts", name: "page.charts" },
  { page: "findings", name: "page.findings" },
  { page: "audit", name: "page.audit" },
  { page: "zones", name: "page.zones" },
  { page: "quotas", name: "page.quotas" },
  { page: "documents", name: "page.documents" },
];

/** The public door shows what a citizen asks for, in that order. */
const publicSections: typeof sections = [
  { page: "public", name: "page.public" },
  { page: "zones", name: "page.zones" },
  { page: "overview", name: "page.overview" },
  { page: "documents", name: "page.documents" },
];
/** An auditor begins with what is wrong, then with how wrong. */
const auditSections: typeof sections = sections.toSorted((one, other) => auditRank(one) - auditRank(other));
function auditRank({ page }: (typeof sections)[number]): number {
  const first: readonly Page[] = ["findings", "audit", "overview"];
  return first.includes(page) ? first.indexOf(page) : first.length;
}
const uncounted: readonly Page[] = ["board", "charts", "public"];

/** The pages, each with how much stands there under the search. */
export function SectionNav(): ReactNode {
  const { t, language } = useMessages();
  const loaded = useApp(activeDataset);
  const page = useApp((state) => state.page);
  const door = useApp((state) => state.door);
  const text = useDeferredValue(useApp((state) => state.filters.text));
  const { shown } = useLedger();
  const counts = useMemo((): Partial<Record<Page, number>> | null => {
    if (loaded === null) return null;
    const { dataset } = loaded;
    return {
      findings: listedFindings(dataset, text, language).filter(({ finding }) => finding.severity !== "pass")
        .length,
      zones: zoneGroups(dataset, text).reduce((sum, group) => sum + group.zones.length, 0),
      quotas: dataset.quotas.length,
      documents: listedDocuments(dataset, text).length,
      audit: dataset.parcels.filter((one) => one.verdicts.some(isCompared)).length,
    };
  }, [loaded, text, language]);
  const order = {
    plan: sections,
    audit: auditSections,
    public: publicSections,
  }[door];
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the names do not fit, the current one is kept in sight.
    if (page !== "parcel") {
      nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }, [page]);
  return (
    <nav ref={nav} className="sections" aria-label={t("page.nav")}>
      {order.map(
        (section) =>
          section && (
            <AppLink
              key={section.page}
              to={(state) => pageOpened(state, section.page)}
              current={page === section.page || (page === "parcel" && section.page === "overview")}
            >
              {t(section.name)}
              {counts && !uncounted.includes(section.page) && (
                <span className="count">{countText(counts[section.page] ?? shown.length, language)}</span>
              )}
            </AppLink>
          ),
      )}
    </nav>
  );
}
