import { type ReactNode, useMemo } from "react";
import { crsKey } from "../../domain/crs-key";
import type { Source } from "../../domain/source";
import type { LoadedDataset } from "../../store/app-state";
import { readingChosen } from "../../store/reading-transitions";
import { crsText } from "../../view/crs-text";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { Tag } from "../tags";
import { useFilesMessages } from "./use-files-messages";

/** Readings that are offered at once; the page of a parcel has them all. */
const OFFERED = 4;

/** Asks for the system of a file that names none: its possible readings, the likeliest first. One answer for the file. */
export function SystemQuestion({
  loaded,
  source,
}: {
  readonly loaded: LoadedDataset;
  readonly source: Source;
}): ReactNode {
  const { f, language } = useFilesMessages();
  const act = useAct();
  const own = useMemo(
    () =>
      loaded.dataset.parcels.filter(
        (parcel) => parcel.boundary !== null && parcel.evidence.source === source.id,
      ),
    [loaded, source],
  );
  const answered = useApp((state) => state.readings.some(({ subject }) => subject === own[0]?.id));
  const boundary = own[0]?.boundary;
  if (boundary == null) return null;
  const inUse = crsKey(boundary.crs);
  return (
    <details open={!answered} className="system-question">
      <summary>
        {f("system.title", { file: source.name })}
        {answered && <Tag tone="pass">{`${f("system.chosen")} · ${crsText(boundary.crs, language)}`}</Tag>}
      </summary>
      <p>{f("system.ask")}</p>
      <ol>
        {boundary.alternatives.slice(0, OFFERED).map((reading) => {
          const system = crsKey(reading);
          return (
            <li key={`${system}/${reading.zoneWidth}`}>
              <span>{crsText(reading, language)}</span>{" "}
              {answered && system === inUse ? (
                <Tag tone="pass">{f("system.chosen")}</Tag>
              ) : (
                <>
                  {system === inUse && <Tag tone="note">{f("system.now")}</Tag>}{" "}
                  <Button
                    label={`${f("system.use")}: ${crsText(reading, language)}`}
                    onPress={() =>
                      act((state) =>
                        readingChosen(
                          state,
                          own.map(({ id }) => id),
                          system,
                        ),
                      )
                    }
                  >
                    {f("system.use")}
                  </Button>
                </>
              )}
              <small className="muted">
                {reading.reasons.map((reason) => reason[language]).join(language === "zh" ? "" : " ")}
              </small>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
