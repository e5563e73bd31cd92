import "./map-file-panels.css";
import { type ReactNode, useId, useMemo } from "react";
import { systemQuestions } from "../../domain/system-questions";
import { activeDataset } from "../../store/selectors";
import { useApp } from "../store-context";
import { ColumnPanel } from "./column-panel";
import type { MapFileProps } from "./map-file-props";
import { SystemQuestion } from "./system-question";

/** What has to be said, or can be said, of each map file of the dataset in view: its system and its columns. */
export default function MapFilePanels(): ReactNode {
  const loaded = useApp(activeDataset);
  if (loaded === null) return null;
  return loaded.dataset.sources.map((source) =>
    source.mapFile === undefined ? null : (
      <MapFilePanel key={source.id} loaded={loaded} source={source} mapFile={source.mapFile} />
    ),
  );
}

function MapFilePanel({ loaded, source, mapFile }: MapFileProps): ReactNode {
  const id = useId();
  const { parcels } = loaded.dataset;
  const questions = useMemo(() => systemQuestions(source, parcels), [source, parcels]);
  return (
    <section className="map-file" aria-labelledby={id}>
      <h2 id={id} className="unseen">
        {source.name}
      </h2>
      {questions.map((question) => (
        <SystemQuestion key={question.layers.join("\n")} file={source.name} question={question} />
      ))}
      {mapFile.columns.length > 0 && (
        <ColumnPanel
          key={JSON.stringify([mapFile.matching, mapFile.layers])}
          loaded={loaded}
          source={source}
          mapFile={mapFile}
        />
      )}
    </section>
  );
}
