import gb50137 from "../../data/land-use/gb50137-2011.json" with { type: "json" };
import mnr2023 from "../../data/land-use/mnr-2023.json" with { type: "json" };
import type { Message } from "./evidence";
import type { LandUse } from "./parcel";

export type LandUseScheme = NonNullable<LandUse["scheme"]>;

/** One class of a land-use standard. `hex` is the colour of the national drawing guide, as #RRGGBB. */
export interface LandUseClass {
  readonly scheme: LandUseScheme;
  readonly code: string;
  readonly name: Message;
  /** 1 to 3 */
  readonly level: number;
  readonly hex: string;
}

export interface SuggestedLandUse {
  readonly code: string;
  readonly scheme: LandUseScheme;
  /** the code is ours, by name; nobody printed it */
  readonly suggested: true;
}

interface Row {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly level: number;
  readonly hex: string;
  /** GB 50137 only: the class of the 2023 guide with the same meaning, null where there are several */
  readonly suggested?: string | null;
  /** other spellings in use */
  readonly also?: readonly string[];
}

const gbRows: readonly Row[] = gb50137.classes;
const mnrRows: readonly Row[] = mnr2023.classes;

const classesOf = (scheme: LandUseScheme, rows: readonly Row[]): ReadonlyMap<string, LandUseClass> =>
  new Map(rows.map(({ code, zh, en, level, hex }) => [code, { scheme, code, name: { zh, en }, level, hex }]));

const byScheme: Readonly<Record<LandUseScheme, ReadonlyMap<string, LandUseClass>>> = {
  "GB50137-2011": classesOf("GB50137-2011", gbRows),
  "MNR-2023": classesOf("MNR-2023", mnrRows),
};

/** Wordings that stand in neither table but in many documents, with the class of the 2023 guide they mean. */
const everydayNames: Readonly<Record<string, string>> = {
  住宅用地: "0701",
  商品住宅用地: "0701",
  一类住宅用地: "070101",
  二类住宅用地: "070102",
  三类住宅用地: "070103",
  服务设施用地: "0702",
  宅基地: "0703",
  行政用地: "0801",
  办公用地: "0801",
  机关用地: "0801",
  学校用地: "0804",
  教育设施用地: "0804",
  小学用地: "080403",
  中学用地: "080403",
  中小学校用地: "080403",
  幼儿园: "080404",
  医疗用地: "0806",
  卫生用地: "0806",
  养老用地: "080701",
  养老设施用地: "080701",
  商服用地: "09",
  商业服务业用地: "09",
  商业服务用地: "09",
  商业商务用地: "09",
  加油站用地: "090105",
  加气站用地: "090105",
  商业金融用地: "09",
  金融用地: "0902",
  仓储设施用地: "11",
  物流用地: "1101",
  交通用地: "12",
  交通设施用地: "12",
  道路用地: "1207",
  城镇道路用地: "1207",
  停车场用地: "120803",
  停车用地: "120803",
  市政设施用地: "13",
  市政用地: "13",
  市政公用设施用地: "13",
  供气用地: "1304",
  燃气用地: "1304",
  变电站用地: "1303",
  污水处理用地: "1302",
  绿地: "14",
  绿化用地: "14",
  公共绿地: "1401",
  公园用地: "1401",
  街旁绿地: "1401",
  街头绿地: "1401",
  生产防护绿地: "1402",
  广场: "1403",
};

/** Name to code of the 2023 guide. The guide's own names win over those of GB 50137-2011, these over usage. */
const codeByName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(everydayNames),
  ...gbRows.flatMap((row) =>
    // 住宅用地 and 服务设施用地 stand thrice in GB 50137: their meaning is in the table above.
    row.suggested && !everydayNames[row.zh]
      ? [row.zh, ...(row.also ?? [])].map((name): [string, string] => [name, row.suggested ?? ""])
      : [],
  ),
  ...mnrRows.map((row): [string, string] => [row.zh, row.code]),
]);

/** A name without blanks, punctuation at its end and remarks in brackets, in half width. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/\([^)]*\)?/gu, "")
    .replace(/[。、,;:.]+$/u, "");
}

/**
 * The code that a printed land-use name suggests, in the 2023 guide (自然资发〔2023〕234号); null where the name is
 * unknown or could mean several classes. Blanks and a missing 用地 at the end do not matter.
 */
export function suggestedLandUse(name: string): SuggestedLandUse | null {
  const plain = plainName(name);
  if (plain === "") return null;
  const code = codeByName.get(plain) ?? codeByName.get(`${plain}用地`);
  return code === undefined ? null : { code, scheme: "MNR-2023", suggested: true };
}

/** The class of a code (blanks and case do not matter), null where the scheme does not have it. */
export function landUseClass(scheme: LandUseScheme, code: string): LandUseClass | null {
  return byScheme[scheme].get(code.replace(/\s+/gu, "").toUpperCase()) ?? null;
}

/** All classes of a scheme in the order of the standard. */
export const landUseClasses = (scheme: LandUseScheme): readonly LandUseClass[] => [
  ...byScheme[scheme].values(),
];

/** The class of the 2023 guide that we take a GB 50137-2011 code to mean: a suggestion, null where there are several. */
export function suggestedSuccessor(code: string): LandUseClass | null {
  const found = gbRows.find((row) => row.code === code.replace(/\s+/gu, "").toUpperCase());
  return found?.suggested ? landUseClass("MNR-2023", found.suggested) : null;
}
