import { describe, expect, it } from "vitest";
import { recordsOf } from "../support/read-records";
import { controlOf, records } from "./control-section";

describe("minutes and answers to letters", () => {
  it("decide on a lot that a title or a heading has named", () => {
    expect(
      records(
        "会议审议了《柳溪新区LX05-02地块控规修改方案》。同意该地块用地性质由医疗卫生用地修改为城镇住宅用地，容积率从1.5提高到1.8。",
      ),
    ).toEqual(["before LX05-02 | 医疗卫生用地 | far - 1.5", "LX05-02 | 城镇住宅用地 | far - 1.8"]);
    expect(
      records(
        "市规委会第二次会议纪要\n（一）关于KP-07地块容积率调整。会议同意将KP-07地块容积率由2.0调至2.3。\n（二）关于KP-11地块用地性质调整。会议同意将该地块由文化设施用地调整为商业用地，容积率2.5，建筑高度50米。",
      ),
    ).toEqual([
      "before KP-07 | far - 2",
      "KP-07 | far - 2.3",
      "before KP-11 | 文化设施用地",
      "KP-11 | 商业用地 | far - 2.5, height - 50",
    ]);
  });

  it("end with the lot of a title where another paper begins", () => {
    expect(
      records(
        "《柳溪新区LX05-02地块控规修改方案》拟将该地块容积率从1.5提高到1.8。\n《老车站片区更新方案》更新范围约36公顷，平均容积率约1.6。",
      ),
    ).toEqual(["before LX05-02 | far - 1.5", "LX05-02 | far - 1.8"]);
  });

  it.each(["您建议将该地块调整为公园绿地，容积率降低为0.2。", "部分群众建议将容积率降低为1.2。"])(
    "tell what somebody asks for, which is no state of the land: %s",
    (asked) => {
      expect(
        records(
          `老粮站地块面积约1.4公顷，现行控规确定为商业用地，容积率不大于2.0，建筑高度不大于24米。${asked}`,
        ),
      ).toEqual(["老粮站地块 | 商业用地 | site 1.4 ha | far - 2, height - 24"]);
    },
  );

  it.each([
    "您建议将CJ-03地块容积率由2.0提高到3.0，经研究不予采纳。",
    "您反映希望将CJ-03地块容积率提高到3.0。",
  ])("tell what somebody asks for of a lot by its code, and nothing of it is unread: %s", (asked) => {
    const { parcels, issues } = recordsOf(`${asked}CJ-03地块用地面积2公顷，容积率2.0。`);
    expect(parcels.map(({ version, code, indicators }) => [version, code, indicators.far?.max])).toEqual([
      ["current", "CJ-03", 2],
    ]);
    expect(issues).toEqual([]);
  });

  it("tell which lot they are about", () => {
    expect(
      records("经核实，东郊加油站旁空地为DJ-21地块，规划用地性质为商业用地，容积率不大于1.5。目前尚未出让。"),
    ).toEqual(["DJ-21 | 商业用地 | far - 1.5"]);
    // what a lot becomes is no name of it
    expect(records("DJ-20地块容积率不大于1.2。调整后地块为公园绿地。")).toEqual([
      "DJ-20 | 公园绿地 | far - 1.2",
    ]);
  });

  it("tell what holds around a monument, which is no part of the lot", () => {
    expect(
      records(
        "关于YJ-04地块建筑高度的函\n    永安里历史文化街区核心保护范围内建筑高度不超过9米，建设控制地带内建筑高度不超过18米。YJ-04地块建筑高度按不超过36米控制。",
      ),
    ).toEqual(["YJ-04 | height - 36"]);
  });

  it("has no word of the letter in the code of a lot", () => {
    expect(
      records("你公司申请变更2016-J-08号地块规划设计条件的报告收悉。同意将容积率≤2.5变更为≤2.8。"),
    ).toEqual(["before 2016-J-08 | far - 2.5", "2016-J-08 | far - 2.8"]);
  });
});

