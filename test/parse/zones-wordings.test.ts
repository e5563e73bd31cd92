import { describe, expect, it } from "vitest";
import { inOrder, told } from "./zones-in-lines";

describe("a zone that the text calls by a shorter name", () => {
  it("has the name that stands before the bracket", () => {
    const text = (
      bracket: string,
    ): string => `云岭省人民政府关于同意认定云岭青石县产业转移工业园区为省级高新技术产业开发区的批复
同意认定云岭青石县产业转移工业园区为省级高新技术产业开发区，定名为清溪青石高新技术产业开发区${bracket}。
青石高新区规划面积为362.29公顷，东至甲路，南至乙路，西至丙路，北至丁路。`;
    for (const bracket of ["（以下简称青石高新区）", "（以下简称“青石高新区”）", "（下称：青石高新区）"])
      expect(told(text(bracket))).toEqual(["清溪青石高新技术产业开发区 362.29 E甲路 S乙路 W丙路 N丁路"]);
  });

  it("is none where the bracket shortens the name of a body", () => {
    expect(
      told(`关于青石高新区范围的公告
青石高新区管理委员会（以下简称管委会）公告如下：青石高新区规划面积为3公顷，东至甲路，南至乙路，西至丙路，北至丁路。`),
    ).toEqual(["青石高新区 3 E甲路 S乙路 W丙路 N丁路"]);
  });
});

describe("the sides of a zone as they were", () => {
  it("may stand behind those of now", () => {
    const text = `关于石门高新技术产业开发区核减用地的公告
石门高新技术产业开发区原批准面积为1025.30公顷，现核减198.55公顷，核减后面积为826.75公顷。
核减后四至范围为：东至甲路；南至乙路；西至丙河；北至丁路。
原四至范围为：东至甲路；南至戊路；西至丙河；北至丁路。`;
    expect(told(text)).toEqual([
      "石门高新技术产业开发区 1025.3 E甲路 S戊路 W丙河 N丁路",
      "石门高新技术产业开发区 826.75 E甲路 S乙路 W丙河 N丁路",
    ]);
  });

  it("are none where a place is called after the field it was: 原野", () => {
    const text = `石门经济开发区四至范围公告
石门经济开发区四至范围为：东至甲路，南至乙路，西至丙河，北至丁路。原野公园范围另行公布。`;
    expect(told(text)).toEqual(["石门经济开发区 E甲路 S乙路 W丙河 N丁路"]);
  });
});

describe("parts of a reserve that are told together", () => {
  const reserve = (words: string): readonly string[] =>
    told(`青峰山省级自然保护区功能区调整公告\n青峰山省级自然保护区总面积100公顷，${words}。`);

  it("share their size: it is of none of them alone", () => {
    expect(reserve("其中核心区30公顷，缓冲区和实验区70公顷")).toEqual([
      "青峰山省级自然保护区 100",
      "- 核心区 30",
      "- 缓冲区和实验区 70",
    ]);
  });

  it("have one each where it says so", () => {
    expect(reserve("核心区、缓冲区和实验区面积分别为30公顷、20公顷和50公顷")).toEqual([
      "青峰山省级自然保护区 100",
      "- 核心区 30",
      "- 缓冲区 20",
      "- 实验区 50",
    ]);
  });

  it("are those of other land behind its name", () => {
    expect(
      told(`石门县畜禽养殖禁养区划定方案
石门县畜禽养殖禁养区总面积26.84平方公里。其中：
1.龙尾水库饮用水水源一级保护区，面积2.15平方公里；
2.白鹭河饮用水水源保护区，面积1.02平方公里。`),
    ).toEqual([
      "石门县畜禽养殖禁养区 26.84",
      "龙尾水库饮用水水源",
      "- 一级保护区 2.15",
      "白鹭河饮用水水源保护区 1.02",
    ]);
  });
});

