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