describe("the use that a sentence tells by the way", () => {
  it.each([
    "位于滨河路北侧的一宗住宅用地，编号为2031-15号，面积45亩，容积率1.0-2.0。",
    "2031-15号地块面积45亩，容积率1.0-2.0，该宗住宅用地下月开拍。",
  ])("with a count or a pointing word: %s", (text) => {
    expect(records(`国有建设用地使用权出让公告\n${text}`).map((one) => one.replace("号", ""))).toEqual([
      "2031-15 | 住宅用地 | site 45 mu | far 1 2",
    ]);
  });

  it("is none that lies elsewhere", () => {
    expect(
      records("2031-15号地块面积45亩，容积率1.0-2.0，东侧为一宗住宅用地，另一宗工业用地下月开拍。"),
    ).toEqual(["2031-15 | site 45 mu | far 1 2"]);
  });

  it("holds for the lots that the land is divided into", () => {
    expect(
      records(
        "位于柳溪村的一宗商业用地，土地总面积为60000平方米。\n该宗用地分为两个地块，地块一面积40000平方米，容积率2.8。地块二面积20000平方米，容积率3.0。",
      ),
    ).toEqual([
      "地块一 | 商业用地 | site 40000 m2 | far - 2.8",
      "地块二 | 商业用地 | site 20000 m2 | far - 3",
    ]);
  });

  it.each(["保持二类居住用地性质不变", "用地性质不变，仍为二类居住用地"])("and keeps: %s", (kept) => {
    expect(records(`BL-02-13地块，${kept}，容积率由1.8上调至2.0。`)).toEqual([
      "before BL-02-13 | 二类居住用地 | far - 1.8",
      "BL-02-13 | 二类居住用地 | far - 2",
    ]);
  });

  it("goes by a code that is a clause", () => {
    expect(records("【P2031-042】白沙洲，R2+B1，58420㎡，容积率≤2.6")).toEqual([
      "P2031-042 | R2+B1 | site 58420 m2 | far - 2.6",
    ]);
    expect(records("嘉林路3号地块，面积2.16公顷；性质R2；容积率≤1.6。")).toEqual([
      "嘉林路3号地块 | R2 | site 2.16 ha | far - 1.6",
    ]);
  });

  it("was another one, with its size", () => {
    const after = "修改后，NC-12地块为R21住宅用地，面积2.2公顷，容积率2.5。";
    for (const before of ["涉及NC-12地块（原A4体育用地，3.1公顷）。", "NC-12地块原为A4体育用地，3.1公顷。"])
      expect(records(`${before}\n${after}`)).toEqual([
        "before NC-12 | A4 | site 3.1 ha",
        "NC-12 | R21 | site 2.2 ha | far - 2.5",
      ]);
  });

  it("is no word of the title of what is asked for", () => {
    expect(
      records(
        "关于老粮站地块的答复\n    您提出的《关于调整老粮站地块规划用地性质的建议》收悉。老粮站地块面积1.4公顷，容积率不大于2.0，建筑密度不大于35%。",
      ),
    ).toEqual(["老粮站地块 | site 1.4 ha | far - 2, density - 35"]);
  });
});

describe("lots and limits of letters", () => {
  it("are of the lots that one is divided into, and of the whole", () => {
    expect(
      records(
        "06地块分为两个子地块。06-1子地块面积12000平方米，容积率≤2.5；06-2子地块面积8000平方米，容积率≤1.5。地块整体建筑密度≤30%。",
      ),
    ).toEqual(["06-1 | site 12000 m2 | far - 2.5", "06-2 | site 8000 m2 | far - 1.5", "06 | density - 30"]);
  });

  it("are printed in the figures of deeds", () => {
    expect(records("一、JZ-45号宗地\n容积率：贰点伍\n建筑高度：叁拾陆米\n绿地率：百分之叁拾伍")).toEqual([
      "JZ-45 | far - 2.5, height - 36, greenRatio 35 -",
    ]);
  });

  it("are added by a later paper", () => {
    expect(
      records(
        "关于XJ-33宗地规划条件的补充公告\n    现补充如下：\n一、建筑高度补充明确为：住宅建筑≤54米，配套商业≤15米。\n二、容积率补充为≤2.0。",
      ),
    ).toEqual(["XJ-33 | far - 2 | 住宅建筑: height - 54 | 配套商业: height - 15"]);
  });

  it("go by the place in the title", () => {
    expect(
      records(
        "桂溪桃园路地块规划设计要点\n一、用地面积：13680平方米\n二、用地性质：商务金融用地\n三、容积率：不高于5.0",
      ),
    ).toEqual(["桂溪桃园路地块 | 商务金融用地 | site 13680 m2 | far - 5"]);
  });
});

