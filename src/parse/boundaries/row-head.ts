import type { StatedArea } from "../../domain/area";
import { type AreaMention, statedArea } from "../area-mentions";
import { AREA_UNITS, SQUARE_METRES } from "../lexicon/area-units";
import type { MappedText } from "../text/mapped-text";

/** What the cells before the points say of a parcel that has a row of its own. */
export interface RowHead {
  readonly code: string | null;
  readonly name: string | null;
  readonly area: StatedArea | null;
  /** offset in the window where the row begins */
  readonly from: number;
}

interface Cell {
  readonly text: string;
  readonly from: number;
}

const POINTS_COLUMN = /坐标|拐点|界址|点号|角点/u;
const CODE_COLUMN = /(?:地块|宗地|图斑|区块|宗海)(?:编号|代码|号)$|^(?:编号|许可证号)$/u;
const NAME_COLUMN = /名称$|^(?:矿山|矿区|采矿权|探矿权|项目|地块|宗地|采区|区块|宗海|名 ?称)$/u;
const AREA_COLUMN = /面积/u;
/** Lines above a row among which the header of its table may stand. */
const HEADER_REACH = 400;

function cells(line: string, from: number): readonly Cell[] {
  const cell = /[\t|]/u.test(line) ? /[^\t|]+/gu : /\S+/gu;
  return [...line.matchAll(cell)].flatMap((match) => {
    const text = match[0].trim();
    const blank = match[0].length - match[0].trimStart().length;
    return text === "" ? [] : [{ text, from: from + match.index + blank }];
  });
}

/**
 * Reads the row in which a parcel's points begin, cell by cell under the header of the table; null where the row and
 * the header do not agree in their columns.
 * @param pointsFrom offset in the window of the first label, or of the first coordinate
 */
export function rowHead(window: MappedText, pointsFrom: number): RowHead | null {
  const { text } = window;
  const start = text.lastIndexOf("\n", pointsFrom - 1) + 1;
  const own = cells(text.slice(start, pointsFrom), start);
  if (own.length < 2 || !own.some((cell) => /\p{Script=Han}{2}/u.test(cell.text))) return null;
  const header = headerAbove(text, start);
  const column = header?.findIndex((cell) => POINTS_COLUMN.test(cell)) ?? -1;
  if (header === null || column !== own.length) return null;
  const under = (pattern: RegExp): Cell | null => {
    const index = header.slice(0, column).findIndex((cell) => pattern.test(cell.replace(/\(.*$/u, "")));
    return index < 0 ? null : (own[index] ?? null);
  };
  const code = under(CODE_COLUMN)?.text ?? null;
  const name = under(NAME_COLUMN)?.text ?? null;
  if (code === null && name === null) return null;
  const areaAt = header.findIndex((cell) => AREA_COLUMN.test(cell));
  const area = areaAt < 0 || areaAt >= column ? null : cellArea(window, header[areaAt] ?? "", own[areaAt]);
  return { code, name, area, from: start };
}

function headerAbove(text: string, rowFrom: number): readonly string[] | null {
  let end = rowFrom - 1;
  // rows of other parcels stand between: the header is looked for up to the top of the window, a line at a time
  for (let lines = 0; end > 0 && lines < HEADER_REACH; lines++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(start, end);
    if (POINTS_COLUMN.test(line) && (NAME_WORD.test(line) || AREA_COLUMN.test(line))) {
      const found = cells(line, start).map((cell) => cell.text);
      if (found.length >= 3) return found;
    }
    end = start - 1;
  }
  return null;
}

const NAME_WORD = /名称|编号|矿山|地块|宗地/u;

function cellArea(window: MappedText, header: string, cell: Cell | undefined): StatedArea | null {
  const match = /^(\d{1,12}(?:\.\d{1,8})?)/u.exec(cell?.text ?? "");
  const unit = /(万?平方米|平米|㎡|公顷|亩|平方公里|m2|hm2|ha|km2)/u.exec(
    `${header} ${cell?.text ?? ""}`,
  )?.[1];
  const term = AREA_UNITS.find((candidate) => candidate.spelling === unit);
  if (match === null || cell === undefined || term === undefined) return null;
  const digits = match[1] ?? "";
  const value = Number(`${digits}e${term.scale}`);
  const printed = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
  const mention: AreaMention = {
    value,
    unit: term.unit,
    squareMetres: term.unit === "mu" ? (value * 10_000) / 15 : value * SQUARE_METRES[term.unit],
    decimals: printed - term.scale,
    approximate: false,
    from: cell.from,
    to: cell.from + digits.length,
  };
  return statedArea(window, mention, "site");
}
