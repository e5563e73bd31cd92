import { type ReactNode, useState } from "react";
import type { ColumnChoice, MapLayer } from "../../domain/map-file";
import { Button } from "../primitives/button";
import { Tag } from "../tags";
import { ColumnFields } from "./column-fields";
import { MatchedWords } from "./matched-words";
import { useFilesMessages } from "./use-files-messages";

/** The columns of one layer; its lists are drawn once they are asked for, for a drawing has hundreds of layers. */
export function LayerColumns({
  layer,
  choice,
  alike,
  opened,
  onChange,
  onAlike,
  onAuto,
}: {
  readonly layer: MapLayer;
  /** chosen and not yet read; undefined where nothing was */
  readonly choice: ColumnChoice | undefined;
  /** other layers that have the same columns */
  readonly alike: number;
  readonly opened: boolean;
  readonly onChange: (choice: ColumnChoice) => void;
  /** the same for the layers that have the same columns */
  readonly onAlike: () => void;
  /** by the names of the columns again; undefined where they are */
  readonly onAuto: (() => void) | undefined;
}): ReactNode {
  const { f } = useFilesMessages();
  const [open, setOpen] = useState(opened);
  const name = layer.name === "" ? f("columns.noLayer") : layer.name;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name} {choice !== undefined && <Tag tone="note">{f("columns.changed")}</Tag>}
        <MatchedWords matching={layer.matching} matchedBy={layer.matchedBy} />
      </summary>
      {open && (
        <>
          <ColumnFields
            columns={layer.columns}
            matching={layer.matching}
            choice={choice ?? {}}
            layer={name}
            onChange={onChange}
          />
          {((choice !== undefined && alike > 0) || onAuto !== undefined) && (
            <div className="layer-actions">
              {choice !== undefined && alike > 0 && (
                <Button onPress={onAlike}>{f("columns.alike", { count: alike })}</Button>
              )}
              {onAuto !== undefined && (
                <Button label={`${f("columns.auto")}: ${name}`} onPress={onAuto}>
                  {f("columns.auto")}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </details>
  );
}
