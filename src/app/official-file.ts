import type { Message } from "../domain/evidence";
import { degreesOfFile } from "../geodesy/degrees-of-file";
import { namedAreas } from "../read/gis/area-file";
import type { OfficialFile } from "../store/map-settings";

/** Beyond this a file of administrative boundaries is something else, bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

const refusals = {
  large: { zh: "文件超过 64 MB，未读取。", en: "The file is larger than 64 MB and was not read." },
  unread: {
    zh: "读不出面状界线：需要 GeoJSON、KML/KMZ 或含 .shp 的 zip。",
    en: "No areas could be read: GeoJSON, KML, KMZ or a zip with a .shp is needed.",
  },
  system: {
    zh: "文件没有说明可识别的坐标系（.prj 或 crs），未采用；不作猜测。",
    en: "The file names no system that is known here (.prj or crs), so it is not used; nothing is guessed.",
  },
} as const satisfies Record<string, Message>;

/** The reader's own administrative boundaries, read on this machine; refused with the reason. */
export async function officialFile(
  file: Pick<File, "name" | "size" | "arrayBuffer">,
): Promise<{ readonly official: OfficialFile } | { readonly refused: Message }> {
  if (file.size > LARGEST_FILE) return { refused: refusals.large };
  const read = await namedAreas(new Uint8Array(await file.arrayBuffer()));
  if (read === null) return { refused: refusals.unread };
  const areas = read.areas.flatMap(({ name, polygons }) => {
    const shape = degreesOfFile(polygons, read.system);
    return shape === null ? [] : [{ name, shape }];
  });
  if (areas.length < read.areas.length) return { refused: refusals.system };
  return { official: { file: file.name, areas } };
}
