import { describe, expect, it } from "vitest";
import { sectionsOf } from "./documents-sections";

const titles = (text: string): (string | null)[] => sectionsOf(text).map(({ document }) => document.title);

const NOTICE = ["临水县三宗国有建设用地使用权成交公示", "一、地块编号：LS-2031-1，容积率不大于1.9。"];

describe("texts pasted one below the other", () => {
  it("a table without a sentence before the first notice is a document", () => {
    const table = [
      "青河区收储地块出让条件汇总",
      "序号,地块,面积(亩),用途,容积率,建筑密度,绿地率,备注",
      "1,QH-31,22,工业用地,1,30%,无,加油站",
      "说明：参考价另行研究。",
    ];
    expect(titles([...table, "", ...NOTICE].join("\n"))).toEqual([null, NOTICE[0]]);
  });

  it.each([
    "主办：县不动产登记中心　技术支持：某某公司",
    "上一篇：某地2031-04　下一篇：某地2031-06",
    "版权所有 临水县人民政府　ICP备0500号",
  ])("the foot of a web page ends its text: %s", (foot) => {
    const page = ["某地2031-05地块出让公告", "容积率：大于1.2", "备注：限高含构筑物", foot];
    expect(titles([...page, ...NOTICE].join("\n"))).toEqual(["某地2031-05地块出让公告", NOTICE[0]]);
  });
});
