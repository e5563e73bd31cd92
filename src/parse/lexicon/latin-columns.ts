/** What a column under an English label holds; for an indicator, its key. */
export type LatinColumn =
  | { readonly holds: "code" | "name" | "use" | "useCode" | "area" | "place" | "other" }
  | { readonly holds: "indicator"; readonly key: string };

/** A label in letters, small and without its signs, and the unit behind it: area_ha, BD(%), Plot Ratio. */
export interface LatinLabel {
  readonly name: string;
  readonly unit: string;
}

const PARCEL = ["parcel", "plot", "lot", "block", "site", "land"];
const HELD: Readonly<Record<"code" | "name" | "use" | "useCode" | "area" | "place" | "other", string>> = {
  code: `parcel plot ${crossed(PARCEL, ["id", "no", "code", "number"])}`,
  name: crossed([...PARCEL, "project"], ["name"]),
  use: "use landuse landusetype usetype landusename usename zoning",
  useCode: "landusecode usecode lucode zoningcode gb50137 gbt50137 gb501372011",
  area: `area ${crossed(["site", "plot", "land", "parcel", "lot", "net"], ["area", "size"])}`,
  place: "location address situation",
  other:
    "remark remarks note notes comment comments version gfa floorarea parking startprice price deposit term",
};
const INDICATORS: Readonly<Record<string, string>> = {
  far: "far floorarearatio plotratio maxfar maxplotratio",
  density: `bd bcr density coverage ${crossed(["building", "bldg", "site", "max", "lot"], ["density", "coverage", "coverageratio"])}`,
  greenRatio: `gar gsr green greening ${crossed(["green", "greening", "greenspace", "greenarea", "mingreen"], ["ratio", "rate"])}`,
  height: `height bh buildingheight bldgheight maxheight heightlimit maxbuildingheight buildingheightlimit`,
  storeys: "storeys stories floors maxstoreys maxfloors",
};

/** Names of columns by their letters. A short letter (H, D) is an indicator by `INDICATOR_TERMS`. */
export const LATIN_COLUMNS: ReadonlyMap<string, LatinColumn> = new Map<string, LatinColumn>([
  ...Object.entries(HELD).flatMap(([holds, names]) =>
    names.split(" ").map((name): [string, LatinColumn] => [name, { holds: holds as keyof typeof HELD }]),
  ),
  ...Object.entries(INDICATORS).flatMap(([key, names]) =>
    names.split(" ").map((name): [string, LatinColumn] => [name, { holds: "indicator", key }]),
  ),
]);

const ZONES = ["zone", "park", "area", "site", "kfq"];
/** Names of the columns of a table of zones by their letters, as a head in characters prints them. */
const ZONE_HEADS: Readonly<Record<string, string>> = {
  园区名称: `name fullname ${crossed(ZONES, ["name"])}`,
  区块名称: `block subarea subzone ${crossed(["block", "subarea", "subzone", "part"], ["name"])}`,
  所在县: "county district countyname city cityname location",
  面积: `area size areasize ${crossed(["approved", "total", "planned", "planning", "zone", "park", "block", "verified", "gross"], ["area", "size"])}`,
  东: "east eastto eastbound eastside",
  南: "south southto southbound southside",
  西: "west westto westbound westside",
  北: "north northto northbound northside",
  四至: "boundary boundaries bounds sides fourbounds extent",
};
const ZONE_HEAD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(ZONE_HEADS).flatMap(([head, names]) =>
    names.split(" ").map((name): [string, string] => [name, head]),
  ),
);

/** The head of a column of a table of zones in characters, its unit behind it: 面积(ha) for area_ha; null for any other. */
export function zoneHeadOf(text: string): string | null {
  const label = latinLabel(text);
  const head = label === null ? undefined : ZONE_HEAD_OF.get(label.name);
  return head === undefined ? null : label?.unit ? `${head}(${label.unit})` : head;
}

function crossed(heads: readonly string[], tails: readonly string[]): string {
  return heads.flatMap((head) => tails.map((tail) => head + tail)).join(" ");
}

/** Units behind a label, the longer first, as brackets or a stroke set them apart: (ha), /m, _pct, [%]. */
const UNIT_BEHIND = /(?:[([/_ ](sq\.? ?m|sqm|m2|hm2|km2|ha|mu|pct|percent|%|m|storeys|f)\.?[)\]]?|(%))$/iu;
/** Spellings of a unit that no Chinese text has. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  sqm: "m2",
  mu: "亩",
  pct: "%",
  percent: "%",
  storeys: "层",
  f: "层",
};
const LATIN_LABEL = /^[A-Za-z][A-Za-z\d .,_/()[\]%&-]{0,40}$/u;

/** The label and the unit of a cell in letters; null for one with other signs. */
export function latinLabel(text: string): LatinLabel | null {
  if (!LATIN_LABEL.test(text)) return null;
  const behind = UNIT_BEHIND.exec(text);
  const unit = (behind?.[1] ?? behind?.[2] ?? "").toLowerCase().replace(/[. ]/gu, "");
  const name = text.slice(0, behind?.index ?? text.length);
  return { name: name.toLowerCase().replace(/[^a-z\d]/gu, ""), unit: OTHER_SPELLINGS[unit] ?? unit };
}

/** 土地用途 Land Use, 容积率(FAR), 限高(m)/Height Limit: a label in Chinese with the same in English behind it. */
const GLOSSED =
  /^(.{0,39}[\p{Script=Han})\]%≤≥]) ?[/(]? ?([A-Z][A-Za-z]{2,15}(?:[ .]{1,2}[A-Za-z]{1,12}){0,3}\.?)\)?$/u;

/** Words that say of which state the figures are. */
const OF_STATE = /(?:^|[ .])(?:before|after|exist|former|origin|previous|not)/iu;
/** Words that say which side the figures limit. */
const SIDE = /(?:^|[ .])(?:(min|lower|least)|(?:max|upper|most))/iu;

/** Whether English words behind a label tell a state or a side: Minimum FAR, Existing Height. */
export function saysMore(gloss: string): boolean {
  const words = ` ${gloss}`;
  return OF_STATE.test(words) || SIDE.test(words);
}

/** How long the label is before an English one that says the same; the length of the text where there is none. */
export function lengthBeforeGloss(text: string): number {
  const [, label = "", gloss = ""] = GLOSSED.exec(text) ?? [];
  if (label === "" || !/\p{Script=Han}{2}/u.test(label) || OF_STATE.test(gloss)) return text.length;
  const known = /[a-z]/u.test(gloss) || LATIN_COLUMNS.has(gloss.toLowerCase());
  return known ? label.length : text.length;
}

/** The side that the figures below limit, where the English label says so: 容积率 Minimum FAR. */
export function glossSide(text: string): "min" | "max" | null {
  const match = SIDE.exec(text.slice(lengthBeforeGloss(text)).replace(/^ ?[/(]? ?/u, ""));
  if (match === null) return null;
  return match[1] === undefined ? "max" : "min";
}
