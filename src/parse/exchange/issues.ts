import type { Evidence, Message } from "../../domain/evidence";
import type { Issue } from "../../domain/issue";

const MESSAGES = {
  line: { zh: "坐标段中有一行无法识别", en: "a line among the coordinates could not be read" },
  outside: {
    zh: "坐标段之外有界址点行，未读取",
    en: "rows of points outside the section of coordinates were not read",
  },
  "few-points": { zh: "界址点少于三个，不构成面", en: "fewer than three points make no area" },
  shape: { zh: "记录图形不是面", en: "the record is a point or a line, no area" },
  "zone-conflict": {
    zh: "文件头的带号与横坐标所带的带号不一致，未作猜测",
    en: "the zone of the header and the zone in the eastings differ; nothing was guessed",
  },
  count: {
    zh: "界址点数与实际点数不符",
    en: "the stated number of points is not the number of points given",
  },
  cut: {
    zh: "实际点数少于界址点数，围成的面积也不是所写的面积：坐标不全，不能成图",
    en: "fewer points than stated, and they do not enclose the stated area: points are missing",
  },
  "area-unit": {
    zh: "地块面积按平方米理解（该格式应为公顷）",
    en: "the area was understood as square metres (the format says hectares)",
  },
  system: {
    zh: "文件头写明的坐标系不在支持之列，按坐标数值判读",
    en: "the header names a coordinate system that is not one of ours; its digits are judged instead",
  },
  "no-parcel": { zh: "坐标之前没有地块行", en: "points without a parcel line before them" },
} as const satisfies Readonly<Record<string, Message>>;

export type ExchangeProblem = keyof typeof MESSAGES;

/** The codes of all issues of the exchange format. */
export const EXCHANGE_ISSUE_CODES: readonly string[] = Object.keys(MESSAGES).map(
  (problem) => `exchange-${problem}`,
);

/** An issue of the exchange format at its place. */
export function exchangeIssue(problem: ExchangeProblem, evidence: Evidence): Issue {
  const severity = problem === "zone-conflict" ? "error" : "warning";
  return {
    code: `exchange-${problem}`,
    severity,
    message: MESSAGES[problem],
    evidence,
    source: evidence.source,
  };
}

/** The issues of one file with those of one kind as one, at all their places: a damaged file has one cause, not one a line. */
export function gatheredIssues(issues: readonly Issue[]): Issue[] {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) {
    const own = kinds.get(issue.code);
    if (own === undefined) kinds.set(issue.code, [issue]);
    else own.push(issue);
  }
  return [...kinds.values()].flatMap((own): Issue[] => {
    const [first] = own;
    const [place, ...more] = own.flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
    if (first === undefined || place === undefined || more.length === 0) return own;
    const { zh, en } = first.message;
    const message = { zh: `${own.length} 处：${zh}`, en: `${own.length} places: ${en}` };
    return [{ ...first, message, evidence: { ...place, more } }];
  });
}
