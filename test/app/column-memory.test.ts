import { describe, expect, it } from "vitest";
import { rememberColumns, rememberedColumns } from "../../src/app/column-memory";

function storage(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

describe("what was said of the columns of a file", () => {
  it("is remembered for that file, also that a column means nothing", () => {
    const here = storage();
    rememberColumns(here, "aa", { code: "T1", use: null });
    rememberColumns(here, "bb", { area: "MJ", areaUnit: "mu" });
    rememberColumns(here, "cc", { layers: { roads: { code: null }, lots: { code: "P1" } } });
    expect([...rememberedColumns(here)]).toEqual([
      ["aa", { code: "T1", use: null }],
      ["bb", { area: "MJ", areaUnit: "mu" }],
      ["cc", { layers: { roads: { code: null }, lots: { code: "P1" } } }],
    ]);
  });

  it("is forgotten when the matching is automatic again", () => {
    const here = storage();
    rememberColumns(here, "aa", { code: "T1" });
    rememberColumns(here, "aa", {});
    expect(rememberedColumns(here).size).toBe(0);
  });

  it("keeps the newest two hundred files", () => {
    const here = storage();
    for (let file = 0; file < 230; file++) rememberColumns(here, `f${file}`, { code: "T1" });
    const kept = [...rememberedColumns(here).keys()];
    expect(kept).toHaveLength(200);
    expect(kept[0]).toBe("f30");
  });

  it.each(["", "{", "[[1]]", '[["aa", {"code": 7}]]'])("that is spoilt (%j) is nothing", (text) => {
    expect(rememberedColumns(storage(text)).size).toBe(0);
  });

  it("is lost without harm where nothing can be stored", () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(() => rememberColumns(full, "aa", { code: "T1" })).not.toThrow();
  });
});
