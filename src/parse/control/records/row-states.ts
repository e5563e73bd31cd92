import { ROW_AFTER, ROW_BEFORE } from "../../lexicon/column-words";
import type { Version } from "../facts/fact";
import type { FoundTable } from "../tables/found-table";
import type { AlignedRow } from "../tables/table-rows";

/** The state that each row of a table is of: a cell of its own says it, or the one above that spans it; null where none does. */
export function rowStates({ columns, rows, states }: FoundTable): readonly (Version | null)[] {
  const codes = columns.findIndex((column) => column?.holds === "code");
  // 土地开发程度: 现状 tells nothing of a change
  const places = columns.flatMap((column, at) =>
    NO_STATE.test(column?.header.mapped.text ?? "") ? [] : [at],
  );
  const spanning = places.find((at) => at < codes && isOfStates(rows, at));
  const plans = spanning === undefined ? [] : rows.map((row) => stateInColumn(textAt(row, spanning)));
  let above: Version | null = null;
  return rows.map((row, place) => {
    const said = places.map((at) => stateOf(textAt(row, at))).find((state) => state !== null);
    const own = said ?? plans[place] ?? null;
    const left = own === null && spanning !== undefined ? above : null;
    above = own ?? left;
    return own ?? left ?? states?.[place] ?? null;
  });
}

/** Columns in which the words of a state tell nothing of a change. */
const NO_STATE = /开发|程度|交[付地]|条件|供地|备注|说明/u;

const textAt = (row: AlignedRow, at: number): string => row[at]?.mapped.text ?? "";

function stateOf(text: string): Version | null {
  if (ROW_BEFORE.test(text)) return "before";
  return ROW_AFTER.test(text) ? "current" : null;
}

/** 规划 beside 现状, in a column of nothing but states. */
function stateInColumn(text: string): Version | null {
  return stateOf(text) ?? (STATE_PLANNED.test(text) ? "current" : null);
}

const STATE_PLANNED = /^规划(?:后|方案|指标|情况)?$/u;

/** Whether a column holds both states and nothing else: 修改前 beside three rows, 修改后 beside as many. */
function isOfStates(rows: readonly AlignedRow[], at: number): boolean {
  const texts = rows.map((row) => textAt(row, at)).filter((text) => text !== "");
  const states = new Set(texts.map(stateInColumn));
  return states.size === 2 && !states.has(null);
}
