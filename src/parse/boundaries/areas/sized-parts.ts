import { squareMetresPerUnit } from "../../../units/area";
import type { MappedText } from "../../text/mapped-text";
import type { Draft } from "../blocks/draft";
import { encloses, ringSizes } from "../points/encloses";

/** Text behind the name of a piece in which its size may stand, in characters. */
const REACH = 48;
const FIGURE = /(?<![\d.-])\d{1,9}\.(\d{1,6})(?![\d.])/gu;
/** Places of a name that are looked at. */
const MOST_PLACES = 24;

/**
 * Whether the text gives every one of some pieces a size of its own, in a sentence or in the cells of a row: behind its name
 * stands a figure that its points enclose in one of the units of areas. Then they are no parts of one boundary, whatever
 * total is printed beside their points.
 */
export function areSized({ text }: MappedText, drafts: readonly Draft[]): boolean {
  return drafts.every((draft) => {
    const name = draft.caption.name ?? "";
    const rings = draft.tables[0]?.rings ?? [];
    const sizes = ringSizes(rings);
    let at = name === "" ? -1 : text.indexOf(name);
    for (let place = 0; at >= 0 && place < MOST_PLACES; place++) {
      const behind = text.slice(at + name.length, at + name.length + REACH);
      for (const [digits, { length: decimals } = ""] of behind.matchAll(FIGURE))
        for (const unit of Object.values(squareMetresPerUnit)) {
          const value = Number(digits);
          if (encloses(rings, { value, squareMetres: value * unit, decimals }, sizes)) return true;
        }
      at = text.indexOf(name, at + name.length);
    }
    return false;
  });
}
