import { htmlText } from "./html";

/**
 * The text of a Word document (.docx), tables as rows with tabs.
 * @throws the library's error where the archive is not a Word document
 */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const mammoth = await import("mammoth");
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  // the library's Node build wants `buffer`, its browser build `arrayBuffer`
  const input = typeof Buffer === "undefined" ? { arrayBuffer } : { buffer: Buffer.from(arrayBuffer) };
  const { value } = await mammoth.convertToHtml(input as { arrayBuffer: ArrayBuffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  return htmlText(value).text;
}
