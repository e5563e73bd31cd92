import type { Message } from "../domain/evidence";

/** What every map, sheet and page says of itself, after 地图管理条例 articles 15 and 22. In clauses: a line may show the first alone. */
export const noticeWords = {
  reference: {
    zh: "本图依据已公开的政府信息整理，仅供参考。不作为权属、审批或测绘成果，界线以法定文件为准。",
    en: "Compiled from published government information, for reference only. It is no title, approval or survey product; the legal documents are binding.",
  },
  unreviewed: {
    zh: "本图未经地图审核：可供自己查阅和内部使用，不得公开登载、展示（《地图管理条例》第十五条）。",
    en: "This map has not passed map review: for your own reading or inside an office, not for publication or display (Map Regulations 2015, article 15).",
  },
} as const satisfies Record<string, Message>;
