import { describe, expect, it } from "vitest";
import { bounded, issuesOf, read } from "./bounded";

type Row = readonly string[];

/** Two masts and a station of one table, the points counted on through it. */
const MASTS: readonly Row[] = [
  ["T01 机位", "1", "4412838.968", "38466809.910", "400.02"],
  ["", "2", "4412842.043", "38466825.671", ""],
  ["", "3", "4412820.534", "38466828.729", ""],
  ["", "4", "4412817.620", "38466807.204", ""],
  ["T02 机位", "5", "4413276.367", "38467306.848", "399.99"],
  ["", "6", "4413281.722", "38467329.303", ""],
  ["", "7", "4413263.454", "38467328.427", ""],
  ["升压站", "8", "4414198.629", "38468282.985", "7799.96"],
  ["", "9", "4414196.601", "38468341.129", ""],
  ["", "10", "4414160.344", "38468378.415", ""],
];
const HEAD: Row = ["地块名称", "点号", "X", "Y", "面积(㎡)"];

const WANTED = [
  { name: "T01机位", rings: [["1", "2", "3", "4"]] },
  { name: "T02机位", rings: [["5", "6", "7"]] },
  { name: "升压站", rings: [["8", "9", "10"]] },
];

const barred = (row: Row): string => `| ${row.join(" | ")} |`;
const wide = (text: string): string =>
  text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe("A column of names, merged over the rows of each piece", () => {
  it.each([
    ["bars", [HEAD, ...MASTS].map(barred)],
    ["bars below a line of strokes", [barred(HEAD), "|---|---|---|---|---|", ...MASTS.map(barred)]],
    ["tabs", [HEAD, ...MASTS].map((row) => row.join("\t"))],
    ["commas", [HEAD, ...MASTS].map((row) => row.join(","))],
    ["quoted cells", [HEAD, ...MASTS].map((row) => row.map((cell) => `"${cell}"`).join(","))],
    ["blanks", [HEAD, ...MASTS].map((row) => row.join("   "))],
    ["digits of full width", [barred(HEAD), ...MASTS.map((row) => barred(row.map(wide)))]],
    [
      "thousands marked",
      [HEAD, ...MASTS].map((row) =>
        barred(row.map((cell) => cell.replace(/^(\d{1,2})(\d{3})(\d{3}\.)/u, "$1,$2,$3"))),
      ),
    ],
    ["the header again on the next page", [HEAD, ...MASTS.slice(0, 6), HEAD, ...MASTS.slice(6)].map(barred)],
    [
      "the names behind the points",
      [HEAD, ...MASTS].map(([name = "", label = "", x = "", y = "", size = ""]) =>
        barred([label, x, y, size, name]),
      ),
    ],
    [
      "eastings first",
      [HEAD, ...MASTS].map(([name = "", label = "", x = "", y = "", size = ""]) =>
        barred([name, label, y, x, size]),
      ),
    ],
  ])("tells them apart between %s", async (_name, lines) => {
    const dataset = await read(
      [
        "某风电场首批用地界址",
        "坐标系：CGCS2000，3°带第38带",
        "",
        ...lines,
        "",
        "说明：点号全场连续编排。",
      ].join("\n"),
    );
    expect(bounded(dataset)).toEqual(
      WANTED.map(({ name, rings }) => ({
        name: expect.stringMatching(new RegExp(name.replace("机", " ?机"), "u")),
        rings,
      })),
    );
    expect(issuesOf(dataset)).toEqual([]);
  });

  it("tells nothing where every row has a name of its own", async () => {
    const rows = MASTS.filter(([, label]) => Number(label) % 2 === 1).map((row, at) => [
      "",
      `点${at}`,
      ...row.slice(1),
    ]);
    const dataset = await read(
      [
        "图斑中心点清单",
        barred(["序号", "图斑编号", "所在乡镇", "中心点 X", "中心点 Y"]),
        ...rows.map(([, name = "", , x = "", y = ""], at) => barred([`${at + 1}`, name, "某镇", x, y])),
      ].join("\n"),
    );
    expect(bounded(dataset)).toEqual([]);
  });
});

