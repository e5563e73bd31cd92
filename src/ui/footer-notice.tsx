import type { ReactNode } from "react";
import { useMessages } from "./use-messages";

/** What this page is not, by law; and where its data come from. */
export function FooterNotice(): ReactNode {
  const { t } = useMessages();
  return (
    <footer className="notice">
      <p>{t("notice.reference")}</p>
      <p>{t("notice.unreviewed")}</p>
      <p>{t("notice.sources")}</p>
    </footer>
  );
}
