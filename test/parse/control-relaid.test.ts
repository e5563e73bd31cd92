import { describe, expect, it } from "vitest";
import { records } from "./control-section";

describe("one statement in several layouts", () => {
  it.each([
    [
      "limits on both sides of a name, in signs or in words",
      "LX-07 | site 2.4 ha | far 1 2, greenRatio 10 20, height 20 54",
      [
        "LX-07地块位于镜湖路以南，面积2.4公顷。该宗地1.0≤容积率≤2.0，10%≤绿地率≤20%，20米≤建筑高度≤54米。",
        "LX-07地块位于镜湖路以南，面积2.4公顷。该地块1.0不大于容积率不大于2.0，10%不高于绿地率不高于20%，20米不大于建筑高度不大于54米。",
        "LX-07地块\n面积：2.4公顷\n容积率：1.0不大于R不大于2.0\n绿地率：10%小于等于绿地率小于等于20%\n建筑高度：20米不大于H不大于54米\n",
      ],
    ],
    [
      "what a label announces, above the heading of the next parcel",
      "LX-07 | 幼儿园用地 | site 2.4 ha | density - 22, height - 54\nLX-08 | 商业用地 | site 1 ha | height - 15",
      [
        "LX-07地块\n用途：幼儿园用地\n面积：2.4公顷\n建筑密度：≤22%\n建筑高度：≤54米\n\nLX-08地块\n用途：商业用地\n面积：1公顷\n建筑高度：≤15米\n",
        "LX-07地块\n用途：幼儿园用地\n面积：2.4公顷\n建筑密度：不大于22%\n建筑高度：不大于54米\n\nLX-08地块\n用途：商业用地\n面积：1公顷\n建筑高度：不大于15米\n",
      ],
    ],
    [
      "land that a sentence goes on with",
      "LX-07 | far - 2, density - 30",
      [
        "LX-07地块位于镜湖路以南。容积率不大于2.0，建筑密度不大于30%。",
        "LX-07地块位于镜湖路以南。该宗地容积率不大于2.0，建筑密度不大于30%。",
        "LX-07地块位于镜湖路以南。该地块的容积率不大于2.0，建筑密度不大于30%。",
      ],
    ],
    [
      "parts that are called so by their name, with the limits of each",
      "LX-07 | site 5.3 ha | A子地块: far - 2.6, density - 30 | B子地块: far - 4.2, density - 45",
      [
        "LX-07地块，面积5.3公顷。其中A子地块面积3.6公顷，容积率≤2.6，建筑密度≤30%；B子地块面积1.7公顷，容积率≤4.2，建筑密度≤45%。",
        "地块编号：LX-07\n面积：5.3公顷\nA子地块：容积率≤2.6，建筑密度≤30%\nB子地块：容积率≤4.2，建筑密度≤45%\n",
        "【地块编号】LX-07\n【面积】5.3公顷\n【A子地块】面积3.6公顷，容积率≤2.6，建筑密度≤30%\n【B子地块】面积1.7公顷，容积率≤4.2，建筑密度≤45%\n",
        "地块编号：LX-07\n面积：5.3公顷\n（1）A子地块\n容积率：≤2.6\n建筑密度：≤30%\n（2）B子地块\n容积率：≤4.2\n建筑密度：≤45%\n",
        "地块编号：LX-07\n面积：5.3公顷\n容积率：A子地块≤2.6，B子地块≤4.2\n建筑密度：A子地块≤30%，B子地块≤45%\n",
      ],
    ],
    [
      "the storeys and the height of each kind of building",
      "LX-07 | far - 3 | 住宅建筑: storeys - 18, height - 60 | 商业建筑: storeys - 3, height - 15",
      [
        "LX-07地块容积率≤3.0。住宅建筑≤18层，建筑高度≤60米；商业建筑≤3层，建筑高度≤15米。",
        "LX-07地块容积率不超过3.0。住宅建筑不超过十八层，建筑高度不超过六十米；商业建筑不超过三层，建筑高度不超过十五米。",
      ],
    ],
    [
      "the name of land as the label of its line",
      "老粮站地块 | site 1.2 ha | far - 2, density - 30\n河口北地块 | site 1.3 ha | far - 2.2, density - 35",
      [
        "老粮站地块：面积1.2公顷，容积率≤2.0，建筑密度≤30%\n河口北地块：面积1.3公顷，容积率≤2.2，建筑密度≤35%\n",
        "【老粮站地块】面积1.2公顷，容积率≤2.0，建筑密度≤30%\n【河口北地块】面积1.3公顷，容积率≤2.2，建筑密度≤35%\n",
        "【老粮站地块】\n面积：1.2公顷\n容积率：≤2.0\n建筑密度：≤30%\n【河口北地块】\n面积：1.3公顷\n容积率：≤2.2\n建筑密度：≤35%\n",
      ],
    ],
    [
      "the code behind the year of the paper, in full or alone",
      "宁集〔2031〕01-A | site 1.2 ha | far - 1.2\n宁集〔2031〕01-B | site 1.3 ha | far - 2",
      [
        "宗地编号：宁集〔2031〕01-A、宁集〔2031〕01-B\n（1）宁集〔2031〕01-A：土地面积1.2公顷；\n（2）宁集〔2031〕01-B：土地面积1.3公顷。\n规划要求\n（1）宁集〔2031〕01-A：容积率≤1.2。\n（2）宁集〔2031〕01-B：容积率≤2.0。\n",
        "宗地编号：宁集〔2031〕01-A、宁集〔2031〕01-B\n（1）宁集〔2031〕01-A：土地面积1.2公顷；\n（2）宁集〔2031〕01-B：土地面积1.3公顷。\n规划要求\n（1）01-A：容积率≤1.2。\n（2）01-B：容积率≤2.0。\n",
      ],
    ],
  ])("%s", (_, expected, layouts) => {
    for (const layout of layouts) expect(records(layout).join("\n")).toBe(expected);
  });
});
