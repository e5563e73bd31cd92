import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gbkBytes } from "../../src/export/exchange-text";
import { type Ingested, ingest } from "../../src/pipeline";

const OFFICE = join(import.meta.dirname, "../fixtures/office");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): Promise<Ingested> =>
  ingest([{ name: "a", bytes }], { region: null, epsg: null });

/** code, use, square metres, floor area ratio, density and green space in percent */
const ROWS = [
  ["QT-03-11", "二类居住用地", "40215.60", "2.1", "26", "35"],
  ["QT-03-12", "中小学用地", "18830.00", "0.9", "30", "35"],
  ["QT-03-13", "商业用地", "7712.35", "3.0", "50", "20"],
] as const;
const HEAD = ["地块编号", "用地性质", "用地面积(平方米)", "容积率", "建筑密度(%)", "绿地率(%)"];

const figures = ({ dataset }: Ingested): unknown =>
  dataset.parcels.map(({ code, landUse, areas, indicators }) => [
    code,
    landUse[0]?.raw,
    areas[0]?.squareMetres,
    indicators.far?.max,
    indicators.density?.max,
  ]);
const codes = ({ dataset }: Ingested): string[] => dataset.issues.map(({ code }) => code);
const expected = (square: (raw: string) => number = Number): unknown =>
  ROWS.map(([code, use, area, far, density]) => [code, use, square(area), Number(far), Number(density)]);
/** hectares with four decimals */
const inHectares = (raw: string): number => Math.round(Number((Number(raw) / 10_000).toFixed(4)) * 10_000);

describe("workbooks", () => {
  it.each<[string, string, string[]]>([
    ["two-row-head.xlsx", "a header in two rows, cells merged", []],
    ["formulae.xlsx", "areas by formula, with a total", []],
    ["percent.xlsx", "26% is stored as 0.26", []],
    ["hidden-sheet.xlsx", "a hidden sheet is named, not read", ["sheet-hidden"]],
  ])("%s: %s", async (name, _, said) => {
    const got = await read(new Uint8Array(readFileSync(join(OFFICE, name))));
    expect(figures(got)).toEqual(expected());
    expect(codes(got)).toEqual(said);
  });
});

describe("tables of points on sheets of their own", () => {
  it("a row of the area between title and header says how large the land is, not whose", async () => {
    const text =
      "C-07\n城南站前C-07宗地界址点成果表\n宗地面积（㎡）\t宗地面积（㎡）\t9600.00\t9600.00\n序号\t点号\tX\tY\n";
    const corners = [
      [3_401_200.5, 39_480_100.25],
      [3_401_320.5, 39_480_100.25],
      [3_401_320.5, 39_480_180.25],
      [3_401_200.5, 39_480_180.25],
    ];
    const rows = corners.map(
      (corner, i) => `${i + 1}\tJ${i + 1}\t${corner.map((one) => one.toFixed(3)).join("\t")}`,
    );
    const { dataset } = await read(utf8(`${text}${rows.join("\n")}\n`));
    expect(dataset.parcels.map(({ code, areas }) => [code, areas[0]?.squareMetres])).toEqual([
      ["C-07", 9600],
    ]);
  });
});

describe("Word documents", () => {
  it.each(["text-box.docx", "framed.docx"])("%s gives the table, and its number", async (name) => {
    const got = await read(new Uint8Array(readFileSync(join(OFFICE, name))));
    expect(figures(got)).toEqual(expected(inHectares));
    expect(got.dataset.documents[0]!.number).toBe("青政复〔2022〕31号");
    expect(codes(got)).toEqual([]);
  });

  it("of tracked changes what was put in counts, what was struck out does not", async () => {
    const got = await read(new Uint8Array(readFileSync(join(OFFICE, "tracked.docx"))));
    expect(got.dataset.parcels.map(({ code, indicators }) => [code, indicators.far?.max])).toEqual([
      ["QT-03-11", 2.1],
    ]);
    expect([...got.texts.values()][0]).not.toContain("2.6");
  });
});

