import { describe, expect, it } from "vitest";
import { wholeLock } from "../../scripts/whole-lock.mjs";
import { textOf } from "../support/imports";

const text = textOf("package-lock.json");

describe("package-lock.json", () => {
  it("names the binaries of every platform (npm run lock)", () => {
    expect(wholeLock(text)).toBe(text);
    expect(text).toContain('"node_modules/@biomejs/cli-darwin-arm64"');
  });

  it("records no download address", () => {
    expect(text).not.toContain('"resolved"');
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/u);
  });

  it("agrees with package.json, and all versions there are exact", () => {
    type Wanted = Record<string, string>;
    const manifest = JSON.parse(textOf("package.json")) as { dependencies: Wanted; devDependencies: Wanted };
    const root = (JSON.parse(text) as { packages: Record<string, typeof manifest> }).packages[""];
    expect(root).toMatchObject({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
