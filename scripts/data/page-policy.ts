import { createHash } from "node:crypto";
import { baseMapHosts } from "../../src/view/base-maps.ts";

/**
 * The two style sheets that React Aria writes into the page by itself (pinch zoom on what can be pressed, no
 * scrolling behind a dialog). They are let through by their digest; the smoke test sees when a new version of the
 * library writes others.
 */
const REACT_ARIA_STYLES: readonly string[] = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

const digests = REACT_ARIA_STYLES.map(
  (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
);

/**
 * What the page may load: itself. No script but ours, nothing inline. Of third parties only the tile hosts that a
 * reader may choose as a background, and from them only what is fetched: pictures, no script, no frame. Workers may come from a blob
 * because bundlers wrap them so; images from blobs and data because the map draws its own icons.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  `style-src 'self' ${digests.join(" ")}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self' blob: ${baseMapHosts.join(" ")}`,
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