describe("two opposite sides that one line bounds", () => {
  it("both have it: 东西以…为界", () => {
    expect(
      told(
        "澄溪湿地公园范围公告\n澄溪湿地公园面积2130.6公顷，范围：北起澄溪大桥，南抵三江口，东西以澄溪堤防为界。",
      ),
    ).toEqual(["澄溪湿地公园 2130.6 N澄溪大桥 S三江口 E澄溪堤防 W澄溪堤防"]);
  });

  it("are no sides where a length is told: 东西长3公里", () => {
    expect(
      told("澄溪湿地公园范围公告\n澄溪湿地公园面积2130.6公顷，东西长3公里，南北宽2公里，以水为主。"),
    ).toEqual(["澄溪湿地公园 2130.6"]);
  });
});

describe("two places of water in one scheme", () => {
  it("have the parts below their own headings, whose ranges begin at other parts", () => {
    expect(
      told(`石门县集中式饮用水水源保护区划分方案
一、柳林水库饮用水水源保护区
（一）一级保护区
水域范围：取水口半径300米范围内的水域，面积0.21平方公里。
陆域范围：正常水位线以上200米范围内的陆域，面积0.34平方公里。
（二）二级保护区
水域范围：一级保护区边界外的水域面积，面积1.75平方公里。
陆域范围：东至分水岭，南至大坝，西至分水岭，北至县道，面积10.63平方公里。
二、西渠饮用水水源保护区
（一）一级保护区：取水点上游1000米至下游100米的河道水域，面积0.05平方公里。
（二）二级保护区：一级保护区上游2000米河段，面积0.12平方公里。`),
    ).toEqual([
      "柳林水库饮用水水源保护区",
      "- 一级保护区水域 0.21",
      "- 一级保护区陆域 0.34",
      "- 二级保护区水域 1.75",
      "- 二级保护区陆域 10.63 E分水岭 S大坝 W分水岭 N县道",
      "西渠饮用水水源保护区",
      "- 一级保护区 0.05",
      "- 二级保护区 0.12",
    ]);
  });

  it("have their own names where the title tells waters as such", () => {
    expect(
      told(`石门县水库管理范围和保护范围公告
1.上坪水库：管理范围为征地线以下区域，面积1.2平方公里；保护范围为管理范围外延100米，面积2.5平方公里。
2.下坪水库：管理范围面积0.3平方公里，保护范围面积0.6平方公里。`),
    ).toEqual([
      "上坪水库",
      "- 管理范围 1.2",
      "- 保护范围 2.5",
      "下坪水库",
      "- 管理范围 0.3",
      "- 保护范围 0.6",
    ]);
  });
});

describe("a share told in passing", () => {
  const SIDES = "东至甲路，南至乙路，西至丙河，北至丁路";

  it("in brackets leaves the sides behind it to the whole", () => {
    expect(
      told(`关于设立石门新材料科技园的批复
同意设立石门新材料科技园，规划面积约1500亩（其中启动区500亩），四至为：${SIDES}。`),
    ).toEqual(["石门新材料科技园 1500 E甲路 S乙路 W丙河 N丁路", "- 启动区 500"]);
  });

  it("has sides of its own where they stand in its words", () => {
    expect(
      told(`关于同意设立石湖新区的批复
同意设立石湖新区。新区规划范围包括石湖区的部分区域，规划面积465平方公里，其中起步区面积约38平方公里，${SIDES}。`),
    ).toEqual(["石湖新区 465", "- 起步区 38 E甲路 S乙路 W丙河 N丁路"]);
  });

  it("that is built already is no zone", () => {
    expect(
      told(`石门县化工园区四至范围公示
石门县化工园区总规划面积6.5平方公里，建成区面积2.1平方公里。
四至：
${SIDES}`),
    ).toEqual(["石门县化工园区 6.5 E甲路 S乙路 W丙河 N丁路"]);
  });
});

