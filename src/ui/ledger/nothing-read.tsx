import type { ReactNode } from "react";
import { activeDataset } from "../../store/selectors";
import { pageOpened } from "../../store/transitions";
import { AppLink } from "../app-link";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";

/** Where no parcel was read: what was, and what could not be. A default export: it is loaded on demand. */
export default function NothingRead(): ReactNode {
  const { t } = useMessages();
  const dataset = useApp(activeDataset)?.dataset;
  if (dataset === undefined) return null;
  const { issues, zones, quotas, documents } = dataset;
  const ways = [
    { page: "findings", name: t("reading.issues", { count: issues.length }), count: issues.length },
    { page: "zones", name: `${t("page.zones")} ${zones.length}`, count: zones.length },
    { page: "quotas", name: `${t("page.quotas")} ${quotas.length}`, count: quotas.length },
    { page: "documents", name: `${t("page.documents")} ${documents.length}`, count: documents.length },
  ] as const;
  return (
    <div className="empty-offers">
      {ways
        .filter(({ count }) => count > 0)
        .map(({ page, name }) => (
          <AppLink key={page} to={(state) => pageOpened(state, page)} className="button quiet">
            {name}
          </AppLink>
        ))}
    </div>
  );
}
