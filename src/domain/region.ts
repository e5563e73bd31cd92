import * as v from "valibot";

/** Where parcels are expected to lie. It breaks ties between readings; it never moves a point. */
export const RegionSchema = v.object({
  name: v.string(),
  /** the name in English sentences, where it has one */
  english: v.exactOptional(v.string()),
  /** west, south, east, north in degrees */
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  places: v.array(
    v.object({ name: v.string(), code: v.nullable(v.string()), lon: v.number(), lat: v.number() }),
  ),
});
export type Region = v.InferOutput<typeof RegionSchema>;
export type Place = Region["places"][number];