describe("what holds for the whole land behind its parts", () => {
  it.each(["综合容积率≤2.1", "平均容积率≤2.1", "综合≤2.1", "总体不大于2.1"])(
    "is none of theirs: %s",
    (whole) => {
      expect(records(`HL-01地块容积率：住宅≤2.0，商业≤2.5，${whole}，绿地率≥30%。`)).toEqual([
        "HL-01 | far - 2.1, greenRatio 30 - | 住宅: far - 2 | 商业: far - 2.5",
      ]);
    },
  );

  it("is none of the last lot", () => {
    expect(
      records(
        "H-16-1为居住用地，面积3.1公顷，容积率2.2；H-16-2为商业用地，面积0.9公顷，容积率3.0。两部分建筑高度均不超过60米。",
      ),
    ).toEqual([
      "H-16-1 | 居住用地 | site 3.1 ha | far - 2.2, height - 60",
      "H-16-2 | 商业用地 | site 0.9 ha | far - 3, height - 60",
    ]);
  });

  it("is a lot that only its parts have limits of", () => {
    expect(
      records(
        "槐荫路以南地块拟出让方案\n土地面积：15亩\n用途：住宅、商业\n容积率：住宅2.0，商业2.5\n限高：住宅36米，商业15米",
      ),
    ).toEqual([
      "槐荫路以南地块 | 住宅+商业 | site 15 mu | 住宅: far - 2, height - 36 | 商业: far - 2.5, height - 15",
    ]);
  });
});

describe("lots in lists", () => {
  it("have the state of their item, and not of the one before", () => {
    expect(
      records(
        "（一）CD-05地块原规划为商业用地，容积率≤3.0；现调整为居住用地，容积率≤2.2。\n（二）CD-08地块为新增地块，用地性质为社会福利用地，容积率≤1.5。",
      ),
    ).toEqual([
      "before CD-05 | 商业用地 | far - 3",
      "CD-05 | 居住用地 | far - 2.2",
      "CD-08 | 社会福利用地 | far - 1.5",
    ]);
  });

  it("have the title of a paper as their heading", () => {
    expect(
      records(
        "1.《江东片区JD-05地块控规修改》。会议同意该地块容积率不超过2.0。\n2.《江西片区JX-11地块规划条件》。会议同意容积率不超过2.5。\n3.《某大桥方案》。会议要求深化。",
      ),
    ).toEqual(["JD-05 | far - 2", "JX-11 | far - 2.5"]);
    // what a list of papers names is no subject
    expect(
      records("依据：1.《江东片区JD-05地块图则》。2.《城乡规划法》。\nJX-11地块容积率不超过2.5。"),
    ).toEqual(["JX-11 | far - 2.5"]);
  });

  it("are named before their codes in the middle of a sentence", () => {
    const { parcels } = controlOf(
      "镇中心地块（ZX-01）占地1.6公顷，容积率≤1.5；镇北地块（ZB-02）占地2.3公顷，容积率≤1.2，南邻粮站地块（规划学校）。",
    );
    expect(parcels.map(({ code, name }) => [code, name])).toEqual([
      ["ZX-01", "镇中心地块"],
      ["ZB-02", "镇北地块"],
    ]);
  });

  it("keep their use where their size changes", () => {
    expect(records("NZ-03地块（公园绿地）用地规模由1.8公顷扩大到2.4公顷，绿地率不低于65%。")).toEqual([
      "before NZ-03 | 公园绿地 | site 1.8 ha",
      "NZ-03 | 公园绿地 | site 2.4 ha | greenRatio 65 -",
    ]);
  });

  it("lose a piece to another use", () => {
    expect(
      records(
        "将JK-21地块中约0.42公顷城镇道路用地调整为二类居住用地，调整后JK-21地块面积为4.87公顷，容积率≤2.5。",
      ),
    ).toEqual(["JK-21 | site 4.87 ha | far - 2.5"]);
  });
});

