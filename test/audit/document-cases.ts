import { at, document, documentFacts, quota, records, said } from "./records";
import type { RuleCase } from "./rule-cases";

const numbered = (id: string, number: string, date: string, extra: Parameters<typeof document>[1] = {}) =>
  document(id, { number, date, ...extra });

const documents: RuleCase[] = [
  {
    rule: "number-date-order",
    what: "a later number with an earlier date, next to ones in order",
    records: records({
      documents: [
        numbered("a", "示政函〔2023〕23号", "2023-06-28"),
        numbered("b", "示政函〔2023〕24号", "2023-06-27"),
        numbered("c", "示政函〔2023〕28号", "2023-07-27"),
        numbered("d", "示政函〔2023〕29号", "2023-07-27"),
      ],
    }),
    expected: [["note", "b", "1 天"]],
  },
  {
    rule: "number-date-order",
    what: "another prefix, another year, another source, a copy",
    records: records({
      documents: [
        numbered("a", "示政函〔2023〕23号", "2023-06-28"),
        numbered("b", "示政办函〔2023〕24号", "2023-06-27"),
        numbered("c", "示政函〔2022〕25号", "2022-06-27"),
        numbered("d", "示政函〔2023〕26号", "2023-01-01", { evidence: at(0, 1, "s2") }),
        numbered("e", "示政函〔2023〕27号", "2023-01-01", { duplicateOf: "d" }),
      ],
    }),
    expected: [],
  },
  {
    rule: "imprint-date",
    what: "printed a year before it was signed, on the day, and two days after",
    records: records({
      facts: [
        documentFacts({ document: "a", date: said("2023-06-28"), imprintDate: said("2022-06-30") }),
        documentFacts({ document: "b", date: said("2023-06-28"), imprintDate: said("2023-06-28") }),
        documentFacts({ document: "c", date: said("2023-06-28"), imprintDate: said("2023-06-30") }),
      ],
    }),
    expected: [["warning", "a", "363 天"]],
  },
  {
    rule: "imprint-date",
    what: "no imprint",
    records: records({ facts: [documentFacts({ date: said("2023-06-28") })] }),
    expected: [],
  },
  {
    rule: "duplicate-document",
    what: "a copy",
    records: records({
      documents: [document("a", { number: "示政办发〔2023〕24号" }), document("b", { duplicateOf: "a" })],
    }),
    expected: [["note", "b", "同一份文件"]],
  },
  {
    rule: "duplicate-document",
    what: "two documents",
    records: records({ documents: [document("a"), document("b")] }),
    expected: [],
  },
  {
    rule: "title-signature",
    what: "title by the government, signed by its office",
    records: records({
      facts: [
        documentFacts({ titleIssuer: said("示例市人民政府"), signatures: [said("示例市人民政府办公室")] }),
      ],
    }),
    expected: [["note", "d1", "示例市人民政府办公室"]],
  },
  {
    rule: "title-signature",
    what: "the same body, one of several, none",
    records: records({
      facts: [
        documentFacts({ titleIssuer: said("示例市人民政府"), signatures: [said("示例市 人民政府")] }),
        documentFacts({
          titleIssuer: said("示例市水利局"),
          signatures: [said("示例市财政局"), said("示例市水利局")],
        }),
        documentFacts({ titleIssuer: said("示例市水利局") }),
        documentFacts({
          titleIssuer: said("示例市水利局、示例市财政局"),
          signatures: [said("示例市财政局")],
        }),
        documentFacts({ signatures: [said("示例市水利局")] }),
      ],
    }),
    expected: [],
  },
  {
    rule: "annex-reference",
    what: "附件 and 附件2",
    records: records({
      facts: [documentFacts({ annexMentions: [said("附件：领导小组")], annexHeadings: [said("附件 2")] })],
    }),
    expected: [["note", "d1", "附件2"]],
  },
  {
    rule: "annex-reference",
    what: "one word of the title differs",
    records: records({
      facts: [
        documentFacts({
          annexMentions: [said("附件：承接事项目录（共19项）")],
          annexHeadings: [said("附件 承接事项清单(共 19 项)")],
        }),
      ],
    }),
    expected: [["note", "d1", "清单"]],
  },
  {
    rule: "annex-reference",
    what: "a list of annexes that are all there, a title cut at the line end, annexes printed elsewhere",
    records: records({
      facts: [
        documentFacts({
          annexMentions: [said("附件：1. 2022年工作小组 2.任务分解表"), said("附件")],
          annexHeadings: [said("附件1"), said("附件 2 任务分")],
        }),
        documentFacts({ annexMentions: [said("附件1"), said("附件2")], annexHeadings: [said("附件1")] }),
        documentFacts({ annexHeadings: [said("附件3")] }),
        documentFacts({
          annexMentions: [said("附件：领导小组")],
          annexHeadings: [said("附件:领导小组"), said("附表1")],
        }),
      ],
    }),
    expected: [],
  },
];

