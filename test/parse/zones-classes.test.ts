import { describe, expect, it } from "vitest";
import type { Records } from "../../src/domain/records";
import type { Zone } from "../../src/domain/zone";
import { recordsOf, sides } from "../support/read-records";

const shown = (zone: Zone): unknown[] => [
  zone.name,
  zone.version,
  zone.areas.map((area) => `${area.value} ${area.unit}`).join(", "),
  sides(zone),
  ...zone.blocks.map((block) => `${block.name} ${block.area?.value} ${sides(block)}`.trim()),
];
const codes = (records: Records): string[] => records.issues.map(({ code }) => code);

describe("blocks", () => {
  it("called by the number that lists them, whatever name stands behind it", () => {
    const records = recordsOf(
      "云岭省人民政府关于调整云岭白石经济开发区规划面积的批复\n云政字〔2031〕12号\n长平市人民政府:\n一、调整后，规划面积为912.5公顷，共三个区块。区块一：核心区，面积600.5公顷，四至范围为东起一号路以东30米，南到清水河，西至铁路，北至北环；区块二：青年创业园，面积200公顷，四至范围为东至甲路，南至乙路，西至丙路，北至丁路；区块三：临港装备基地，面积112公顷，四至范围为东至海堤，南至渡口，西至盐场，北至大桥。\n云岭省人民政府\n2031年3月2日\n",
    );
    expect(records.zones.map(shown)).toEqual([
      [
        "云岭白石经济开发区",
        "current",
        "912.5 ha",
        "",
        "区块一 600.5 E 一号路以东30米, S 清水河, W 铁路, N 北环",
        "区块二 200 E 甲路, S 乙路, W 丙路, N 丁路",
        "区块三 112 E 海堤, S 渡口, W 盐场, N 大桥",
      ],
    ]);
    expect(codes(records)).toEqual([]);
  });

  it("named after their zone, and a north edge within a south side", () => {
    const { zones } = recordsOf(
      "关于双塔等2家化工园区扩区的公示\n现将双塔化工产业园、清溪化工产业园和南屏化工产业园扩区情况公示如下：\n（一）双塔化工产业园。扩区后总面积为8.5平方公里，包含2个片区。双塔化工产业园主片区四至范围为：东至电厂，西至凤凰路，南至园区北边界以南800米，北至永平路，面积7.5平方公里；盐场片区四至范围为：东至海堤，西至盐路，南至三河，北至五河，面积1.00平方公里。\n（二）清溪化工产业园。优化调整后总面积为5.13平方公里，四至范围仍为东至河西岸，西至省道绿化带，南至国道，北至横路。\n（三）南屏化工产业园，面积0.9平方公里，分2个片区。其中北区面积0.7平方公里，四至边界为东至甲路，南至乙路，西至丙路，北至丁路；南区面积0.2平方公里，四至边界为东至戊路，南至己路，西至庚路，北至辛路。\n",
    );
    expect(zones.map(shown)).toEqual([
      [
        "双塔化工产业园",
        "current",
        "8.5 km2",
        "",
        "双塔化工产业园主片区 7.5 E 电厂, W 凤凰路, S 园区北边界以南800米, N 永平路",
        "盐场片区 1 E 海堤, W 盐路, S 三河, N 五河",
      ],
      ["清溪化工产业园", "current", "5.13 km2", "E 河西岸, W 省道绿化带, S 国道, N 横路"],
      [
        "南屏化工产业园",
        "current",
        "0.9 km2",
        "",
        "北区 0.7 E 甲路, S 乙路, W 丙路, N 丁路",
        "南区 0.2 E 戊路, S 己路, W 庚路, N 辛路",
      ],
    ]);
  });

  it("are the parts of a reserve and of a place of water, told with the whole", () => {
    const { zones } = recordsOf(
      "关于发布云岭白石山等2处新建国家级自然保护区面积、范围及功能区划的通知\n（云环函〔2031〕34号）\n现就2处国家级自然保护区的面积通知如下：\n（一）云岭白石山国家级自然保护区\n云岭白石山国家级自然保护区总面积2061.7公顷，其中核心区面积818.5公顷，缓冲区面积521.6公顷，实验区面积721.6公顷。\n（二）云岭青溪国家级自然保护区\n云岭青溪国家级自然保护区总面积2718公顷，其中核心区面积864公顷，缓冲区面积630公顷，实验区面积1224公顷。\n",
    );
    expect(zones.map(shown)).toEqual([
      [
        "云岭白石山国家级自然保护区",
        "current",
        "2061.7 ha",
        "",
        "核心区 818.5",
        "缓冲区 521.6",
        "实验区 721.6",
      ],
      ["云岭青溪国家级自然保护区", "current", "2718 ha", "", "核心区 864", "缓冲区 630", "实验区 1224"],
    ]);
    const water = recordsOf(
      "云岭省人民政府关于同意划定白石县双桥水库集中式饮用水水源地保护区的批复\n云府函〔2031〕88号\n长平市人民政府:\n一、同意划定白石县双桥水库集中式饮用水水源地保护区。一级保护区为正常水位线（456.4米）以下的水域，面积0.35平方公里；二级保护区面积2.1平方公里。\n",
    );
    expect(water.zones.map((zone) => [zone.county, ...shown(zone)])).toEqual([
      [
        "白石县",
        "白石县双桥水库集中式饮用水水源地保护区",
        "current",
        "",
        "",
        "一级保护区 0.35",
        "二级保护区 2.1",
      ],
    ]);
  });
});

