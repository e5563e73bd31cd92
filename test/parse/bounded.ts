import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";

/** What the whole way makes of one text. */
export async function read(text: string): Promise<Dataset> {
  const bytes = new TextEncoder().encode(text);
  const { dataset } = await ingest([{ name: "notice.txt", bytes }], { region: null, epsg: null });
  return dataset;
}

/** The labels of the points of every boundary, ring by ring. */
export function bounded({ parcels }: Dataset): { name: string | null; rings: string[][] }[] {
  return parcels.flatMap(({ code, name, boundary }) =>
    boundary === null
      ? []
      : [
          {
            name: code ?? name,
            rings: boundary.rings.map((ring) => ring.points.map((point) => point.label ?? "")),
          },
        ],
  );
}

export const issuesOf = ({ issues }: Dataset): string[] => issues.map(({ code }) => code);
