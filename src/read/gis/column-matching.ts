import {
  COLUMN_ROLES,
  type ColumnChoice,
  type ColumnMatching,
  type ColumnRole,
  type MapFile,
} from "../../domain/map-file";
import { declaredUnit } from "./declared-area";
import type { PolygonFeature } from "./feature-set";

/**
 * Names that offices and GIS programs give their columns, the surest first. A shapefile keeps ten bytes of a name: in
 * UTF-8 three signs, the fourth of 地块编号 is torn.
 */
const NAMES: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  code: [
    /^(?:地块编号?|地块号|宗地代码?|宗地编?号|宗地编|地块代码?|DKBH|DKDM|ZDDM|ZDBH|DKH|PARCEL_?(?:ID|NO|CODE))$/iu,
    /^(?:编号|CODE|BH|地块|宗地)$/iu,
    /^(?:fid|id|objectid)$/iu,
  ],
  name: [
    /^(?:地块名称?|宗地名称?|DKMC|BLOCK_?NAME|PARCEL_?NAME)$/iu,
    /^(?:项目名称?|名称|XMMC|MC|NAME|TITLE)$/iu,
    /^(?:layer|文件夹|folder|group|分组)$/iu,
  ],
  area: [
    /^(?:地块|用地|宗地|净用地)?面积|^(?:地块|用地|宗地)面$/u,
    /^(?:DK|ZD|YD)?MJ/iu,
    /^(?:shape_?)?area/iu,
  ],
  use: [/^(?:用地性质?|地类名称?|地块用途?|用途|规划用途|DLMC|YDXZ|YT|DKYT|LAND_?USE|USE)$/iu],
  useCode: [/^(?:用地代码?|地类编码?|用地性质代码|用途代码|DLBM|YDDM|YDXZDM|LAND_?USE_?CODE|USE_?CODE)$/iu],
};

/** Longest example value that is shown. */
const SAMPLE = 40;

/** The filled columns of all features in order of appearance, each with its first value. */
export function filledColumns(features: readonly PolygonFeature[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  for (const { attributes } of features)
    for (const [name, value] of Object.entries(attributes)) {
      const sample = value.trim();
      if (sample !== "" && !columns.has(name)) columns.set(name, sample.slice(0, SAMPLE));
    }
  return columns;
}

/** The column whose name says a role best, null where none does. */
export function guessedColumn(columns: Iterable<string>, role: ColumnRole): string | null {
  const names = [...columns];
  for (const pattern of NAMES[role]) {
    const found = names.find((name) => pattern.test(name.replace(/(?<!\ufffd)\ufffd+$/u, "").trim()));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Which attribute of a map file is read as what: as the reader chose, else by the names of the columns. A column that
 * the reader chose for one thing is not taken for another; a chosen column that the file does not have counts as none.
 */
export function columnMatching(
  features: readonly PolygonFeature[],
  choice: ColumnChoice,
  degrees: boolean,
): Pick<MapFile, "columns" | "matching" | "matchedBy"> {
  const columns = filledColumns(features);
  const taken = new Set(COLUMN_ROLES.map((role) => choice[role]));
  const free = [...columns.keys()].filter((name) => !taken.has(name));
  const of = (role: ColumnRole): string | null => {
    const chosen = choice[role];
    if (chosen === undefined) return guessedColumn(free, role);
    return chosen !== null && columns.has(chosen) ? chosen : null;
  };
  const area = of("area");
  const matching: ColumnMatching = {
    code: of("code"),
    name: of("name"),
    area,
    use: of("use"),
    useCode: of("useCode"),
    areaUnit: area === null ? null : (choice.areaUnit ?? declaredUnit(features, area, degrees)),
  };
  const chosen = Object.values(choice).some((value) => value !== undefined);
  return {
    columns: [...columns].map(([name, sample]) => ({ name, sample })),
    matching,
    matchedBy: chosen ? "user" : "inferred",
  };
}
