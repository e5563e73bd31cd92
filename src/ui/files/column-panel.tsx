import { type ReactNode, useState } from "react";
import { AreaUnitSchema } from "../../domain/area";
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole } from "../../domain/map-file";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { Select } from "../primitives/select";
import type { MapFileProps } from "./map-file-props";
import { useFilesMessages } from "./use-files-messages";

/** Values of the lists that are no column and no unit; no column is called so. */
const NONE = "\u0000none";
const AUTO = "\u0000auto";

/** Which column of a map file is read as what: seen at once, changed here, remembered for the file. */
export function ColumnPanel({ loaded, source, mapFile }: MapFileProps): ReactNode {
  const { f } = useFilesMessages();
  const { matchColumns, hasFile } = useCommands();
  const { columns, matching, matchedBy } = mapFile;
  const [choice, setChoice] = useState<ColumnChoice>({});
  const can = loaded.local && hasFile(source.id);
  const of = (role: ColumnRole): string | null => {
    const chosen = choice[role];
    return chosen === undefined ? matching[role] : chosen;
  };
  const changed = Object.keys(choice).length > 0;
  const told = COLUMN_ROLES.flatMap((role) =>
    matching[role] === null ? [] : [`${f(`columns.${role}`)} ← ${matching[role]}`],
  );
  const apply = (): void => {
    const { areaUnit, ...roles } = { ...matching, ...choice };
    // a unit that was told by the figures of one column says nothing of another
    const unit = choice.areaUnit ?? (choice.area === undefined ? areaUnit : null);
    matchColumns(loaded.id, source.sha256, { ...roles, ...(unit == null ? {} : { areaUnit: unit }) });
  };
  const options = [
    { value: NONE, label: f("columns.none") },
    ...columns.map(({ name, sample }) => ({ value: name, label: `${name} · ${sample}` })),
  ];
  return (
    <details className="file-columns" open={matching.code === null && matchedBy === "inferred"}>
      <summary>
        {f("columns.title", { file: source.name })}
        <span className="muted small">
          {" "}
          {told.length > 0 ? told.join(" · ") : f("columns.noneMatched")} ({f(`columns.by.${matchedBy}`)})
        </span>
      </summary>
      <p className="muted">{f("columns.lead")}</p>
      <dl>
        {COLUMN_ROLES.map((role) => (
          <div key={role}>
            <dt>{f(`columns.${role}`)}</dt>
            <dd>
              <Select
                label={f(`columns.${role}`)}
                value={of(role) ?? NONE}
                options={options}
                onChange={(value) => setChoice({ ...choice, [role]: value === NONE ? null : value })}
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{f("columns.areaUnit")}</dt>
          <dd>
            <Select
              label={f("columns.areaUnit")}
              value={choice.areaUnit ?? (choice.area === undefined ? matching.areaUnit : null) ?? AUTO}
              options={[
                { value: AUTO, label: f("columns.unitAuto") },
                ...AreaUnitSchema.options.map((unit) => ({ value: unit, label: f(`columns.unit.${unit}`) })),
              ]}
              onChange={(value) => {
                const unit = AreaUnitSchema.options.find((one) => one === value);
                setChoice({ ...choice, areaUnit: unit ?? null });
              }}
            />
          </dd>
        </div>
      </dl>
      <div className="column-actions">
        <Button look="strong" disabled={!can || !changed} onPress={apply}>
          {f("columns.again")}
        </Button>
        {matchedBy === "user" && (
          <Button disabled={!can} onPress={() => matchColumns(loaded.id, source.sha256, {})}>
            {f("columns.auto")}
          </Button>
        )}
        {!can && <span className="muted">{f("page.gone")}</span>}
      </div>
    </details>
  );
}
