import { type OpenPdf, openPdf } from "../read/pdf/pdf-picture";
import type { PagePicture } from "../ui/commands";
import type { KeptFiles } from "./kept-files";

interface Open {
  readonly source: string;
  readonly pdf: Promise<OpenPdf>;
}

let open: Open | null = null;

/** Draws a page of a file that the reader gave; one file is open at a time. Null where the file is not at hand. */
export async function drawPage(
  files: KeptFiles,
  source: string,
  page: number,
  canvas: HTMLCanvasElement,
  pixels: number,
): Promise<PagePicture | null> {
  const file = files.ofSource(source);
  if (file === null) return null;
  if (open?.source !== source) {
    const last = open;
    open = { source, pdf: opened(file) };
    void last?.pdf.then((pdf) => pdf.close()).catch(() => undefined);
  }
  const current = open;
  try {
    const pdf = await current.pdf;
    const size = await pdf.draw(page, canvas, pixels);
    return { ...size, pages: pdf.pages };
  } catch (error) {
    // a drawing that a newer one took the place of is no failure of the file
    if (open === current && !(error instanceof Error && error.name === "RenderingCancelledException"))
      open = null;
    throw error;
  }
}

async function opened(file: File): Promise<OpenPdf> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const port = new Worker(new URL("../read/pdf/pdf-page-worker.ts", import.meta.url), { type: "module" });
  return openPdf(bytes, port, new URL("cmaps/", document.baseURI).href);
}