describe("labels and titles", () => {
  it("have no value in the sentence below them", () => {
    expect(
      records("市局答复：关于滨湖学校旁地块用途\n    您好，BH-A-16地块规划为商业用地，容积率上限1.5。"),
    ).toEqual(["BH-A-16 | 商业用地 | far - 1.5"]);
  });

  it("stand in brackets", () => {
    expect(records("LJ-07宗地建筑密度、绿地率按控规图则（密度≤40%，绿地率≥20%）执行。")).toEqual([
      "LJ-07 | density - 40, greenRatio 20 -",
    ]);
  });

  it("name a project that looks for its place", () => {
    expect(
      records("拟选址项目：高桥镇污水处理厂二期\n用地面积：2.65公顷\n用地性质：排水用地\n容积率：0.2-0.6"),
    ).toEqual(["高桥镇污水处理厂二期 | 排水用地 | site 2.65 ha | far 0.2 0.6"]);
  });
});

describe("what letters tell of other land", () => {
  it.each([
    ["其余地块保持二类居住用地性质不变。", ""],
    ["西侧相邻地块保持二类居住用地性质不变。", ""],
    ["该地块由我局今年收回的一宗工业用地置换而来。", ""],
    ["距该地块500米处规划有一宗公园用地，配套完善。", ""],
    ["竞得人须代建一宗绿化用地。", ""],
    ["该地块保持二类居住用地性质不变。", "二类居住用地 | "],
  ])("is no use of theirs: %s", (told, use) => {
    expect(records(`KA-01地块用地面积3.2公顷，容积率≤2.0，${told}`)).toEqual([
      `KA-01 | ${use}site 3.2 ha | far - 2`,
    ]);
  });

  it("hides no use behind a title that lost its end", () => {
    expect(
      records(
        "一、地块编号：KA-01\n二、依据《某市中心城区详细规划\n三、用地性质：二类居住用地\n四、容积率：≤2.0",
      ),
    ).toEqual(["KA-01 | 二类居住用地 | far - 2"]);
  });

  it("leaves limits to the lot before 地块整体, where that limits nothing", () => {
    expect(
      records("KA-01地块包括KA-01-1、KA-01-2地块。KA-01-1地块面积1.2公顷，地块整体以居住为主，容积率≤2.0。"),
    ).toEqual(["KA-01-1 | site 1.2 ha | far - 2"]);
  });

  it.each(["某市出让地块", "城市更新地块"])("is no name: %s", (title) => {
    const { parcels } = controlOf(
      `${title}规划条件\n一、用地面积：13680平方米\n二、用地性质：商业用地\n三、容积率：不高于5.0`,
    );
    expect(parcels.map(({ name }) => name)).toEqual([null]);
  });
});