describe("names with words of a paper", () => {
  it("end before the years of a plan", () => {
    expect(
      told(`石门经济开发区总体规划环境影响评价公示
规划名称：石门经济开发区总体规划（2021—2035）
规划范围：东至甲路，南至乙路，西至丙河，北至丁路，规划总用地面积42.6平方公里。`),
    ).toEqual(["石门经济开发区 42.6 E甲路 S乙路 W丙河 N丁路"]);
  });

  it("are the zone's where it is told as it was: 原园区", () => {
    expect(
      told(`关于石门文化产业园区更名及扩区的批复
同意将石门文化产业园区更名为石门数字创意产业园，规划面积由原来的1200亩扩大到3560亩。扩区后园区东至甲路，南至乙路，西至丙河，北至丁路。原园区范围东至甲路，南至乙路，西至戊路，北至丁路。`),
    ).toEqual([
      "石门数字创意产业园 1200 E甲路 S乙路 W戊路 N丁路",
      "石门数字创意产业园 3560 E甲路 S乙路 W丙河 N丁路",
    ]);
  });
});

describe("a form whose blocks span their labels", () => {
  it("has a size and sides for each, in the unit of the whole", () => {
    expect(
      told(`开发区名称\t石门经济技术开发区
批准时间\t2010.11
核准面积（公顷）\t920
区块数\t2
区块一\t四至\t东至甲路，南至乙路，西至丙河，北至丁路
\t面积\t520
区块二\t四至\t东至戊路，南至己路，西至庚河，北至辛路
\t面积\t400`),
    ).toEqual([
      "石门经济技术开发区 920",
      "- 区块一 520 E甲路 S乙路 W丙河 N丁路",
      "- 区块二 400 E戊路 S己路 W庚河 N辛路",
    ]);
  });
});

describe("a frame whose strokes part all rows", () => {
  const frame = (rows: string): string => `石门县水务局关于划定水库管理范围和保护范围的公告
┌──────┬─────┬────┬────┬────┬────┐
│范围名称  │东    │南   │西   │北   │面积(亩)│
├──────┼─────┼────┼────┼────┼────┤
${rows}
└──────┴─────┴────┴────┴────┴────┘
`;
  const STROKES = "├──────┼─────┼────┼────┼────┼────┤";

  it("has rows of several lines, the first cell broken as the others are", () => {
    expect(
      told(
        frame(
          [
            "│上坪水库管│甲公路西 │乙坝  │丙村  │丁路  │6412.5│",
            "│理范围  │侧边沟  │    │    │    │    │",
            STROKES,
            "│上坪水库保│甲公路  │戊坝  │丙村  │丁沟  │9037.2│",
            "│护范围  │     │    │    │    │    │",
          ].join("\n"),
        ),
      ),
    ).toEqual([
      "上坪水库管理范围 6412.5 E甲公路西侧边沟 S乙坝 W丙村 N丁路",
      "上坪水库保护范围 9037.2 E甲公路 S戊坝 W丙村 N丁沟",
    ]);
  });

  it("has rows of one line where strokes part the heads alone", () => {
    expect(
      told(
        frame(
          [
            "│上坪管理区│甲公路  │乙坝  │丙村  │丁路  │6412.5│",
            "│下坪管理区│戊公路  │己坝  │庚村  │辛路  │412.5 │",
          ].join("\n"),
        ),
      ),
    ).toEqual(["上坪管理区 6412.5 E甲公路 S乙坝 W丙村 N丁路", "下坪管理区 412.5 E戊公路 S己坝 W庚村 N辛路"]);
  });
});

