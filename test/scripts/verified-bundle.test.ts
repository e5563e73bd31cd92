import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ruleVersions, verifiedBundle } from "../../scripts/cli/verified-bundle";
import { defaultPolicy } from "../../src/audit/policy";
import { type Bundle, BundleSchema } from "../../src/domain/bundle";
import { bundle, contentsDigest } from "../../src/export/bundle";
import { type Ingested, ingest } from "../../src/pipeline";
import { sha256Hex } from "../../src/read/sha256";
import { VERSION } from "../../src/version";
import { exchangeOf, mistyped } from "../fixtures/exchange-of";
import { surveyedParcel } from "../fixtures/geodesy/surveyed-parcel";
import { gazetteDataset, gazettesPresent } from "../support/gazettes";

const made = ({ dataset, texts }: Pick<Ingested, "dataset" | "texts">, parcel: string | null) =>
  bundle(dataset, parcel, {
    generator: { name: "dikuai", version: VERSION },
    policy: JSON.parse(JSON.stringify(defaultPolicy)) as Bundle["policy"],
    rules: ruleVersions(),
    texts,
    digest: sha256Hex,
  });

/** The same bundle with something else in it, its digest made anew: a forger knows how to hash. */
async function forged(one: Bundle, change: (copy: Bundle) => void): Promise<Bundle> {
  const copy = structuredClone(one);
  change(copy);
  return { ...copy, sha256: await contentsDigest(copy, sha256Hex) };
}

describe("a bundle", () => {
  let run: Ingested;
  let all: Bundle;
  beforeAll(async () => {
    const inputs = [
      { name: "一.txt", bytes: exchangeOf("0.656978", surveyedParcel.points) },
      { name: "二.txt", bytes: exchangeOf("0.656978", mistyped, "示例中学") },
    ];
    run = await ingest(inputs, { region: null, epsg: null });
    all = JSON.parse(JSON.stringify(await made(run, null))) as Bundle;
  });

  const differing = async (change: (copy: Bundle) => void): Promise<string[]> =>
    (await verifiedBundle(await forged(all, change))).differences.map(({ what }) => what);

  it("fits its schema, says what it was decided by, and comes out the same", async () => {
    expect(v.safeParse(BundleSchema, all).issues).toBeUndefined();
    expect(all.policy.name).toBe(defaultPolicy.name);
    expect(all.rules.map((rule) => rule.id)).toContain("area-geometry");
    expect(all.dataset.sources.map((source) => source.sha256)).toEqual(
      run.dataset.sources.map((source) => source.sha256),
    );
    const { differences, counted, otherProgram } = await verifiedBundle(all);
    expect(differences).toEqual([]);
    expect(counted).toMatchObject({ boundaries: 2, areas: 2, verdicts: 2, findings: 2 });
    expect(counted.quotes).toBeGreaterThanOrEqual(2);
    expect(otherProgram).toBe(false);
  });

  it("of one parcel holds that parcel alone, with the characters it was read from", async () => {
    const [, second] = run.dataset.parcels;
    const one = await made(run, second?.id ?? null);
    expect(one.dataset.parcels.map((parcel) => parcel.id)).toEqual([second?.id]);
    expect(one.dataset.sources.map((source) => source.name)).toEqual(["二.txt"]);
    expect(one.dataset.findings.map((finding) => finding.subject)).toEqual([second?.id]);
    expect(one.quotes.map((quote) => quote.text).join("\n")).toContain("3994362.904");
    for (const { source, start, end, text } of one.quotes)
      expect(run.texts.get(source)?.slice(start, end)).toBe(text);
    expect((await verifiedBundle(one)).differences).toEqual([]);
  });

  it("does not come out the same when it was changed without its digest", async () => {
    const changed = structuredClone(all);
    changed.dataset.parcels[0]!.name = "别处";
    expect((await verifiedBundle(changed)).differences.map(({ what }) => what)).toEqual(["sha256"]);
  });

  it("tells a changed point by the areas, the place and the verdict that follow from it", async () => {
    const what = await differing((copy) => {
      copy.dataset.parcels[0]!.boundary!.rings[0]!.points[3]!.east = "37544777.672";
    });
    expect(what).toEqual(
      expect.arrayContaining(["measured.planar", "measured.ellipsoidal", "wgs84", "verdicts[0].verdict"]),
    );
  });

  it("tells a verdict, a figure, a cause, a finding or a policy that was put in", async () => {
    expect(
      await differing((copy) => {
        copy.dataset.parcels[1]!.verdicts[0]!.verdict = "reproduced";
      }),
    ).toEqual(["verdicts[0].verdict"]);
    expect(
      await differing((copy) => {
        copy.dataset.parcels[0]!.areas[0]!.squareMetres = 6570;
      }),
    ).toEqual(expect.arrayContaining(["areas[0].squareMetres", "verdicts[0].declared"]));
    expect(
      await differing((copy) => {
        copy.dataset.parcels[1]!.verdicts[0]!.hypotheses!.shift();
      }),
    ).toEqual(["verdicts[0].hypotheses"]);
    expect(
      await differing((copy) => {
        copy.dataset.findings = copy.dataset.findings.filter((one) => one.severity !== "error");
      }),
    ).toEqual(["findings"]);
    expect(
      await differing((copy) => {
        copy.policy.reviewShare = 0.5;
      }),
    ).toEqual(["policy.reviewShare"]);
  });

  it("tells a printed value that its characters do not bear out", async () => {
    const what = await differing((copy) => {
      copy.dataset.parcels[0]!.areas[0]!.raw = "0.7";
    });
    expect(what).toEqual(["areas.0"]);
  });

  it("tells a system that cannot hold its points, instead of falling over it", async () => {
    const what = await differing((copy) => {
      copy.dataset.parcels[0]!.boundary!.crs.zone = 999;
    });
    expect(what).toContain("boundary");
  });

  it("says in both languages what differs, with both values", async () => {
    const { differences } = await verifiedBundle(
      await forged(all, (copy) => {
        copy.dataset.parcels[0]!.boundary!.measured.perimeter = 1;
      }),
    );
    expect(differences).toHaveLength(1);
    expect(differences[0]?.message.zh).toMatch(/^量算值 perimeter：包中为 1，复算为 323\.36/);
    expect(differences[0]?.message.en).toMatch(/1 in the bundle, 323\.36/);
  });

  it("says that it was made by another version, which is no difference", async () => {
    const { differences, otherProgram } = await verifiedBundle(
      await forged(all, (copy) => {
        copy.generator.version = "0.0.1";
      }),
    );
    expect([differences.length, otherProgram]).toEqual([0, true]);
  });
});

describe.skipIf(!gazettesPresent)("the bundle of the five gazettes", () => {
  it("comes out the same, every printed value as its characters", async () => {
    const run = await gazetteDataset();
    const { differences, counted } = await verifiedBundle(await made(run, null));
    expect(differences).toEqual([]);
    expect(counted.quotes).toBeGreaterThan(150);
  });
});
