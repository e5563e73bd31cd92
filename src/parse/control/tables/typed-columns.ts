import { SOLD_HEADER } from "../../lexicon/column-words";
import { STATE_OF_TODAY } from "../../lexicon/state-words";
import { CODE_WORD } from "../../lexicon/sub-column-words";
import { stateOfCell } from "../../lexicon/told-state";
import { landUsesIn } from "../facts/uses/land-uses";
import { areStates } from "../tokens/are-states";
import { isCode } from "../tokens/slot-names";
import { isCodeLike } from "./cells/cell-fit";
import type { Column } from "./cells/column";
import type { Cell } from "./cells/grid";
import type { Columns } from "./header/table-columns";
import type { AlignedRow } from "./table-rows";

/** Kinds of columns whose header tells nothing of what we take. */
const UNTOLD: readonly (Column["holds"] | undefined)[] = ["other", "group", undefined];
/** Fewest rows that tell what a column holds. */
const FEWEST_ROWS = 2;

/**
 * Columns that their cells tell where no header does: where no column is one of uses, the first of which every cell is
 * a land use with a code of the standard; where none tells what the parcels are called, the first whose cells are all
 * codes with letters, each another; and the one that names the parts of a parcel in further rows.
 */
export function typedColumns(columns: Columns, rows: readonly AlignedRow[]): Columns {
  const coded = withColumn(columns, rows, ["code", "name"], "code", (cells) => {
    const texts = cells.map(({ mapped }) => mapped.text);
    return new Set(texts).size === texts.length && texts.every(isPlainCode);
  });
  return withParts(
    withColumn(withUseCodes(besideSold(coded)), rows, ["use"], "use", (cells) => cells.every(isUse)),
    rows,
  );
}

/** 土地面积 beside 出让面积: of two sizes that of what is sold is the parcel's, the other is that of all the land. */
function besideSold(columns: Columns): Columns {
  const sizes = columns.filter((column) => column?.holds === "area" && column.role === "site");
  const sold = sizes.filter((column) => SOLD_HEADER.test(column?.header.mapped.text ?? ""));
  if (sizes.length !== 2 || sold.length !== 1 || sizes[0]?.version !== sizes[1]?.version) return columns;
  return columns.map((column) =>
    column?.holds === "area" && sizes.includes(column) && !sold.includes(column)
      ? { ...column, role: "total" }
      : column,
  );
}

/** 代码 right behind 用地性质, where another column holds the codes of the lots: the codes of the uses. */
function withUseCodes(columns: Columns): Columns {
  if (columns.some((column) => column?.holds === "useCode")) return columns;
  const at = columns.findIndex(
    (column, index) =>
      columns[index - 1]?.holds === "use" &&
      (column?.holds === "code" || UNTOLD.includes(column?.holds)) &&
      CODE_WORD.test(column?.header.mapped.text ?? ""),
  );
  const others = columns.some((column, index) => index !== at && column?.holds === "code");
  const column = columns[at];
  if (at < 0 || column == null || !others) return columns;
  const { version, header } = column;
  return columns.map((own, index) => (index === at ? { version, header, holds: "useCode" } : own));
}

/** 分项: a column that nobody knows, with words in every row that goes on with the parcel above it. */
function withParts(columns: Columns, rows: readonly AlignedRow[]): Columns {
  const called = columns.flatMap((column, index) =>
    column !== null && ["code", "name"].includes(column.holds) ? [index] : [],
  );
  if (called.length === 0 || columns.some((column) => column?.holds === "part")) return columns;
  const words = (row: AlignedRow | undefined, index: number): string => row?.[index]?.mapped.text ?? "";
  const further = rows.flatMap((row, place) =>
    place > 0 && called.every((index) => words(row, index) === "") ? [place] : [],
  );
  // A-01|住宅部分, A-01|商业部分: the parcel is told again
  const again = rows.flatMap((row, place) =>
    place > 0 && called.every((index) => words(row, index) === words(rows[place - 1], index)) ? [place] : [],
  );
  const parts = (index: number): boolean =>
    further.length > 0 &&
    further.every((place) => {
      const [own, above] = [words(rows[place], index), words(rows[place - 1], index)];
      return isPart(own) && above !== "" && !areStates(above, own);
    });
  const differ = (index: number): boolean =>
    further.length === 0 &&
    again.length > 0 &&
    PART_HEAD.test(columns[index]?.header.mapped.text ?? "") &&
    again.every((place) => {
      const [own, above] = [words(rows[place], index), words(rows[place - 1], index)];
      return own !== above && [own, above].every((name) => isPart(name) && BUILT_PART.test(name));
    });
  const at = columns.findIndex(
    (column, index) => UNTOLD.includes(column?.holds) && (parts(index) || differ(index)),
  );
  const header = columns[at]?.header ?? rows[further[0] ?? 0]?.[at];
  if (header == null) return columns;
  return columns.map((column, index) =>
    index === at ? { version: column?.version ?? null, header, holds: "part" } : column,
  );
}

/** The head of a column of parts in a table that tells a parcel again for each. */
const PART_HEAD = /类[型别]|部[分位]|分项|业态|建筑|分区/u;

/** What is built, or a piece of the land: 出让 and 划拨 are no parts of a lot. */
const BUILT_PART =
  /部分|住宅|商业|商务|办公|酒店|公寓|建筑|[高多低小]层|^[A-Z东南西北][区块片]|[一二三四五\d]期|楼|厂房|车间|仓库|用房|学校|幼儿园/u;

/** Words that tell neither a figure nor a state. */
function isPart(text: string): boolean {
  return IN_WORDS.test(text) && stateOfCell(text) === null && !STATE_OF_TODAY.test(text);
}

const IN_WORDS = /^(?=.*\p{Script=Han})[^\d≤≥<>%]{1,16}$/u;

function withColumn(
  columns: Columns,
  rows: readonly AlignedRow[],
  known: readonly Column["holds"][],
  holds: "code" | "use",
  tells: (cells: readonly Cell[]) => boolean,
): Columns {
  if (rows.length < FEWEST_ROWS || columns.some((column) => column !== null && known.includes(column.holds)))
    return columns;
  const at = columns.findIndex((column, index) => {
    if (!UNTOLD.includes(column?.holds)) return false;
    const cells = rows.flatMap((row) =>
      row[index] == null || row[index].mapped.text === "" ? [] : [row[index]],
    );
    return cells.length === rows.length && tells(cells);
  });
  const header = columns[at]?.header ?? rows[0]?.[at];
  if (at < 0 || header == null) return columns;
  return columns.map((column, index) =>
    index === at ? { version: column?.version ?? null, header, holds } : column,
  );
}

/** A code with letters or words and a figure, and nothing else. */
function isPlainCode(text: string): boolean {
  return /[A-Za-z\p{Script=Han}]/u.test(text) && isCode(text) && isCodeLike(text);
}

/** A land use of the standard, printed with the word for land. */
function isUse({ mapped }: Cell): boolean {
  if (!/(?:用地|绿地)/u.test(mapped.text) || /[\d≤≥<>:]/u.test(mapped.text.replace(/\([A-Z\d]{1,6}\)/u, "")))
    return false;
  const uses = landUsesIn(mapped, 0, mapped.text.length, true);
  return uses.length > 0 && uses.every(({ code }) => code !== null);
}
