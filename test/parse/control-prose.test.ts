import { describe, expect, it } from "vitest";
import { controlOf, records } from "./control-section";

describe("who a value belongs to in running text", () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      "numbers of one paper listed without its name, two limits of one in a list",
      "现挂牌出让青土拍〔2031〕17号、18号两宗地，出让面积分别为8125.5平方米、12044平方米，规划用途分别为商业用地、住宅用地，容积率分别为大于1.2且不大于2.0、不大于1.8。",
      [
        "青土拍〔2031〕17号 | 商业用地 | site 8125.5 m2 | far 1.2! 2",
        "青土拍〔2031〕18号 | 住宅用地 | site 12044 m2 | far - 1.8",
      ],
    ],
    [
      "lines of a list and what is said of those above",
      "一、出让地块\nDP2031-3号　湖滨路东　占地28.4亩\nDP2031-4号　湖滨路西　占地31.72亩\n二、以上两宗地土地用途均为商务金融用地，容积率不大于3.2。",
      [
        "DP2031-3 | 商务金融用地 | site 28.4 mu | far - 3.2",
        "DP2031-4 | 商务金融用地 | site 31.72 mu | far - 3.2",
      ],
    ],
    [
      "another number of the same land in its sentence",
      "TX2031-08地块位于铜溪镇工业园内，宗地号为330109004007GB00312，土地面积为18240.6平方米，土地用途为工业用地，容积率≥1.2。",
      ["TX2031-08 | 工业用地 | site 18240.6 m2 | far 1.2 -"],
    ],
    [
      "what lies beside it, behind a colon",
      "地块名称\n金滩镇07-11C地块\n四至范围\n东至：07-12地块，西至：07-10地块\n土地面积（平方米）\n15320.4\n土地用途\n商业用地\n容积率\n2.2",
      ["07-11C | 商业用地 | site 15320.4 m2 | far - 2.2"],
    ],
    [
      "brackets behind parcels that are merged",
      "拟将SW-05地块（用地面积1.2公顷，商业用地，容积率不大于2.5）和原SW-06地块（公园绿地，用地面积0.8公顷，容积率不大于0.1）整合为SW-05a地块，整合后SW-05a地块用地面积2.0公顷，容积率不大于2.2。",
      [
        "before SW-05 | 商业用地 | site 1.2 ha | far - 2.5",
        "before SW-06 | 公园绿地 | site 0.8 ha | far - 0.1",
        "SW-05a | site 2 ha | far - 2.2",
      ],
    ],
    [
      "brackets behind a parcel that is divided",
      "现将K-21地块（商住用地，用地面积6.4公顷，容积率≤2.6）划分为K-21-1、K-21-2地块。K-21-1地块用地面积4.1公顷，容积率≤2.2；K-21-2地块用地面积2.3公顷，容积率≤3.0。",
      [
        "before K-21 | 商住用地 | site 6.4 ha | far - 2.6",
        "K-21-1 | site 4.1 ha | far - 2.2",
        "K-21-2 | site 2.3 ha | far - 3",
      ],
    ],
    [
      "works in a list of land that is given away",
      "国有建设用地使用权划拨公示\n（一）云溪县第二中学迁建工程，坐落于云溪镇学府大道，土地面积41200平方米，用途为教育用地；\n（二）云溪县社会福利院项目，坐落于城西社区，土地面积6120平方米，用途为社会福利用地。",
      [
        "云溪县第二中学迁建工程 | 教育用地 | site 41200 m2",
        "云溪县社会福利院项目 | 社会福利用地 | site 6120 m2",
      ],
    ],
    [
      "lines above blocks of labels, with a size in them",
      "湖东区48.6亩\n位置：湖东区芦花街道三里社区\n性质：住宅用地\n面积：32400平方米\n容积率：1.8\n湖西区21.3亩\n位置：湖西区望江街道\n性质：住宅用地\n面积：14200平方米\n容积率：2.2",
      [
        "湖东区48.6亩 | 住宅用地 | site 32400 m2 | far - 1.8",
        "湖西区21.3亩 | 住宅用地 | site 14200 m2 | far - 2.2",
      ],
    ],
    [
      "the place, where nothing else names it",
      "协议出让公告\n宗地坐落于石桥镇下湾村，用地面积8240平方米，用地性质为公用设施用地，容积率≤0.8，建筑密度≤30%。",
      ["石桥镇下湾村 | 公用设施用地 | site 8240 m2 | far - 0.8, density - 30"],
    ],
    [
      "the lot that the sentence before agrees to",
      "五、原则同意老纺织厂地块规划设计方案。项目位于纺织路与建设街交叉口，用地面积约48.3亩，方案容积率2.2、建筑密度21%。",
      ["老纺织厂地块 | site 48.3 mu | far - 2.2, density - 21"],
    ],
    [
      "parts that a colon announces, up to the end of their line",
      "宗地编号：临政储出〔2031〕9号\n规划用途：城镇住宅用地、商业用地\n住宅用地：容积率≤2.0；建筑密度≤25%；绿地率≥35%\n商业用地：容积率≤2.8；建筑密度≤45%；绿地率≥20%",
      [
        "临政储出〔2031〕9号 | 城镇住宅用地+商业用地 | 住宅用地: far - 2, density - 25, greenRatio 35 - | 商业用地: far - 2.8, density - 45, greenRatio 20 -",
      ],
    ],
    [
      "parts that go by one of several uses",
      "地块编号：HG2031-5\n用途：零售商业用地（兼容商务金融用地）、公园绿地\n零售商业用地（兼容商务金融用地）：容积率≤2.2，建筑密度≤40%\n公园绿地：容积率≤0.1",
      ["HG2031-5 | 零售商业用地+公园绿地 | 零售商业用地: far - 2.2, density - 40 | 公园绿地: far - 0.1"],
    ],
    [
      "kinds of building with the word that the name takes from them",
      "T-08地块容积率1.5-3.0，建筑限高为生产性建筑高度≤45米，特殊工艺除外，产业用房高度≤36米。",
      ["T-08 | far 1.5 3 | 生产性建筑: height - 45 | 产业用房: height - 36"],
    ],
    [
      "lots that have nothing but an ordinal",
      "两宗土地拍卖公告\n第一宗：位于滨河路南，土地面积21,366平方米，用途为城镇住宅用地，容积率1.2-2.0。\n第二宗：位于创新路北，土地面积35,020平方米，用途为工业用地，容积率不低于1.0。",
      ["第一宗 | 城镇住宅用地 | site 21366 m2 | far 1.2 2", "第二宗 | 工业用地 | site 35020 m2 | far 1 -"],
    ],
    [
      "lots by what they are for, where several follow one another",
      "居住地块用地面积3.2公顷，容积率2.3；商业地块用地面积1.1公顷，容积率3.5。",
      ["居住地块 | site 3.2 ha | far - 2.3", "商业地块 | site 1.1 ha | far - 3.5"],
    ],
    [
      "numbers at the beginning of a sentence and behind a figure",
      "01地块用地面积1.52公顷，容积率2.0；02地块用地面积0.66公顷，容积率0.8；03地块用地面积0.91公顷，容积率2.5。01、03地块建筑限高60米，02地块建筑限高15米。",
      [
        "01 | site 1.52 ha | far - 2, height - 60",
        "02 | site 0.66 ha | far - 0.8, height - 15",
        "03 | site 0.91 ha | far - 2.5, height - 60",
      ],
    ],
    [
      "the short number of what was called by its paper",
      "我局决定挂牌出让地块编号为丰自然挂〔2031〕021号、022号的两宗地块，面积依次为3.2公顷、1.85公顷。021号地块容积率不大于2.2；022号地块容积率不大于1.5。",
      ["丰自然挂〔2031〕021号 | site 3.2 ha | far - 2.2", "丰自然挂〔2031〕022号 | site 1.85 ha | far - 1.5"],
    ],
    [
      "another label of the same sentence",
      "一、出让编号为GD2031-12号的宗地，宗地代码为440112001004GB00087，位于新涌大道北侧，出让面积9800平方米，容积率不大于2.5。",
      ["GD2031-12 | site 9800 m2 | far - 2.5"],
    ],
    [
      "all of a list whose parcels have a bracket each",
      "06-03b地块（约29.80亩）、09-04d地块（约81.08亩），规划用地性质为商业设施用地（B1）、容积率≤0.5。",
      ["06-03b | B1 | site 29.8 mu | far - 0.5", "09-04d | B1 | site 81.08 mu | far - 0.5"],
    ],
    [
      "parts that headings announce",
      "地块编号：ZL-22\n用地面积：4.62公顷\n一、住宅部分\n容积率：≤2.2\n建筑高度：≤60米\n二、商业部分\n容积率：≤3.0\n建筑高度：≤24米\n三、绿地率：≥30%",
      [
        "ZL-22 | site 4.62 ha | greenRatio 30 - | 住宅部分: far - 2.2, height - 60 | 商业部分: far - 3, height - 24",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  it("is nobody in a rule, in news of works and in what a firm says of itself", () => {
    const none = [
      "城市规划管理技术规定\n第十二条 住宅用地：容积率不大于2.5；建筑密度不大于28%。\n商业用地：容积率不大于4.0；建筑密度不大于50%。",
      "重点项目进展\n1.城东污水厂项目，位于东郊，总投资3.2亿元，占地120亩，已完成主体施工；\n2.体育中心项目，位于新区，总投资5亿元，占地88亩，计划明年开工。",
      "厂区位于高新区创业路9号，占地面积36000平方米，绿化率38%，拥有员工500人。",
    ];
    for (const text of none) expect(controlOf(text).parcels).toEqual([]);
  });

  it("makes what was merged a source of what it became", () => {
    const parsed = controlOf(
      "将A-11地块（容积率≥1.0，建筑密度≥40%）与A-12地块（容积率≥0.8）合并为A-13地块。A-13地块容积率≥1.2。",
    );
    expect(parsed.parcels.map(({ code, derivedFrom }) => [code, derivedFrom])).toEqual([
      ["A-11", []],
      ["A-12", []],
      ["A-13", ["A-11", "A-12"]],
    ]);
  });

  it("is nobody where the ends of a range are the wrong way round, and an issue tells", () => {
    const parsed = controlOf("NB-06地块用地面积2.4公顷，容积率2.6-1.2，建筑密度≤25%。");
    expect(parsed.parcels.map(({ indicators }) => Object.keys(indicators))).toEqual([["density"]]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(["control-value-unread"]);
  });
});

describe("which state and which part of the land a value is of", () => {
  it.each<[what: string, text: string, expected: readonly string[]]>([
    [
      "what was before a division, with 原 before its name",
      "二、修改内容\n原HT-3-09地块：用地性质为批发市场用地，用地面积4.1公顷，容积率不大于1.5。\n修改后分为两个地块：\nHT-3-09A地块：零售商业用地，用地面积1.6公顷，容积率不大于2.0；\nHT-3-09B地块：二类城镇住宅用地，用地面积2.5公顷，容积率不大于1.8。",
      [
        "before HT-3-09 | 批发市场用地 | site 4.1 ha | far - 1.5",
        "HT-3-09A | 零售商业用地 | site 1.6 ha | far - 2",
        "HT-3-09B | 二类城镇住宅用地 | site 2.5 ha | far - 1.8",
      ],
    ],
    [
      "what was before a merger of as many as were named",
      "KW-07地块现状为仓储用地，面积0.9公顷，容积率不大于1.0；KW-08地块现状为防护绿地，面积0.3公顷。上述两宗地拟合并为KW-07a地块，面积1.2公顷，容积率不大于1.4。",
      [
        "before KW-07 | 仓储用地 | site 0.9 ha | far - 1",
        "before KW-08 | 防护绿地 | site 0.3 ha",
        "KW-07a | site 1.2 ha | far - 1.4",
      ],
    ],
    [
      "what a parcel was that is given up",
      "LS-21：取消该地块，用地划归相邻绿地。原指标为：环卫设施用地，0.31公顷，容积率≤0.6。\nLS-22地块（消防用地，0.48公顷，容积率≤0.9）予以取消。\nLS-23地块容积率由≤1.5增至≤1.7。",
      [
        "before LS-21 | 环卫设施用地 | site 0.31 ha | far - 0.6",
        "before LS-22 | 消防用地 | site 0.48 ha | far - 0.9",
        "before LS-23 | far - 1.5",
        "LS-23 | far - 1.7",
      ],
    ],
    [
      "the number of a parcel before a change and behind it",
      "拟将C9-4/02地块（供燃气用地，用地面积0.7公顷）建筑高度由12米调整为15米，容积率≤0.5维持不变。修改后地块编号为C9-4/03。",
      [
        "before C9-4/02 | 供燃气用地 | site 0.7 ha | height - 12, far - 0.5",
        "C9-4/03 | 供燃气用地 | site 0.7 ha | height - 15, far - 0.5",
      ],
    ],
    [
      "what stays, with its value, without one, and all the rest",
      "一、DM-01地块：用地性质（医院用地）、用地面积（3.1公顷）不变，容积率由≤1.6调整为≤1.9。\n二、DM-02地块原为二类居住用地，容积率≤2.4，建筑密度≤24%，现修改为容积率≤2.0，其余指标不变。\n三、DM-03地块（用地面积1.5公顷，体育用地）容积率由≤0.8调整为≤1.0，用地性质、用地面积均不作调整。",
      [
        "before DM-01 | 医院用地 | site 3.1 ha | far - 1.6",
        "DM-01 | 医院用地 | site 3.1 ha | far - 1.9",
        "before DM-02 | 二类居住用地 | far - 2.4, density - 24",
        "DM-02 | 二类居住用地 | far - 2, density - 24",
        "before DM-03 | 体育用地 | site 1.5 ha | far - 0.8",
        "DM-03 | 体育用地 | site 1.5 ha | far - 1",
      ],
    ],
    [
      "what was, in brackets behind what is",
      "QN-4-01：文化用地，1.3公顷，容积率≤1.2（原为容积率≤1.0）。\nQN-4-02：公园绿地，0.9公顷（原为1.1公顷）。\nQN-4-03：社区服务设施用地（原为供电用地），0.2公顷，容积率≤0.8。\nQN-4-04：调整为教育用地，容积率≤0.9。（调整前为：村庄建设用地，面积2.05公顷）",
      [
        "before QN-4-01 | 文化用地 | site 1.3 ha | far - 1",
        "QN-4-01 | 文化用地 | site 1.3 ha | far - 1.2",
        "before QN-4-02 | site 1.1 ha",
        "QN-4-02 | 公园绿地 | site 0.9 ha",
        "before QN-4-03 | 供电用地",
        "QN-4-03 | 社区服务设施用地 | site 0.2 ha | far - 0.8",
        "before QN-4-04 | 村庄建设用地 | site 2.05 ha",
        "QN-4-04 | 教育用地 | far - 0.9",
      ],
    ],
    [
      "headings of the approved and of the applied for",
      "SB-15-3地块规划条件调整公示\n已批准指标：用地性质商务金融用地，容积率≤4.5，建筑高度≤120米。\n申请调整指标：用地性质商务金融用地、二类城镇住宅用地，容积率≤3.2，建筑高度≤80米。",
      [
        "before SB-15-3 | 商务金融用地 | far - 4.5, height - 120",
        "SB-15-3 | 商务金融用地+二类城镇住宅用地 | far - 3.2, height - 80",
      ],
    ],
    [
      "what a sentence says before it names its parcels",
      "三宗地面积分别为12.5亩、9.3亩和30亩，地块编号分别为YT-A、YT-B和YT-C，容积率均不超过1.5，建筑密度分别不超过30%、30%和35%。",
      [
        "YT-A | site 12.5 mu | far - 1.5, density - 30",
        "YT-B | site 9.3 mu | far - 1.5, density - 30",
        "YT-C | site 30 mu | far - 1.5, density - 35",
      ],
    ],
    [
      "numbers in brackets behind what begins a sentence",
      "本次供应两宗：头一宗（编号MX27-01）面积1.8公顷，作工业用地，容积率应在1.0以上；另一宗（编号MX27-02）面积0.7公顷，作物流仓储用地，容积率应在0.8以上。",
      ["MX27-01 | 工业用地 | site 1.8 ha | far 1 -", "MX27-02 | 物流仓储用地 | site 0.7 ha | far 0.8 -"],
    ],
    [
      "an exception before those it is excepted from",
      "除PD-06地块容积率不高于1.0外，PD-04、PD-05地块容积率均不高于1.6。三个地块的建筑密度均不高于28%。",
      ["PD-06 | far - 1, density - 28", "PD-04 | far - 1.6, density - 28", "PD-05 | far - 1.6, density - 28"],
    ],
    [
      "parts of the land that 为 tells the use of",
      "TG-08地块面积5.2公顷。东侧为住宅用地，容积率≤2.1，建筑高度≤54m；西侧为商业用地，容积率≤3.0，建筑高度≤80m。全地块绿地率≥30%。",
      [
        "TG-08 | 住宅用地+商业用地 | site 5.2 ha | greenRatio 30 - | 东侧: far - 2.1, height - 54 | 西侧: far - 3, height - 80",
      ],
    ],
    [
      "parts with both heights, a part in brackets, storeys above the ground",
      "EK-02地块面积18亩；建筑高度：住宅不大于11层且不大于36米，配套商业不大于2层。\nEK-03地块面积20亩，容积率≥0.9，建筑高度≤20m（局部水塔≤32m）。\nEK-04地块面积9亩，容积率≤0.8；建筑层数：地上不超过3层。",
      [
        "EK-02 | site 18 mu | 住宅: storeys - 11, height - 36 | 配套商业: storeys - 2",
        "EK-03 | site 20 mu | far 0.9 -, height - 20 | 水塔: height - 32",
        "EK-04 | site 9 mu | far - 0.8, storeys - 3",
      ],
    ],
    [
      "names and signs in a list, limits that 但 joins, a name in brackets",
      "WF-1地块面积2214平方米，容积率、建筑密度、绿地率分别为≤0.6、≤40%、≥20%。\nWF-2地块面积3.3公顷，容积率不高于1.8但不低于1.0，建筑占地比例（建筑密度）不宜大于35%。",
      [
        "WF-1 | site 2214 m2 | far - 0.6, density - 40, greenRatio 20 -",
        "WF-2 | site 3.3 ha | far 1 1.8, density - 35",
      ],
    ],
    [
      "two uses side by side",
      "BJ-31地块，原一类工业用地，现科研用地，容积率由≤1.5调整为≤2.2。",
      ["before BJ-31 | 一类工业用地 | far - 1.5", "BJ-31 | 科研用地 | far - 2.2"],
    ],
  ])("%s", (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });
});