describe("An export that counts parts and rings", () => {
  const LANDS: readonly Row[] = [
    ["KT-01", "北光伏", "1", "1", "1", "4868500.65", "38501138.64", "外环"],
    ["KT-01", "北光伏", "1", "1", "2", "4868639.52", "38501793.55", "外环"],
    ["KT-01", "北光伏", "1", "1", "3", "4868243.23", "38502130.10", "外环"],
    ["KT-01", "北光伏", "2", "1", "4", "4869796.59", "38503369.66", "外环"],
    ["KT-01", "北光伏", "2", "1", "5", "4869764.59", "38503899.49", "外环"],
    ["KT-01", "北光伏", "2", "1", "6", "4869444.95", "38503839.86", "外环"],
    ["KT-02", "储能站", "1", "1", "1", "4866000.00", "38504000.00", "外环"],
    ["KT-02", "储能站", "1", "1", "2", "4866000.00", "38505000.00", "外环"],
    ["KT-02", "储能站", "1", "1", "3", "4865000.00", "38505000.00", "外环"],
    ["KT-02", "储能站", "1", "1", "4", "4865000.00", "38504000.00", "外环"],
    ["KT-02", "储能站", "1", "2", "5", "4865700.00", "38504300.00", "内环（塔基，不征）"],
    ["KT-02", "储能站", "1", "2", "6", "4865700.00", "38504700.00", "内环（塔基，不征）"],
    ["KT-02", "储能站", "1", "2", "7", "4865400.00", "38504500.00", "内环（塔基，不征）"],
  ];

  const LATIN = ["DKBH", "DKMC", "PART", "RING", "DH", "X", "Y", "BZ"];
  const HAN = ["地块编号", "地块名称", "块号", "圈号", "点号", "X", "Y", "备注"];

  it.each([
    ["a table alone, commas", LATIN, ",", ""],
    ["a table alone, tabs", HAN, "\t", ""],
    ["a note below, commas", LATIN, ",", "\n#导出说明：2000国家大地坐标系/3度带/38带"],
    ["a note below, tabs", HAN, "\t", "\n\n坐标系：2000国家大地坐标系，3度带第38带。"],
  ])("gives each land its parts and holes: %s", async (_name, head, separator, tail) => {
    const dataset = await read([head, ...LANDS].map((row) => row.join(separator)).join("\n") + tail);
    expect(
      dataset.parcels.map(({ code, name, boundary }) => [
        code,
        name,
        boundary?.rings.map(
          ({ role, points }) => `${role} ${points.length} from ${Number(points[0]?.north)}`,
        ),
      ]),
    ).toEqual([
      ["KT-01", "北光伏", ["outer 3 from 4868500.65", "outer 3 from 4869796.59"]],
      ["KT-02", "储能站", ["outer 4 from 4866000", "inner 3 from 4865700"]],
    ]);
  });
});

describe("Packed degrees of full width", () => {
  it("are read as the note above them says", async () => {
    const dataset = await read(
      [
        "防波堤用海界址点（格式：度．分秒，如２８．１２３４５６表示２８°１２′３４．５６″）",
        "点号\t纬度\t经度",
        "１\t２８．１２５８２４\t１２１．３９３３１９",
        "２\t２８．１２５９９６\t１２１．３９４１６７",
        "３\t２８．１２５４５２\t１２１．３９４９０５",
      ].join("\n"),
    );
    const [first] = dataset.parcels[0]?.boundary?.rings[0]?.points ?? [];
    expect(Number(first?.north)).toBeCloseTo(28 + 12 / 60 + 58.24 / 3600, 7);
    expect(Number(first?.east)).toBeCloseTo(121 + 39 / 60 + 33.19 / 3600, 7);
  });
});
