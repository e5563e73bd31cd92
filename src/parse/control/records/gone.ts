import { type Draft, draftName } from "./draft";

/**
 * A parcel that another one is made from is no more, and what the text tells of it is what it was: A-01(1.2公顷)、A-02
 * (0.8公顷)合并为A-03. Where a state before is told of it besides, or land that it keeps, it lives on.
 */
export function asTheyWere(drafts: readonly Draft[]): void {
  const heirsOf = new Map<string, Draft[]>();
  for (const heir of drafts) {
    for (const name of heir.derivedFrom) {
      const heirs = heirsOf.get(name);
      if (heirs === undefined) heirsOf.set(name, [heir]);
      else heirs.push(heir);
    }
  }
  for (const draft of drafts) {
    const name = draftName(draft);
    if (name === null || draft.role !== "parcel" || draft.kept || draft.moves.length > 0) continue;
    if (draft.facts.some(({ version, arrived }) => version === "before" || arrived === true)) continue;
    const heirs = (heirsOf.get(name) ?? []).filter((one) => one !== draft);
    if (heirs.length === 0 || heirs.some((heir) => draftName(heir) === name)) continue;
    draft.facts.forEach((fact, index) => {
      draft.facts[index] = { ...fact, version: "before" };
    });
  }
}
