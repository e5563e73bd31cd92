import { type BrowserContext, test as base, type ConsoleMessage } from "@playwright/test";

export { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";

/**
 * The pages of a context know no offline copy, as without HTTPS, so that a test may serve its own data. Blocking it would
 * be a refusal, which the page says.
 */
export async function withoutWorker(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // @ts-expect-error: pages without a secure origin have no such member at all
    delete Navigator.prototype.serviceWorker;
  });
}

/** What the tests' own tools bring about: Chromium's software renderer speaks of its own speed when a picture is read back. */
const ofTheTestsOwn = [/GL Driver Message.*GPU stall due to ReadPixels/u];

/**
 * Every browser test fails on an error or a warning in the console and on an exception in the page. A test that breaks
 * something on purpose says what it expects: `test.use({ expectedInConsole: [/…/] })`.
 */
interface Expectations {
  readonly expectedInConsole: readonly RegExp[];
  /** false where the test asks nothing of the map: the browser then says that data be saved, and none is drawn */
  readonly drawsMap: boolean;
  /** true where the test asks for the offline copy: to keep all files for each fresh browser costs a second of it */
  readonly keepsOffline: boolean;
}

export const test = base.extend<
  Expectations & { quietConsole: undefined; savedData: undefined; offlineCopy: undefined }
>({
  expectedInConsole: [[], { option: true }],
  drawsMap: [true, { option: true }],
  // The software renderer takes a second of both cores for each picture of the map: what does not need one goes without.
  savedData: [
    async ({ context, drawsMap }, use) => {
      if (!drawsMap)
        await context.addInitScript(() =>
          Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
        );
      await use(undefined);
    },
    { auto: true },
  ],
  keepsOffline: [false, { option: true }],
  offlineCopy: [
    async ({ context, keepsOffline }, use) => {
      if (!keepsOffline) await withoutWorker(context);
      await use(undefined);
    },
    { auto: true },
  ],
  quietConsole: [
    async ({ context, expectedInConsole }, use) => {
      const said: string[] = [];
      const allowed = [...ofTheTestsOwn, ...expectedInConsole];
      const heard = (message: ConsoleMessage): void => {
        if (message.type() !== "error" && message.type() !== "warning") return;
        const { url } = message.location();
        if (!allowed.some((one) => one.test(message.text())))
          said.push(`${message.type()}: ${message.text()} (${url})`);
      };
      context.on("console", heard);
      context.on("weberror", (error) => said.push(`exception: ${error.error().message}`));
      await use(undefined);
      base.expect(said, "the console stays quiet").toEqual([]);
    },
    { auto: true },
  ],
});
