import type { ReactNode } from "react";
import { AreaUnitSchema } from "../../domain/area";
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, type MapFile } from "../../domain/map-file";
import { Select } from "../primitives/select";
import { useFilesMessages } from "./use-files-messages";

/** Values of the lists that are no column and no unit; no column is called so. */
const NONE = "\u0000none";
const AUTO = "\u0000auto";

/** A list for everything that a column can mean, and one for the unit of the areas. */
export function ColumnFields({
  columns,
  matching,
  choice,
  layer,
  onChange,
}: Pick<MapFile, "columns" | "matching"> & {
  readonly choice: ColumnChoice;
  /** the layer that they are of, where the file has several */
  readonly layer?: string;
  readonly onChange: (choice: ColumnChoice) => void;
}): ReactNode {
  const { f } = useFilesMessages();
  const of = (role: ColumnRole): string | null => {
    const chosen = choice[role];
    return chosen === undefined ? matching[role] : chosen;
  };
  const spoken = (field: string): string =>
    layer === undefined ? field : f("columns.ofLayer", { field, layer });
  const options = [
    { value: NONE, label: f("columns.none") },
    ...columns.map(({ name, sample }) => ({ value: name, label: `${name} · ${sample}` })),
  ];
  return (
    <dl>
      {COLUMN_ROLES.map((role) => (
        <div key={role}>
          <dt>{f(`columns.${role}`)}</dt>
          <dd>
            <Select
              label={spoken(f(`columns.${role}`))}
              value={of(role) ?? NONE}
              options={options}
              onChange={(value) => onChange({ ...choice, [role]: value === NONE ? null : value })}
            />
          </dd>
        </div>
      ))}
      <div>
        <dt>{f("columns.areaUnit")}</dt>
        <dd>
          <Select
            label={spoken(f("columns.areaUnit"))}
            value={choice.areaUnit ?? (choice.area === undefined ? matching.areaUnit : null) ?? AUTO}
            options={[
              { value: AUTO, label: f("columns.unitAuto") },
              ...AreaUnitSchema.options.map((unit) => ({ value: unit, label: f(`columns.unit.${unit}`) })),
            ]}
            onChange={(value) => {
              const unit = AreaUnitSchema.options.find((one) => one === value);
              onChange({ ...choice, areaUnit: unit ?? null });
            }}
          />
        </dd>
      </div>
    </dl>
  );
}
