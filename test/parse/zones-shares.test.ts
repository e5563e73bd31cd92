import { describe, expect, it } from "vitest";
import { told } from "./zones-in-lines";

const E = "东至甲路，南至乙路，西至丙路，北至丁路";
const OF_E = "E甲路 S乙路 W丙路 N丁路";

describe("a size of less than the land, between its size and its sides", () => {
  it.each([
    "预留发展用地0.5平方公里",
    "扣除水域0.3平方公里后净面积2.9平方公里",
    "辐射周边12平方公里",
    "闲置土地0.1平方公里",
    "中央公园0.3平方公里",
  ])("takes no sides, and makes no zone: %s", (share) => {
    expect(told(`石湾工业园总面积3.2平方公里，${share}，${E}。`)).toEqual([`石湾工业园 3.2 ${OF_E}`]);
  });

  it("in a sentence or a line of its own, too", () => {
    const of = [`石湾工业园 3.2 ${OF_E}`];
    expect(told(`石湾工业园总面积3.2平方公里。闲置土地0.1平方公里。四至范围：${E}。`)).toEqual(of);
    expect(told(`石湾工业园基本情况\n总面积：3.2平方公里\n近期建设区：0.8平方公里\n四至：${E}`)).toEqual(of);
  });

  it("parks beside each other keep their own", () => {
    const parks =
      "石湾片区规划面积3.2平方公里，东至甲路，南至乙路，西至丙路，北至丁路；青浦公园面积0.3平方公里，";
    expect(told(`${parks}${E}。`).at(-1)).toBe(`青浦公园 0.3 ${OF_E}`);
  });
});

describe("a list of parts", () => {
  it.each([
    ["关于青浦特色小镇范围划定的公示", "北片区面积为6.93公顷。", "南片区面积为6.1公顷。"],
    ["名称：青浦新城", "总面积：13.03公顷", "北片区面积：6.93公顷", "南片区面积：6.1公顷"],
    ["青浦国家湿地公园", "总面积：13.03公顷", "北园区：6.93公顷", "南园区：6.1公顷"],
    [`青浦新城总面积13.03公顷，${E}。`, "（一）北片区：面积6.93公顷。", "（二）南片区：面积6.1公顷。"],
  ])("below the name of a zone of another kind is of that zone: %s", (...lines) => {
    const [zone, ...parts] = told(lines.join("\n"));
    expect(zone).toMatch(/^青浦/u);
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(part).toMatch(/^- [北南](?:片|园)区 6\.\d/u);
  });

  it("of one kind in a place is one of lands beside each other", () => {
    const list = "青浦县城市更新单元划定\n老街更新单元：面积15.6公顷。\n城南更新单元：面积28.6公顷。";
    expect(told(list)).toEqual(["老街更新单元 15.6", "城南更新单元 28.6"]);
  });
});

describe("a size behind 占地", () => {
  it.each([
    ["占地1,256.3亩", "1256.3"],
    ["占地3000多亩", "3000"],
    ["总占地8000余亩", "8000"],
  ])("is none of the name: %s", (size, value) => {
    expect(told(`石湾地质公园${size}，${E}。`)).toEqual([`石湾地质公园 ${value} ${OF_E}`]);
  });
});