describe("words round a zone of the web", () => {
  it("leave the sides behind a town, up to what they close", () => {
    expect(
      told(`石门县人民政府关于县城区禁止燃放烟花爆竹的通告
石门县城区烟花爆竹禁放区范围为县城东起甲桥头，南起乙路，西至丙公路，北至丁路的合围区域。`),
    ).toEqual(["石门县城区烟花爆竹禁放区 E甲桥头 S乙路 W丙公路 N丁路"]);
  });

  it("are no names: captions of drawings, letters before a name", () => {
    expect(
      told(`某网消息：某局发布“关于《石门350681-11-C基本单元控制性详细规划修编》方案的公示”。
1、区位及规划范围
规划区位于石门市中心城区。

区位分析图
规划范围为：北至甲大道，南抵乙堤，西邻丙路，东至丁铁路，规划总用地面积约64.18公顷。`).map(inOrder),
    ).toEqual(["石门350681-11-C基本单元 64.18 E丁铁路 S乙堤 W丙路 N甲大道"]);
    expect(
      told("A 柳河国家湿地公园范围：西起甲桥，东至乙电站，南至丙堤，北至丁路。规划总面积1858.47公顷。").map(
        inOrder,
      ),
    ).toEqual(["柳河国家湿地公园 1858.47 E乙电站 S丙堤 W甲桥 N丁路"]);
  });

  it("are no blocks: 单元面积", () => {
    expect(
      told(`关于2031年度城市更新单元划定方案的公布
★ 榕下城市更新单元
  单元范围：东起甲路，西至乙河，南起丙路，北至丁街
  单元面积：126834平方米
★ 红村东城市更新单元
  单元范围：东至戊溪，西至己路，南至庚小学，北至辛街
  单元面积：8.05公顷`).map(inOrder),
    ).toEqual([
      "榕下城市更新单元 126834 E甲路 S丙路 W乙河 N丁街",
      "红村东城市更新单元 8.05 E戊溪 S庚小学 W己路 N辛街",
    ]);
  });

  it("may raise a digit in words: km(上标2)", () => {
    expect(
      told(
        "石门县湿地公园范围公告\n柳河湿地公园东至甲路，南至乙路，西至丙路，北至丁路，面积27.84km(上标2)，现状为湿地。",
      ),
    ).toEqual(["柳河湿地公园 27.84 E甲路 S乙路 W丙路 N丁路"]);
  });
});

describe("the range of a zone told by its size", () => {
  it("is its area, as it was and as it is", () => {
    expect(
      told(`云州市人民政府关于调整云州市南门历史文化街区范围的批复
调整前，云州市南门历史文化街区范围为11.32公顷，北至甲路，南至乙路，东至丙街，西至丁巷。调整后，云州市南门历史文化街区范围为14.05公顷，北至戊河，南至乙路，东至己路，西至丁巷。`).map(
        inOrder,
      ),
    ).toEqual([
      "云州市南门历史文化街区 11.32 E丙街 S乙路 W丁巷 N甲路",
      "云州市南门历史文化街区 14.05 E己路 S乙路 W丁巷 N戊河",
    ]);
  });

  it("is none of a part of it, nor of what lies in it", () => {
    const title = "云州市人民政府关于公布石桥工业园区四至范围的通知\n";
    const sides = "石桥工业园区四至范围：东至甲路，西至乙路，南至丙路，北至丁河。";
    for (const line of [
      "石桥工业园区范围：12公顷林地和3公顷水面，",
      "石桥工业园区范围内12公顷林地，",
      "石桥镇核心区范围为1.5平方公里，",
    ])
      expect(told(`${title}${line}不得占用。${sides}`).map(inOrder)[0]).toBe(
        "石桥工业园区 E甲路 S丙路 W乙路 N丁河",
      );
  });
});

describe("parts that a zone covers, without sizes of their own", () => {
  it.each(["共涵盖三个片区", "下辖三个片区", "分为三个片区"])("are all its blocks: %s", (announced) => {
    expect(
      told(`云岭省人民政府关于同意设立云岭石桥经济开发区的批复
同意设立云岭石桥经济开发区，总规划面积120公顷，${announced}。石桥市城区西部片区：南起甲路，北至乙路与丙路交汇处，西起丁河，东至戊路。柳沟镇核心片区：南起己街，北至庚路，西起辛山，东至壬桥。高岭石材片区：南起子路，北至丑村，西起寅路，东至卯沟。`).map(
        inOrder,
      ),
    ).toEqual([
      "云岭石桥经济开发区 120",
      "- 石桥市城区西部片区 E戊路 S甲路 W丁河 N乙路与丙路交汇处",
      "- 柳沟镇核心片区 E壬桥 S己街 W辛山 N庚路",
      "- 高岭石材片区 E卯沟 S子路 W寅路 N丑村",
    ]);
  });

  it("are no blocks where the text covers as many towns", () => {
    expect(
      told(`石门县人民政府关于公布工业园区范围的通知
石桥工业园区涵盖两个乡镇。
石桥工业园区：东至甲路，南至乙路，西至丙路，北至丁路。
柳沟工业园区：东至戊路，南至己路，西至庚路，北至辛路。`),
    ).toEqual(["石桥工业园区 E甲路 S乙路 W丙路 N丁路", "柳沟工业园区 E戊路 S己路 W庚路 N辛路"]);
  });
});

