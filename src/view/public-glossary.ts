import type { Message } from "../domain/evidence";

/** One term of the documents in plain words. */
export interface GlossaryTerm {
  readonly id: "land-assembly" | "far" | "density" | "green-ratio" | "height" | "sides" | "mu" | "unsupplied";
  readonly term: Message;
  readonly words: Message;
}

/** What the words of the documents mean, written for somebody who meets them for the first time. */
export const publicGlossary: readonly GlossaryTerm[] = [
  {
    id: "land-assembly",
    term: { zh: "成片开发", en: "Land assembly (成片开发)" },
    words: {
      zh: "把一整片土地统一规划、统一征收后再建设。《土地管理法》第四十五条规定，为成片开发征收集体土地，须先有经批准的方案。方案获批不等于某一块地已经被征收：征收另有公告、调查和补偿的程序。",
      en: "A whole piece of country is planned, taken and developed together. Article 45 of the Land Administration Law asks for an approved plan before collective land may be taken for it. An approved plan does not mean that a given plot has been taken: taking land has its own announcement, survey and compensation.",
    },
  },
  {
    id: "far",
    term: { zh: "容积率", en: "Floor area ratio (容积率)" },
    words: {
      zh: "各层建筑面积之和除以地块面积。容积率 2.0：1000 平方米的地上，各层加起来建 2000 平方米。数字越大，建得越多。",
      en: "The floors of all storeys added up, divided by the area of the plot. A ratio of 2.0: on 1,000 m² of land, 2,000 m² of floors. The larger the figure, the more is built.",
    },
  },
  {
    id: "density",
    term: { zh: "建筑密度", en: "Building coverage (建筑密度)" },
    words: {
      zh: "房屋占地与地块面积之比。30% 就是十分之三的地面盖了房子，其余是路、院子和绿地。",
      en: "The share of the plot that buildings stand on. 30 % means that three tenths of the ground are built over; the rest is paths, yards and green.",
    },
  },
  {
    id: "green-ratio",
    term: { zh: "绿地率", en: "Green ratio (绿地率)" },
    words: {
      zh: "绿地面积与地块面积之比。只算地上的绿地，不算树冠的遮盖，所以和“绿化覆盖率”不是一回事。",
      en: "The share of the plot that is green space on the ground. The shade of tree crowns does not count.",
    },
  },
  {
    id: "height",
    term: { zh: "建筑限高", en: "Height limit (建筑限高)" },
    words: {
      zh: "建筑最高可以建到多少米。住宅一层大约 3 米，54 米大约 18 层。",
      en: "How many metres high a building may be. A storey of a dwelling takes about 3 m, so 54 m are about 18 storeys.",
    },
  },
  {
    id: "sides",
    term: { zh: "四至", en: "The four sides (四至)" },
    words: {
      zh: "用文字说明东、南、西、北各到哪里，如“东至某路”。它能说明大致范围，但不是精确的界线。",
      en: "Words for how far a place reaches to the east, south, west and north, such as “east to a certain road”. They tell roughly where it is, not exactly where it ends.",
    },
  },
  {
    id: "mu",
    term: { zh: "公顷和亩", en: "Hectares and mu (公顷, 亩)" },
    words: {
      zh: "1 公顷 = 10000 平方米 = 15 亩；1 亩约 667 平方米。",
      en: "1 hectare = 10,000 m² = 15 mu; one mu is about 667 m².",
    },
  },
  {
    id: "unsupplied",
    term: { zh: "批而未供和批而未用", en: "Approved and not supplied, not used (批而未供, 批而未用)" },
    words: {
      zh: "批准用来建设了，却还没有交给谁用（批而未供），或者交了还没有动工（批而未用）的土地。表里的数字是要求一个县清理掉的数量，不是某一块地。",
      en: "Land that was approved for building and was not yet given to anybody (批而未供), or was given and not yet built on (批而未用). The figures of the table say how much a county shall clear; they are not about a certain plot.",
    },
  },
];

/** The terms that stand on a page about something of this kind; on other pages all of them. */
export const termsOf: Readonly<Record<"zone" | "parcel", readonly GlossaryTerm["id"][]>> = {
  zone: ["land-assembly", "sides", "mu"],
  parcel: ["far", "density", "green-ratio", "height", "sides", "mu"],
};

/** A term by its id. */
export function glossaryTerm(id: GlossaryTerm["id"]): GlossaryTerm | null {
  return publicGlossary.find((one) => one.id === id) ?? null;
}
