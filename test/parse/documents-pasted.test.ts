import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse/parse";
import { SHA, sectionsOf } from "./documents-sections";

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

  const CHECK = ["关于开展春季消防检查的通知", "各乡镇：", "请于本月底前完成自查。"];
  it.each([
    [
      "a form of limits",
      ["宗地编号：QH-12", "面积：2.4公顷", "容积率：1.2", "绿地率：20%", "保证金：90万元"],
    ],
    ["several limits on one line", ["QH-12地块，商业用地", "容积率上限1.6；建筑密度上限40%"]],
    [
      "a form with one limit",
      ["宗地编号：QH-12", "面积(公顷)：2.4", "土地用途：工业用地", "约定容积率：1.2"],
    ],
  ])("%s is read above another notice", (_, text) => {
    const { parcels } = parse("test", SHA, [...text, "", ...CHECK].join("\n"));
    expect(parcels.map(({ code }) => code)).toEqual(["QH-12"]);
  });

  it.each([
    ["land in one sentence", "征收石桥乡下坝村集体土地2.8公顷，其中耕地1.9公顷。", [null, CHECK[0]]],
    ["sides in one sentence", "保护范围东至金水路，南至石桥，西至围墙，北至水渠。", [null, CHECK[0]]],
    ["a hint", "提示：石桥片区用地面积2.8公顷。", [CHECK[0]]],
    ["what a page says of it", "内容概述：征收石桥乡下坝村集体土地2.8公顷。", [CHECK[0]]],
    ["a greeting", "欢迎登录本县门户网站。", [CHECK[0]]],
  ])("whether %s above a title is a document", (_, text, want) => {
    expect(titles([text, "", ...CHECK].join("\n"))).toEqual(want);
  });

  it.each([
    [
      ["临水县人民政府办公室转发", "关于做好春耕用地保障的通知"],
      "临水县人民政府办公室转发关于做好春耕用地保障的通知",
    ],
    [["起始价：800万元", "临水县三宗国有建设用地使用权成交公示"], NOTICE[0]],
  ])("a title goes on below a body, not below the figure of a form: %s", (text, title) => {
    expect(titles([...text, NOTICE[1]].join("\n")).at(-1)).toBe(title);
  });

  const DAY = [
    "关于举办全县读书节的通知",
    "各镇：",
    "读书节定于4月23日举办。",
    "青岭县文化馆管理处",
    "2031年4月1日",
    "",
  ];

  it.each([
    ["sides in lines", ["青岭水库禁牧区", "东至石桥，南至清河，西至西岭，北至罗家湾"]],
    ["a table of sizes", ["序号\t名称\t面积（亩）", "1\t青岭禁牧区\t320", "2\t石桥禁牧区\t410"]],
    ["a report of one paragraph", ["本报讯 青岭禁牧区近日调整。调整后的面积由22公顷扩大为48公顷。"]],
  ])("land before the first notice is a document: %s", (_, land) => {
    expect(titles([...land, "", ...DAY].join("\n"))[0]).not.toBe(DAY[0]);
    expect(sectionsOf([...land, "", ...DAY].join("\n"))[0]?.document.evidence.lines[0]).toBe(1);
  });

  it("a list of titles before the first notice is none", () => {
    const list = ["青岭县人民政府公报", "2031年第4期", "关于举办全县读书节的通知", "关于石桥水库的公告", ""];
    expect(titles([...list, ...DAY].join("\n"))).toHaveLength(1);
  });

  it.each([
    [
      "a plan of other words",
      [
        "青岭县禁牧区划定方案",
        "一、青岭禁牧区：东至石桥，南至清河，面积320亩。",
        "二、石桥禁牧区：面积410亩。",
      ],
    ],
    ["a table without a title", ["序号\t名称\t面积（亩）", "1\t青岭禁牧区\t320", "2\t石桥禁牧区\t410"]],
  ])("what stands below a signature that ends a text is a document: %s", (_, land) => {
    expect(titles([...DAY, ...land].join("\n"))).toHaveLength(2);
  });

  it.each([
    ["what a notice hands on", "现将《青岭县禁牧区划定方案》印发给你们。"],
    ["the list that it speaks of", "各镇禁牧区的名单附后。"],
    ["what is told of land", "青岭禁牧区的四至公示如下。"],
  ])("what stands below a signature belongs to the text above: %s", (_, sentence) => {
    const [title = "", to = "", , ...signed] = DAY;
    const land = [
      "青岭县禁牧区划定方案",
      "一、青岭禁牧区：东至石桥，南至清河，面积320亩。",
      "二、石桥禁牧区：面积410亩。",
    ];
    expect(titles([title, to, sentence, ...signed, ...land].join("\n"))).toEqual([title]);
  });

  it.each([
    "主办：县不动产登记中心　技术支持：某某公司",
    "上一篇：某地2031-04　下一篇：某地2031-06",
    "版权所有 临水县人民政府　ICP备0500号",
  ])("the foot of a web page ends its text: %s", (foot) => {
    const page = ["某地2031-05地块出让公告", "容积率：大于1.2", "备注：限高含构筑物", foot];
    expect(titles([...page, ...NOTICE].join("\n"))).toEqual(["某地2031-05地块出让公告", NOTICE[0]]);
  });

  const FIRST = ["临水县甲地块出让公告", "容积率不大于1.9，建筑密度不大于30%。联系电话：010-5550123"];
  it.each([
    ["a longer rule", "=".repeat(60), NOTICE[0]],
    ["a rule with a number in it", "======== [2] ========", NOTICE[0]],
    ["a rule with words in it", "≡ 土地公告 ≡", NOTICE[0]],
    ["the section of a bulletin", "■ 成 交 公 示", NOTICE[0]],
    ["the number of a text", "▌公告二", NOTICE[0]],
    ["the day on which it was put up", "-----", `${NOTICE[0]}　　2031-08-12`],
    ["the day and the hour", "-----", `${NOTICE[0]} [2031-08-12 10:20]`],
  ])("are parted by %s", (_, rule, title) => {
    const text = [...FIRST, "", rule, "", title, NOTICE[1]].join("\n");
    expect(titles(text)).toEqual([FIRST[0], NOTICE[0]]);
  });

  it.each([
    ["signs around each title", "◆临水县两宗用地公告◆", "临水县两宗用地公告"],
    ["a sign before each line", "■ 临水县两宗用地公告", "临水县两宗用地公告"],
    ["numbers in brackets", "【二】临水县两宗用地公告", "临水县两宗用地公告"],
  ])("are parted by %s, which are no part of it", (_, heading, title) => {
    const texts = sectionsOf(
      [...FIRST, heading, "■ 临自然资告字〔2031〕7号", "容积率不大于1.9。"].join("\n"),
    );
    expect(texts.map(({ document }) => [document.title, document.number])).toEqual([
      [FIRST[0], null],
      [title, "临自然资告字〔2031〕7号"],
    ]);
  });

  it.each([
    ["a note", ["※详见某市自然资源局网站出让公告"]],
    ["a list of papers", ["[1]某局关于甲地块规划条件的批复", "[2]某局关于乙地块规划条件的批复"]],
    ["an item of a list", ["■ 附图见某局网站出让公告"]],
  ])("are not parted by %s", (_, lines) => {
    const [title = "", body = ""] = FIRST;
    expect(titles([title, body, ...lines, "绿地率不小于35%。"].join("\n"))).toEqual([title]);
  });

  const LISTED = "临水县第三批收储地块清单";
  const ROWS = ["编号\t面积（公顷）", "CB-07\t3.85", "CB-08\t1.59"];

  it.each([
    ["whom to call", "联系电话：010-5550123　联系人：李女士"],
    ["the last item of a list of data", "六、公示地点：县政务中心三楼"],
    ["whom to ask", "咨询：0512-55778193 钱女士"],
    ["where to write", "地址：县政路××号 邮编 200540 电话（021）579×××88"],
    ["how often it was printed", "县政府办公室2031年8月16日印发（共印30份）"],
    ["the number of a site", "某县人民政府　某ICP备05001153号"],
    ["what is attached", "附件：1.位置图.jpg　2.论证报告.pdf"],
    ["the foot of a page of laws", "【发表评论】 【互动社区】"],
  ])("are parted where the first ends with %s, an empty line below it", (_, end) => {
    expect(titles([FIRST[0], "容积率不大于1.9", end, "", ...NOTICE].join("\n"))).toEqual([
      FIRST[0],
      NOTICE[0],
    ]);
  });

  it("a full title needs no empty line there, a short one does", () => {
    const full = "临水县自然资源局关于两宗地块规划条件的公示";
    const end = "监督电话：010-5550123";
    expect(titles([FIRST[0], "容积率不大于1.9", end, full, NOTICE[1]].join("\n"))).toEqual([FIRST[0], full]);
    expect(titles([FIRST[0], "容积率不大于1.9", end, ...NOTICE].join("\n"))).toEqual([FIRST[0]]);
  });

  it("a day in brackets before each head parts the texts of a page", () => {
    const heads = ["规划条件公告：LS-03地块", "海砂开采海域使用权挂牌"];
    const text = heads.flatMap((head, at) => [
      `〖2031-11-${20 + at}〗　　${head}`,
      "",
      "容积率不大于1.9。",
      "",
    ]);
    expect(titles(text.join("\n"))).toEqual(heads.map((head) => head.replace("：", ":")));
    expect(titles([FIRST[0], ...heads.map((head) => `〖2031-11-20〗${head}`)].join("\n"))).toHaveLength(1);
  });

  it("a list of another county is no annex", () => {
    const first = ["青河县甲地块出让公告", "容积率不大于1.9，建筑密度不大于30%。", ""];
    expect(titles([...first, LISTED, ...ROWS].join("\n"))).toEqual([first[0], LISTED]);
    expect(titles([FIRST[0], first[1], "", LISTED, ...ROWS].join("\n"))).toEqual([FIRST[0]]);
  });

  it("nor is the annex of its own land, where its title adds the county", () => {
    const first = ["关于A-01地块规划条件的公示", "A-01地块容积率不大于1.9。", "联系电话：010-5550123", ""];
    const annex = ["临水县A-01地块界址点坐标表", "J1\t3345678.123\t40512345.678"];
    expect(titles([...first, ...annex].join("\n"))).toEqual([first[0]]);
  });

  it("the place of the land in a form ends no notice", () => {
    const form = ["关于QX-01地块规划修改的公示", "地块编号：QX-01", "地址：临水县甲路1号", ""];
    expect(titles([...form, "规划指标修改公示", "容积率由1.2调整为1.9。"].join("\n"))).toEqual([form[0]]);
  });

  it("nor do the days in the history of one plan part it", () => {
    const days = [
      "[2031-03-01]规划条件变更公示：容积率由1.2调整为1.9",
      "用地面积：12000平方米",
      "[2031-03-20]批后公布：同意变更",
    ];
    expect(titles([...days, "建筑密度30%。"].join("\n"))).toHaveLength(1);
  });

  it("nor does the plan in a row of a table, behind the day of the row before, open a text", () => {
    const cells = [
      "批准日期",
      "方案名称",
      "2031年5月6日",
      "白石县2031年土地征收成片开发方案",
      "2031年6月6日",
    ];
    const text = [FIRST[0], "现将情况公布如下。", ...cells].join("\n\n");
    expect(titles(text)).toEqual([FIRST[0]]);
  });

  it("a short list with sizes before the first notice is a document", () => {
    const list = [LISTED, "编号\t面积\t四至", "CB-07\t3.8公顷\t东至甲路，南至乙河"];
    expect(titles([...list, "", "---", ...NOTICE].join("\n"))).toEqual([LISTED, NOTICE[0]]);
  });

  it("limits in cells of their own are no lines of a mail", () => {
    const cells = ["地块编号", "容积率", "XG-01", ">1.0", "XG-02", ">1.2", "XG-03", ">1.5", "XG-04", ">1.8"];
    const { parcels } = parse("cells", SHA, [...NOTICE, ...cells].join("\n"));
    expect(parcels.slice(-4).map(({ code, indicators: { far } }) => [code, far?.min])).toEqual([
      ["XG-01", 1],
      ["XG-02", 1.2],
      ["XG-03", 1.5],
      ["XG-04", 1.8],
    ]);
  });

  it("the bar over a page is no part of the title", () => {
    const bar = ["首页", "走进临水", "政务公开", "政务服务", "请输入关键字搜索", "高级搜索"];
    expect(titles([...bar, FIRST[0], "容积率不大于1.9。"].join("\n")).at(-1)).toBe(FIRST[0]);
  });

  it("texts that a mail quotes", () => {
    const mail = [
      "发件人: 县规划院",
      "主题: 近期公示",
      "",
      ...[...NOTICE, "2031年8月12日"].map((line) => `> ${line}`),
      ">",
      "> 谢谢",
    ];
    const { documents } = parse("mail", SHA, mail.join("\n"));
    expect(documents.map(({ title }) => title)).toContain(NOTICE[0]);
  });

  it("mails without a title, each quoted below its line, keep what they tell to themselves", () => {
    const quoted = (code: string, area: string): string[] => [
      "-----原始邮件-----",
      "发件人: 用途管制科",
      `主题: ${code}规划条件`,
      "",
      `> 地块编号：${code}`,
      `> 用地面积：${area}平方米`,
      "> 容积率：≤1.1",
      "> 建筑密度：≤30%",
      "",
    ];
    const mails = [
      FIRST[0],
      "容积率不大于1.9。",
      "",
      ...quoted("GQ-17", "35266.8"),
      ...quoted("GQ-18", "1200"),
    ];
    const { documents, parcels } = parse("mails", SHA, mails.join("\n"));
    expect(documents).toHaveLength(3);
    const coded = parcels.filter(({ code }) => code?.startsWith("GQ"));
    expect(coded.map(({ code, areas }) => [code, areas.map(({ raw }) => raw)])).toEqual([
      ["GQ-17", ["35266.8平方米"]],
      ["GQ-18", ["1200平方米"]],
    ]);
  });

  it("the number of a page above a title parts nothing else", () => {
    const [title, body] = NOTICE;
    const dated = [FIRST[0], "容积率不大于1.9。", "2031年8月12日", "", "7", "", title, body];
    expect(titles(dated.join("\n"))).toEqual([FIRST[0], title]);
    const row = [FIRST[0], "容积率", "1.9", "序号", "7", title?.replace("公示", "情况"), body];
    expect(titles(row.join("\n"))).toEqual([FIRST[0]]);
  });
});

describe("the data over a web page", () => {
  const TITLE = "临川省林业局关于调整白石山省级森林公园范围的批复";
  const BODY = ["白石县林业局：", "你局请示收悉，同意调整。", "2031年5月6日"];

  it.each([
    [`索引号：FM-12\n标    题：${TITLE}`, "发布日期：2031-05-06"],
    [`索引号\tFM-12\t主题分类\t林业\n标　　题\t${TITLE}\t效力\t有效`, "成文日期\t2031年05月06日"],
    [`文件名称：${TITLE}`, "发文字号：临林函〔2031〕7号"],
  ])("gives a title to a text that prints none: %s", (head, below) => {
    expect(titles([head, below, "", ...BODY].join("\n"))).toEqual([TITLE]);
  });

  it("gives none where the text prints its own, or where a label names a plan", () => {
    const own = TITLE.replace("调整", "同意调整");
    expect(titles([`标题：${TITLE}`, "", own, ...BODY].join("\n"))).toEqual([own]);
    expect(titles(["名称：白石山森林公园总体规划", "", ...BODY].join("\n"))).toEqual([null]);
  });
});
