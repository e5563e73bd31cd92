import { NO_STATE_COLUMN, STATE_OF_TODAY, STATE_PLANNED, type Version } from "../../lexicon/state-words";
import { stateOfCell } from "../../lexicon/told-state";
import type { FoundTable } from "../tables/found-table";
import type { AlignedRow } from "../tables/table-rows";
import { areStates } from "../tokens/are-states";

/** The state that each row of a table is of: a cell of its own says it, or the one above that spans it; null where none does. */
export function rowStates({ columns, rows, states }: FoundTable): readonly (Version | null)[] {
  const codes = columns.findIndex((column) => column?.holds === "code");
  const places = columns.flatMap((column, at) =>
    NO_STATE_COLUMN.test(column?.header.mapped.text ?? "") ? [] : [at],
  );
  const spanning = places.find((at) => at < codes && isOfStates(rows, at));
  const paired = spanning === undefined ? pairedColumn(rows, codes) : null;
  const plans =
    paired ?? (spanning === undefined ? [] : rows.map((row) => stateInColumn(textAt(row, spanning))));
  let above: Version | null = null;
  return rows.map((row, place) => {
    const said = places.map((at) => stateOfLot(textAt(row, at))).find((state) => state !== null);
    const own = said ?? plans[place] ?? null;
    const left = own === null && spanning !== undefined ? above : null;
    above = own ?? left;
    return own ?? left ?? states?.[place] ?? null;
  });
}

const textAt = (row: AlignedRow, at: number): string => row[at]?.mapped.text ?? "";

function stateOfLot(text: string): Version | null {
  return STATE_OF_TODAY.test(text) ? "before" : stateOfCell(text);
}

/** 规划 beside 现状, in a column of nothing but states. */
function stateInColumn(text: string): Version | null {
  return stateOfLot(text) ?? (STATE_PLANNED.test(text) ? "current" : null);
}

/** 更新前, 更新后, or 原审批, 本次申请, in a column which has no other words: the state of each row. */
function pairedColumn(rows: readonly AlignedRow[], codes: number): readonly (Version | null)[] | null {
  if (codes < 0) return null;
  for (const at of rows[0]?.keys() ?? []) {
    const texts = rows.map((row) => textAt(row, at));
    const [former, later, ...others] = [...new Set(texts)];
    if (at === codes || former === undefined || later === undefined || others.length > 0) continue;
    if (!areStates(former, later) || !turnsSome(rows, codes, texts)) continue;
    return texts.map((text) => (text === former ? "before" : "current"));
  }
  return null;
}

/** Whether some lot has rows under both words: 原棉纺厂 and 新棉纺厂 beside two lots are their names. */
function turnsSome(rows: readonly AlignedRow[], codes: number, texts: readonly string[]): boolean {
  const first = new Map<string, string>();
  // a code spans the rows below it
  let code = "";
  return rows.some((row, at) => {
    const own = texts[at] ?? "";
    code = textAt(row, codes) || code;
    const other = first.get(code);
    first.set(code, other ?? own);
    return code !== "" && other !== undefined && other !== own;
  });
}

/** Whether a column holds both states and nothing else: 修改前 beside three rows, 修改后 beside as many. */
function isOfStates(rows: readonly AlignedRow[], at: number): boolean {
  const texts = rows.map((row) => textAt(row, at)).filter((text) => text !== "");
  const states = new Set(texts.map(stateInColumn));
  return states.size === 2 && !states.has(null);
}
