import { describe, expect, it } from "vitest";
import { parseLines } from "../../src/parse/layout/line";
import { runningText } from "../../src/parse/layout/running-text";
import { parseSides } from "../../src/parse/sides";
import { isPersonName, maskedText } from "../../src/parse/sides/masked-text";
import { sourceText } from "../../src/parse/text/source-text";

function sides(text: string): string[] | null {
  const source = sourceText("test", text);
  const mapped = runningText(source, parseLines(source));
  const parsed = parseSides(mapped, 0, mapped.text.length);
  if (parsed === null) return null;
  for (const side of parsed.sides) {
    const raw = text.slice(side.evidence.start, side.evidence.end);
    expect(raw.length).toBeGreaterThan(0);
    expect(raw).toMatch(/[东南西北東]/u);
  }
  return parsed.sides.map((side) => `${side.side} ${side.text}${side.masked ? " *" : ""}`);
}

describe("four sides", () => {
  it.each<[string, string[]]>([
    [
      "该块地东至梧桐大街、南至规划七路、北至清河、西至老粮库,总用地面积 3. 2 公顷。",
      ["E 梧桐大街", "S 规划七路", "N 清河", "W 老粮库"],
    ],
    [
      "四至为：东至小河村西侧200米，南至石门岭北坡，西至粮库西界，北至水泥厂，面积5公顷",
      ["E 小河村西侧200米", "S 石门岭北坡", "W 粮库西界", "N 水泥厂"],
    ],
    ["北至甲路、西至乙路,东南至城镇边界。", ["N 甲路", "W 乙路", "SE 城镇边界"]],
    ["东至甲路(含),南至乙路,北至丙街(含上述三条道路)。", ["E 甲路(含)", "S 乙路", "N 丙街"]],
    ["东至甲路,南至乙路,西至丁河,北至丙街(含)。", ["E 甲路", "S 乙路", "W 丁河", "N 丙街(含)"]],
    ["东至甲路,南至乙路,北至丙街(包括小学,不含花园小区)", ["E 甲路", "S 乙路", "N 丙街"]],
    ["东至甲街、南至乙路、西与北至现有小区。总面积2公顷", ["E 甲街", "S 乙路", "W 现有小区", "N 现有小区"]],
    ["东、南至环城路,西、北至河岸。", ["E 环城路", "S 环城路", "W 河岸", "N 河岸"]],
    ["东起甲路,西至乙河,南起丙街,北到丁山。", ["E 甲路", "W 乙河", "S 丙街", "N 丁山"]],
    [
      "东临河东西路，南邻规划路，西邻山西至诚公司，北邻铁路",
      ["E 河东西路", "S 规划路", "W 山西至诚公司", "N 铁路"],
    ],
    ["东界甲路，南界乙村界河，西界丙路，北界S303线；", ["E 甲路", "S 乙村界河", "W 丙路", "N S303线"]],
    [
      "面积 Area：12公顷\n东 East：石桥\n南 South：省道\n西 West：水库\n北 North：河岸",
      ["E 石桥", "S 省道", "W 水库", "N 河岸"],
    ],
    ["东以甲路为界，南以乙河为界，西与丙村相邻，北与丁村接壤。", ["E 甲路", "S 乙河", "W 丙村", "N 丁村"]],
    [
      "东侧：以甲路为界\n南侧：以乙河为界\n西侧：以丙村为界\n北侧：以丁村为边界",
      ["E 甲路", "S 乙河", "W 丙村", "N 丁村"],
    ],
    ["东侧为规划路，南侧为河道，西侧为小区，北侧为学校。", ["E 规划路", "S 河道", "W 小区", "N 学校"]],
    ["东：甲路；南：乙路；西：丙渠；北：丁渠", ["E 甲路", "S 乙路", "W 丙渠", "N 丁渠"]],
    ["东至甲路南至乙路西至河堤北至国道", ["E 甲路", "S 乙路", "W 河堤", "N 国道"]],
    ["东至甲路\n南至乙路\n西至丙路\n北至丁路\n面积3亩", ["E 甲路", "S 乙路", "W 丙路", "N 丁路"]],
    ["東至中山路,西至濱河路,南至規劃路,北至鐵路。", ["E 中山路", "W 滨河路", "S 规划路", "N 铁路"]],
    [
      "西至\n\n05-02\n\n地块(停车场)、05-03 地块\n(绿地),北至 05-01 地块(商业),\n总用地面积 3. 5 公顷",
      ["W 05-02地块(停车场)、05-03地块(绿地)", "N 05-01地块(商业)"],
    ],
    [
      "东至甲村、乙村地界,南至丙路,西至丁路,北至大沟;另一宗东至A,南至B,西至C,北至D",
      ["E 甲村、乙村地界", "S 丙路", "W 丁路", "N 大沟"],
    ],
  ])("%s", (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each([
    "由东至西约300米",
    "全年风向以东北为主",
    "东至海边",
    "河西至诚路口",
    "矿区面积3公顷,东界外200米为甲村,南界内有乙路,西界全长300米。",
    "",
  ])("none in %s", (text) => {
    expect(sides(text)).toBeNull();
  });

  it.each<[string, string[]]>([
    [
      "南北分别以青龙渠和望江路为界,东西分别以白石河、站前街为界,面积3公顷。",
      ["S 青龙渠", "N 望江路", "E 白石河", "W 站前街"],
    ],
    ["东西两侧依次为云和路与和平街,南北两侧依次为甲渠及乙坝。", ["E 云和路", "W 和平街", "S 甲渠", "N 乙坝"]],
    ["东、南、西、北分别至甲路、乙路、丙街、丁河。", ["E 甲路", "S 乙路", "W 丙街", "N 丁河"]],
    ["东南西北四至依次为:甲路、乙路、丙街、丁河;面积3亩", ["E 甲路", "S 乙路", "W 丙街", "N 丁河"]],
    ["按北东南西顺序四至为丁河、甲路、乙路、丙街。", ["N 丁河", "E 甲路", "S 乙路", "W 丙街"]],
    ["自东向西由柳林桥至石门水闸,自南向北由甲村至乙村。", ["E 柳林桥", "W 石门水闸", "S 甲村", "N 乙村"]],
    ["北起乙村,南到甲村,东西介于柳林河与高铁线之间。", ["N 乙村", "S 甲村", "E 柳林河", "W 高铁线"]],
    ["北起乙村,南至甲村,东西以柳林河、高铁线为界。", ["N 乙村", "S 甲村", "E 柳林河", "W 高铁线"]],
    [
      "北起乙村,南至甲村,东西均以柳林河、高铁线为界。",
      ["N 乙村", "S 甲村", "E 柳林河、高铁线", "W 柳林河、高铁线"],
    ],
    ["东南、西北分别至甲路、乙路。", ["SE 甲路", "NW 乙路"]],
  ])("told for several directions at once, each with its own words: %s", (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each([
    "东(甲河),南(乙路),西(国道311),北(丙村道);面积9亩",
    "东:(甲河),南:(乙路),西:(国道311),北:(丙村道)",
    "东【甲河】南【乙路】西【国道311】北【丙村道】",
    "东“甲河”、南“乙路”、西“国道311”、北“丙村道”",
    "“东至”甲河,“南至”乙路,“西至”国道311,“北至”丙村道",
    "东(至)甲河,南(至)乙路,西(至)国道311,北(至)丙村道",
    "东→甲河;南→乙路;西→国道311;北→丙村道",
    "东=甲河,南=乙路,西=国道311,北=丙村道",
    "①东至甲河②南至乙路③西至国道311④北至丙村道",
    "东头到甲河,南头到乙路,西头到国道311,北头到丙村道",
    "东到甲河,南到乙路,西到国道311,北面和丙村道交界",
    "以东侧甲河、南侧乙路、西侧国道311、北侧丙村道为界",
    "由东侧的甲河、南侧的乙路、西侧的国道311、北侧的丙村道围合而成",
    "四至为:东甲河、南乙路、西国道311、北丙村道。",
    "由甲河(东)、乙路(南)、国道311(西)、丙村道(北)围合",
    "甲河为东界,乙路为南界,国道311为西界,丙村道为北界",
  ])("in other signs and words: %s", (text) => {
    expect(sides(text)).toEqual(["E 甲河", "S 乙路", "W 国道311", "N 丙村道"]);
  });

  it.each([
    "巡查路段四至为东大街、南大街、西大街、北大街。",
    "途经东风路、南京路、西安路、北京路",
    "东线:甲站—乙站;西线:丙站—丁站;南线:戊站—己站",
    "东西向道路由甲公司施工,南北向道路由乙公司施工。",
    "东南侧分别为学校和医院",
  ])("no lists of streets, ways and neighbours: %s", (text) => {
    expect(sides(text)).toBeNull();
  });

  it("masks a private person and nobody else", () => {
    expect(sides("四至为东至村道、西至葛大壮、云岭街办事处地,南至村道、北至云岭街办事处地。面积9亩")).toEqual(
      ["E 村道", "W 葛某、云岭街办事处地 *", "S 村道", "N 云岭街办事处地"],
    );
    expect(sides("东至欧阳小宝宅,南至王家沟,西至高速,北至荒地")).toEqual([
      "E 欧阳某宅 *",
      "S 王家沟",
      "W 高速",
      "N 荒地",
    ]);
  });
});

describe("private persons", () => {
  it.each(["葛大壮", "李强", "欧阳小宝", "王二麻", "张三", "李殿臣", "陈阁"])("%s is one", (name) => {
    expect(isPersonName(name)).toBe(true);
    expect(maskedText(name).masked).toBe(true);
    expect(maskedText(`${name}承包地`).text).not.toContain(name);
  });

  it.each([
    "解放路",
    "高速",
    "黄河",
    "石门岭",
    "国道",
    "农田",
    "王府井街",
    "公园",
    "白石村",
    "学校",
    "铁路",
    "水泥厂",
    "汾河",
    "平房",
    "规划路",
    "安置房",
    "广场",
    "经八路",
    "家属院",
    "康乐坊",
    "金桂苑",
  ])("%s is none", (name) => {
    expect(maskedText(name)).toEqual({ text: name, masked: false });
  });
});
