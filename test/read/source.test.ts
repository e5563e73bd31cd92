import { describe, expect, it } from "vitest";
import { readSource } from "../../src/read/source";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const RESOURCES = { cMapUrl: "" };

describe("a source", () => {
  it("is known by the digest of its bytes, whatever its folder", async () => {
    // FIPS 180-2, appendix B.1: the digest of "abc".
    const digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    const { source, text, issues } = await readSource("abc.txt", utf8("abc"), RESOURCES);
    expect(source).toEqual({
      id: digest.slice(0, 12),
      name: "abc.txt",
      sha256: digest,
      mediaType: "text/plain",
      encoding: "utf-8",
      textSha256: digest,
    });
    expect(text).toBe("abc");
    expect(issues).toEqual([]);
  });

  it("has the digest of its text in UTF-8, whatever the encoding of the file", async () => {
    const marked = await readSource("a.txt", utf8("\uFEFFabc"), RESOURCES);
    expect(marked.source.textSha256).toBe(
      (await readSource("b.txt", utf8("abc"), RESOURCES)).source.textSha256,
    );
    expect(marked.source.sha256).not.toBe(marked.source.textSha256);
  });

  it("stays a document where it quotes a shape as well-known text between its sentences", async () => {
    const shape = "POLYGON ((99.1 24.1, 99.2 24.1, 99.2 24.2, 99.1 24.1))";
    const quoted = `某县关于临时用地的批复\n用地范围（经度在前）：\n${shape}\n二、期满后复垦。\n`;
    const { text, issues } = await readSource("a.txt", utf8(quoted), RESOURCES);
    expect(text).toBe(quoted);
    expect(issues).toEqual([]);
    for (const heads of ["wkt_geom\tname", "边界", "某县地块边界表\n边界\t名称"]) {
      const table = await readSource("b.txt", utf8(`${heads}\n"${shape}"\t甲地块\n`), RESOURCES);
      expect(table.text).not.toBe(`${heads}\n"${shape}"\t甲地块\n`);
    }
  });

  it.each([
    ["empty.txt", new Uint8Array(), "source-empty"],
    ["photo.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]), "source-picture"],
    ["old.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "source-old-office"],
    ["noise.txt", Uint8Array.from([0xff, 0xff, 0x81, 0x20, 0xff, 0x41, 0xff]), "source-binary"],
  ])("%s is refused in both languages, by name", async (name, bytes, code) => {
    const { text, issues, source } = await readSource(name, bytes, RESOURCES);
    expect(text).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: "error", source: source.id });
    expect(issues[0]!.message.zh).toContain(name);
    expect(issues[0]!.message.en).toContain(name);
  });

  it("goes on behind undecodable bytes and says how many, where, and on which line", async () => {
    const bytes = Uint8Array.from([
      ...utf8("第一行\r\n用地面积为三公顷绿地率"),
      0xe4,
      0xb8,
      ...utf8("建筑密度\n末行"),
      0x80,
    ]);
    const { text, issues } = await readSource("torn.txt", bytes, RESOURCES);
    expect(text).toBe("第一行\r\n用地面积为三公顷绿地率\uFFFD建筑密度\n末行\uFFFD");
    expect(issues).toHaveLength(1);
    expect(issues[0]!.code).toBe("source-undecodable");
    // 3 Han characters, CRLF and 11 Han characters lie before: 9 + 2 + 33 bytes, 16 code units.
    expect(issues[0]!.message.en).toContain("2 places (3 bytes)");
    expect(issues[0]!.message.en).toContain("line 2 (byte 44)");
    expect(issues[0]!.evidence).toMatchObject({
      start: 16,
      end: 17,
      lines: [2, 2],
    });
  });

  it("of HTML keeps the rows around a table that stands in a cell, and reads the one in the cell", async () => {
    const page = `<body><table>
      <tr><td>地块</td><td>面积</td></tr>
      <tr><td rowspan="2">甲</td><td><p>见下</p><table><tr><td rowspan="2">J1</td><td>1</td></tr><tr><td>2</td></tr></table></td></tr>
      <tr><td>3</td></tr></table>
      <table><tr><td><p>独立一段</p><p>另一段</p></td></tr></table></body>`;
    const { text } = await readSource("a.html", utf8(page), RESOURCES);
    const lines = text?.split("\n").filter((line) => line !== "");
    expect(lines).toEqual(["地块\t面积", "甲", "见下", "J1\t1", "J1\t2", "甲\t3", "独立一段", "另一段"]);
  });
});

describe("values between semicolons, without quotes", () => {
  const read = async (text: string): Promise<string | null> =>
    (await readSource("a.csv", new TextEncoder().encode(text), { cMapUrl: "" })).text;
  it("are cells, and sentences with semicolons are not", async () => {
    expect(await read("地块编号;面积;容积率\nA-1;1.20;≤2.0\n")).toBe(
      "地块编号\t面积\t容积率\nA-1\t1.20\t≤2.0\n",
    );
    expect(await read("东至河;西至路;南至渠\n面积1.2公顷\n")).toContain(";");
  });
});
