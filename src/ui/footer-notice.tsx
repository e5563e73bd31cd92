import type { ReactNode } from "react";
import { useMessages } from "./use-messages";

/** What this page is not, by law; and where its data come from. On a phone the words fold into one line. */
export function FooterNotice(): ReactNode {
  const { t } = useMessages();
  return (
    <footer className="notice">
      <div className="notice-full">
        {/* The map bears the notices of the law itself. */}
        <p>{t("notice.sources")}</p>
        <p>{t("add.private")}</p>
      </div>
      <details className="notice-short">
        <summary>{t("notice.short")}</summary>
        <p>{t("notice.reference")}</p>
        <p>{t("notice.unreviewed")}</p>
        <p>{t("notice.sources")}</p>
      </details>
    </footer>
  );
}
