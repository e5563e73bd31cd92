import type { ReactNode } from "react";
import { useMessages } from "../use-messages";

/** One parcel or the whole list, to be printed. */
export function ReportPage(): ReactNode {
  const { t } = useMessages();
  return (
    <div className="page">
      <h1>{t("page.report")}</h1>
    </div>
  );
}