describe("zones", () => {
  it("whose title joins two names, each with its own words in the body", () => {
    const { zones } = recordsOf(
      "关于设立云岭长平和云岭白石出口加工区的复函\n云函〔2031〕37号\n海关：\n一、同意在长平高新技术产业开发区内设立云岭长平出口加工区，规划面积1.2平方公里，四至范围为：东至甲路，南至乙路，西至丙路，北至丁路。\n二、同意设立云岭白石出口加工区，规划面积2平方公里，四至范围为：西至戊路，北至己线，东至庚路，南至辛路。\n",
    );
    expect(zones.map(shown)).toEqual([
      ["云岭长平出口加工区", "current", "1.2 km2", "E 甲路, S 乙路, W 丙路, N 丁路"],
      ["云岭白石出口加工区", "current", "2 km2", "W 戊路, N 己线, E 庚路, S 辛路"],
    ]);
  });

  it("in a list, their areas in another, before and after", () => {
    const { zones } = recordsOf(
      "云岭省人民政府关于同意云岭白石经济开发区等调区扩区的批复\n云政秘〔2031〕7号\n长平市人民政府：\n一、同意云岭白石经济开发区、云岭清溪经济开发区调区，调整后的规划用地面积分别不得突破1107公顷、239.82公顷；同意云岭双塔经济开发区、云岭南屏经济开发区扩区，规划用地面积分别由391.69公顷、470.12公顷扩大至945.74公顷、964.65公顷。\n",
    );
    expect(zones.map((zone) => shown(zone).slice(0, 3))).toEqual([
      ["云岭白石经济开发区", "current", "1107 ha"],
      ["云岭清溪经济开发区", "current", "239.82 ha"],
      ["云岭双塔经济开发区", "before", "391.69 ha"],
      ["云岭双塔经济开发区", "current", "945.74 ha"],
      ["云岭南屏经济开发区", "before", "470.12 ha"],
      ["云岭南屏经济开发区", "current", "964.65 ha"],
    ]);
  });

  it("that keep their area: 不增加规划面积,仍为…", () => {
    const { zones } = recordsOf(
      "关于同意白石高新技术产业园区升级的批复\n云函〔2031〕2号\n长平市人民政府：\n二、白石高新技术产业园区升级后不增加规划面积，仍为10平方公里。四至范围为：东至旧河，西至福路，南至通路，北沿江南公路。\n",
    );
    expect(zones.map(shown)).toEqual([
      ["白石高新技术产业园区", "current", "10 km2", "E 旧河, W 福路, S 通路, N 江南公路"],
    ]);
  });

  it("in a table one cell a line, area and sides in one cell, a row with a cell too many", () => {
    const { zones } = recordsOf(
      "云岭省化工园区（第三批）拟认定名单公示\n现将名单公示如下。\n\n序号\n\n所在地\n\n园区名称\n\n面积和四至范围\n\n1\n\n长平市\n\n白石经济开发区化工园区\n\n面积：21.0136平方公里。四至范围为东至污水厂东侧，南至鸣远南侧，西至乡道，北至绿化带\n\n2\n\n长平市\n\n清溪县\n\n清溪经济技术开发区化工园区\n\n面积：3.1374平方公里。四至范围为：东至桐村东南，南至焦化厂南围墙，西至焦化厂西围墙，北至社村南。\n",
    );
    expect(zones.map(shown)).toEqual([
      ["白石经济开发区化工园区", "current", "21.0136 km2", "E 污水厂东侧, S 鸣远南侧, W 乡道, N 绿化带"],
      [
        "清溪经济技术开发区化工园区",
        "current",
        "3.1374 km2",
        "E 桐村东南, S 焦化厂南围墙, W 焦化厂西围墙, N 社村南",
      ],
    ]);
  });

  it("in a table one cell a line, a number that spans two of them", () => {
    const { zones } = recordsOf(
      "云岭省化工园区拟认定名单公示\n\n序号\n\n所在地\n\n园区名称\n\n面积和四至范围\n\n1\n\n白石市\n\n白石化工园区煤化工产业园\n\n面积：21.01平方公里。四至范围为东至甲路，南至乙路，西至丙路，北至丁路\n\n白石化工园区精细化工产业园\n\n面积0.7077平方公里。四至范围为东至戊路，南至己路，西至庚路，北至辛路\n\n2\n\n清溪县\n\n清溪化工园区\n\n面积：3.1平方公里。四至范围为：东至村东，南至厂墙，西至河，北至山。\n",
    );
    expect(zones.map((zone) => shown(zone).slice(0, 3))).toEqual([
      ["白石化工园区煤化工产业园", "current", "21.01 km2"],
      ["白石化工园区精细化工产业园", "current", "0.7077 km2"],
      ["清溪化工园区", "current", "3.1 km2"],
    ]);
    expect(zones[1]!.sides.map(({ text }) => text)).toEqual(["戊路", "己路", "庚路", "辛路"]);
  });

  it("whose parts are told by their distance from something, and which the title calls new", () => {
    const water = [
      "关于划定白鹿水库饮用水水源保护区的通知",
      "一、一级保护区",
      "水域范围:以取水口为圆心,半径300米范围内的水域。",
      "陆域范围:取水口侧正常水位线以上200米范围内的陆域。面积0.32平方公里。",
      "二、二级保护区",
      "陆域范围:东至甲路,南至乙村,西至丙沟,北至丁山脊。面积4.15平方公里。",
    ];
    const [zone, ...others] = recordsOf(water.join("\n")).zones;
    expect([zone?.name, zone?.areas.length, others]).toEqual(["白鹿水库饮用水水源保护区", 0, []]);
    expect(zone?.blocks.map(({ name, area }) => [name, area?.value])).toEqual([
      ["一级保护区", 0.32],
      ["二级保护区", 4.15],
    ]);
    const reserve = [
      "关于公布新建国家级自然保护区名单的通知",
      "云川白鹿国家级自然保护区总面积145公顷,其中核心区面积50公顷。保护区东至甲村,南至乙峰,西至丙乡,北至丁镇界。",
    ];
    expect(recordsOf(reserve.join("\n")).zones.map(({ name, sides }) => [name, sides.length])).toEqual([
      ["云川白鹿国家级自然保护区", 4],
    ]);
  });

  it.each(["关于划定收储范围的公告", "关于收购储备范围内停止办理有关手续的公告"])(
    "in a table below a title that names what is done, and no land: %s",
    (title) => {
      const rows = [
        "名称\t面积（公顷）\t东至\t南至\t西至\t北至",
        "原农机厂地块\t2.1\t甲\t乙\t丙\t丁",
        "原菜场地块\t0.6\t戊\t己\t庚\t辛",
      ];
      const { zones } = recordsOf([title, ...rows].join("\n"));
      expect(zones.map(({ name, blocks }) => [name, blocks.length])).toEqual([
        ["原农机厂地块", 0],
        ["原菜场地块", 0],
      ]);
    },
  );

  it("are lots in rows with their sides, where land goes into store", () => {
    const rows = [
      "编号\t地块名称\t面积（公顷）\t东至\t南至\t西至\t北至\t收储时间",
      "CB-07\t东村地块\t3.8\t甲路\t乙路\t丙围墙\t丁塘\t三季度",
      "CB-08\t老轧花厂地块\t1.5\t戊路\t己街\t庚路\t辛塘\t四季度",
    ];
    const read = (title: string): unknown =>
      recordsOf([title, ...rows].join("\n")).zones.map((zone) => [
        zone.name,
        zone.areas[0]?.value,
        sides(zone),
      ]);
    expect(read("白石县2031年度拟收储地块清单")).toEqual([
      ["东村地块", 3.8, "E 甲路, S 乙路, W 丙围墙, N 丁塘"],
      ["老轧花厂地块", 1.5, "E 戊路, S 己街, W 庚路, N 辛塘"],
    ]);
    expect(read("白石县国有建设用地使用权出让公告")).toEqual([]);
  });

  it("by a name that begins as a pronoun does, under a title of one word", () => {
    const text = [
      "通告",
      "县政府决定设立那吉镇烟花禁放区。",
      "那吉镇烟花禁放区东起甲堤,西至乙路,南起丙线,北至丁路,总面积12.6平方公里。",
    ];
    expect(recordsOf(text.join("\n")).zones.map(({ name }) => name)).toEqual(["那吉镇烟花禁放区"]);
  });

  it("of a town as the first item of a list of places", () => {
    const text = [
      "关于重新划定畜禽养殖禁养区的通告",
      "一、县城禁养区。东至甲路,南至乙渠,西至丙路,北至丁岸,面积2.8平方公里。",
      "二、白河禁养区。东至戊路,南至己渠,西至庚路,北至辛岸,面积1.3平方公里。",
    ];
    expect(recordsOf(text.join("\n")).zones.map(({ name }) => name)).toEqual(["县城禁养区", "白河禁养区"]);
  });

  it("whose last side ends before the words that close them in", () => {
    const text =
      "关于划定高污染燃料禁燃区的通告\n(一)主城区:东起甲路,西至乙路,南起丙道,北至铁路线所围合的区域,面积28.6平方公里。";
    expect(recordsOf(text).zones[0]?.sides.at(-1)?.text).toBe("铁路线");
  });

  it("that are a part of one, which the text does not decide about", () => {
    const { zones } = recordsOf(
      "青川自贸试验区东湾片区范围公布\n中国（青川）自由贸易试验区东湾片区共43平方公里。四至范围：港口经贸区块28平方公里，东至北路，南至大山，西至海峡，北至大道。旅游休闲区块15平方公里，东至湾口，南至山脚，西至寨路，北至澳路。\n",
    );
    expect(zones.map(shown)).toEqual([
      [
        "中国(青川)自由贸易试验区东湾片区",
        "current",
        "43 km2",
        "",
        "港口经贸区块 28 E 北路, S 大山, W 海峡, N 大道",
        "旅游休闲区块 15 E 湾口, S 山脚, W 寨路, N 澳路",
      ],
    ]);
  });

  it("in rows that lost the cell that spans them", () => {
    const { zones } = recordsOf(
      "关于公布化工园区复核认定名单的通知\n文号:云经信〔2031〕96号\n序号 | 地 区 | 园 区 名 称 | 园区面积(公顷) | 备注 |\n1 | 长平市 | 白石化工园区 | 781.27 | |\n2 | 双塔医药化工集聚区 | 111.11 | ||\n",
    );
    expect(zones.map((zone) => shown(zone).slice(0, 3))).toEqual([
      ["白石化工园区", "current", "781.27 ha"],
      ["双塔医药化工集聚区", "current", "111.11 ha"],
    ]);
  });
});

