import type { ReactNode } from "react";
import { workDismissed } from "../store/dataset-transitions";
import { pageOpened } from "../store/transitions";
import { AppLink } from "./app-link";
import { useCommands } from "./commands";
import { Button } from "./primitives/button";
import { Progress } from "./primitives/progress";
import { useAct, useApp } from "./store-context";
import { useMessages } from "./use-messages";

/** How a reading goes, and what came of it. Nothing where nothing was read. */
export function ReadingCard(): ReactNode {
  const { t, language } = useMessages();
  const { cancelReading } = useCommands();
  const act = useAct();
  const work = useApp((state) => state.work);
  const failures = useApp((state) => state.failures);
  const read = work?.state === "done" ? work.dataset : null;
  const issues = useApp(({ datasets }) => datasets.find(({ id }) => id === read)?.dataset.issues.length ?? 0);
  if (work === null) return null;
  return (
    <div className={`reading-card ${work.state}`}>
      {work.state === "running" && (
        <>
          <p>{t("reading.running", { name: work.label })}</p>
          {work.stage !== null && <p className="muted">{work.stage}</p>}
          <Progress label={t("reading.running", { name: work.label })} share={work.share} />
          <Button onPress={cancelReading}>{t("reading.cancel")}</Button>
        </>
      )}
      {work.state === "done" && (
        <p>
          {work.parcels + work.zones > 0
            ? t("reading.done", { parcels: work.parcels, zones: work.zones })
            : t("reading.nothing")}{" "}
          {issues > 0 && (
            <AppLink to={(state) => pageOpened(state, "findings")}>
              {t("reading.issues", { count: issues })}
            </AppLink>
          )}
        </p>
      )}
      {work.state === "failed" && <p>{work.message[language]}</p>}
      {failures.length > 0 && (
        <ul className="failures">
          {failures.map((failure) => (
            <li key={`${failure.name}/${failure.message.en}`}>
              <strong>{failure.name}</strong> {failure.message[language]}
            </li>
          ))}
        </ul>
      )}
      {work.state !== "running" && (
        <Button look="plain" icon="close" label={t("close")} onPress={() => act(workDismissed)} />
      )}
    </div>
  );
}