const counties: [string, string, string | null][] = [
  ["甲县", "100.25", "10.5"],
  ["乙县", "50.50", null],
  ["丙县", "49.25", "0.125"],
];
const columns = ["批而未供土地任务", "闲置土地任务"];

const tables: RuleCase[] = [
  {
    rule: "table-total",
    what: "two columns that add up, blanks and uneven decimals among them",
    records: records({ quotas: [quota(columns, counties, [200, 10.625])] }),
    expected: [
      ["pass", "q1", "200.00"],
      ["pass", "q1", "10.625"],
    ],
  },
  {
    rule: "table-total",
    what: "a column one off, and one that rounding explains",
    records: records({ quotas: [quota(columns, counties, [201, 10.63])] }),
    expected: [
      ["warning", "q1", "不相符"],
      ["note", "q1", "取舍之内"],
    ],
  },
  {
    rule: "table-total",
    what: "whole numbers are not rounded, shares do not add up, no total row",
    records: records({
      quotas: [
        quota(
          ["个数", "完成率"],
          [
            ["甲", "3", "80"],
            ["乙", "4", "90"],
          ],
          [8, 85],
        ),
        quota(["个数"], [["甲", "3"]], null, { id: "q2" }),
      ],
    }),
    expected: [["warning", "q1", "合计 7"]],
  },
  {
    rule: "table-total",
    what: "合计 columns by their qualifier, one row wrong",
    records: records({
      quotas: [
        quota(
          ["合计取水", "合计耗水", "干流取水", "干流耗水", "支流取水", "支流耗水"],
          [
            ["甲", "30", "25", "10", "8", "20", "17"],
            ["乙", "5", "4", "5", "4", null, null],
            ["丙", "9", "6", "4", "3", "4", "3"],
          ],
          null,
        ),
      ],
    }),
    expected: [
      ["pass", "q1", "3 行中 2 行"],
      ["warning", "q1", "丙"],
      ["pass", "q1", "3 行中 3 行"],
    ],
  },
  {
    rule: "table-total",
    what: "a 合计 column that the others are only part of",
    records: records({
      quotas: [
        quota(
          ["合计", "其中耕地", "其中林地"],
          [
            ["甲", "9", "3", "2"],
            ["乙", "8", "3", "2"],
          ],
          null,
        ),
      ],
    }),
    expected: [],
  },
  {
    rule: "table-total",
    what: "the running text speaks of something larger than any column",
    records: records({
      facts: [
        documentFacts({
          stated: [{ subject: "黄河流域耗水指标", value: 999, unit: "亩", decimals: 0, evidence: at(0) }],
        }),
      ],
      quotas: [quota(["汾河流域耗水", "个数"], [["甲", "3", "1"]], [3, 1])],
    }),
    expected: [
      ["pass", "q1", "3"],
      ["pass", "q1", "1"],
    ],
  },
  {
    rule: "table-total",
    what: "the running text names a column and gives another figure",
    records: records({
      facts: [
        documentFacts({
          stated: [
            { subject: "消化批而未供土地", value: 210, unit: "亩", decimals: 2, evidence: at(0) },
            { subject: "处置闲置土地", value: 10.63, unit: "亩", decimals: 2, evidence: at(0) },
            { subject: "其他", value: 5, unit: "亩", decimals: 0, evidence: at(0) },
            { subject: "批而未供土地任务", value: 50, unit: "%", decimals: 0, evidence: at(0) },
          ],
        }),
      ],
      quotas: [quota(columns, counties, [200, 10.625])],
    }),
    expected: [
      ["pass", "q1", "200.00"],
      ["pass", "q1", "10.625"],
      ["warning", "q1", "210.00"],
    ],
  },
];

export const documentCases: readonly RuleCase[] = [...documents, ...tables];
