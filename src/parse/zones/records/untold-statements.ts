import type { StatedArea } from "../../../domain/area";
import type { Issue } from "../../../domain/issue";
import type { Zone } from "../../../domain/zone";
import type { DocumentSection } from "../../document-section";
import { MANAGED_STRIP } from "../../lexicon/monument-terms";
import type { ParsedSides } from "../../sides";
import { dividedSums } from "../blocks/zone-sums";
import { isBareKind } from "../names/bare-kind";
import { rankBefore } from "../names/item-rank";
import { namesArea } from "../names/nominal-name";
import { fullZoneName } from "../names/zone-names";
import type { Statement } from "../statements/zone-statements";
import { subjectOf } from "../subjects/anchor-subject";
import { cutSides, isAddedUp, lostSides, untoldSize } from "./zone-issues";

/** The sides that the text tells, or the cells of its tables (`tabled`), and no record has, and those that records have in part. */
export function untoldSides(
  section: DocumentSection,
  {
    statements,
    tabled,
  }: { readonly statements: readonly Statement[]; readonly tabled: readonly ParsedSides[] },
  zones: readonly Zone[],
): readonly Issue[] {
  const strong = statements.flatMap(({ sides, isStrong }) => (isStrong && sides !== null ? [sides] : []));
  const lost = ofNoZone([...strong, ...tabled], zones);
  const cut = cutSides(section, strong).filter((one) => !lost.includes(one));
  return lostSides(section, [...lost, ...cut]);
}

/** The statements of sides that no zone or block has. */
function ofNoZone(told: readonly ParsedSides[], zones: readonly Zone[]): readonly ParsedSides[] {
  const starts = new Set(
    zones.flatMap((zone) =>
      [zone, ...zone.blocks].flatMap(({ sides }) => sides.map((one) => one.evidence.start)),
    ),
  );
  return told.filter(({ sides: [first] }) => !starts.has(first?.evidence.start ?? 0));
}

/** The sizes that the text tells of a zone or a part of one and no record has. */
export function untoldSizes(
  section: DocumentSection,
  statements: readonly Statement[],
  zones: readonly Zone[],
): readonly Issue[] {
  const own = zones.flatMap(({ areas, blocks }) => [...areas, ...blocks.flatMap(({ area }) => area ?? [])]);
  const starts = new Set(own.map(({ evidence }) => evidence.start));
  const sums = dividedSums(section.running).ofZones;
  return statements.flatMap(({ sides, from, to, floor }): readonly Issue[] => {
    if (sides !== null || sums.has(from) || starts.has(section.running.starts[from] ?? 0)) return [];
    const { zone, part } = subjectOf(section.running, floor, from);
    const head =
      zone !== null && namesArea(zone.name) && rankBefore(section.running, zone.from) > 0 ? zone.name : null;
    const name = part?.name ?? fullZoneName(zone?.name ?? "") ?? head;
    // the size that the record has, told again
    const print = section.running.text.slice(from, to).replace(/\s+/gu, "");
    const isPrint = ({ raw }: StatedArea): boolean => raw.replace(/\s+/gu, "") === print;
    const isAgain = zones.some(
      (own) =>
        (own.name === name && own.areas.some(isPrint)) ||
        own.blocks.some(({ name: block, area }) => block === name && area !== null && isPrint(area)),
    );
    return name === null ||
      name === MANAGED_STRIP ||
      isBareKind(name) ||
      isAgain ||
      isAddedUp(section, zones, name, to)
      ? []
      : [untoldSize(section, name, from, to)];
  });
}
