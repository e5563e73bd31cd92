import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { ingest } from "../../src/pipeline";
import { bounded, read } from "./bounded";

const parcels = [
  { code: "CQ-01", north: 3300200, east: 38500100, width: 200, height: 100 },
  { code: "CQ-02", north: 3300000, east: 38500100, width: 100, height: 100 },
  { code: "柳园地块", north: 3299800, east: 38500100, width: 50, height: 100 },
];

function rows(separator: string): string[] {
  return parcels.flatMap(({ code, north, east, width, height }) =>
    [
      [north, east],
      [north, east + width],
      [north - height, east + width],
      [north - height, east],
    ].map(([x, y], index) => [code, `J${index + 1}`, x!.toFixed(3), y!.toFixed(3)].join(separator)),
  );
}

/** Rows with a number before the code and no label behind it. */
function counted(separator: string): string[] {
  return rows(separator).map((row, index) => {
    const [code, , ...place] = row.split(separator);
    return [index + 1, code, ...place].join(separator);
  });
}

describe("a table with the code on every row", () => {
  it.each([
    ["tabs", "\t"],
    ["bars", " | "],
    ["commas", ","],
    ["blanks", "  "],
  ])("between %s is one parcel a code", async (_, separator) => {
    const head = ["地块编号", "点号", "X", "Y"].join(separator);
    await check(["勘测定界界址点坐标", head, ...rows(separator)].join("\n"));
  });

  it("without labels, the rows counted before the code, is one parcel a code", async () => {
    await check(["补划地块拐点坐标表", "序号\t图斑编号\tX\tY", ...counted("\t")].join("\n"));
  });

  it.each([
    ["before the label", "地块\t面积(亩)\t点号\tX\tY\t备注", 1],
    ["behind the points", "地块名称\t点号\tX\tY\t面积(亩)\t备注", 4],
  ])(
    "with the area of its parcel in every row %s is one parcel a name with its area",
    async (_, head, at) => {
      const areas = ["30.0", "15.00", "7.500"];
      const told = rows("\t").map((row, index) =>
        row
          .split("\t")
          .toSpliced(at, 0, areas[Math.floor(index / 4)] ?? "")
          .join("\t"),
      );
      const dataset = await check(["某片区界址点坐标", head, ...told].join("\n"));
      expect(dataset.parcels.map((parcel) => parcel.areas.map(({ raw, unit }) => `${raw} ${unit}`))).toEqual(
        areas.map((area) => [`${area} mu`]),
      );
    },
  );

  it("has the areas that a list behind it gives by code", async () => {
    const dataset = await check(
      [
        "某批次用地界址点坐标",
        "地块编号\t点号\tX\tY",
        ...rows("\t"),
        "面积:CQ-01 2.0000公顷,CQ-02 1.0000公顷,柳园地块0.5000公顷。",
      ].join("\n"),
    );
    expect(dataset.parcels.map((parcel) => parcel.areas.map(({ raw }) => raw))).toEqual([
      ["2.0000公顷"],
      ["1.0000公顷"],
      ["0.5000公顷"],
    ]);
  });

  it("in degrees, with a point that stands alone, is one boundary a name; the point is told", async () => {
    const corner = (minutes: number, seconds: number): string =>
      `99°${minutes}′${seconds.toFixed(2).padStart(5, "0")}″ | 27°43′${(60 - seconds).toFixed(2).padStart(5, "0")}″`;
    const ring = (name: string, minutes: number): string[] =>
      [12.5, 40.25, 31].map((seconds, index) => `| ${name} | ${index + 1} | ${corner(minutes, seconds)} |`);
    const text = [
      "某乡青沟水源保护区矢量坐标",
      "| 类别 | 序号 | 经度 | 纬度 |",
      "| 取水口 | / | 99°37′13.08″ | 27°43′12.36″ |",
      ...ring("一级保护区", 37).with(1, `| 一级保护区 | 2 | 99°37′40.25″ | 27°43′51.00″ |`),
      ...ring("二级保护区", 36).with(1, `| 二级保护区 | 2 | 99°36′40.25″ | 27°43′51.00″ |`),
    ].join("\n");
    const { dataset } = await ingest([{ name: "rows.txt", bytes: new TextEncoder().encode(text) }], {
      region: null,
      epsg: null,
    });
    expect(dataset.parcels.map(({ name, boundary }) => [name, boundary?.rings[0]?.points.length])).toEqual([
      ["一级保护区", 3],
      ["二级保护区", 3],
    ]);
    expect(dataset.issues.map((issue) => issue.code)).toEqual(["boundary-single-point"]);
  });

  async function check(text: string): Promise<Dataset> {
    const { dataset } = await ingest([{ name: "rows.txt", bytes: new TextEncoder().encode(text) }], {
      region: null,
      epsg: null,
    });
    expect(dataset.parcels.map((parcel) => parcel.code ?? parcel.name)).toEqual(
      parcels.map((parcel) => parcel.code),
    );
    expect(dataset.parcels.map((parcel) => parcel.boundary?.measured.planar)).toEqual(
      parcels.map(({ width, height }) => width * height),
    );
    expect(dataset.issues.map((issue) => issue.code)).toEqual([]);
    return dataset;
  }
});

it("lots with the code in the first of their rows are read under a header that has no column of labels", async () => {
  const data = await read(
    [
      "工业用地挂牌出让公告",
      "地块编号 | 位置 | 面积(㎡) | X | Y",
      "2031-15 | 工业园区 | 23456.7 | 3286432.04 | 435978.57",
      " | | | 3286532.57 | 436110.83",
      " | | | 3286471.94 | 436237.67",
      "2031-16 | 工业园区 | 12456.7 | 3284432.04 | 435978.57",
      " | | | 3284532.57 | 436110.83",
      " | | | 3284471.94 | 436237.67",
    ].join("\n"),
  );
  expect(bounded(data).map(({ name }) => name)).toEqual(["2031-15", "2031-16"]);
  expect(data.parcels.map(({ areas }) => areas[0]?.value)).toEqual([23456.7, 12456.7]);
});

it("points with the letters of their axes in one cell leave the cells around them their own", async () => {
  const ring = (north: string): string =>
    [978, 1010, 1037].map((at, index) => `X:${north}${index}32 Y:43${5000 + at}`).join("；");
  const data = await read(
    [
      "砂石资源开采招标公告",
      "标段名称\t位置\t控制坐标\t面积（m2）",
      `一标段\t白石镇\t${ring("3286")}\t25000`,
      `二标段\t上河镇\t${ring("3284")}\t18000`,
    ].join("\n"),
  );
  expect(data.parcels.map(({ name, areas }) => [name, areas[0]?.value])).toEqual([
    ["一标段", 25_000],
    ["二标段", 18_000],
  ]);
});
