import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as v from "valibot";
import { type Region, RegionSchema } from "../../src/domain/region";
import { UsageError } from "./usage-error";

const REGIONS = resolve(import.meta.dirname, "../../data/regions");

/**
 * The region that `--region` names: one that the project knows, `none`, or a file.
 * @throws UsageError where there is no such region or the file is none
 */
export function regionNamed(name: string): Region | null {
  if (name === "none") return null;
  const known = join(REGIONS, `${name}.json`);
  const path = /^[a-z0-9-]+$/u.test(name) && existsSync(known) ? known : name;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new UsageError({
      zh: `--region ${name}:既不是已知区域(linfen、none),也不是可读的文件`,
      en: `--region ${name}: neither a known region (linfen, none) nor a file that can be read`,
    });
  }
  return region(name, text);
}

function region(name: string, text: string): Region {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError({
      zh: `--region ${name}:不是有效的 JSON(${reason})`,
      en: `--region ${name}: not valid JSON (${reason})`,
    });
  }
  const parsed = v.safeParse(RegionSchema, value);
  if (!parsed.success) {
    const [first] = parsed.issues;
    const where = v.getDotPath(first) ?? "";
    throw new UsageError({
      zh: `--region ${name}:${where === "" ? "内容" : where} 不符合区域文件的格式(${first.message})`,
      en: `--region ${name}: ${where === "" ? "its content" : where} does not fit the format of a region file (${first.message})`,
    });
  }
  const [west, south, east, north] = parsed.output.bbox;
  if (!(west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90)) {
    throw new UsageError({
      zh: `--region ${name}:bbox 应为 [西, 南, 东, 北],以度计`,
      en: `--region ${name}: bbox should be [west, south, east, north] in degrees`,
    });
  }
  return parsed.output;
}
