import type { AreaRole, StatedArea } from "../../domain/area";
import { bareArea } from "../bare-area";
import type { AreaUnitTerm } from "../lexicon/area-units";
import { type MappedText, MappedTextBuilder } from "../text/mapped-text";

/** 1.20 58: a blank within the four decimals that sizes in hectares have. */
const TORN = /^\d{1,4}\.(?:\d \d{3}|\d\d \d\d|\d{3} \d)$/u;

/** The size in a cell that holds nothing but a figure in hectares with a blank within its decimals; null in any other. */
export function tornSize(mapped: MappedText, unit: AreaUnitTerm | null, role: AreaRole): StatedArea | null {
  if (unit?.unit !== "ha" || unit.scale !== 0 || !TORN.test(mapped.text)) return null;
  const builder = new MappedTextBuilder(mapped.source, mapped.text.length);
  for (let i = 0; i < mapped.text.length; i++)
    if (mapped.text.charAt(i) !== " ")
      builder.push(mapped.text.charAt(i), mapped.starts[i] ?? 0, mapped.ends[i] ?? 0);
  return bareArea(builder.build(), 0, unit, role)?.area ?? null;
}
