import { AREA_UNIT } from "../../lexicon/area-units";
import { withoutLabel } from "./label-above";
import { isPartName } from "./part-names";
import type { Clause } from "./text-clauses";

/** The words of a clause that may name land, and where in the clause they begin. */
export interface ClauseHead {
  readonly head: string;
  readonly at: number;
}

/**
 * The words of a clause that may name land: without a frame, a remark, and the size before or behind them.
 * @param told the clause up to the size or the place that it turns to
 */
export function clauseHead({ text, sign }: Clause, told: string): ClauseHead {
  const sized = SIZE_IS_OF.exec(text)?.[1];
  if (sized !== undefined && isPartName(sized)) return { head: sized, at: text.length - sized.length };
  const framed = FRAMED.exec(told)?.[1];
  if (framed !== undefined) return { head: framed, at: 1 };
  return {
    head: (sign === ":" ? withoutLabel(told) : told).replace(REMARK, "").replace(BARE_SIZE, ""),
    at: 0,
  };
}

/** (以下简称“集中区”)…, (具体以界址点坐标控制) */
const REMARK =
  /\((?:以下|下称|简称).*$|\((?:原|原名|曾用名|又称|亦称|即)[^()]{2,24}\)$|\((?:具体|详见|见)[^()]{0,40}\)?$/u;

/** 某片区|36.2, a size whose unit stands above the table */
const BARE_SIZE = /(?<=\p{Script=Han})\d{1,6}\.\d{1,6}$/u;

/** [区块A]: the head of an item in a frame */
const FRAMED = /^\[([\p{Script=Han}A-Z\d]{2,16})\]$/u;

/** 3公顷为|A区, 东至…: the size of a part before its name */
const SIZE_IS_OF = new RegExp(
  String.raw`^(?:其中)?约?\d[\d.]{0,9} ?${AREA_UNIT}[为是]((?:\p{Script=Han}|[A-Z\d]){2,10})$`,
  "u",
);
