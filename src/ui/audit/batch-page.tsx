import type { ReactNode } from "react";
import { useMessages } from "../use-messages";

/** Declared against computed areas of all parcels at once. */
export function BatchPage(): ReactNode {
  const { t } = useMessages();
  return (
    <div className="page">
      <h1>{t("page.audit")}</h1>
    </div>
  );
}
