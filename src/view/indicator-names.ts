import type { Indicators } from "../domain/indicator";
import type { Language } from "./language";

const names: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  far: { zh: "容积率", en: "Floor area ratio" },
  density: { zh: "建筑密度", en: "Building density" },
  greenRatio: { zh: "绿地率", en: "Green ratio" },
  height: { zh: "建筑限高", en: "Height limit" },
  storeys: { zh: "层数", en: "Storeys" },
  buildingCoefficient: { zh: "建筑系数", en: "Building coefficient" },
  area: { zh: "面积", en: "Area" },
  landUse: { zh: "用地性质", en: "Land use" },
};

/** The name of an indicator; one without a name of ours keeps its key. */
export function indicatorName(key: string, language: Language): string {
  return names[key]?.[language] ?? key;
}

const order = ["far", "density", "greenRatio", "height", "storeys", "buildingCoefficient"];

/** The indicators that a parcel has, the four usual ones first. */
export function indicatorKeys(indicators: Indicators): string[] {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.keys(indicators)
    .filter((key) => indicators[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}
