import type { Message } from "../domain/evidence";
import type { LandUse } from "../domain/parcel";
import { landUseSign } from "./land-use";

/**
 * What a class of land is for, in words of daily life. Codes of both classifications, the longest that fits decides;
 * a class without a row keeps its printed name alone.
 */
const meanings: readonly (readonly [codes: readonly string[], words: Message])[] = [
  [
    ["0701", "07", "R"],
    {
      zh: "盖住房的地，也包括小区里的路、绿地和配套用房",
      en: "for dwellings, with the paths, green and small services that belong to them",
    },
  ],
  [["0703", "0704"], { zh: "村里盖住房和公共房屋的地", en: "for village houses and village services" }],
  [["0801", "A1"], { zh: "机关、单位办公的地", en: "for offices of government and public bodies" }],
  [["0802", "0804", "080403", "A3"], { zh: "学校或科研的地", en: "for schools or research" }],
  [["0803", "A2"], { zh: "图书馆、文化馆一类的地", en: "for libraries, museums and the like" }],
  [["0805", "A4"], { zh: "体育场馆的地", en: "for sports grounds" }],
  [["0806", "A5"], { zh: "医院、卫生院的地", en: "for hospitals and clinics" }],
  [["0807", "A6"], { zh: "养老、福利机构的地", en: "for homes for the aged and other welfare" }],
  [["08", "A"], { zh: "给公众办事、上学、看病一类的地", en: "for public services" }],
  [["0901", "B1"], { zh: "开店、办市场的地", en: "for shops and markets" }],
  [["0902", "B2"], { zh: "写字楼一类办公的地", en: "for offices of companies" }],
  [["B4"], { zh: "加油、加气、充电一类营业网点的地", en: "for filling stations and similar outlets" }],
  [["09", "B"], { zh: "做买卖、办公、旅店一类的地", en: "for business" }],
  [["10", "M"], { zh: "工厂或矿山的地", en: "for factories or mines" }],
  [["11", "W"], { zh: "存放、转运货物的地", en: "for storing and moving goods" }],
  [["1207", "S1"], { zh: "城市道路的地", en: "for streets" }],
  [["12", "S"], { zh: "道路、车站、停车一类的地", en: "for roads, stations and parking" }],
  [["1305"], { zh: "供热设施的地", en: "for district heating works" }],
  [["1310"], { zh: "消防站的地", en: "for a fire station" }],
  [
    ["13", "U"],
    {
      zh: "供水、供电、供热、环卫、消防一类设施的地",
      en: "for water, power, heating, waste or fire services",
    },
  ],
  [["1401", "G1"], { zh: "公园，不盖住房", en: "for a park, without dwellings" }],
  [
    ["1402", "G2"],
    { zh: "起隔离、防护作用的绿地，不盖住房", en: "for a protective green belt, without dwellings" },
  ],
  [["1403", "G3"], { zh: "广场", en: "for a square" }],
  [["14", "G"], { zh: "绿地或广场，不盖住房", en: "for green space or squares, without dwellings" }],
  [["01", "02", "03", "04"], { zh: "种地、种树、长草的地", en: "for crops, trees or grass" }],
  [["16"], { zh: "暂不确定用途，留待以后再定的地", en: "kept free, its use to be decided later" }],
  [["17", "E1"], { zh: "河、湖、水库一类的水面", en: "rivers, lakes and other water" }],
];

/** What a use means in words of daily life; null where no class is known. */
export function plainUse(use: LandUse): Message | null {
  const { code } = landUseSign([use]);
  if (code === null) return null;
  const fitting = meanings
    .flatMap(([codes, words]) => codes.map((one) => ({ one, words })))
    .filter(({ one }) => code.startsWith(one))
    .toSorted((a, b) => b.one.length - a.one.length);
  return fitting[0]?.words ?? null;
}

/** Whether people are to live there: the height of a storey is then known well enough to count storeys. */
export function isDwelling(uses: readonly LandUse[]): boolean {
  const { code } = landUseSign([...uses]);
  return code !== null && /^(?:07|R)/u.test(code);
}

/** A printed use without the blanks of the typesetting. */
export const printedUse = (use: LandUse): string => use.raw.replace(/\s+/gu, "");
