import type { DocumentSection } from "../../document-section";
import { AFTER_GROUP, BEFORE_GROUP } from "../../lexicon/zone-columns";
import { isBareKind } from "../names/bare-kind";
import { titleSubject } from "../names/nominal-name";
import { zoneKind } from "../names/zone-names";
import { givenName, zoneTitle } from "../statements/zone-title";
import type { TabledZone } from "./zone-row";

/** 扩区前 and 扩区后 as the names of two rows: two states of what the title names, and no land of their own. */
export function withStateRows(section: DocumentSection, rows: readonly TabledZone[]): readonly TabledZone[] {
  const isState = ({ name }: TabledZone): boolean => BEFORE_GROUP.test(name) || AFTER_GROUP.test(name);
  if (!rows.some(isState)) return rows;
  const name = spokenOf(section);
  const tables = new Map<number, TabledZone[]>();
  for (const row of rows.filter(isState)) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return rows.flatMap((row): readonly TabledZone[] => {
    if (!isState(row)) return [row];
    const [past, now, ...others] = tables.get(row.table) ?? [];
    // several lands in their states, or one without the other, are not told apart by their names
    const isPair =
      others.length === 0 && BEFORE_GROUP.test(past?.name ?? "") && AFTER_GROUP.test(now?.name ?? "");
    // the row before goes into the one after it
    if (name === null || past === undefined || !isPair || row !== now) return [];
    return [
      {
        ...row,
        name,
        kind: zoneKind(name),
        before: past.areas[0] ?? null,
        sidesBefore: past.sides,
        blocksBefore: past.blocks,
        evidence: { ...row.evidence, more: [...(row.evidence.more ?? []), past.evidence] },
      },
    ];
  });
}

/** What the title names; under one that names a kind alone, what a label of the first lines gives (开发区名称:某开发区). */
export function spokenOf(section: DocumentSection): string | null {
  const titled = titleSubject(zoneTitle(section));
  return titled === null || isBareKind(titled) ? (givenName(section) ?? titled) : titled;
}
