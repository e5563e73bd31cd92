import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedText } from "../../src/read/decoded-text";

const SENTENCE = "地块编号:YL-03,用地面积为 3.17 公顷\n容积率不大于 2.5。\r\n";
// Bytes of 地块中 from the code charts: GB 2312 rows 21-25, 31-73, 54-48 (plus 0xA0 each).
const GB_DIKUAI_ZHONG = [0xb5, 0xd8, 0xbf, 0xe9, 0xd6, 0xd0];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = [
    ...(mark ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  ];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe("the encoding of a file", () => {
  it.each([
    ["UTF-8", utf8(SENTENCE), "utf-8"],
    ["UTF-8 with mark", utf8(`\uFEFF${SENTENCE}`), "utf-8"],
    ["UTF-16 LE with mark", utf16(SENTENCE, false, true), "utf-16le"],
    ["UTF-16 BE with mark", utf16(SENTENCE, true, true), "utf-16be"],
    ["UTF-16 LE without mark", utf16(SENTENCE, false, false), "utf-16le"],
    ["UTF-16 BE without mark", utf16(SENTENCE, true, false), "utf-16be"],
  ])("%s gives the same text, the mark dropped", (_name, bytes, encoding) => {
    expect(decodedText(bytes)).toEqual({ kind: "text", text: SENTENCE, encoding, damage: null });
  });

  it("GBK and GB 2312 are read as GB18030", () => {
    const decoded = decodedText(Uint8Array.from([...GB_DIKUAI_ZHONG, 0x0a, 0x31, 0x32]));
    expect(decoded).toEqual({ kind: "text", text: "地块中\n12", encoding: "gb18030", damage: null });
  });

  it("Big5 is told from GBK by its frequent characters", () => {
    // 臨汾市人民政府關於土地利用總體規劃的批覆 from the code chart of Big5 (iconv)
    const hex = "c17ba857a5aba448a5c1ac46a9b2c3f6a9f3a467a661a751a5cec160c5e9b357b9baaabaa7e5c2d0";
    const bytes = Uint8Array.from(hex.match(/../gu)!.map((pair) => Number.parseInt(pair, 16)));
    expect(decodedText(bytes)).toMatchObject({
      text: "臨汾市人民政府關於土地利用總體規劃的批覆",
      encoding: "big5",
      damage: null,
    });
  });

  it("a four-byte character is read: 0x81308130 is U+0080, the first of the four-byte region", () => {
    const decoded = decodedText(Uint8Array.from([...GB_DIKUAI_ZHONG, 0x81, 0x30, 0x81, 0x30]));
    expect(decoded).toMatchObject({ kind: "text", text: "地块中\u0080", encoding: "gb18030" });
  });

  it("any text of Han characters and figures comes back from UTF-8 and from UTF-16 with a mark", () => {
    const character = fc.oneof(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }),
      fc.integer({ min: 0x20, max: 0x7e }),
    );
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 200 }), (units) => {
        const text = `地${String.fromCharCode(...units)}`;
        for (const bytes of [utf8(text), utf16(text, true, true), utf16(text, false, true)]) {
          expect(decodedText(bytes)).toMatchObject({ kind: "text", text, damage: null });
        }
      }),
    );
  });
});

describe("damaged bytes", () => {
  it("a torn UTF-8 text stays UTF-8, one replacement a place, with byte and text offsets", () => {
    const sound = utf8("第一行地块\n用地面积为三公顷,绿地率不小于");
    // 第一行地块 and LF are 16 bytes; the two first bytes of the next character, then a lone continuation at the end.
    const bytes = Uint8Array.from([...sound.slice(0, 16), 0xe7, 0x94, ...sound.slice(16), 0x80]);
    const decoded = decodedText(bytes);
    expect(decoded).toMatchObject({
      kind: "text",
      encoding: "utf-8",
      text: "第一行地块\n\uFFFD用地面积为三公顷,绿地率不小于\uFFFD",
      damage: { byte: 16, at: 6, places: 2, bytes: 3 },
    });
  });

  it("a torn GBK text stays GB18030 and the characters behind keep their places", () => {
    const bytes = Uint8Array.from([
      ...GB_DIKUAI_ZHONG,
      0x0a,
      0xff,
      ...GB_DIKUAI_ZHONG,
      0xb5,
      0x0a,
      ...Array.from({ length: 6 }, () => GB_DIKUAI_ZHONG).flat(),
    ]);
    expect(decodedText(bytes)).toMatchObject({
      encoding: "gb18030",
      text: `地块中\n\uFFFD地块中\uFFFD\n${"地块中".repeat(6)}`,
      damage: { byte: 7, at: 4, places: 2, bytes: 2 },
    });
  });

  it("a surrogate without its partner and an odd last byte are damage in UTF-16", () => {
    const bytes = Uint8Array.from([
      ...utf16("地块编号用地面积容积率绿地率建筑密度限高", false, true),
      0x00,
      0xd8,
      0x31,
    ]);
    expect(decodedText(bytes)).toMatchObject({
      kind: "text",
      damage: { byte: 42, at: 20, places: 2, bytes: 3 },
    });
  });

  it("a replacement character that the author wrote is no damage of ours", () => {
    expect(decodedText(utf8("残\uFFFD缺"))).toMatchObject({ text: "残\uFFFD缺", damage: null });
  });

  it("never throws, and the first damage lies inside the bytes and on a U+FFFD of the text", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodedText(bytes);
        if (decoded.kind !== "text" || decoded.damage === null) return;
        expect(decoded.damage.byte).toBeLessThan(bytes.length);
        expect(decoded.text[decoded.damage.at]).toBe("\uFFFD");
      }),
    );
  });
});

describe("what is no text", () => {
  it.each([
    ["no bytes", [], "source-empty"],
    ["a mark alone", [0xef, 0xbb, 0xbf], "source-empty"],
    ["blanks alone", [0x20, 0x0a, 0x0d, 0x0a], "source-empty"],
    ["NULs among letters", [0x41, 0x42, 0x00, 0x43, 0x44, 0x45, 0x46], "source-binary"],
    ["bytes that fit nothing", [0xff, 0xff, 0x81, 0x20, 0xff, 0x41, 0xff], "source-binary"],
    ["control characters", [0x01, 0x02, 0x41, 0x42, 0x1b, 0x43], "source-binary"],
  ])("%s", (_name, bytes, code) => {
    expect(decodedText(Uint8Array.from(bytes))).toMatchObject({ kind: "refused", code });
  });
});
