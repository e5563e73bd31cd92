import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";

/** Whether this machine can make pictures of a PDF; without it nothing of paper is looked at. */
export const hasRasterizer = spawnSync("pdftoppm", ["-v"]).error === undefined;
if (!hasRasterizer) console.log("pdftoppm is not on this machine: the rendered PDF is not looked at");

const DOTS_PER_INCH = 150;

/** One page as a picture, and the words on it with their boxes in its pixels. */
export interface PaperPage {
  readonly width: number;
  readonly height: number;
  /** red, green, blue of every pixel */
  readonly rgb: Uint8Array;
  readonly words: readonly {
    readonly text: string;
    readonly box: readonly [number, number, number, number];
  }[];
  /** millimetres */
  readonly size: readonly [number, number];
}

/** The pages of a PDF, drawn by poppler: what a printer would put on paper. */
export function paperPages(pdf: Buffer): readonly PaperPage[] {
  const folder = mkdtempSync(join(tmpdir(), "dikuai-paper-"));
  writeFileSync(join(folder, "page.pdf"), pdf);
  execFileSync("pdftoppm", ["-r", String(DOTS_PER_INCH), "page.pdf", "page"], { cwd: folder });
  const boxes = execFileSync("pdftotext", ["-bbox", "page.pdf", "-"], { cwd: folder, encoding: "utf8" });
  const texts = boxes.split("<page ").slice(1);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ppm"))
    .toSorted()
    .map((name, index) => {
      const { width, height, rgb } = portablePixmap(readFileSync(join(folder, name)));
      const scale = DOTS_PER_INCH / 72;
      const words = [
        ...(texts[index] ?? "").matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu,
        ),
      ].map(([, x0, y0, x1, y1, text = ""]) => ({
        text,
        box: [Number(x0) * scale, Number(y0) * scale, Number(x1) * scale, Number(y1) * scale] as const,
      }));
      const millimetres = (pixels: number): number => Math.round((pixels / DOTS_PER_INCH) * 25.4);
      return { width, height, rgb, words, size: [millimetres(width), millimetres(height)] as const };
    });
}

/** A binary portable pixmap (P6). */
function portablePixmap(file: Buffer): { width: number; height: number; rgb: Uint8Array } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(file.subarray(0, 64).toString("latin1"));
  if (head === null) throw new Error("no P6 picture");
  return { width: Number(head[1]), height: Number(head[2]), rgb: file.subarray(head[0].length) };
}

export const paperText = (pages: readonly PaperPage[]): string =>
  pages.flatMap(({ words }) => words.map(({ text }) => text)).join("");

/** What the QR code of a page says, read by another program; null where none is found. */
export function qrOf({ width, height, rgb }: PaperPage): string | null {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    for (let part = 0; part < 3; part += 1) data[pixel * 4 + part] = rgb[pixel * 3 + part] ?? 255;
    data[pixel * 4 + 3] = 255;
  }
  return jsQR(data, width, height)?.data ?? null;
}

/**
 * Pictures of the Chinese characters of a page: of each kind its darkness in a coarse raster. A font without Chinese
 * draws nothing, or the same empty box for all.
 */
export function glyphPictures({ width, rgb, words }: PaperPage): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const { text, box } of words) {
    const characters = [...text];
    // Boxes of mixed words cannot be divided evenly.
    if (!characters.every((one) => /\p{Script=Han}/u.test(one))) continue;
    const step = (box[2] - box[0]) / characters.length;
    for (const [index, character] of characters.entries()) {
      const left = box[0] + index * step;
      const cells = Array.from({ length: 64 }, (_, cell) => {
        const x = Math.round(left + (((cell % 8) + 0.5) * step) / 8);
        const y = Math.round(box[1] + ((Math.floor(cell / 8) + 0.5) * (box[3] - box[1])) / 8);
        return (rgb[(y * width + x) * 3] ?? 255) < 160 ? "#" : ".";
      });
      pictures.set(character, cells.join(""));
    }
  }
  return pictures;
}
