import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { convertCommand } from "../../scripts/cli/convert-command";
import { UsageError } from "../../scripts/cli/usage-error";
import { DatasetSchema } from "../../src/domain/dataset";
import { VERSION } from "../../src/version";
import { projectRoot } from "../support/imports";
import {
  dikuai,
  dikuaiFromSources,
  dikuaiOfLittleStack,
  emptyFolder,
  MANY,
  type Ran,
  takesArguments,
} from "./command-line";

const WRITTEN = ["dataset.json", "findings.csv", "parcels.csv", "parcels.geojson"];

// Our own words in the style of an approval.
const APPROVAL = `关于示例片区用地的批复
示政函〔2023〕7 号
示例局:
来文收悉。同意以下指标:
01-02 地块:用地面积 1.25 公顷,容积率≤1.8,建筑密度≤22%,绿地率≥35%,限高 36 米,住宅。
示例新区管理委员会
2023 年 3 月 2 日
`;

function written(name: string, bytes: string | Uint8Array): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe("dikuai --help and --version", () => {
  it("names every command and the meaning of the exit status", () => {
    const { status, out } = dikuai(["--help"]);
    expect(status).toBe(0);
    for (const word of ["ingest", "schema", "--region", "--crs", "--texts", "--json", "--out"])
      expect(out).toContain(word);
  });

  it("says the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
      version: string;
    };
    expect(dikuaiFromSources(["--version"]).out.trim()).toBe(version);
    expect(VERSION).toBe(version);
  });
});

