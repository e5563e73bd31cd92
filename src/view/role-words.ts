import type { AreaRole } from "../domain/area";
import type { Message } from "../domain/evidence";
import type { Parcel, ParcelKind, ParcelRole } from "../domain/parcel";
import type { Side } from "../domain/side";
import type { Zone } from "../domain/zone";

/** Names of the closed lists of the dataset. */
export const roleWords: Record<ParcelRole, Message> = {
  parcel: { zh: "地块", en: "Parcel" },
  block: { zh: "街坊", en: "Block" },
  strip: { zh: "带状用地", en: "Strip" },
  road: { zh: "道路", en: "Road" },
  retired: { zh: "已并入他块", en: "Merged" },
};

export const kindWords: Record<ParcelKind, Message> = {
  control: { zh: "控规地块", en: "Planning control" },
  survey: { zh: "勘测宗地", en: "Surveyed parcel" },
  mining: { zh: "矿区", en: "Mining area" },
  "sea-use": { zh: "用海", en: "Sea use" },
  "construction-land": { zh: "建设用地", en: "Construction land" },
  "protected-area": { zh: "保护区", en: "Protected area" },
  other: { zh: "其他", en: "Other" },
};

export const statusWords: Record<NonNullable<Parcel["status"]>, Message> = {
  approved: { zh: "批准", en: "Approved" },
  modified: { zh: "修改", en: "Modified" },
  split: { zh: "拆分", en: "Split" },
  retired: { zh: "撤销", en: "Retired" },
  kept: { zh: "保留现状", en: "Kept as it is" },
};

export const areaRoleWords: Record<AreaRole, Message> = {
  site: { zh: "用地面积", en: "Site area" },
  total: { zh: "总用地面积", en: "Total area" },
  strip: { zh: "带状用地面积", en: "Strip area" },
  transfer: { zh: "调整出", en: "Transferred" },
  other: { zh: "其他面积", en: "Other area" },
};

export const sideWords: Record<Side["side"], Message> = {
  E: { zh: "东", en: "East" },
  S: { zh: "南", en: "South" },
  W: { zh: "西", en: "West" },
  N: { zh: "北", en: "North" },
  NE: { zh: "东北", en: "Northeast" },
  SE: { zh: "东南", en: "Southeast" },
  SW: { zh: "西南", en: "Southwest" },
  NW: { zh: "西北", en: "Northwest" },
};

export const zoneKindWords: Record<Zone["kind"], Message> = {
  "land-assembly": { zh: "成片开发", en: "Land assembly" },
  "development-zone": { zh: "开发区", en: "Development zone" },
  park: { zh: "园区", en: "Enterprise park" },
  other: { zh: "其他片区", en: "Other zone" },
};
