import type { Side } from "../../../domain/side";
import { OPENS_SIDES } from "../../lexicon/side-terms";
import { parseSides } from "../../sides";
import type { Cell } from "./cells/grid";

/** Fewest sides that bound a lot. */
const FEWEST_SIDES = 3;

/** The sides that one cell of a row tells, all of them; none where no cell does. */
export function rowSides(cells: readonly Cell[]): readonly Side[] {
  for (const { mapped } of cells) {
    if (!OPENS_SIDES.test(mapped.text)) continue;
    const told = parseSides(mapped, 0, mapped.text.length);
    if (told !== null && told.sides.length >= FEWEST_SIDES) return told.sides;
  }
  return [];
}