describe("wrong usage ends with 2 and a line in both languages", () => {
  it.each([
    [[]],
    [["burn"]],
    [["ingest"]],
    [["ingest", "a.txt"]],
    [["ingest", "a.txt", "--out", "x", "--burn"]],
    [["ingest", "a.txt", "--out", "x", "--region", "nowhere"]],
    [["ingest", "a.txt", "--out", "x", "--crs", "4525"]],
    [["ingest", "a.txt", "--out", "x", "--crs", "EPSG:3857"]],
    [["schema", "more"]],
  ])("%j", (args) => {
    const { status, error, out } = dikuai(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
    expect(error).not.toContain("node:internal");
  });

  it("names the field of a region file that does not fit", () => {
    const region = written("r.json", '{"name":"x","bbox":[1,2,3],"places":[]}');
    const { status, error } = dikuai(["ingest", region, "--out", emptyFolder(), "--region", region]);
    expect(status).toBe(2);
    expect(error).toContain("bbox");
  });
});

describe("ingest", () => {
  let folder: string;
  let out: string;
  let ran: Ran;

  beforeAll(() => {
    folder = emptyFolder();
    writeFileSync(join(folder, "b.txt"), APPROVAL);
    writeFileSync(join(folder, "a-empty.txt"), "");
    writeFileSync(join(folder, "c.bin"), Uint8Array.from([0, 1, 2, 3, 0xff, 0, 9, 0]));
    writeFileSync(
      join(folder, "d-torn.txt"),
      Uint8Array.from([...new TextEncoder().encode("没有地块的公报,第一行写得很长\n第二行"), 0xe4]),
    );
    writeFileSync(join(folder, ".hidden.txt"), "\0");
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, ".git/HEAD"), "\0");
    out = join(folder, "out");
    ran = dikuai(["ingest", folder, "missing.txt", "--out", out, "--texts"]);
  });

  it("reads on where one input fails, names each with its reason in both languages, and ends with 1", () => {
    expect(ran.status).toBe(1);
    const lines = ran.error.trim().split("\n");
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
    for (const name of ["missing.txt", "a-empty.txt", "c.bin", "d-torn.txt"])
      expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
    expect(ran.error).toMatch(/line 2 \(byte \d+\)/u);
  });

  it("writes the four files, and texts named by source", () => {
    expect(readdirSync(out).sort()).toEqual([...WRITTEN, "texts"].sort());
    const dataset = v.parse(DatasetSchema, JSON.parse(readFileSync(join(out, "dataset.json"), "utf8")));
    expect(dataset.sources.map((source) => source.name)).toEqual(["b.txt", "d-torn.txt"]);
    expect(readdirSync(join(out, "texts")).sort()).toEqual(
      dataset.sources.map(({ id }) => `${id}.txt`).sort(),
    );
    const [approval] = dataset.sources;
    expect(readFileSync(join(out, "texts", `${approval!.id}.txt`), "utf8")).toBe(APPROVAL);
  });

  it("lists as issues what could not be read, without any path", () => {
    const text = readFileSync(join(out, "dataset.json"), "utf8");
    const { issues } = v.parse(DatasetSchema, JSON.parse(text));
    const codes = issues.map((issue) => issue.code);
    for (const code of ["source-missing", "source-empty", "source-binary", "source-undecodable"])
      expect(codes).toContain(code);
    expect(text).not.toContain(folder);
    expect(text).not.toContain("hidden");
  });

  it("takes the figures of the text", () => {
    const { parcels } = v.parse(DatasetSchema, JSON.parse(readFileSync(join(out, "dataset.json"), "utf8")));
    expect(parcels).toHaveLength(1);
    expect(parcels[0]).toMatchObject({
      code: "01-02",
      boundary: null,
      areas: [{ value: 1.25, unit: "ha", squareMetres: 12500 }],
    });
    expect(parcels[0]!.indicators).toMatchObject({
      far: { min: null, max: 1.8 },
      greenRatio: { min: 35, max: null },
    });
  });

  it("gives the same bytes again, from its sources, another folder and beside its own output", () => {
    const before = WRITTEN.map((name) => readFileSync(join(out, name), "utf8"));
    const again = dikuaiFromSources(["ingest", ".", "missing.txt", "--out", "out", "--texts"], folder);
    expect(again.status).toBe(1);
    expect(WRITTEN.map((name) => readFileSync(join(out, name), "utf8"))).toEqual(before);
  });

  it("with --json prints the dataset, and nothing else, on standard output", () => {
    const file = written("b.txt", APPROVAL);
    const target = emptyFolder();
    const {
      status,
      out: printed,
      error,
    } = dikuai(["ingest", file, "--out", target, "--json", "--region", "none"]);
    expect(status).toBe(0);
    expect(error).toBe("");
    expect(printed).toBe(readFileSync(join(target, "dataset.json"), "utf8"));
  });

  it("a gazette without parcels is no error", () => {
    const { status, error } = dikuai([
      "ingest",
      written("quiet.txt", "本期没有用地内容。\n"),
      "--out",
      emptyFolder(),
    ]);
    expect(status).toBe(0);
    expect(error).toBe("");
  });

  it("an empty folder is named", () => {
    const { status, error } = dikuai(["ingest", emptyFolder(), "--out", emptyFolder()]);
    expect(status).toBe(1);
    expect(error).toContain("no file to read");
  });
});

describe("more things than a call takes arguments", () => {
  it("overflow no stack", () => {
    expect(takesArguments(MANY / 2)).toBe(true);
    expect(takesArguments(MANY)).toBe(false);
    const rows = Array.from({ length: MANY }, (_, index) => {
      const angle = (2 * Math.PI * index) / MANY;
      return `${(3421077 + 5000 * Math.cos(angle)).toFixed(3)} ${(39533210 + 5000 * Math.sin(angle)).toFixed(3)}`;
    });
    const file = written("ring.txt", `甲地块界址点坐标\n点号 X Y\n${rows.join("\n")}\n`);
    const out = emptyFolder();
    expect(dikuaiOfLittleStack(["ingest", file, "--out", out, "--region", "none"]).status).toBe(0);
    const dataset = v.parse(DatasetSchema, JSON.parse(readFileSync(join(out, "dataset.json"), "utf8")));
    expect(dataset.parcels[0]?.boundary?.rings[0]?.points).toHaveLength(MANY);
  });
});

