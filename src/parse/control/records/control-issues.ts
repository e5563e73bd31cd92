import type { Evidence, Message } from "../../../domain/evidence";
import type { Issue } from "../../../domain/issue";

const MESSAGES = {
  "control-value-unread": {
    zh: "这里有控制指标的名称和比较词，但没有读出数值。",
    en: "An indicator and a comparing sign stand here, but no figure could be read.",
  },
  "control-value-masked": {
    zh: "这个指标的数值被遮盖，没有印出来，记为没有数值。",
    en: "The figure of this indicator was masked and is not printed; it is recorded as absent.",
  },
  "control-value-conflict": {
    zh: "同一地块的同一指标或面积在文中有两个不同的数值，采用先出现的一个。",
    en: "The text gives two different figures for one indicator or the area of one parcel; the first one was kept.",
  },
  "control-plan-values": {
    zh: "这里是用来对照的规划指标，既不是变更前的值也不是变更后的值，没有采用。",
    en: "These are values of a plan given for comparison, neither those before nor those after the change; they were not taken.",
  },
  "control-without-parcel": {
    zh: "这里有控制指标，但看不出属于哪个地块，没有采用。",
    en: "An indicator stands here, but the text does not tell which parcel it belongs to; it was not taken.",
  },
  "control-list-mismatch": {
    zh: "“分别”列出的数值个数与地块个数不同，没有采用。",
    en: "A list of values does not have one value for each parcel; it was not taken.",
  },
  "control-shared-area": {
    zh: "几个地块共用一个面积数，看不出各自多少，没有采用。",
    en: "One area is given for several parcels together; it was not taken for any of them.",
  },
  "control-table-refused": {
    zh: "这张表的表头像控制指标表，但各行与表头对不上，没有采用。",
    en: "The header of this table reads like control indicators, but its rows do not fit the header; it was not taken.",
  },
  "control-row-refused": {
    zh: "控制指标表的这一行与表头对不上，没有采用。",
    en: "This row of an indicator table does not fit the header; it was not taken.",
  },
  "control-area-unit": {
    zh: "面积数没有单位，没有采用。",
    en: "An area is printed without a unit; it was not taken.",
  },
  "indicators-unread": {
    zh: "这里印有控制指标或用途变更，没有归入任何地块。",
    en: "Indicators or a change of land use are printed here that were given to no parcel.",
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The codes of all issues of control parcels. */
export const CONTROL_ISSUE_CODES: readonly string[] = Object.keys(MESSAGES);

export type ControlIssueCode = keyof typeof MESSAGES;

/** Something about control indicators that we could not read, with its place. */
export function controlIssue(code: ControlIssueCode, evidence: Evidence | null, source: string): Issue {
  return { code, severity: "warning", message: MESSAGES[code], evidence, source };
}
