import { describe, expect, it } from "vitest";
import { parseLines } from "../../src/parse/layout/line";
import { mastheadLine } from "../../src/parse/layout/masthead-line";
import { sourceText } from "../../src/parse/text/source-text";
import { sectionsOf } from "./documents-sections";

const approval = (number: string, name: string): string[] => [
  "云溪市人民政府",
  `关于${name}地块规划条件的批复`,
  `云政函〔2030〕${number}号`,
  "市规划局:",
  `你局请示收悉。经研究,同意${name}地块用地面积为2.5公顷,容积率不大于2.0。`,
  "云溪市人民政府",
  "2030年3月21日",
  "(此件公开发布)",
];
const issuesOf = (...lines: string[]): unknown[] =>
  sectionsOf(lines.join("\n")).map(({ document: { gazetteIssue: issue } }) =>
    issue ? [issue.gazette, issue.year, issue.number, issue.total] : null,
  );

describe("a line of a masthead", () => {
  it.each<[string, unknown]>([
    ["云溪市人民政府公报 2030年第3期(总第041期)", ["云溪市人民政府公报", 2030, "3", "041"]],
    ["《云溪政报》2030 年 第 3 期", ["云溪政报", 2030, "3", null]],
    ["2030年第11·12期", [null, 2030, "11·12", null]],
    ["二〇三〇年第十一期 总第 41 期", [null, 2030, "11", "41"]],
    ["3 / 2030　 云溪市人民政府公报　 　·市政府文件·", ["云溪市人民政府公报", 2030, "3", null]],
    ["·市政府文件·　　 2030/3 云溪市人民政府公报", ["云溪市人民政府公报", 2030, "3", null]],
    ["云溪县人民政府公报 2030年第7号 总号:182", ["云溪县人民政府公报", 2030, "7", "182"]],
    [
      "— 12 — 云溪市人民政府公报 2030年第3期 2030年3月30日出版(月刊)",
      ["云溪市人民政府公报", 2030, "3", null],
    ],
    // a notice's own number, a month, a sentence that cites, a report that is called 公报, an issue of bonds
    ["2030年第7号", null],
    ["3/2030", null],
    ["该文刊登于《云溪市人民政府公报》2030年第3期。", null],
    ["2030年云溪市国民经济和社会发展统计公报", null],
    ["云溪债券2030年第1期", null],
    ["2030年3月21日", null],
    ["12", null],
  ])("%s", (line, expected) => {
    const said = mastheadLine(sourceText("t", line).text);
    expect(said && [said.gazette, said.year, said.number, said.total]).toEqual(expected);
  });

  it("costs nothing on long lines", () => {
    expect(mastheadLine("公报".repeat(50_000))).toBeNull();
  });
});

describe("the issue of a document", () => {
  const issue = ["云溪市人民政府公报", 2030, "3", "041"];

  it("is put together from the lines of the masthead, with the place of each", () => {
    const text = [
      "云溪市人民政府公报",
      "YUNXI GONGBAO",
      "2030年第3期",
      "(总第041期)",
      "目 录",
      ...approval("7", "A-01"),
    ];
    const [section] = sectionsOf(text.join("\n"));
    const found = section!.document.gazetteIssue!;
    expect([found.gazette, found.year, found.number, found.total]).toEqual(issue);
    const places = [found.evidence, ...(found.evidence.more ?? [])];
    expect(places.map(({ lines }) => lines[0]).toSorted()).toEqual([1, 3, 4]);
    expect(found.raw).toBe("2030年第3期");
    expect(section!.document.number).toBe("云政函〔2030〕7号");
  });

  it("is that of the file where all its heads agree, before the first of them too", () => {
    const head = "3 / 2030　 云溪市人民政府公报　 ·市政府文件·";
    const [first] = sectionsOf([...approval("7", "A-01"), head].join("\n"));
    expect(first!.document.gazetteIssue!.raw).toBe("3 / 2030　 云溪市人民政府公报");
    expect(issuesOf(...approval("7", "A-01"), head, ...approval("8", "A-02"))).toEqual([
      ["云溪市人民政府公报", 2030, "3", null],
      ["云溪市人民政府公报", 2030, "3", null],
    ]);
  });

  it("changes with the next masthead in a file of two issues", () => {
    const head = (number: string): string[] => ["云溪市人民政府公报", `2030年第${number}期`];
    const two = [...head("3"), ...approval("7", "A-01"), ...head("4"), ...approval("8", "A-02")];
    expect(issuesOf(...two)).toEqual([
      ["云溪市人民政府公报", 2030, "3", null],
      ["云溪市人民政府公报", 2030, "4", null],
    ]);
    // before the first of two that differ nothing says which
    expect(issuesOf(...approval("6", "A-03"), ...two)[0]).toBeNull();
  });

  it("is null without one, and where year and number stand alone", () => {
    expect(issuesOf(...approval("7", "A-01"))).toEqual([null]);
    expect(issuesOf("2030年第3期", ...approval("7", "A-01"))).toEqual([null]);
  });

  it("does not tear the sentence in whose middle the running head stands", () => {
    const lines = approval("7", "A-01");
    const [before = "", after = ""] = [lines[4]!.slice(0, 22), lines[4]!.slice(22)];
    const torn = [...lines.slice(0, 4), before, "云溪市人民政府公报 2030年第3期", after, ...lines.slice(5)];
    const source = sourceText("t", torn.join("\n"));
    expect(
      parseLines(source)
        .filter(({ kind }) => kind === "furniture")
        .map(({ number }) => number),
    ).toEqual([6]);
    expect(sectionsOf(torn.join("\n"))[0]!.running.text).toContain(lines[4]);
  });
});