describe("schema", () => {
  it("is the published file, and JSON Schema", () => {
    const { status, out } = dikuai(["schema"]);
    expect(status).toBe(0);
    expect(out).toBe(readFileSync(join(projectRoot, "public/schema/dataset.schema.json"), "utf8"));
    const schema = JSON.parse(out) as { $schema: string; required: string[] };
    expect(schema.$schema).toContain("json-schema.org");
    expect(schema.required).toEqual([
      ...["schema", "generator", "sources", "documents", "parcels", "zones", "quotas", "findings", "issues"],
    ]);
  });
});

describe("convert", () => {
  let folder: string;
  beforeAll(() => {
    folder = emptyFolder();
    // a square of 100 m and another of 50 m
    const ring = (from: number, [n, e]: readonly [number, number], side: number): string =>
      [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
        [0, 0],
      ]
        .map(([dn = 0, de = 0], i) => `J${from + (i % 4)},1,${(n + dn).toFixed(3)},${(e + de).toFixed(3)}`)
        .join("\r\n");
    const text = `[属性描述]\r\n坐标系=2000国家大地坐标系\r\n几度分带=3\r\n带号=37\r\n[地块坐标]\r\n5,1.0000,K-1,甲地块,面,,公园绿地,,@\r\n${ring(1, [3_972_000, 37_570_000], 100)}\r\n5,0.2500,K-2,乙地块,面,,停车场,,@\r\n${ring(5, [3_972_000, 37_570_300], 50)}\r\n`;
    writeFileSync(join(folder, "k.txt"), text);
    expect(dikuai(["ingest", join(folder, "k.txt"), "--out", join(folder, "read")]).status).toBe(0);
  });
  const convert = (...args: string[]): Ran => dikuai(["convert", join(folder, "read/dataset.json"), ...args]);

  it("writes native digits as GBK, and the parcel that was asked for as GeoJSON in degrees", () => {
    const out = join(folder, "written");
    const text = convert("--to", "txt", "--out", out);
    expect(text.status).toBe(0);
    const [file = ""] = text.out.trim().split("\n");
    expect(file).toMatch(/parcels.*\.txt$/u);
    const exchange = new TextDecoder("gbk").decode(readFileSync(file));
    expect(exchange).toContain("2000国家大地坐标系");
    expect(exchange.match(/^J\d+,1,/gmu)).toHaveLength(10);
    expect(exchange).toContain("3972100.000,37570100.000");
    const one = convert("--to", "geojson", "--out", out, "--parcel", "K-2");
    const { features } = JSON.parse(readFileSync(one.out.trim(), "utf8")) as {
      features: { properties: { code: string }; geometry: { coordinates: number[][][] } }[];
    };
    expect(features.map(({ properties }) => properties.code)).toEqual(["K-2"]);
    // degrees of the zone of 111 degrees east, 70.3 km east of its meridian
    const [east = 0, north = 0] = features[0]!.geometry.coordinates.flat(3) as unknown as number[];
    expect(east).toBeGreaterThan(111.7);
    expect(east).toBeLessThan(111.9);
    expect(north).toBeGreaterThan(35.8);
    expect(north).toBeLessThan(36);
  });

  it.each([
    [["--to", "dwg", "--out", "x"]],
    [["--to", "txt"]],
    [["--to", "txt", "--out", "x", "--system", "local"]],
    [["--to", "txt", "--out", "x", "--parcel", "K-9"]],
  ])("refuses %j with a line in both languages", async (args) => {
    const command = convertCommand([join(folder, "read/dataset.json"), ...args]);
    await expect(command).rejects.toBeInstanceOf(UsageError);
    await command.catch(({ words }: UsageError) => {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/[a-z]/u);
    });
  });
});
