import { expect, type Page } from "@playwright/test";

/**
 * Listens to a page from its first word. What it complains of afterwards, less the browser's own notes on requests that
 * a test makes fail on purpose.
 */
export function quietPage(page: Page, failing: RegExp | null = null): { readonly check: () => void } {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    // Chromium's software renderer speaks of its own speed when a picture is read back.
    if (/GL Driver Message.*GPU stall due to ReadPixels/u.test(message.text())) return;
    if (failing?.test(message.location().url)) return;
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { check: () => expect(complaints).toEqual([]) };
}

/** Addresses that a page asks of hosts other than its own. */
export function foreignRequests(page: Page, baseURL: string | undefined): readonly string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== baseURL) foreign.push(request.url());
  });
  return foreign;
}
