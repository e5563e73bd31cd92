import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { exchangeOf, mistyped } from "../fixtures/exchange-of";
import { dikuai, emptyFolder } from "./command-line";

/** Every command starts the program anew. */
const PATIENCE = { timeout: 60_000 };

describe("dikuai bundle and verify", PATIENCE, () => {
  const folder = emptyFolder();
  const dataset = join(folder, "out", "dataset.json");
  const file = join(folder, "bundle.json");
  beforeAll(() => {
    writeFileSync(join(folder, "a.txt"), exchangeOf("0.656978", mistyped));
    dikuai(["ingest", join(folder, "a.txt"), "--out", join(folder, "out"), "--region", "none", "--texts"]);
  }, PATIENCE.timeout);

  it("bundle a parcel, and verify it: same, with what was computed again", () => {
    const made = dikuai(["bundle", dataset, "--out", file]);
    expect([made.status, made.error]).toEqual([0, ""]);
    const { status, out } = dikuai(["verify", file]);
    expect(status).toBe(0);
    expect(out).toMatch(/^相同.*复算界线 1.* \/ same\. computed again: 1 boundaries, 1 declared areas/);
  });

  it("ends with 1 and names what differs where a point was changed", () => {
    const changed = readFileSync(file, "utf8").replace('"3994362.904"', '"3994352.904"');
    writeFileSync(join(folder, "changed.json"), changed);
    const { status, out } = dikuai(["verify", join(folder, "changed.json")]);
    expect(status).toBe(1);
    expect(out).toMatch(/measured planar: \d+\.\d+ in the bundle, 6569\.77\d+ computed/);
    expect(out).toMatch(/different: \d+\./);
    const { differences, same } = JSON.parse(
      dikuai(["verify", join(folder, "changed.json"), "--json"]).out,
    ) as { differences: { what: string }[]; same: boolean };
    expect(same).toBe(false);
    expect(differences.map(({ what }) => what)).toContain("sha256");
  });

  it("ends with 2 where the file is no bundle, or the parcel is not there", () => {
    for (const args of [
      ["verify", dataset],
      ["verify", join(folder, "nowhere.json")],
      ["bundle", file, "--out", join(folder, "x.json")],
      ["bundle", dataset, "--out", join(folder, "x.json"), "--parcel", "nobody"],
    ]) {
      const { status, error } = dikuai(args);
      expect(status, args.join(" ")).toBe(2);
      expect(error).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
    }
  });
});
