import { describe, expect, it } from "vitest";
import { coordinateQuery } from "../../src/view/coordinate-query";
import { searchTerms } from "../../src/view/search-key";

/** 36°21′20.59″ = 36 + 21/60 + 20.59/3600 and 111°43′27.27″ = 111 + 43/60 + 27.27/3600. */
const lat = 36 + 21 / 60 + 20.59 / 3600;
const lon = 111 + 43 / 60 + 27.27 / 3600;

describe("a pasted coordinate", () => {
  it.each([
    "36°21′20.59″N 111°43′27.27″E",
    "36°21'20.59\"N, 111°43'27.27\"E",
    "N36°21′20.59″ E111°43′27.27″",
    "E111°43′27.27″ N36°21′20.59″",
    "北纬36度21分20.59秒，东经111度43分27.27秒",
    "东经：111°43′27.27″；北纬：36°21′20.59″",
    "36 21 20.59, 111 43 27.27",
    "111:43:27.27 36:21:20.59",
    "３６°２１′２０.５９″ １１１°４３′２７.２７″",
    "lat 36°21'20.59'' lon 111°43'27.27''",
    "111-43-27.27, 36-21-20.59",
    "36°21'20.59\"北 111°43'27.27\"东",
  ])("in degrees, minutes, seconds: %s", (text) => {
    const query = coordinateQuery(text);
    expect(query?.kind).toBe("degrees");
    if (query?.kind !== "degrees") return;
    expect(query.lat).toBeCloseTo(lat, 10);
    expect(query.lon).toBeCloseTo(lon, 10);
  });

  it.each([
    ["36.355718, 111.724243", "range"],
    ["111.724243 36.355718", "range"],
    ["36.355718°N  111.724243°E", "marks"],
    ["经度 111.724243 纬度 36.355718", "marks"],
    ["(36.355718,111.724243)", "range"],
    ["POINT(111.724243 36.355718)", "range"],
    ["[111.724243, 36.355718]", "range"],
    ["geo:36.355718,111.724243", "range"],
    ['{"lon": 111.724243, "lat": 36.355718}', "marks"],
  ])("in decimal degrees: %s", (text, orderBy) => {
    expect(coordinateQuery(text)).toEqual({ kind: "degrees", lat: 36.355718, lon: 111.724243, orderBy });
  });

  it("in degrees and decimal minutes", () => {
    const query = coordinateQuery("36°21.5′N 111°43.25′E");
    expect(query).toMatchObject({ lat: 36 + 21.5 / 60, lon: 111 + 43.25 / 60 });
  });

  it.each([
    ["X 4025257.57 Y 37565006.39", 37],
    ["37565006.39,4025257.57", 37],
    ["4025257.57 565006.39", null],
    ["X=4025257.57 Y=565006.39 37带", 37],
    ["X=4025257.57m, Y=37565006.39m", 37],
    ["纵坐标：4025257.57 横坐标：565006.39", null],
    ["4025257. 57 37565006. 39", 37],
    ["4,025,257.57 37,565,006.39", 37],
    ["37 565006.39, 4025257.57", 37],
    ["北4025257.57 东37565006.39", 37],
    ["J12\t4025257.57\t37565006.39", 37],
    ["3, 4025257.57, 565006.39", null],
  ])("in Gauss-Krüger metres: %s", (text, zone) => {
    const query = coordinateQuery(text);
    expect(query).toMatchObject({ kind: "plane", north: 4_025_257.57, zone });
    expect(query?.kind === "plane" && query.east).toBeCloseTo(565_006.39, 6);
  });

  it("south and west of zero by letter or sign", () => {
    expect(coordinateQuery("33°30′S 70°15′W")).toMatchObject({ lat: -33.5, lon: -70.25, orderBy: "marks" });
    expect(coordinateQuery("-33.5° -70.25°")).toMatchObject({ lat: -33.5, lon: -70.25, orderBy: "habit" });
  });

  it.each([
    "A-01",
    "2-03 3-01",
    "J1",
    "C-07-12 1-02-03",
    "2023-05-16 2023-05-17",
    "12 4025257.57",
    "临政函〔2023〕28号",
    "12 34",
    "2.5",
    "36.35",
    "36°71′20″N 111°43′27″E",
    "N36.355718 N111.724243",
    "4025257.57 99565006.39",
    "2023 2024",
    "565006 565006",
    "",
  ])("is not found in %s", (text) => {
    expect(coordinateQuery(text)).toBeNull();
  });

  it("asks nothing of the lists", () => {
    expect(searchTerms("36.355718, 111.724243")).toEqual([]);
    expect(searchTerms("A-01 公园")).toEqual(["a-01", "公园"]);
  });
});
