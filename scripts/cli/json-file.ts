import { readFileSync } from "node:fs";
import * as v from "valibot";
import { UsageError } from "./usage-error";

/**
 * A JSON file that fits a schema.
 * @throws UsageError where it cannot be opened, is no JSON, or does not fit; with the place
 */
export function jsonFile<T extends v.GenericSchema>(path: string, schema: T): v.InferOutput<T> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError({ zh: `${path}:无法读取(${reason})`, en: `${path}: cannot be read (${reason})` });
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  const where = v.getDotPath(first) ?? "";
  throw new UsageError({
    zh: `${path}:${where === "" ? "内容" : where} 不符合格式(${first.message})`,
    en: `${path}: ${where === "" ? "its content" : where} does not fit the format (${first.message})`,
  });
}
