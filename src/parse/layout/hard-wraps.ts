import { AREA_WORD } from "../lexicon/area-units";
import { SUM_ROW } from "../lexicon/land-columns";
import { PAPER_END } from "../lexicon/paper-ends";
import { foldedText } from "../text/folded-character";
import type { SourceText } from "../text/source-text";
import { columns, type PrintedLine, printedLine } from "./printed-line";
import { startsParagraph } from "./running-text";

/** The end of a line that its paragraph does not end with. */
export interface HardWrap {
  /** one past the last printed code unit before it */
  readonly from: number;
  /** first printed code unit behind it */
  readonly to: number;
}

/** Two lines that may be of one paragraph. */
interface Joint extends HardWrap {
  readonly line: PrintedLine;
  readonly next: PrintedLine;
  /** of the line, from 1 */
  readonly number: number;
  readonly isProse: boolean;
  /** the first line ends within a sentence */
  readonly isWithin: boolean;
  /** By each measure: if only the edge of the paper parted the lines, it is at least `least` and less than `most` wide. */
  readonly bounds: readonly { readonly least: number; readonly most: number }[];
}

type Measure = (text: string) => number;

/** Copies are cut by characters, prints by their width: letters and digits are half as wide as ideographs. */
const MEASURES: readonly { readonly of: Measure; readonly narrowest: number }[] = [
  { of: (text) => text.length, narrowest: 18 },
  { of: columns, narrowest: 36 },
];
/** Fewest characters of a line that is broken. */
const SHORTEST = 16;
/** Widest paper, in letters. */
const WIDEST = 160;
/** Fewest edges of a row. */
const FEWEST_EDGES = 2;
/** So many lines broken at one width show that it is the paper's. */
const FEWEST = 2;
/** One line in so many may be longer, as headings that were pasted are. */
const MOST_LONGER = 3;

