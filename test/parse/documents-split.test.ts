import { describe, expect, it } from "vitest";
import { fixture, onlySection, SHA, sectionsOf } from "./documents-sections";

const heads = (text: string): unknown[] =>
  sectionsOf(text).map(({ document }) => [
    document.number,
    document.title,
    document.issuers,
    document.date,
    document.evidence.lines,
  ]);

describe("documents of an issue set in columns", () => {
  const text = fixture("hard-wrapped.txt");

  it("have number, title, body, date and lines, the banner left out", () => {
    expect(heads(text)).toEqual([
      [
        "云政函〔2030〕7号",
        "关于北岸新区A03-02地块规划条件调整的批复",
        ["云溪市人民政府"],
        "2030-03-21",
        [29, 48],
      ],
      [
        "云政办发〔2030〕12号",
        "关于印发荒废厂区腾退三年行动方案的通知",
        ["云溪市人民政府办公室"],
        "2030-04-02",
        [49, 111],
      ],
      [
        "云政办函〔2030〕12号",
        "关于停用两份旧文件的复函",
        ["云溪市人民政府办公室"],
        "2030-04-09",
        [112, 130],
      ],
    ]);
  });

  it("are keyed by the number with its whole prefix", () => {
    expect(sectionsOf(text).map(({ key }) => key)).toEqual([
      "云政函〔2030〕7号",
      "云政办发〔2030〕12号",
      "云政办函〔2030〕12号",
    ]);
  });

  it("have cover and annexes", () => {
    const parts = sectionsOf(text)[1]!.document.parts;
    expect(parts.map(({ kind, title, evidence }) => [kind, title, evidence.lines])).toEqual([
      ["cover", "关于印发荒废厂区腾退三年行动方案的通知", [49, 72]],
      ["annex", "荒废厂区腾退三年行动方案", [74, 85]],
      ["annex", "厂区腾退任务分配表", [87, 106]],
      ["annex", "工作专班名单", [107, 111]],
    ]);
    expect(sectionsOf(text)[0]!.document.parts).toEqual([]);
  });

  it("relate to the documents they answer, repeal, amend and cite", () => {
    const relations = sectionsOf(text).map(({ document }) =>
      document.relations.map(({ kind, number }) => `${kind} ${number}`),
    );
    expect(relations).toEqual([
      ["answers 云自然资字〔2029〕88号"],
      [],
      ["repeals 云政办发〔2011〕9号", "amends 云政办发〔2015〕31号", "cites 云岭政发〔2029〕3号"],
    ]);
  });

  it("give the raw characters of every stated fact", () => {
    let seen = 0;
    for (const { facts, source } of sectionsOf(text)) {
      const { number, title, titleIssuer, date, signatures, annexMentions, annexHeadings } = facts;
      for (const fact of [
        number,
        title,
        titleIssuer,
        date,
        ...signatures,
        ...annexMentions,
        ...annexHeadings,
      ]) {
        if (fact === null) continue;
        expect(source.text.slice(fact.evidence.start, fact.evidence.end)).toBe(fact.raw);
        expect(fact.raw.trim()).toBe(fact.raw);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(12);
  });
});

describe("documents with one paragraph a line", () => {
  const text = fixture("paragraphs.txt");

  it("are neither the table of contents nor the colophon", () => {
    expect(heads(text)).toEqual([
      [
        "云政函〔2030〕9号",
        "云溪市人民政府关于设立东岭化工园区的批复",
        ["云溪市人民政府"],
        "2030-03-05",
        [19, 35],
      ],
      ["云政发〔2030〕3号", "关于做好山塘普查的通知", ["云溪市人民政府"], "2030-03-09", [37, 49]],
      [
        "云水发〔2030〕15号",
        "云溪市水务局云溪市林草局关于水库岸线植树的若干意见",
        ["云溪市水务局", "云溪市林草局"],
        "2030-02-27",
        [51, 63],
      ],
    ]);
  });

  it("tell the body of the title from the body that signed", () => {
    const { facts } = sectionsOf(text)[1]!;
    expect(facts.titleIssuer?.value).toBe("云溪市人民政府");
    expect(facts.signatures.map(({ value }) => value)).toEqual(["云溪市人民政府办公室"]);
    const joint = sectionsOf(text)[2]!.facts;
    expect(joint.titleIssuer?.value).toBe("云溪市水务局、云溪市林草局");
    expect(joint.titleIssuer?.raw).toBe("云溪市水务局 云溪市林草局");
    expect(joint.signatures).toHaveLength(2);
  });
});

describe("other prints", () => {
  it("with a red head: the number stands above the title", () => {
    const { document, facts } = onlySection(fixture("red-head.txt"));
    expect(document.number).toBe("云自然资发〔2031〕45号");
    expect(document.title).toBe("云溪市自然资源局关于开展采矿权到期清查的通知");
    expect(document.date).toBe("2031-05-06");
    expect(document.evidence.lines).toEqual([2, 22]);
    expect(facts.imprintDate?.value).toBe("2031-05-08");
    expect(document.parts.map(({ kind, evidence }) => [kind, evidence.lines])).toEqual([
      ["imprint", [18, 22]],
    ]);
  });

  it("one announcement after the other, with and without numbers", () => {
    expect(heads(fixture("announcements.txt"))).toEqual([
      [
        "东自然资告字〔2031〕3号",
        "东岭县自然资源局国有建设用地使用权挂牌出让公告",
        ["东岭县自然资源局"],
        "2031-06-01",
        [1, 7],
      ],
      [
        "网挂2031-15",
        "东岭县自然资源局国有建设用地使用权挂牌出让公告",
        ["东岭县自然资源局"],
        "2031-06-20",
        [8, 11],
      ],
      [null, "关于湿地保护范围界桩补设的公示", ["东岭县林草局"], "2031-07-02", [12, 17]],
      [null, "南县人民政府关于石门水库划定管理范围的公告", ["南县人民政府"], "2031-10-10", [18, 22]],
    ]);
  });

  it("titles that a bulletin numbers, a text below each", () => {
    const bulletin = [
      "沅陵县自然资源局2032年3月公示汇编",
      "",
      "1. 沅陵县自然资源局关于YL-03-07地块规划修改的批前公示",
      "YL-03-07地块容积率由2.5调整为0.9，绿地率由20%调整为35%。",
      "2. 沅陵县城北片区土地征收成片开发方案听证公告",
      "拟开发范围总面积26.10公顷，东至大道，南至桃花路，西至沅水，北至外环路。",
      "3. 国有土地使用权协议出让公示（沅自然协〔2032〕2号）",
      "土地面积：8312平方米",
    ].join("\n");
    expect(sectionsOf(bulletin).map(({ document }) => [document.number, document.title])).toEqual([
      [null, "沅陵县自然资源局关于YL-03-07地块规划修改的批前公示"],
      [null, "沅陵县城北片区土地征收成片开发方案听证公告"],
      ["沅自然协〔2032〕2号", "国有土地使用权协议出让公示"],
    ]);
  });

  it("but not the steps of a procedure, one item alone, or a list of titles", () => {
    const steps =
      "征收土地工作流程\n一、发布征收土地预公告\n公告期不少于10个工作日。\n二、发布征地补偿安置公告\n拟定方案后公告30日。\n";
    const alone =
      "关于青山区地块规划的说明\n一、关于青山区A-01地块出让的公告\n面积2.1公顷。\n二、办理时间\n公示10日。\n";
    const listed =
      "关于废止部分文件的决定\n废止下列文件：\n1. 青山区人民政府关于划定禁养区的通告\n2. 青山区人民政府关于划定禁燃区的通告\n本决定自公布之日起施行。\n";
    const grounds =
      "A-01地块规划条件\n规划依据：\n1.石泉县人民政府关于中心城区控制性详细规划的批复\n批复时间：2023年1月1日\n2.石泉县人民政府关于城东片区控制性详细规划的批复\n批复时间：2023年5月1日\n用地面积：3公顷\n";
    const minutes =
      "会议纪要\n一、原则同意关于城东地块规划修改的批复\n城东地块用地面积3公顷。\n二、原则同意关于城西地块规划条件的通知\n城西地块用地面积2公顷。\n";
    for (const text of [steps, alone, listed, grounds, minutes]) expect(sectionsOf(text)).toHaveLength(1);
  });

  it("a report without title and number before a notice", () => {
    const [report, notice] = sectionsOf(fixture("report.txt"));
    expect(report!.document).toMatchObject({ number: null, title: null, date: "2030-01-12" });
    expect(report!.document.evidence.lines).toEqual([1, 9]);
    expect(report!.key).toBe(`${SHA.slice(0, 8)}@1`);
    expect(notice!.document.number).toBe("云政发〔2030〕1号");
    expect(notice!.document.evidence.lines).toEqual([10, 22]);
  });

  it("a whole text in one paragraph, title and number in front", () => {
    const paragraph = (n: number): string =>
      `云溪市人民政府关于同意第${n}号水库除险的批复 云政函〔2031〕${n}号 东岭县人民政府:你县的请示收悉,现批复如下:同意水库除险。请抓紧办理。云溪市人民政府2031年2月${n}日(此件公开发布)`;
    const [one, two] = sectionsOf(`${paragraph(4)}\n${paragraph(5)}`);
    expect(one!.document).toMatchObject({
      number: "云政函〔2031〕4号",
      title: "云溪市人民政府关于同意第4号水库除险的批复",
      issuers: ["云溪市人民政府"],
      date: "2031-02-04",
    });
    expect(two!.document).toMatchObject({ number: "云政函〔2031〕5号", date: "2031-02-05" });
    expect(two!.facts.number?.raw).toBe("云政函〔2031〕5号");
    expect(two!.facts.date?.raw).toBe("2031年2月5日");
    expect(two!.facts.signatures[0]?.raw).toBe("云溪市人民政府");
  });

  it.each([
    ["自然资告〔2031〕第 12 号", "自然资告〔2031〕第12号"],
    ["2031年第5号", "2031年第5号"],
    ["（云资规告字[2031]3号）", "云资规告字〔2031〕3号"],
    ["文号：云政函(2031)8号", "云政函〔2031〕8号"],
    ["雲政函【2031】8號", "云政函〔2031〕8号"],
    ["云政函﹝2031﹞8号 签发人：某某", "云政函〔2031〕8号"],
  ])("the number %s", (print, value) => {
    const text = `云溪市自然资源局关于水库划界的公告\n${print}\n现公告如下。\n范围见图。\n`;
    expect(onlySection(text).document.number).toBe(value);
  });

  it("a text with no document in it is one document from end to end", () => {
    const section = onlySection("点号 X Y\n1 3990000.1 37540000.2\n2 3990001.1 37540003.2");
    expect(section.document).toMatchObject({ number: null, title: null, issuers: [], date: null });
    expect(section.document.evidence.lines).toEqual([1, 3]);
    expect(sectionsOf("")).toEqual([]);
    expect(sectionsOf(" \n\u3000\n")).toEqual([]);
  });

  it("a web page: data over the title are no part of it", () => {
    const text = [
      "首页 > 政府文件",
      "发文字号：云岭政文〔2031〕52号",
      "成文日期：2031年03月04日",
      "云岭省人民政府关于山塘普查的批复",
      "云岭政文〔2031〕52号",
      "云溪市人民政府：",
      "同意普查。",
    ].join("\n");
    const { document } = onlySection(text);
    expect(document.number).toBe("云岭政文〔2031〕52号");
    expect(document.title).toBe("云岭省人民政府关于山塘普查的批复");
    expect(document.evidence.lines).toEqual([4, 7]);
  });

  it("a reply with the title in two lines under its number", () => {
    const text = [
      "海州市人民政府",
      "海政复〔2031〕33号",
      "海州市人民政府关于海州市城东单元控制性详细规划",
      "HZ01-02地块局部调整的批复",
      "市自然资源和规划局：",
      "同意调整。",
      "海州市人民政府",
      "2031年2月2日",
    ].join("\n");
    const { document } = onlySection(text);
    expect(document.title).toBe("海州市人民政府关于海州市城东单元控制性详细规划HZ01-02地块局部调整的批复");
    expect(document.evidence.lines).toEqual([1, 8]);
    expect(document.issuers).toEqual(["海州市人民政府"]);
  });

  it("orders and announcements numbered within a year", () => {
    const text = [
      "云岭省自然资源厅公告",
      "2031年第5号",
      "关于发布山塘规程的公告",
      "规程已经通过,现予发布。",
      "云岭省自然资源厅",
      "2031年1月9日",
      "海州市人民政府令",
      "第 15 号",
      "《海州市山塘管理办法》已经通过,现予公布。",
      "市长 某某",
      "2031年1月20日",
      "海州市山塘管理办法",
      "第一条 山塘归村集体所有。",
    ].join("\n");
    expect(heads(text)).toEqual([
      ["2031年第5号", "关于发布山塘规程的公告", ["云岭省自然资源厅"], "2031-01-09", [1, 6]],
      ["第15号", "海州市人民政府令", ["海州市人民政府"], "2031-01-20", [7, 13]],
    ]);
  });

  it("an annexed decision is a part of its notice", () => {
    const text = [
      "关于转发山塘普查决定的通知",
      "云政发〔2031〕2号",
      "现予转发。",
      "云溪市人民政府",
      "2031年3月1日",
      "附件",
      "云岭省人民政府关于开展山塘普查的决定",
      "全省开展普查。",
    ].join("\n");
    expect(onlySection(text).document.parts.map(({ kind }) => kind)).toEqual(["cover", "annex"]);
  });

  it("numbers in sentences and wrapped citations open no document", () => {
    const text = [
      "关于山塘普查的通知",
      "云政发〔2031〕2号",
      "根据省里《关于山塘普查的",
      "通知》",
      "(云岭政发〔2030〕77号)要求,现通知如下。",
      "参照《关于水库普查的通知》",
      "(云岭政发〔2030〕78号)",
      "办理。",
    ].join("\n");
    const { document } = onlySection(text);
    expect(document.number).toBe("云政发〔2031〕2号");
    expect(document.relations.map(({ number }) => number)).toEqual([
      "云岭政发〔2030〕77号",
      "云岭政发〔2030〕78号",
    ]);
  });
});