describe("markup", () => {
  const cells = (row: readonly string[]): string =>
    `<tr>${row.map((cell, i) => `<td>${i === 3 || i === 4 ? "&le;" : i === 5 ? "&#8805;" : ""}${cell}</td>`).join("")}</tr>`;
  const head = `<tr>${HEAD.map((cell) => `<th>${cell}</th>`).join("")}</tr>`;
  const body = ROWS.map(cells).join("\n");
  const table = `<table border=1>${head}${body}</table>`;
  const page = (inner: string, charset = "utf-8"): string =>
    `<!doctype html><html><head><meta charset="${charset}"></head><body><p>同意下列地块控制指标。</p>${inner}</body></html>`;
  const other = cells(["QT-09-98", "商业用地", "100.00", "8", "80", "8"]);

  it.each<[string, Uint8Array, string[]]>([
    ["a page in GBK", gbkBytes(page(table, "gb2312")), []],
    ["cells that nobody closed", utf8(page(table.replaceAll(/<\/t[dhr]>/gu, ""))), []],
    ["a declaration and a comment first", utf8(`<?xml version="1.0"?>\n<!-- 导出 -->\n${page(table)}`), []],
    ["a table pasted between words", utf8(`表一 地块控制指标\n${table}\n以上指标自公布之日起执行。\n`), []],
    ["a table within a table pasted", utf8(`表一\n<table><tr><td>${table}</td></tr></table>\n`), []],
    ["rows alone", utf8(`${head}${body}`), []],
    [
      "a row that is not shown",
      utf8(
        page(
          table.replace(
            "</table>",
            `${other.replace("<tr", '<tr style="color: red; display : none"')}</table>`,
          ),
        ),
      ),
      ["html-hidden"],
    ],
    [
      "a table in what is not shown",
      utf8(page(`${table}<div hidden><table>${head}${other}</table></div>`)),
      ["html-hidden"],
    ],
  ])("%s", async (_, bytes, said) => {
    const got = await read(bytes);
    expect(figures(got)).toEqual(expected());
    expect(codes(got)).toEqual(said);
  });

  it("keeps the words around a pasted table on their lines", async () => {
    const [text] = (await read(utf8(`第一行\n第二行\n${table}\n末行\n`))).texts.values();
    expect(text!.split("\n").filter((line) => line !== "")).toEqual([
      "第一行",
      "第二行",
      HEAD.join("\t"),
      ...ROWS.map(([a, b, c, d, e, f]) => [a, b, c, `≤${d}`, `≤${e}`, `≥${f}`].join("\t")),
      "末行",
    ]);
  });
});

