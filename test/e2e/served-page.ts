import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = resolve(import.meta.dirname, "../../dist");
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

const COMPRESSED: ReadonlySet<string> = new Set([".png", ".woff2"]);

export interface ServedPage {
  /** of the page, ending in a slash; a sub-path, as an office would have it */
  readonly address: string;
  /** answers one file with other words from now on */
  readonly replace: (path: string, words: (text: string) => string) => void;
  /** there is no server any more, which is more than a browser that believes to be offline */
  readonly stop: () => Promise<void>;
}

/** The built folder under a sub-path of a plain static server that can be stopped and changed. */
export async function servedPage(): Promise<ServedPage> {
  const changes = new Map<string, (text: string) => string>();
  const base = "/office/land/";
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const path = normalize(decodeURIComponent(pathname.slice(base.length))) || "index.html";
    const file = path === "." ? "index.html" : path;
    const change = changes.get(file);
    readFile(join(DIST, file)).then(
      (bytes) => {
        response.setHeader("Content-Type", TYPES[extname(file)] ?? "application/octet-stream");
        response.setHeader("Cache-Control", "no-cache");
        // As usual static hosts do; what is compressed already stays as it is.
        const body = change ? Buffer.from(change(bytes.toString("utf8"))) : bytes;
        const packed = COMPRESSED.has(extname(file));
        if (!packed) response.setHeader("Content-Encoding", "gzip");
        response.end(packed ? body : gzipSync(body));
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("no port");
  return {
    address: `http://127.0.0.1:${place.port}${base}`,
    replace: (path, words) => changes.set(path, words),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
