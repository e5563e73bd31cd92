import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { gbkBytes } from "../../src/export/exchange-text";
import { type Ingested, ingest } from "../../src/pipeline";

const TEXT = readFileSync(join(import.meta.dirname, "../fixtures/office/approval.txt"), "utf8");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
function utf16(text: string, big: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

const read = (bytes: Uint8Array): Promise<Ingested> =>
  ingest([{ name: "a.txt", bytes }], { region: null, epsg: null });
const figures = ({ dataset }: Ingested): unknown =>
  dataset.parcels.map((parcel) => [
    parcel.code,
    parcel.areas.map(({ raw, evidence }) => [raw, evidence.start, evidence.end, evidence.lines]),
    parcel.boundary?.rings.map((ring) => ring.points.map(({ north, evidence }) => [north, evidence.start])),
  ]);

describe("one text in every encoding that offices produce", () => {
  let expected: Ingested;
  beforeAll(async () => {
    expected = await read(utf8(TEXT));
  }, 60_000);

  it.each<[string, Uint8Array, string]>([
    ["UTF-8 with a mark", utf8(`\uFEFF${TEXT}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(`\uFEFF${TEXT}`, false), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(`\uFEFF${TEXT}`, true), "utf-16be"],
    ["UTF-16 LE", utf16(TEXT, false), "utf-16le"],
    ["UTF-16 BE", utf16(TEXT, true), "utf-16be"],
    ["GB18030", gbkBytes(TEXT), "gb18030"],
  ])("%s gives the same records with the same places", { timeout: 60_000 }, async (_, bytes, encoding) => {
    const got = await read(bytes);
    expect(got.dataset.sources[0]!.encoding).toBe(encoding);
    expect(got.dataset.sources[0]!.textSha256).toBe(expected.dataset.sources[0]!.textSha256);
    expect(got.dataset.parcels).toHaveLength(27);
    expect(figures(got)).toEqual(figures(expected));
    const [text] = got.texts.values();
    for (const { raw, evidence } of got.dataset.parcels.flatMap((parcel) => parcel.areas))
      expect(text!.slice(evidence.start, evidence.end)).toBe(raw);
  });
});
