import { toJsonSchema } from "@valibot/to-json-schema";
import { DATASET_SCHEMA, DatasetSchema } from "../../src/domain/dataset";

/** The published JSON Schema of dataset.json, made from the one schema in code. */
export function datasetJsonSchema(): object {
  return {
    // What is on paper is the input side; the transforms in code only narrow types.
    ...toJsonSchema(DatasetSchema, { typeMode: "input" }),
    title: DATASET_SCHEMA,
  };
}
