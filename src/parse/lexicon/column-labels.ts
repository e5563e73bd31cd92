import { COLUMN_WORDS, LIMIT_BEHIND, SUPERLATIVE_HEADER, UNIT_OF_LABEL } from "./column-words";
import { FIELD_TERMS } from "./field-terms";
import { INDICATOR_TERMS } from "./indicator-terms";
import { LATIN_COLUMNS, latinLabel, lengthBeforeGloss, zoneHeadOf } from "./latin-columns";
import { ZONE_COLUMNS } from "./zone-columns";

/** A longer cell is no label of a column. */
const LONGEST_LABEL = 24;
/** Figures that are no values: (m2), hm2 and what stands in brackets. */
const UNITS = /[([][^()[\]]{0,20}[)\]]?|k?m2|M2/gu;
/** Signs that no label has: those of a label with its value, and of sentences. */
const NO_LABEL = /\d|[:=].|[。;?!]/u;

/** 东至, 北侧: the label of a side. */
const SIDE_LABEL = /^[东南西北](?:至|界|侧|边|面|临|邻|到)?$/u;

const SPELLINGS: ReadonlySet<string> = new Set([
  ...Object.keys(COLUMN_WORDS),
  ...FIELD_TERMS.map(({ spelling }) => spelling),
  ...INDICATOR_TERMS.map(({ spelling }) => spelling),
]);

/** Names that other words have in them as well: 公园绿地 is none. */
const EVERYDAY: ReadonlySet<string> = new Set(
  INDICATOR_TERMS.flatMap(({ spelling, needsValue }) => (needsValue === true ? spelling : [])),
);

const INDICATORS: ReadonlySet<string> = new Set(INDICATOR_TERMS.map(({ spelling }) => spelling));

/**
 * Whether a cell is the label of a column, or of a row of a table on its side, of land, its indicators or its bounds: a
 * known name at its beginning or its end (调整后容积率, 绿地率下限), with or without its unit. Of folded text without
 * blanks around it.
 */
export function isColumnLabel(text: string): boolean {
  return columnName(text) !== null;
}

/** Whether a text is a known name of a column and nothing more. */
export function isColumnName(text: string): boolean {
  return SPELLINGS.has(text);
}

/** Whether a cell is a label and nothing that stands in rows as well, as names of land do: 站前东地块. */
export function isSurelyLabel(text: string): boolean {
  const name = columnName(text);
  if (name === null || COLUMN_WORDS[name] !== undefined) return false;
  return INDICATORS.has(name) || name === bareLabel(text);
}

/** A label without its unit and signs. */
function bareLabel(text: string): string {
  return text.replace(UNITS, "").replace(/[\s"]|[≤≥<>%:]{1,4}$/gu, "");
}

/** The known name in the label of a column; null where a cell is none. */
export function columnName(printed: string): string | null {
  const text = printed.slice(0, lengthBeforeGloss(printed));
  if (text === "" || text.length > LONGEST_LABEL) return null;
  const label = latinLabel(text);
  if (label !== null && (LATIN_COLUMNS.has(label.name) || zoneHeadOf(text) !== null)) return label.name;
  const bare = bareLabel(text);
  if (bare === "" || NO_LABEL.test(bare)) return null;
  if (SPELLINGS.has(bare) || SIDE_LABEL.test(bare) || ZONE_COLUMNS.some(({ head }) => head.test(bare)))
    return bare;
  // 密度上限, 最大高度: as short as that it is a label alone
  const short = bare.replace(UNIT_OF_LABEL, "").replace(SUPERLATIVE_HEADER, "").replace(LIMIT_BEHIND, "");
  if (EVERYDAY.has(short)) return short;
  for (let cut = 1; cut <= bare.length - FEWEST; cut++)
    for (const name of [bare.slice(cut), bare.slice(0, -cut)])
      if (SPELLINGS.has(name) && !EVERYDAY.has(name)) return name;
  return null;
}

/** Fewest characters of a name within a longer label. */
const FEWEST = 2;

/** The label of a column of words about the row. */
export const REMARK_LABEL = /^(?:备 ?注|说明|其他(?:要求|说明)?|附注)/u;
