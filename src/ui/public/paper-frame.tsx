import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../../domain/dataset";
import { activeDataset } from "../../store/selectors";
import { momentText } from "../../view/audit-moment";
import { sourceTitle } from "../../view/printed-in";
import { sheetSources } from "../../view/sheet-words";
import { useApp } from "../store-context";
import { useMessages } from "../use-messages";
import { QrCode } from "./qr-code";
import type { PublicSubject } from "./subject-in-view";
import { usePublicLink } from "./use-public-link";
import { usePublicMessages } from "./use-public-messages";

/** The head of a printed extract: what it is, of which data, when, and the way back to the page. */
export function PaperHead(): ReactNode {
  const { p, language } = usePublicMessages();
  const { t } = useMessages();
  const link = usePublicLink();
  const loaded = useApp(activeDataset);
  const office = useApp((state) => state.office.name);
  const made = useMemo(() => new Date(), []);
  if (!loaded) return null;
  return (
    <div className="print-only paper-head" aria-hidden="true">
      <div>
        <p className="paper-kind">{p("public.paper.extract")}</p>
        <p>{[loaded.label[language], office?.[language]].filter(Boolean).join(" · ")}</p>
        <p>{p("public.paper.made", { date: momentText(made.toISOString()) })}</p>
        {loaded.invented && (
          <p>
            <strong>{t("invented.mark")}</strong> {t("invented.long")}
          </p>
        )}
      </div>
      {!loaded.local && <QrCode link={link} />}
    </div>
  );
}

/** The foot of a printed extract: what it rests on, what it is not, and whether the map was reviewed. */
export function PaperFoot({
  dataset,
  subject,
}: {
  readonly dataset: Dataset;
  readonly subject: PublicSubject;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const { t } = useMessages();
  const link = usePublicLink();
  const local = useApp((state) => activeDataset(state)?.local ?? false);
  const { notices, reviewNumber } = useApp((state) => state.office);
  const ids = useMemo(() => recordsOf(subject), [subject]);
  return (
    <footer className="print-only paper-foot" aria-hidden="true">
      <h2>{p("public.paper.sources")}</h2>
      <ul>
        {sheetSources(dataset, ids).map(({ id, name, sha256 }) => (
          <li key={id}>
            {sourceTitle(dataset, id, language)}{" "}
            <span className="paper-hash">
              {name} · SHA-256 {sha256}
            </span>
          </li>
        ))}
      </ul>
      <p>{t("notice.reference")}</p>
      <p>{reviewNumber === null ? t("notice.unreviewed") : t("office.reviewed", { number: reviewNumber })}</p>
      {notices.map((notice) => (
        <p key={notice.en}>{notice[language]}</p>
      ))}
      {!local && <p className="paper-link">{decodeURI(link).replaceAll("%2F", "/")}</p>}
      <p>
        {dataset.generator.name} {dataset.generator.version}
      </p>
    </footer>
  );
}

function recordsOf(subject: PublicSubject): ReadonlySet<string> | null {
  switch (subject.kind) {
    case "county":
      return new Set([...subject.county.zones, ...subject.county.parcels].map(({ id }) => id));
    case "place":
      return new Set(subject.parcels.map(({ id }) => id));
    case "zone":
      return new Set([subject.zone.id]);
    case "parcel":
      return new Set([subject.parcel.id]);
    case "document":
    case "question":
      return null;
  }
}