/** A line that goes on ends with a word, a number, or a sign of sentences. */
const ENDS_WITHIN = /[\p{L}\p{N}，、,)）”’」』》〉】%％‰°′″'"²³㎡\-—～~.·/（(“《〈【≤≥<>＜＞=＝+×。；;：:]$/u;
const SENTENCE_END = /[。；;：:]$/u;
const CLAUSE_END = /[；;]$/u;
/** Signs that may stand beyond the edge. */
const HANGING = /[，。；：、,;:）)”’」』》〉】]{1,4}$/u;
/** What stands together at the beginning of a line: a word, a number or an ideograph with the brackets before and the signs behind it. */
const FIRST_WORD =
  /^[（(“‘「『《〈【]{0,4}(?:[0-9A-Za-z.%°′″'"²³㎡-]{1,60}|[\s\S])[，。；：、,;:）)”’」』》〉】%％]{0,4}/u;
/** ├ └ before an entry. */
const BRANCH = /^[├└┣┗╠╚]/u;
const STROKES = /^[-=_*·—–─━~#.…\s]{3,}$/u;
/** The labels of a table, a blank between them, signs in their brackets alone (上限，%): no line of words. */
const LABELS =
  /^(?:(?:[^\s，。；：、,;:()（）]|[(（][^\s()（）]{0,12}[)）]){1,20} ){4,40}(?:[^\s，。；：、,;:()（）]|[(（][^\s()（）]{0,12}[)）]){1,20}$/u;
/** 拐点号,X,Y: the header of a table of points, or the first cell of one that has a line for each. */
const HEADS_POINTS =
  /^(?:序号|(?:界址|[拐角]|界桩|控制)?点(?:编?号|名|位)?)$|^(?:序号|(?:界址|拐|界桩|角|控制)?点?(?:编?号|名|位)?)[\s,，|]{1,8}(?:[XYxyBL纵横经纬北东]|坐标)/u;
/** J1:X=3605123.456 or 1、105°23′ below the land and its size. */
const FIRST_POINT =
  /^[(（]?[A-Za-z]{0,3}\d{1,3}[)）]?[:：.、,，\s(（]{1,3}(?:[XYxyNEBL]|东经|北纬)?\s?[=:：]?\s?(?:\d{6,8}(?!\d)|\d{2,3}[°度])/u;
/** J7,3746709.559,456816.919,132.25: a row of a table of points. */
const POINT_ROW = /^[A-Za-z]{0,3}\d{1,4}(?:[,，|\s]{1,3}[\d.°′″'"NE-]{4,20}){2,4}$/u;
const ENDS_IN_SIZE = new RegExp(`\\d ?${AREA_WORD}[)）]?$`, "u");
/** 某局关于A-01地块规划条件的公示: a title, whose paper is as wide as it is by chance. */
const TITLE =
  /^(?=[^，。；：,;:]{8,70}$).{0,24}关于.{2,60}的(?:公告|公示|通告|通知|批复|决定|复函|函|说明|意见)$/u;
const LABEL = /^\p{Script=Han}{2,10}[:：]/u;
/** A code, or a number that ends a cell; behind a measure stand words. */
const CODE =
  /^(?:(?=\d{0,8}[A-Za-z-])[A-Za-z\d.-]{1,24}(?:[^A-Za-z\d.-]|$)|[\d.]{1,24}(?:[\s,，、:：)）]|$))/u;

/**
 * The ends of lines that only the edge of the paper made: the line is as wide as the paper, so that the first word of
 * the next one had no room on it. The lines themselves show how wide that is: many that end within a sentence end
 * there, and hardly any is longer.
 */
export function hardWraps(source: SourceText): readonly HardWrap[] {
  const joints: Joint[] = [];
  const entries = new Set<string>();
  const printed = MEASURES.map(() => new Array<number>(WIDEST + 2).fill(0));
  const edges = new Uint8Array(source.lineStarts.length + 1);
  const figures = new Uint8Array(source.lineStarts.length + 1);
  let line = printedLine(source, 0);
  edges[0] = line?.edges ?? 0;
  figures[0] = BARE_FIGURE.test(line?.text ?? "") ? 1 : 0;
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const next = number < source.lineStarts.length ? printedLine(source, number) : null;
    edges[number] = next?.edges ?? 0;
    figures[number] = BARE_FIGURE.test(next?.text ?? "") ? 1 : 0;
    const long = line !== null && line.text.length >= SHORTEST ? line : null;
    if (long?.isProse === true) counted(printed, long.text);
    if (long !== null && next !== null && mayGoOn(long, next)) joints.push(jointOf(long, next, number));
    else if (next !== null && next.text.length <= LONGEST_ENTRY) entries.add(numberless(next.text));
    line = next;
  }
  const prose = joints.filter(({ number }) => !areRows(edges, number - 1) && !areCells(figures, number - 1));
  return MEASURES.map(({ narrowest }, measure) => {
    const width = paperWidth(prose, measure, printed[measure] ?? [], narrowest);
    return width === null ? [] : wrapsAt(width, measure, prose, entries);
  }).reduce((best, own) => (own.length > best.length ? own : best));
}

/** Whether a line (from 0) and the next one are rows of a table that commas or semicolons part: a third one beside them has as many. */
function areRows(edges: Uint8Array, at: number): boolean {
  const own = edges[at] ?? 0;
  return own >= FEWEST_EDGES && edges[at + 1] === own && (edges[at - 1] === own || edges[at + 2] === own);
}

/** Whether a line (from 0) and the next one are cells of a table that has one a line: figures stand above and below them. */
function areCells(figures: Uint8Array, at: number): boolean {
  return at > 0 && figures[at - 1] === 1 && figures.subarray(at + 2, at + 2 + CELLS_BETWEEN).includes(1);
}

/** 注:四至以图为准, below a table. */
const NOTE = /^(?:附?注|备注|说明)\d?[:：]/u;
/** A size or a number alone on its line. */
const BARE_FIGURE = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/u;
/** Most cells of a row before its figure, the first of them not counted. */
const CELLS_BETWEEN = 3;
/** 125.6公顷, in a line of its own. */
const SIZE_ALONE = new RegExp(`^约?\\d{1,9}(?:\\.\\d{1,6})? ?${AREA_WORD}$`, "u");

/** The joints of lines that the edge of the paper parted, where nothing tells that another paragraph begins. */
function wrapsAt(
  width: number,
  measure: number,
  joints: readonly Joint[],
  entries: ReadonlySet<string>,
): readonly Joint[] {
  const wraps: Joint[] = [];
  // the first line of the paragraph
  let first: PrintedLine | null = null;
  for (const joint of joints) {
    const { line, next, bounds, isWithin } = joint;
    const { least, most } = bounds[measure] ?? NOWHERE;
    if (width < least || width >= most) continue;
    if (first === null || wraps.at(-1)?.next !== line) first = line;
    if (!isWithin && !goesOnBehind(line, next, first)) continue;
    if (beginAlike(first.text, next.text) || NOTE.test(next.text)) continue;
    if (next.text.length <= LONGEST_ENTRY && entries.has(numberless(next.text))) continue;
    if (!startsParagraph(folded(next.text), folded(line.text))) wraps.push(joint);
  }
  return wraps;
}

/** Whether a paragraph goes on behind a sign that may end it: a clause follows, or its first line alone stands in. */
function goesOnBehind(line: PrintedLine, next: PrintedLine, first: PrintedLine): boolean {
  return first.indent > next.indent || (CLAUSE_END.test(line.text) && !beginAlike(line.text, next.text));
}

/** 区块二 below a full line is no rest of it where 区块一 stands elsewhere: the cells of a table that has one a line. */
function numberless(text: string): string {
  return text.replace(/[\d一二三四五六七八九十]+/gu, "0");
}

const LONGEST_ENTRY = 24;
const NOWHERE = { least: 0, most: 0 };

function counted(printed: readonly number[][], text: string): void {
  const own = text.replace(HANGING, "");
  for (const [index, { of }] of MEASURES.entries()) {
    const width = Math.min(WIDEST + 1, of(own));
    const counts = printed[index];
    if (counts !== undefined) counts[width] = (counts[width] ?? 0) + 1;
  }
}

function jointOf(line: PrintedLine, next: PrintedLine, number: number): Joint {
  const hanging = HANGING.exec(line.text)?.[0] ?? "";
  const word = FIRST_WORD.exec(next.text)?.[0] ?? "";
  const bounds = MEASURES.map(({ of }) => {
    const width = of(line.lead) + of(line.text);
    return { least: width - of(hanging), most: width + (line.isApart ? 1 : 0) + of(word) };
  });
  return {
    from: line.end,
    to: next.start,
    line,
    next,
    number,
    // the line of an item shows nothing of how wide the paper is on which the one above it ends
    isProse: (line.isProse || next.isProse) && !startsParagraph(folded(next.text), folded(line.text)),
    isWithin: !SENTENCE_END.test(line.text),
    bounds,
  };
}

/**
 * The width that most lines of prose were broken at, null where too few were, or too many are longer.
 * @param printed how many lines of prose are so wide
 */
function paperWidth(
  joints: readonly Joint[],
  measure: number,
  printed: readonly number[],
  narrowest: number,
): number | null {
  const broken = new Array<number>(WIDEST + 1).fill(0);
  for (const { isProse, isWithin, bounds } of joints) {
    const { least, most } = bounds[measure] ?? NOWHERE;
    if (!isProse || !isWithin) continue;
    for (let width = Math.max(narrowest, least); width < most && width <= WIDEST; width++)
      broken[width] = (broken[width] ?? 0) + 1;
  }
  let best = { width: -1, count: FEWEST - 1 };
  let longer = printed[WIDEST + 1] ?? 0;
  for (let width = WIDEST; width >= narrowest; width--) {
    const count = broken[width] ?? 0;
    if (count > best.count && count > longer * MOST_LONGER) best = { width, count };
    longer += printed[width] ?? 0;
  }
  return best.width < 0 ? null : best.width;
}

/** Whether nothing tells that a line ends a paragraph, or the next one begins another. */
function mayGoOn(line: PrintedLine, next: PrintedLine): boolean {
  // deeper in than the line above: a paragraph, or who signed and when
  if (next.indent > line.indent) return false;
  if (!ENDS_WITHIN.test(line.text.slice(-1)) || !(line.hasSign || next.hasSign)) return false;
  if (
    HEADS_POINTS.test(next.text) ||
    (FIRST_POINT.test(next.text) && ENDS_IN_SIZE.test(line.text)) ||
    POINT_ROW.test(line.text) ||
    BRANCH.test(next.text) ||
    STROKES.test(line.text) ||
    STROKES.test(next.text) ||
    SUM_ROW.test(next.text) ||
    (PAPER_END.test(next.text) && !LISTS.test(line.text)) ||
    ((BARE_FIGURE.test(next.text) || SIZE_ALONE.test(next.text)) && /\p{Script=Han}$/u.test(line.text)) ||
    LABELS.test(line.text) ||
    TITLE.test(line.text)
  )
    return false;
  return !beginAlike(line.text, next.text);
}

/** 截至|2031年5月6日, 报送省人民政府、|市人民政府: words that the next line goes on with. */
const LISTS = /[，,、：:（(《“]$|(?:截至|截止|报送|抄送|经|由|向|于|至|和|与|及|年)$/u;

/** Entries of a list: 宗地位置: and 宗地面积:, 地块一 and 地块二, J1, and J2, */
function beginAlike(before: string, after: string): boolean {
  if (LABEL.test(before) && LABEL.test(after)) return true;
  if (before.slice(0, 2) === after.slice(0, 2)) return true;
  const own = codeForm(before);
  return own !== "" && own === codeForm(after);
}

/** The form of the code or number that a line begins with, and the sign behind it. */
function codeForm(text: string): string {
  return (CODE.exec(text)?.[0] ?? "").replace(/\d+/gu, "0").replace(/[A-Za-z]+/gu, "A");
}

function folded(text: string): string {
  return foldedText(text, 0, text.length);
}