describe("a table of places below the sentence that tells how one zone changed", () => {
  const text = (places: readonly string[], became: string): string =>
    `云岭县畜禽养殖禁养区由调整前的25.50平方公里调整为${became}平方公里。
禁养区名称\t划定依据\t调整后禁养区面积（平方公里）
${places.map((place, index) => `${place}\t某条例\t${[6.21, 4.83, 7.06][index]}`).join("\n")}
`;
  const places = ["青石水库", "柳沟水库", "高岭核心景区"];

  it("has its blocks, where their sizes add up to what it became", () => {
    expect(told(text(places, "18.10"))).toEqual([
      "云岭县畜禽养殖禁养区 25.5",
      "云岭县畜禽养殖禁养区 18.1",
      "- 青石水库 6.21",
      "- 柳沟水库 4.83",
      "- 高岭核心景区 7.06",
    ]);
  });

  it("has zones where they add up to something else, or have names as zones have", () => {
    expect(told(text(places, "19.30"))).toContain("青石水库 6.21");
    const zones = ["青石镇禁养区", "柳沟镇禁养区", "高岭镇禁养区"];
    expect(told(text(zones, "18.10"))).toContain("青石镇禁养区 6.21");
  });
});

describe("land that other words stand before", () => {
  const E = "东至甲路，南至乙路，西至丙路，北至丁路";
  const OF_E = "E甲路 S乙路 W丙路 N丁路";

  it("is spoken of as it was (原有园区), its new blocks by the word for them", () => {
    const text = `省政府同意青禾高新技术产业开发区扩区。核准面积由320公顷调整为410.5公顷。原有园区四至范围不变，新扩区域分为两个区块：扩区区块一，面积60公顷，${E}；扩区区块二，面积30.5公顷，${E}。`;
    expect(told(text)).toEqual([
      "青禾高新技术产业开发区 320",
      "青禾高新技术产业开发区 410.5",
      `- 扩区区块一 60 ${OF_E}`,
      `- 扩区区块二 30.5 ${OF_E}`,
    ]);
  });

  it("goes into the reserve by its own name, not by the purpose told before it", () => {
    const text = `青禾县土地储备中心关于对原糖厂等地块收储的公告
为加快老城区改造，盘活存量土地，决定对原糖厂片区土地实施收购储备，现公告如下：
一、收储范围：原糖厂片区，${E}，总面积46.5亩。`;
    expect(told(text)).toEqual([`原糖厂片区 46.5 ${OF_E}`]);
    expect(told(`关于城南旧料场收储范围的公告\n城南旧料场收储范围：${E}，收储面积36亩。`)).toEqual([
      `城南旧料场 36 ${OF_E}`,
    ]);
  });

  it("has both ranges of a water where the title tells both; the managed strip alone is no part", () => {
    const text = (title: string): string =>
      `青禾县人民政府关于石湾水库${title}的公告\n石湾水库管理范围总面积为12.5公顷。\n石湾水库保护范围总面积为40.2公顷。`;
    expect(told(text("管理与保护范围"))).toEqual(["石湾水库", "- 管理范围 12.5", "- 保护范围 40.2"]);
  });

  it("of a plan that is drawn up has the plan's name", () => {
    const plan = "青禾县2031年度第二批次土地征收成片开发方案";
    const text = `听证告知书\n县人民政府拟定了《${plan}》，现告知如下：\n拟实施成片开发的土地位于石湾镇，${E}，总面积约12公顷。`;
    expect(told(text)).toEqual([`${plan} 12 ${OF_E}`]);
  });
});