describe("land-assembly plans", () => {
  it("of 你县 have the county and the name of the title", () => {
    const { zones } = recordsOf(
      "云岭省人民政府关于白石县2031年土地征收成片开发方案的批复\n云政地〔2032〕15号\n白石县人民政府：\n一、原则同意你县2031年土地征收成片开发方案，土地面积100.2201公顷。\n",
    );
    expect(zones.map(({ name, county, year }) => [name, county, year])).toEqual([
      ["白石县2031年土地征收成片开发方案", "白石县", 2031],
    ]);
  });

  it("of a part of a district have the district", () => {
    const { zones } = recordsOf(
      "长平市双塔区环路东侧柳浦片区土地征收成片开发方案\n一、基本情况\n方案用地西至环路，南至大道，东沿河岸，方案用地总面积7.9713公顷。\n双塔区人民政府\n2031年5月28日\n",
    );
    expect(zones.map((zone) => [zone.county, ...shown(zone).slice(2, 4)])).toEqual([
      ["双塔区", "7.9713 ha", "W 环路, S 大道, E 河岸"],
    ]);
  });
});

describe("documents whose land is no zone", () => {
  it("are an issue: wells by their radius, monuments by metres", () => {
    const issue = ["document-unread"];
    expect(
      codes(
        recordsOf(
          "云岭省人民政府关于白石镇等9个乡镇水源保护区划定方案的批复\n（云政文〔2031〕243号）\n长平市人民政府：\n一级保护区范围：水库的整个汇水流域。\n",
        ),
      ),
    ).toEqual(issue);
    expect(
      codes(
        recordsOf(
          "关于公布省级文物保护单位保护范围和建设控制地带的通知\n云政发〔2031〕11号\n青塔\n保护范围：塔基外50米以内。\n",
        ),
      ),
    ).toEqual(issue);
  });

  it("keep their area where the outline is told by turns, with an issue", () => {
    const { zones, issues } = recordsOf(
      "青川省林业局准予设立县级森林公园公告\n准予设立石县青云山森林公园。公园经营面积712.33公顷，边界：由青云寺起，向南沿山脊1200米至鹰嘴石，折向西850米至瞭望塔，再折向北至青云寺。\n2030年3月12日\n",
    );
    expect(zones.map(shown)).toEqual([["石县青云山森林公园", "current", "712.33 ha", ""]]);
    expect(issues.map(({ code }) => code)).toEqual(["zone-outline-words"]);
  });

  it("but no zone: bodies that bear the name of one, its rules, moves of the line of growth", () => {
    const none = (title: string, body: string): unknown =>
      recordsOf(`${title}\n望政发〔2031〕4号\n${body}\n`).zones;
    expect(none("滨海新区人民政府关于公布绿化名单的公告", "滨海新区新增绿地面积12公顷。")).toEqual([]);
    expect(
      none("关于印发《望川经济技术开发区管理办法》的通知", "望川经济技术开发区规划面积20平方公里。"),
    ).toEqual([]);
    expect(
      none("关于望川经济技术开发区城镇开发边界局部优化方案的公示", "本次拟调入地块面积12.34公顷。"),
    ).toEqual([]);
  });

  it("have their number from the data below the title", () => {
    const { documents } = recordsOf(
      "云岭省人民政府关于同意设立长平保税港区的批复\n【发布单位】云岭省人民政府\n【发布文号】云函〔2031〕105号\n【发布日期】2031-11-18\n\n长平市人民政府：\n一、同意设立长平保税港区。规划面积4.1平方公里。\n",
    );
    expect(documents.map(({ number, relations }) => [number, relations])).toEqual([
      ["云函〔2031〕105号", []],
    ]);
  });
});
