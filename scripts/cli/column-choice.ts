import { AreaUnitSchema } from "../../src/domain/area";
import { COLUMN_ROLES, type ColumnMatching, type FileColumnChoice } from "../../src/domain/map-file";
import { UsageError } from "./usage-error";

/**
 * `--columns code=DKBH,name=DKMC,area=MJ:mu,use=` as a choice: which column of the map files is read as what; nothing
 * behind the sign means none; a unit behind the area. `roads/code=DLBH` says it of one layer alone.
 * @throws UsageError
 */
export function columnChoice(text: string): FileColumnChoice {
  const ofFile: Partial<ColumnMatching> = {};
  const ofLayers = new Map<string, Partial<ColumnMatching>>();
  for (const part of text.split(",")) {
    const [, layer, key, column, unit] =
      /^(?:(.+)\/)?([a-zA-Z]+)=([^:]*)(?::([a-z0-9]+))?$/u.exec(part.trim()) ?? [];
    const role = COLUMN_ROLES.find((one) => one === key);
    const known = AreaUnitSchema.options.find((one) => one === unit);
    if (role === undefined || (unit !== undefined && (role !== "area" || known === undefined))) {
      throw new UsageError({
        zh: `--columns ${part}：应形如 code=DKBH,name=DKMC,area=MJ:m2,use=DLMC,useCode=DLBM（单位 m2、ha、mu、km2）`,
        en: `--columns ${part}: should look like code=DKBH,name=DKMC,area=MJ:m2,use=DLMC,useCode=DLBM (units m2, ha, mu, km2)`,
      });
    }
    const choice = layer === undefined ? ofFile : (ofLayers.get(layer) ?? {});
    if (layer !== undefined) ofLayers.set(layer, choice);
    choice[role] = column === undefined || column === "" ? null : column;
    if (known !== undefined) choice.areaUnit = known;
  }
  return ofLayers.size === 0 ? ofFile : { ...ofFile, layers: Object.fromEntries(ofLayers) };
}
