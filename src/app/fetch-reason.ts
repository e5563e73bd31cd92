import type { Message } from "../domain/evidence";

/** An answer of a server that is no success. */
export class UnwantedAnswer extends Error {
  constructor(readonly status: number) {
    super(`HTTP ${status}`);
  }
}

/**
 * Why a file of the page was not had, in words of the page: what browsers say of it (`Failed to fetch`, `Load failed`)
 * differs from one to the next and is English in every language.
 */
export function fetchReason(error: unknown): Message {
  if (error instanceof UnwantedAnswer) {
    return { zh: `服务器答复 ${error.status}`, en: `the server answered ${error.status}` };
  }
  // What `fetch` rejects with wherever no answer came: https://fetch.spec.whatwg.org/#fetch-method
  if (error instanceof TypeError) return { zh: "连接不上", en: "no connection" };
  if (error instanceof SyntaxError) return { zh: "不是 JSON", en: "not JSON" };
  const said = error instanceof Error ? error.message : String(error);
  return { zh: said, en: said };
}
