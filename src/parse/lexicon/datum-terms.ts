import type { Datum } from "../../domain/crs";

interface DatumTerm {
  readonly pattern: string;
  readonly datum: Datum;
}

/** How texts name the national systems; blanks may stand anywhere a blank is allowed below. */
export const DATUM_TERMS: readonly DatumTerm[] = [
  {
    datum: "CGCS2000",
    pattern:
      "CGCS ?[-_]?2000|2000 ?年?中国大地(?:坐标系)?|2000 ?年?国家大地(?:坐标系?)?|国家 ?2000 ?年?(?:大地)?(?:坐标系?)?|国家大地(?:坐标系)? ?2000|China[ _]Geodetic[ _]Coordinate[ _]System[ _]2000|大地 ?2000(?:坐标系)?|2000 ?年?(?:国家|大地)坐标系?|2000 ?坐标系?|2000 ?系",
  },
  {
    datum: "Xian1980",
    pattern:
      "(?:19)?80 ?年?(?:国家)?西安(?:大地)?(?:坐标系?)?|西安 ?(?:19)?80 ?年?(?:坐标系?)?|1980 ?年?(?:国家)?大地坐标系?|80 ?年?国家大地坐标系?|(?:19)?80 ?坐标系?|80 ?系|西安坐标系|[Xx]i'?an[ _-]?(?:19)?80",
  },
  {
    datum: "Beijing1954",
    pattern:
      "(?:19)?54 ?年?北京(?:坐标系?)?|北京 ?(?:19)?54 ?年?(?:坐标系?)?|(?:19)?54 ?年?坐标系?|54 ?系|北京坐标系|BJ ?-?(?:19)?54|[Bb]eijing[ _-]?(?:19)?54",
  },
  { datum: "WGS84", pattern: "WGS ?[-_]? ?(?:19)?84(?:坐标系?)?" },
];

/** The year of a system, and the words beside it that make it one: 国家2000, 80西安. */
export const DATUM_YEAR = /^(?:2000|(?:19)?(?:80|54)|((?:CGCS|WGS)-?\d{2,4}|BJ-?(?:19)?54))$/u;
export const DATUM_HEAD = /(?:国家|大地|西安|北京|CGCS|WGS|BJ)[ _-]?$/u;
export const DATUM_TAIL = /^ ?(?:国家|大地|西安|北京|坐标|系|年)/u;

const THREE_SIX = "([36三六])";

/** 3度带, 三度分带, 3°带, 6 度投影带, 几度分带=3 */
export const ZONE_WIDTH = new RegExp(
  `(?<![\\d.])${THREE_SIX} ?(?:°|度) ?(?:分|投影)? ?带|${THREE_SIX} ?度带|几度分带 ?[:=为] ?${THREE_SIX}|按 ?${THREE_SIX} ?(?:°|度)分带|(?<![\\d.])${THREE_SIX} ?(?:°|度)(?= ?[,、]?(?:第)?\\d{2} ?带)`,
  "gu",
);

/** 带号37, 第37带, 37带, 37度带 */
export const ZONE_NUMBER =
  /(?:带号|投影带|带) ?(?:为|是|[:=])? ?(\d{2})(?![\d.°度])|第 ?(\d{2}) ?(?:度)?(?:投影)?带|(?<![\d.])(\d{2}) ?(?:号|度)?(?:投影)?带(?![动来有领])/gu;

/** 中央子午线111°, 中央经线为东经111度30分, 中央子午线:L0=111, CM 111°E */
export const CENTRAL_MERIDIAN =
  /(?:中央(?:子午线|经线|经度)(?:经度)?|[Cc]entral [Mm]eridian|(?<![A-Za-z])(?:CM|C\.M\.)(?=[ :=]{0,2}\d{2,3} ?°)) ?(?:为|是|of|at|[:=])? ?(?:东经|E|L0 ?=)? ?(\d{2,3}(?:\.\d{1,6})?)(?: ?[°度] ?(?:(\d{1,2}) ?['′’分])?)?/gu;

/** The same words right before an angle: it is none of a point. */
export const MERIDIAN_BEFORE =
  /(?:中央(?:子午线|经线)|[Cc]entral [Mm]eridian|(?<![A-Za-z])(?:CM|C\.M\.))[^\d]{0,6}$/u;
