import type { Side } from "../../domain/side";
import type { DocumentSection } from "../document-section";
import type { Line } from "../layout/line";
import { runningText } from "../layout/running-text";
import { parseSides } from "../sides";
import { areOfPiece } from "../sides/piece-beside";
import type { LotAt, LotIndex } from "./lot-index";

/** 1.、(二)、①: the number of an item before the code. */
const NUMBER =
  /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.](?!\d)|[①-⑳])\s?/u;
/** 宗地编号: before the code. */
const LABEL = /^(?:地块|宗地)(?:编号|代码|号)?[:\s]{1,2}/u;
/** Where the words that call the lot end. */
const HEAD_END =
  /[:,;。(]|(?:地块|宗地)?(?:的)?(?:规划|用地|土地)?(?:四[至界]|位置|坐落|[东南西北](?:[至临侧邻起]|以))/u;
const LONGEST_HEAD = 40;
/** 西侧为A-02地块,该地块东至: behind the code, a neighbour whose sides follow. */
const OF_NEIGHBOUR =
  /^(?:的)?[东南西北]{1,2}[侧边面部邻临][^,;。]{0,24}(?:地块|宗地|用地|项目|小区)[^,;。]{0,6}[,;。](?:该|其|此|后者|[^,;。东南西北]{1,16}(?:地块|宗地|用地|项目|小区))[^,;。]{0,8}?(?:四[至界]|[东南西北]{1,2}[至临侧邻])/u;
const LONGEST_NEIGHBOUR = 80;
/** 四至:…, 东至…: a line that tells sides below the one that calls the lot. */
const TELLS_SIDES = /^(?:\p{Script=Han}{0,6}四[至界]|[东南西北][至临侧邻:])/u;
const MOST_LINES_BETWEEN = 8;
/** A limit told among the sides is one of a part. */
const LIMIT = /容积率|建筑密度|绿地率|建筑限?高/u;
/** 西侧为A-02地块,该地块东至…: the sides of the lot beside it. */
const OTHER_LOT = /(?:地块|宗地),(?:该|此|其)(?:地块|宗地)?[东南西北]/u;

/** The sides of lots in lines that begin with the code of one of them, or stand below such a line. */
export class SidesOfLines {
  readonly #section: DocumentSection;
  readonly #lots: LotIndex;
  readonly found = new Map<LotAt, Side[]>();
  #standing: LotAt | null = null;
  #left = 0;

  constructor(section: DocumentSection, lots: LotIndex) {
    this.#section = section;
    this.#lots = lots;
  }

  read(line: Line): void {
    if (line.kind !== "text") return;
    const numbered = NUMBER.exec(line.text)?.[0].length ?? 0;
    const from = numbered + (LABEL.exec(line.text.slice(numbered, numbered + LONGEST_HEAD))?.[0].length ?? 0);
    const head = line.text.slice(from, from + LONGEST_HEAD);
    const end = head.search(HEAD_END);
    const lot = this.#lots.lotOf(end < 0 ? head : head.slice(0, end));
    if (lot !== null) {
      this.#standing = lot;
      this.#left = MOST_LINES_BETWEEN;
      if (end < 0 || !OF_NEIGHBOUR.test(behindHead(line.text, from + end))) this.#give(lot, line);
      return;
    }
    if (this.#left-- <= 0) this.#standing = null;
    if (this.#standing !== null && TELLS_SIDES.test(line.text.slice(numbered)))
      this.#give(this.#standing, line);
  }

  #give(lot: LotAt, line: Line): void {
    if (this.found.has(lot)) return;
    const mapped = runningText(this.#section.source, [line]);
    const parsed = parseSides(mapped, 0, mapped.text.length);
    const told = parsed === null ? "" : mapped.text.slice(parsed.from, parsed.to);
    if (parsed === null || OTHER_LOT.test(told) || LIMIT.test(told) || areOfPiece(mapped.text, parsed.from))
      return;
    this.found.set(lot, [...parsed.sides]);
  }
}

/** What stands behind the words that call a lot. */
function behindHead(text: string, from: number): string {
  return text.slice(from, from + LONGEST_NEIGHBOUR).replace(/^(?:地块|宗地)/u, "");
}
