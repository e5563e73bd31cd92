import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { runningIndex } from "../../text/running-index";

/** 图斑编号:001: the label of one piece of a list. */
const PIECE = /(?:图斑|地块|宗地|片块|保护片|保护块|区块)(?:编号|代码|号):([A-Za-z\d-]{1,16})/gu;

/**
 * A zone without blocks, without the sides and the sizes of the first of several numbered pieces that the text lists
 * with a label each: they are not those of the whole.
 */
export function withoutPieces({ running }: DocumentSection, zones: readonly Zone[]): readonly Zone[] {
  const pieces = [...running.text.matchAll(PIECE)];
  const [first, ...others] = pieces;
  if (first === undefined || others.every(([, number]) => number === first[1])) return zones;
  const isOfPiece = (start: number): boolean => runningIndex(running, start) > first.index;
  return zones.flatMap((zone): readonly Zone[] => {
    const [side] = zone.sides;
    if (zone.blocks.length > 0 || side === undefined || !isOfPiece(side.evidence.start)) return [zone];
    // a zone that is named behind the number is that piece
    const named = running.text.indexOf(zone.name);
    if (named < 0 || named > first.index) return [zone];
    const areas = zone.areas.filter(({ evidence }) => !isOfPiece(evidence.start));
    return areas.length === 0 ? [] : [{ ...zone, areas, sides: [] }];
  });
}
