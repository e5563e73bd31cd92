import type { StatedFigure } from "../../src/domain/document-facts";
import { at, document, documentFacts, records } from "./records";
import type { RuleCase } from "./rule-cases";

const figure = (subject: string, print: string, unit = "亩"): StatedFigure => ({
  subject,
  value: Number(print),
  unit,
  decimals: print.split(".")[1]?.length ?? 0,
  evidence: at(3),
});
const city = { issuers: ["示例市人民政府"] };

/** Documents of one city with one figure each, a year apart unless dates are given. */
const said = (...figures: readonly StatedFigure[]) =>
  records({
    documents: figures.map((_, index) => document(`d${index}`, { ...city, date: `202${index}-05-01` })),
    facts: figures.map((one, index) => documentFacts({ document: `d${index}`, stated: [one] })),
  });

export const targetCases: readonly RuleCase[] = [
  {
    rule: "target-drift",
    what: "one task, two figures, in other words about it",
    records: said(
      figure("全市完成批而未供土地消化任务", "5147.33"),
      figure("力争批而未供土地消化达到", "5174.33"),
    ),
    expected: [["note", "d1", "d0（2020-05-01）中为 5147.33 亩"]],
  },
  {
    rule: "target-drift",
    what: "the earlier document stands later in the input; a third repeats the second",
    records: records({
      documents: [
        document("b", { ...city, date: "2023-01-01" }),
        document("a", { ...city, date: "2022-01-01" }),
        document("c", { issuers: ["示例市人民政府办公室"], date: "2023-06-01" }),
      ],
      facts: [
        documentFacts({ document: "b", stated: [figure("年度取用水量控制指标", "500", "万立方米")] }),
        documentFacts({ document: "a", stated: [figure("年度取用水量控制指标", "480.5", "万立方米")] }),
        documentFacts({ document: "c", stated: [figure("年度取用水量控制指标", "500", "万立方米")] }),
      ],
    }),
    expected: [["note", "b", "480.5 万立方米"]],
  },
  {
    rule: "target-drift",
    what: "roundings of one value, another unit, another thing, too few words",
    records: records({
      documents: [0, 1].map((n) => document(`d${n}`, { ...city, date: `202${n}-01-01` })),
      facts: [
        documentFacts({
          document: "d0",
          stated: [
            figure("消化批而未供土地", "5147.33"),
            figure("盘活存量建设用地", "100"),
            figure("处置闲置土地宗数", "12"),
            figure("建设用地", "1"),
          ],
        }),
        documentFacts({
          document: "d1",
          stated: [
            figure("消化批而未供土地", "5147"),
            figure("盘活存量建设用地", "7", "公顷"),
            figure("处置闲置工业厂房", "13"),
            figure("建设用地", "2"),
          ],
        }),
      ],
    }),
    expected: [],
  },
  {
    rule: "target-drift",
    what: "another city, a copy of the same document, a text that gives two values itself",
    records: records({
      documents: [
        document("a", { ...city, date: "2022-01-01" }),
        document("b", { issuers: ["另一市人民政府"], date: "2023-01-01" }),
        document("a~2", { ...city, duplicateOf: "a", date: "2022-01-01" }),
        document("c", { ...city, date: "2023-01-01" }),
      ],
      facts: ["a", "b", "a~2", "c"].map((id, index) =>
        documentFacts({
          document: id,
          stated:
            id === "c"
              ? [figure("消化批而未供土地", "8"), figure("消化批而未供土地", "9")]
              : [figure("消化批而未供土地", String(index))],
        }),
      ),
    }),
    expected: [],
  },
];
