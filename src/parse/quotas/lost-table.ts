import type { Issue } from "../../domain/issue";
import type { DocumentSection } from "../document-section";
import { isTotalName } from "../lexicon/administrative-places";
import { linesRange } from "./lines-range";
import { cellLine } from "./row-cells";

/** The title of a table that shares out figures. */
const SHARED_OUT = /(?:指标|任务|计划|配额|定额|目标)(?:分解|分配|安排|下达|明细|一览)?表$/u;
/** 出让地块指标表, 主要技术经济指标表: what limits lots, and shares out nothing. */
const OF_LOTS = /(?:地块|宗地|规划(?:设计|条件)|(?:技术|经济)(?:经济|技术))(?:主要|控制|规划)?指标/u;
/** Fewest rows of a table, and the farthest from its title to the first of them. */
const FEWEST = 3;
const REACH = 12;

/** A table that by its title shares out figures, whose rows name no places that we know: said, not passed over. */
export function lostTable(section: DocumentSection): Issue | null {
  const { lines, source } = section;
  for (const [at, title] of lines.entries()) {
    const words = title.text.replace(/\s+/gu, "");
    if (title.kind !== "text" || !SHARED_OUT.test(words) || OF_LOTS.test(words)) continue;
    let last = at;
    let rows = 0;
    for (let i = at + 1; i < lines.length && i - last <= REACH; i++) {
      const line = lines[i];
      const row = line === undefined || line.kind !== "text" ? null : cellLine(source, line);
      if (row === null || row.label === "" || row.cells.length === 0 || isTotalName(row.label)) continue;
      rows++;
      last = i;
    }
    if (rows < FEWEST) continue;
    return {
      code: "quota-table-unread",
      severity: "warning",
      message: {
        zh: `表“${title.text.replace(/\s+/gu, "")}”有 ${rows} 行数字，行名不像行政区或园区，没有读成指标表。`,
        en: `The table ${title.text.replace(/\s+/gu, "")} has ${rows} rows of figures, but their names are no places that we know: no table of quotas was read.`,
      },
      evidence: linesRange(section, at, last),
      source: source.id,
    };
  }
  return null;
}
