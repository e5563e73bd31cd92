import { parse } from "../../src/parse/parse";

/** What is read of each lot of a text: its code, sizes in square metres, uses and limits. */
export function lotsOf(text: string): unknown {
  return parse("relaid", "0".repeat(64), text).parcels.map(
    ({ code, version, areas, indicators, landUse }) => ({
      code,
      version,
      areas: areas.map(({ squareMetres }) => squareMetres),
      uses: landUse.map(({ raw }) => raw),
      indicators: Object.entries(indicators).map(([key, bound]) => [key, bound?.min, bound?.max]),
    }),
  );
}