describe("items of minutes", () => {
  it.each([
    ["a heading", "一、关于YL-0117地块控规调整的议题", "二、关于YL-0230地块规划条件的议题"],
    [
      "what is heard",
      "一、听取市规划局关于YL-0117地块控规调整的汇报。",
      "二、听取市规划局关于YL-0230地块规划条件的汇报。",
    ],
    ["a paper", "一、审议《YL-0117地块控规调整方案》", "二、审议《YL-0230地块规划条件》"],
    ["a label", "议题一：《YL-0117地块控规调整方案》", "议题二：听取《YL-0230地块规划条件》的汇报"],
  ])("decide on the lot of %s", (_, first, second) => {
    expect(
      records(
        `某市规委会2031年第2次会议纪要\n${first}\n会议原则同意该方案，容积率由2.8调整为2.1。\n${second}\n会议同意，该地块容积率按1.2—1.8控制，绿地率不低于15%。`,
      ),
    ).toEqual([
      "before YL-0117 | far - 2.8",
      "YL-0117 | far - 2.1",
      "YL-0230 | far 1.2 1.8, greenRatio 15 -",
    ]);
  });

  it("leave the lot of the item before where the next one is refused", () => {
    expect(
      records(
        "某市规委会2031年第2次会议纪要\n议题一：《YL-0117地块控规调整方案》\n会议原则同意该方案，容积率由2.8调整为2.1。\n议题二：《YL-0230地块规划条件》\n会议不同意将容积率提高到3.5，请修改后再报。",
      ),
    ).toEqual(["before YL-0117 | far - 2.8", "YL-0117 | far - 2.1"]);
  });

  it("end with the next item, whether a number or a label begins it", () => {
    expect(
      records(
        "某市规委会2031年第2次会议纪要\n一、会议审议了《滨江片区YL-0118、YL-0119地块控规调整方案》。\n会议原则同意YL-0118地块容积率由1.5调整为1.8；YL-0119地块面积0.6公顷，容积率不大于1.1。\n二、会议审议了某商业综合体建筑方案。\n会议要求建筑高度控制在80米以内，容积率不得突破4.0。",
      ),
    ).toEqual(["before YL-0118 | far - 1.5", "YL-0118 | far - 1.8", "YL-0119 | site 0.6 ha | far - 1.1"]);
    expect(
      records(
        "某市规委会会议纪要\n议题一：审议《滨江YL-0120地块规划条件》\n会议同意该地块用地面积1.2公顷，容积率不大于2.0。\n议题二：《青年路道路工程》\n会议同意道路红线宽度40米，绿地率20%。",
      ),
    ).toEqual(["YL-0120 | site 1.2 ha | far - 2"]);
  });

  it("name no lot whose surroundings they speak of, and take no figure that is called too high", () => {
    expect(
      records(
        "某市规委会2031年第2次会议纪要\n1.会议听取了YL-0117地块规划条件的汇报，认为容积率3.0偏高，建筑高度不得超过60米。\n2.会议听取了YL-0231地块周边交通组织方案的汇报，要求优化。",
      ),
    ).toEqual(["YL-0117 | height - 60"]);
  });
});

describe("lots by their names in a sentence", () => {
  it.each([
    ["东湾三路南地块系科研用地，土地面积20.5亩", "东湾三路南地块 | 科研用地 | site 20.5 mu"],
    ["标的为东湾三路南地块的国有建设用地使用权，土地面积20.5亩", "东湾三路南地块 | site 20.5 mu"],
    ["兹有老油厂地块，系商服用地，土地面积20.5亩", "老油厂地块 | 商服用地 | site 20.5 mu"],
    [
      "位于青年路与东湾路交叉口的老油厂地块属商服用地，土地面积20.5亩",
      "老油厂地块 | 商服用地 | site 20.5 mu",
    ],
  ])("%s", (words, record) => {
    expect(records(`关于出具规划意见的复函\n${words}，容积率不高于1.6，绿地率不低于20%。`)).toEqual([
      `${record} | far - 1.6, greenRatio 20 -`,
    ]);
  });
});

describe("words of other coasts", () => {
  it("are labels and limits too", () => {
    expect(
      records(
        "地段编号  西环内地段第18号\n地盘面积（约）  7,240平方米\n用途  非工业用途\n最高地积比率  5.5\n楼宇高度  不超逾80米\n最高楼面总面积  39,820平方米",
      ),
    ).toEqual(["西环内地段第18号 | 非工业用途 | site 7240 m2 | far - 5.5, height - 80"]);
  });
});
