import { areaGroups } from "../boundaries/areas/own-areas";
import type { DocumentSection } from "../document-section";
import { BEHIND_PLACE, NEIGHBOUR_BEHIND, OTHER_AREA } from "../lexicon/area-context";
import { COUNTED_TOGETHER, DIVIDED, OF_FACILITY, PLAIN_SIZE, SIZE_OF_NAMED } from "../lexicon/lost-land";
import { FIGURE_OTHER } from "../lexicon/zone-changes";
import { clauseBefore, lastPart } from "../zones/statements/size-figure";
import { tellsSize } from "../zones/statements/tells-size";
import { zoneFigures } from "../zones/statements/zone-figures";

/** A size that running text prints of land itself. Offsets count in the source. */
export interface LandSize {
  readonly start: number;
  readonly end: number;
  readonly squareMetres: number;
  /** what one figure of its unit in the last printed place is in square metres */
  readonly step: number;
  /** the name of land stands right before it */
  readonly isNamed: boolean;
  /** it is told as the size of all together */
  readonly isTotal: boolean;
}

/** Signs behind a figure that may tell what it is the size of. */
const BEHIND = 12;
const BEFORE_PLACE = 40;

/**
 * Every size of running text that is called so in plain words: no part of what was told before, no house, no facility,
 * none of things counted together, no limit. What no reader takes of these is lost.
 */
export function landSizes({ running }: DocumentSection): readonly LandSize[] {
  const groups = areaGroups(running).flatMap(({ mentions: [first], total }) =>
    first === undefined ? [] : [{ ...first, total }],
  );
  const ofZones = zoneFigures(running)
    .filter((one) => tellsSize(running, 0, one))
    .map((one) => ({ ...one, total: false }));
  const known = new Set(groups.map(({ to }) => to));
  const all = [...groups, ...ofZones.filter(({ to }) => !known.has(to))];
  return all.flatMap((one): readonly LandSize[] => {
    const { from, to, squareMetres, value, decimals, total } = one;
    const [start, end] = [running.starts[from] ?? 0, running.ends[to - 1] ?? 0];
    const clause = clauseBefore(running, 0, from);
    const part = lastPart(clause);
    if (!PLAIN_SIZE.test(clause) || FIGURE_OTHER.test(part) || OTHER_AREA.test(part)) return [];
    if (COUNTED_TOGETHER.test(clause) || OF_FACILITY.test(clause) || DIVIDED.test(clause)) return [];
    if (NEIGHBOUR_BEHIND.test(running.text.slice(to, to + BEHIND))) return [];
    if (BEHIND_PLACE.test(running.text.slice(Math.max(0, from - BEFORE_PLACE), from))) return [];
    const step = value === 0 ? 0 : (squareMetres / value) * 10 ** -decimals;
    return [{ start, end, squareMetres, step, isNamed: SIZE_OF_NAMED.test(clause), isTotal: total }];
  });
}
