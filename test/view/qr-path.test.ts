import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { type QrPath, qrPath } from "../../src/view/qr-path";

const PIXELS = 4;

/** The path as a picture of black and white, RGBA. */
function picture({ size, path }: QrPath): { data: Uint8ClampedArray; side: number } {
  const side = size * PIXELS;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let row = 0; row < PIXELS; row += 1) {
      for (let column = 0; column < PIXELS; column += 1) {
        const at = ((Number(y) * PIXELS + row) * side + Number(x) * PIXELS + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  return { data, side };
}

describe("a QR code", () => {
  it.each([
    "https://example.org/land/#data=linfen&door=public&page=public&id=county%2F%E8%92%B2%E5%8E%BF&lang=zh",
    `https://example.org/${"a".repeat(400)}`,
  ])("is read back by another program: %s", (link) => {
    const { data, side } = picture(qrPath(link));
    expect(jsQR(data, side, side)?.data).toBe(link);
  });

  it("has the quiet zone that readers need", () => {
    const { path } = qrPath("x");
    const xs = [...path.matchAll(/M(\d+) (\d+)/gu)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...xs)).toBe(4);
  });
});
