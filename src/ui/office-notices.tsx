import type { ReactNode } from "react";
import { useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** What the office that runs this copy says: its name, its notices, the review number or that there is none. */
export function OfficeNotices(): ReactNode {
  const { t, language } = useMessages();
  const { name, notices, reviewNumber } = useApp((state) => state.office);
  return (
    <>
      {name && <p>{t("office.name", { name: name[language] })}</p>}
      <p className="said-on-map">
        {reviewNumber === null ? t("notice.unreviewed") : t("office.reviewed", { number: reviewNumber })}
      </p>
      {notices.map((notice) => (
        <p key={notice.en}>{notice[language]}</p>
      ))}
    </>
  );
}

/** What of the settings could not be read: said where the office sees it at once. */
export function OfficeProblems(): ReactNode {
  const { language } = useMessages();
  const problems = useApp((state) => state.officeProblems);
  if (problems.length === 0) return null;
  return (
    <ul className="failures" role="alert">
      {problems.map((problem) => (
        <li key={problem.en}>{problem[language]}</li>
      ))}
    </ul>
  );
}
