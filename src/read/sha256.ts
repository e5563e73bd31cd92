/** The SHA-256 digest of `bytes` in lower-case hex, by the platform's own Web Crypto (Node, browser, worker). */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // A copy: Web Crypto takes no view of shared memory.
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
