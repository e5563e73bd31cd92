import { describe, expect, it } from "vitest";
import { fetchReason, UnwantedAnswer } from "../../src/app/fetch-reason";

describe("why a file of the page was not had", () => {
  it("no answer is said in the page's own words, whatever the browser calls it", async () => {
    // Port 9 (discard) of this machine: nothing listens there.
    const failure: unknown = await fetch("http://127.0.0.1:9/").catch((error: unknown) => error);
    expect(fetchReason(failure)).toEqual({ zh: "连接不上", en: "no connection" });
  });

  it("an answer that is no success is said by its number", () => {
    expect(fetchReason(new UnwantedAnswer(503))).toEqual({
      zh: "服务器答复 503",
      en: "the server answered 503",
    });
  });

  it("a file that is no JSON is called so", async () => {
    const failure: unknown = await new Response("<html>").json().catch((error: unknown) => error);
    expect(fetchReason(failure)).toEqual({ zh: "不是 JSON", en: "not JSON" });
  });

  it("anything else keeps what it says", () => {
    expect(fetchReason(new Error("GeoJSON")).en).toBe("GeoJSON");
  });
});
