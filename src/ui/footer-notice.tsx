import type { ReactNode } from "react";
import { OfficeNotices, OfficeProblems } from "./office-notices";
import { useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** What this page is not, by law; who runs it; and where its data come from. On a phone the words fold into one line. */
export function FooterNotice(): ReactNode {
  const { t, language } = useMessages();
  const reviewed = useApp((state) => state.office.reviewNumber !== null);
  return (
    <footer className="notice">
      <OfficeProblems />
      <div className="notice-full">
        {/* The map bears the notices of the law itself. */}
        <OfficeNotices />
        <p className="said-on-map">{t("notice.sources")}</p>
        <p>{t("add.private")}</p>
        {language === "en" && <p>{t("notice.printed")}</p>}
      </div>
      <details className="notice-short">
        <summary>{reviewed ? t("notice.shortReviewed") : t("notice.short")}</summary>
        <p>{t("notice.reference")}</p>
        <OfficeNotices />
        <p>{t("notice.sources")}</p>
        {language === "en" && <p>{t("notice.printed")}</p>}
      </details>
    </footer>
  );
}
