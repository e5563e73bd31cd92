import type { AreaUnit, StatedArea } from "../domain/area";
import type { Message } from "../domain/evidence";

const unitNames: Readonly<Record<AreaUnit, Message>> = {
  m2: { zh: "平方米", en: "m²" },
  ha: { zh: "公顷", en: "ha" },
  mu: { zh: "亩", en: "mu" },
  km2: { zh: "平方公里", en: "km²" },
};

/** The name of an area unit. */
export function unitName(unit: AreaUnit): Message {
  return unitNames[unit];
}

/** `value` with `decimals` digits after the point (none for negative `decimals`), and no negative zero. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(Math.max(decimals, 0), 10));
  return Number(text) === 0 ? text.replace("-", "") : text;
}

/** `fixed` with its sign in front. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  return Number(text) > 0 ? `+${text}` : text;
}

/** Digits after the point that show two significant digits of `step`. */
export function decimalsFor(step: number): number {
  if (!(step > 0)) return 2;
  return Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(step))));
}

/** A number without more digits than it has, free of binary dust. */
export function plain(value: number): string {
  return String(Number(value.toFixed(9)));
}

/** Square metres for a sentence, in both languages. */
export function squareMetres(value: number, decimals: number): Message {
  return { zh: `${fixed(value, decimals)} 平方米`, en: `${fixed(value, decimals)} m²` };
}

/** A stated area as printed: its unit, its decimals, and whether it was approximate. */
export function stated(area: StatedArea): Message {
  const figure = fixed(area.value, area.decimals);
  const unit = unitNames[area.unit];
  return {
    zh: `${area.approximate ? "约 " : ""}${figure} ${unit.zh}`,
    en: `${area.approximate ? "about " : ""}${figure} ${unit.en}`,
  };
}