describe("separated values", () => {
  const lines = (separator: string, quote = ""): string =>
    `${[HEAD, ...ROWS].map((row) => row.map((cell) => `${quote}${cell}${quote}`).join(separator)).join("\r\n")}\r\n`;
  it.each<[string, Uint8Array]>([
    ["commas in GBK", gbkBytes(lines(","))],
    ["quotes behind a mark", utf8(`\uFEFF${lines(",", '"')}`)],
    ["tabs", utf8(lines("\t"))],
    ["semicolons and quotes in GBK", gbkBytes(lines(";", '"'))],
    ["thousands within quotes", utf8(lines(",").replace("40215.60", '"40,215.60"'))],
  ])("%s", async (_, bytes) => {
    const got = await read(bytes);
    expect(figures(got)).toEqual(expected());
    expect(codes(got)).toEqual([]);
  });

  const corner = (north: number, east: number, shift: number): string =>
    `${(3_401_200.5 + north).toFixed(3)},${(39_480_100.25 + east + shift).toFixed(3)}`;
  const SQUARE = [corner(0, 0, 0), corner(120, 0, 0), corner(120, 80, 0), corner(0, 80, 0)];
  const HOLE = [corner(20, 20, 0), corner(50, 20, 0), corner(50, 60, 0)];
  const FAR = [corner(0, 0, 500), corner(40, 0, 500), corner(40, 60, 500)];
  const planar = ({ dataset }: Ingested): unknown =>
    dataset.parcels.map(({ code, name, areas, boundary }) => [
      code ?? name,
      areas[0]?.squareMetres ?? null,
      Math.round(boundary!.measured.planar! * 1e3) / 1e3,
    ]);

  it("tables of points: a column tells parcels apart, another their rings, what rows have in common is theirs", async () => {
    const rows = (own: string, ring: number, points: readonly string[]): string[] =>
      points.map((point, i) => `${own},${ring},J${ring * 10 + i},${point}`);
    const text = [
      "地块编号,地块名称,面积(平方米),圈号,点号,X坐标(米),Y坐标(米)",
      ...rows('Q-1,"北园,一期",9000', 1, [...SQUARE, SQUARE[0]!]),
      ...rows('Q-1,"北园,一期",9000', 2, HOLE),
      ...rows("Q-2,南园,1200", 1, FAR),
    ].join("\n");
    const got = await read(utf8(text));
    // closed forms: a rectangle less half a rectangle, half a rectangle
    expect(planar(got)).toEqual([
      ["Q-1", 9000, 120 * 80 - (30 * 40) / 2],
      ["Q-2", 1200, (40 * 60) / 2],
    ]);
    expect(codes(got)).toEqual(["map-holes", "map-system-unsaid"]);
    expect(got.dataset.sources[0]!.mapFile!.matching).toMatchObject({
      code: "地块编号",
      area: "面积(平方米)",
    });
  });

  it("vertices as map programs for the field write them are told apart by their folder", async () => {
    const places = [
      ["114.300000,30.500000", "114.300000,30.501000", "114.301000,30.501000"],
      ["114.330000,30.520000", "114.330000,30.521000", "114.331000,30.521000"],
    ];
    const lines = places.flatMap((own, at) =>
      own.map((point, i) => `B${at},B${at}_A0${i},${point},,,1,来源:某队 2026-06-10`),
    );
    const got = await read(
      utf8(`文件夹,名称,经度,纬度,海拔,文本显示风格,图标样式,Comment\n${lines.join("\n")}\n`),
    );
    expect(
      got.dataset.parcels.map(({ name, boundary }) => [name, boundary!.rings[0]!.points.length]),
    ).toEqual([
      ["B0", 3],
      ["B1", 3],
    ]);
    expect(codes(got)).toEqual(["map-system-unsaid"]);
  });

  it.each([
    ["places with names", ["学校", "医院", "车站", "泵房"], "名称"],
    ["points that were measured", ["D1", "D2", "D3", "D4"], "监测点号"],
  ])("%s bound nothing", async (_, names, column) => {
    const text = [`${column},X,Y`, ...SQUARE.map((point, i) => `${names[i]},${point}`)].join("\n");
    const got = await read(utf8(text));
    expect(got.dataset.parcels.filter(({ boundary }) => boundary !== null)).toEqual([]);
    expect(codes(got)).toEqual(["boundary-places"]);
  });

  it("rows with a code and a bound that no header could be found for are said to be unread, once", async () => {
    const text = [
      "砚湖市人民政府关于三宗土地规划条件的批复",
      "砚政规〔2021〕18号",
      "原则同意下列指标：",
      // the words over the columns were torn from them
      "平方米\t土地使用者 位置\t亩\t\t容积率",
      "S2021-001\t第三人民医院 医疗卫生用地\t18.52\t≤1.8\t≥35",
      "S2021-002\t实验小学 中小学用地\t23.13\t≤0.9\t≥30",
      "砚湖市人民政府",
      "2021年9月14日",
    ].join("\n");
    const bytes = new TextEncoder().encode(text);
    const { dataset } = await ingest([{ name: "torn.txt", bytes }], { region: null, epsg: null });
    expect(dataset.parcels).toEqual([]);
    const refused = dataset.issues.filter(({ code }) => code === "indicators-unread");
    const lines = refused
      .flatMap(({ evidence }) => [evidence!, ...(evidence!.more ?? [])])
      .map((one) => one.lines[0]);
    expect(refused).toHaveLength(1);
    expect(lines).toEqual([5, 6]);
  });

  it("a frame around one cell within a cell is no table: its row stays whole", async () => {
    const framed = (text: string): string => `<table border="1"><tr><td>${text}</td></tr></table>`;
    const rows = ROWS.map(([code, use, ...rest]) => [code, framed(use), ...rest]);
    const html = `<table>${[HEAD, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
    const given = await read(utf8(`<html><body>${html}</body></html>`));
    expect(figures(given)).toEqual(expected());
    expect(codes(given)).toEqual([]);
  });
});
