import { describe, expect, it } from "vitest";
import type { QuotaTable } from "../../src/domain/quota";
import { parseQuotas } from "../../src/parse/quotas";
import { fixture, sectionsOf } from "./documents-sections";

function tables(text: string): readonly QuotaTable[] {
  return sectionsOf(text).flatMap((section) => parseQuotas(section).quotas);
}

const rows = (table: QuotaTable): unknown[] => table.rows.map((row) => [row.name, ...row.values]);

describe("tables of figures by place", () => {
  it("with the second column on its own line and blanks inside names and decimals", () => {
    const [table] = tables(fixture("hard-wrapped.txt"));
    expect(table).toMatchObject({
      id: "云政办发〔2030〕12号/quota/厂区腾退任务分配表",
      title: "厂区腾退任务分配表",
      unit: "亩",
      columns: ["腾退任务", "复绿任务"],
    });
    expect(rows(table!)).toEqual([
      ["东岭县", 200.25, 40.5],
      ["南县", 112.5, null],
      ["西坪区", 200, 10.25],
    ]);
    expect(table!.rows[0]!.raw).toEqual(["200. 25", "40. 5"]);
    expect(table!.rows.map((row) => row.evidence.lines)).toEqual([
      [94, 97],
      [99, 99],
      [101, 104],
    ]);
    expect(table!.total?.values).toEqual([512.75, 50.75]);
    expect(table!.evidence.lines).toEqual([89, 106]);
  });

  it("with two header lines, repeated after a page break, broken rows and a label in pieces", () => {
    const text = [
      "关于下达取水指标的通知",
      "云政发〔2031〕4号",
      "各县执行。",
      "附件",
      "云溪市取水指标表",
      "单位:万立方米",
      "地区",
      "合计 清河 沙河",
      "取水 耗水 取水 耗水 取水 耗水",
      "东岭县 50 45 30 27 20 18",
      "南　 县 10 9 10 9 -",
      " ",
      "-",
      "—3—",
      " 地区",
      "合计 清河 沙河",
      "取水 耗水 取水 耗水 取水 耗水",
      "西坪区 8 7 - - 8 7",
      "市级预",
      "留指标",
      "2 2 2 2 - -",
      "合　 计 70 63 42 38 28 25",
    ].join("\n");
    const [table, ...others] = tables(text);
    expect(others).toEqual([]);
    expect(table!.columns).toEqual(["合计取水", "合计耗水", "清河取水", "清河耗水", "沙河取水", "沙河耗水"]);
    expect(table!.unit).toBe("万立方米");
    expect(rows(table!)).toEqual([
      ["东岭县", 50, 45, 30, 27, 20, 18],
      ["南县", 10, 9, 10, 9, null, null],
      ["西坪区", 8, 7, null, null, 8, 7],
      ["市级预留指标", 2, 2, 2, 2, null, null],
    ]);
    expect(table!.total?.values).toEqual([70, 63, 42, 38, 28, 25]);
  });

  it("between tabs and bars: an empty cell keeps its column", () => {
    const tabs =
      "序号\t县区\t新增(亩)\t整治(亩)\n1\t东岭县\t\t12.5\n2\t南县\t1,200\t-\n3\t西坪区\t7\t\n合计\t\t\t\n";
    const [table] = tables(`关于任务的通知\n云政发〔2031〕4号\n任务如下。\n${tabs}`);
    expect(rows(table!)).toEqual([
      ["东岭县", null, 12.5],
      ["南县", 1200, null],
      ["西坪区", 7, null],
    ]);
    expect(table!.columns).toEqual(["新增(亩)", "整治(亩)"]);
    expect(table!.unit).toBe("亩");
    const bars =
      "| 县区 | 新增 | 整治 |\n| --- | --- | --- |\n| 东岭县 | 3 |  |\n| 南县 | | 4 |\n| 西坪区 | 5 | 6 |";
    expect(rows(tables(`关于任务的通知\n云政发〔2031〕4号\n任务如下。\n${bars}`)[0]!)).toEqual([
      ["东岭县", 3, null],
      ["南县", null, 4],
      ["西坪区", 5, 6],
    ]);
  });

  it("one cell a line", () => {
    const text = [
      "乡镇",
      "新增",
      "整治",
      "东坡镇",
      "12",
      "3",
      "西坡镇",
      "8",
      "-",
      "南坡乡",
      "5.5",
      "1",
      "合计",
      "25.5",
      "4",
    ];
    const [table] = tables(`关于任务的通知\n云政发〔2031〕4号\n任务如下。\n${text.join("\n\n")}`);
    expect(rows(table!)).toEqual([
      ["东坡镇", 12, 3],
      ["西坡镇", 8, null],
      ["南坡乡", 5.5, 1],
    ]);
    expect(table!.columns).toEqual(["新增", "整治"]);
    expect(table!.total?.values).toEqual([25.5, 4]);
  });

  it("that cannot be aligned raise an issue", () => {
    const text = "县区 甲 乙 丙\n东岭县 1 2 3\n南县 4 5\n西坪区 6 7 8\n合计 11 9 16";
    const section = sectionsOf(`关于任务的通知\n云政发〔2031〕4号\n任务如下。\n${text}`)[0]!;
    expect(parseQuotas(section).issues.map((issue) => issue.code)).toContain("quota-blank-uncertain");
  });

  it("are not found in lists of people, points or parcels", () => {
    const text = [
      "关于人员的通知",
      "云政发〔2031〕4号",
      "某某 东岭县县长",
      "某某 南县县长",
      "1 3990000.123 37540000.456",
      "2 3990010.123 37540010.456",
      "A-01 2.5 30 35",
      "A-02 2.5 30 35",
      "东岭县 20 万立方米,南县 30 万立方米,西坪区 40 万立方米。",
    ].join("\n");
    expect(tables(text)).toEqual([]);
  });

  it("by names that hold words of other things: 刘家洼乡, 平等镇, 诸城市, 全州县", () => {
    const names = ["平等镇", "刘家洼乡", "安全乡", "诸城市", "全州县", "大兴安岭地区"];
    const text = `2040年度补充耕地任务分解表\n单位：亩\n地名\t任务\n${names.map((name, at) => `${name}\t${at + 1}.5\n`).join("")}`;
    expect(tables(text).map((table) => table.rows.map(({ name }) => name))).toEqual([names]);
  });

  it("with more than a thousand numbered rows", () => {
    const count = 1200;
    const row = (_: unknown, at: number): string => `${at + 1}\t${"东西南北"[at % 4]}山镇\t${at}.5\n`;
    const text = `2040年度补充耕地任务分解表\n单位：亩\n序号\t乡镇\t任务\n${Array.from({ length: count }, row).join("")}`;
    expect(tables(text).map((table) => table.rows.length)).toEqual([count]);
  });

  it("whose rows name no places are an issue", () => {
    const text = "2040年度复垦任务分解表\n单位：亩\n矿山\t任务\n一号坑口\t12.5\n二号坑口\t8\n三号坑口\t4.5\n";
    const [section] = sectionsOf(text);
    expect(parseQuotas(section!).issues.map(({ code }) => code)).toEqual(["quota-table-unread"]);
  });
});
