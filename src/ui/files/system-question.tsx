import type { ReactNode } from "react";
import { crsKey } from "../../domain/crs-key";
import type { SystemQuestion as Question } from "../../domain/system-questions";
import { readingChosen } from "../../store/reading-transitions";
import { crsText } from "../../view/crs-text";
import { sentenceFigures } from "../../view/sentence-figures";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { Tag } from "../tags";
import { useFilesMessages } from "./use-files-messages";

/** Readings that are offered at once; the page of a parcel has them all. */
const OFFERED = 4;

/** Asks for the system of a file or of layers that name none: the possible readings, the likeliest first. One answer for all. */
export function SystemQuestion({
  file,
  question: { layers, parcels: own },
}: {
  readonly file: string;
  readonly question: Question;
}): ReactNode {
  const { f, language } = useFilesMessages();
  const act = useAct();
  const answered = useApp((state) => state.readings.some(({ subject }) => subject === own[0]?.id));
  const boundary = own[0]?.boundary;
  if (boundary == null) return null;
  const inUse = crsKey(boundary.crs);
  return (
    <details open={!answered} className="system-question">
      <summary>
        {f("system.title", {
          file:
            layers.length === 0 ? file : f("system.layers", { file, layers: layers.join(f("list.join")) }),
        })}
        {answered && <Tag tone="pass">{`${f("system.chosen")} · ${crsText(boundary.crs, language)}`}</Tag>}
      </summary>
      <p>{f(layers.length === 0 ? "system.ask" : "system.askLayers")}</p>
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
              <details className="reasons">
                <summary>{f("system.why")}</summary>
                <small className="muted">
                  {reading.reasons
                    .map((reason) => sentenceFigures(reason[language], language))
                    .join(language === "zh" ? "" : " ")}
                </small>
              </details>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
