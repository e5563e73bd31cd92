/** A PDF that is open to be looked at. */
export interface OpenPdf {
  readonly pages: number;
  /** draws a page (from 1) as wide as asked, in pixels; gives its size in PDF points */
  draw(
    page: number,
    canvas: HTMLCanvasElement,
    pixels: number,
  ): Promise<{ readonly width: number; readonly height: number }>;
  close(): Promise<void>;
}

/** A canvas larger than this on one side is refused by some browsers. */
const MOST_PIXELS = 8192;

/**
 * Opens a PDF to be looked at.
 * @param port a worker that runs pdf.js
 * @param cMapUrl address of the character maps, ending in a slash
 * @throws the library's error where the file is damaged or encrypted
 */
export async function openPdf(bytes: Uint8Array, port: Worker, cMapUrl: string): Promise<OpenPdf> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerPort = port;
  const task = pdfjs.getDocument({
    data: bytes,
    cMapUrl,
    cMapPacked: true,
    isEvalSupported: false,
    useSystemFonts: true,
    useWasm: false,
    verbosity: 0,
  });
  const document = await task.promise;
  let drawing: { cancel(): void; readonly promise: Promise<void> } | null = null;
  return {
    pages: document.numPages,
    async draw(number, canvas, pixels) {
      drawing?.cancel();
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const scale = Math.min(pixels / width, MOST_PIXELS / Math.max(width, height));
      const viewport = page.getViewport({ scale });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      const own = page.render({ canvas, viewport });
      drawing = own;
      await own.promise;
      return { width, height };
    },
    async close() {
      await task.destroy();
      port.terminate();
    },
  };
}
