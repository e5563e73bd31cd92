import { type ReactNode, useState } from "react";
import type { ColumnChoice, FileColumnChoice, MapLayer } from "../../domain/map-file";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { alikeLayers, type ColumnDraft, draftedChoice, withoutLayer } from "./column-draft";
import { ColumnFields } from "./column-fields";
import { LayerColumns } from "./layer-columns";
import type { MapFileProps } from "./map-file-props";
import { MatchedWords } from "./matched-words";
import { useFilesMessages } from "./use-files-messages";

/** Whether nothing says what the parcels of a layer are called. */
const nameless = ({ matching, matchedBy }: Pick<MapLayer, "matching" | "matchedBy">): boolean =>
  matching.code === null && matching.name === null && matchedBy === "inferred";

/** Which column of a map file, or of each of its layers, is read as what: seen at once, changed here, remembered. */
export function ColumnPanel({ loaded, source, mapFile }: MapFileProps): ReactNode {
  const { f } = useFilesMessages();
  const { matchColumns, hasFile } = useCommands();
  const { columns, matching, matchedBy, layers } = mapFile;
  const [draft, setDraft] = useState<ColumnDraft>(new Map());
  const can = loaded.local && hasFile(source.id);
  const draw = (names: readonly string[], choice: ColumnChoice): void =>
    setDraft(new Map([...draft, ...names.map((name) => [name, choice] as const)]));
  const read = (choice: FileColumnChoice): void => matchColumns(loaded.id, source.sha256, choice);
  const asked = layers?.find(nameless);
  const own = layers?.some((layer) => layer.matchedBy === "user") ?? matchedBy === "user";
  const open =
    layers === undefined ? matching.code === null && matchedBy === "inferred" : asked !== undefined;
  return (
    <details className="file-columns" open={open}>
      <summary>
        {f("columns.title", { file: source.name })}
        {layers === undefined ? (
          <MatchedWords matching={matching} matchedBy={matchedBy} />
        ) : (
          <span className="muted small"> {f("columns.layers", { count: layers.length })}</span>
        )}
      </summary>
      <p className="muted">{f(layers === undefined ? "columns.lead" : "columns.leadLayers")}</p>
      {layers === undefined ? (
        <ColumnFields
          columns={columns}
          matching={matching}
          choice={draft.get("") ?? {}}
          onChange={(choice) => draw([""], choice)}
        />
      ) : (
        <ul className="file-layers">
          {layers.map((layer) => {
            const { name } = layer;
            const choice = draft.get(name);
            const alike = alikeLayers(layers, layer);
            return (
              <li key={name}>
                <LayerColumns
                  layer={layer}
                  choice={choice}
                  alike={alike.length}
                  opened={layer === asked}
                  onChange={(changed) => draw([name], changed)}
                  onAlike={() => choice !== undefined && draw(alike, choice)}
                  onAuto={
                    can && layer.matchedBy === "user" ? () => read(withoutLayer(mapFile, name)) : undefined
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
      <div className="column-actions">
        <Button
          look="strong"
          disabled={!can || draft.size === 0}
          onPress={() => read(draftedChoice(mapFile, draft))}
        >
          {f("columns.again")}
        </Button>
        {own && (
          <Button disabled={!can} onPress={() => read({})}>
            {f(layers === undefined ? "columns.auto" : "columns.autoAll")}
          </Button>
        )}
        {!can && <span className="muted">{f("page.gone")}</span>}
      </div>
    </details>
  );
}
