import { beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { knowCharacters, oneScript } from "../../src/domain/one-script";
import { isWithheldLand } from "../../src/domain/withheld-land";
import { ingest } from "../../src/pipeline";
import { listedDocuments } from "../../src/view/document-list";
import { seatOf } from "../../src/view/map-zones";
import { publicHits } from "../../src/view/public-hits";
import { sameCounty } from "../../src/view/public-tiles";
import { quotaGloss } from "../../src/view/quota-words";
import { searchKey } from "../../src/view/search-key";
import { zoneGroups } from "../../src/view/zone-groups";
import * as texts from "../fixtures/traditional";

/** A reply of the same county in the other script. */
const extension = texts.reply.simplified
  .replace("铜岭高新技术产业开发区的批复", "铜岭经济开发区的批复")
  .replace("同意设立铜岭高新技术产业开发区", "同意设立铜岭经济开发区")
  .replace("17号", "21号");

let dataset: Dataset;

beforeAll(async () => {
  const inputs = [texts.reply.traditional, extension].map((text, index) => ({
    name: `${index}.txt`,
    bytes: new TextEncoder().encode(text),
  }));
  ({ dataset } = await ingest(inputs, { region: null, epsg: null }));
  // before any source has named its characters, texts are compared as they are
  expect(oneScript("銅嶺縣")).toBe("銅嶺縣");
  knowCharacters(dataset.sources);
});

describe("names in two scripts", () => {
  it("are found by either", () => {
    const names = dataset.zones.map(({ name }) => name);
    expect(names).toEqual(["銅嶺高新技術產業開發區", "铜岭经济开发区"]);
    for (const query of ["銅嶺", "铜岭"]) {
      const zones = publicHits(dataset, [], [], query, "zh").filter(({ kind }) => kind === "zone");
      expect(zones.map(({ title }) => title)).toEqual(names);
      expect(zoneGroups(dataset, query).flatMap(({ zones }) => zones)).toHaveLength(2);
      expect(listedDocuments(dataset, query)).toHaveLength(2);
    }
    expect(searchKey("雲政函〔2031〕17號")).toBe(searchKey("云政函[2031]17号"));
  });

  it("are one county, with its seat", () => {
    expect(dataset.zones.map(({ county }) => county)).toEqual(["銅嶺縣", "铜岭县"]);
    expect(zoneGroups(dataset).map(({ county, zones }) => [county, zones.length])).toEqual([["銅嶺縣", 2]]);
    expect(sameCounty("銅嶺縣", "铜岭")).toBe(true);
    expect(sameCounty("銅嶺縣", "铜山县")).toBe(false);
    const seat = { name: "铜岭县", code: null, lon: 111, lat: 36 };
    expect(seatOf("銅嶺縣", [seat])).toBe(seat);
  });

  it("mean what their words mean: land that is withheld, columns of tables", () => {
    knowCharacters([{ traditional: "軍军閒闲置置應应處处" }]);
    const use = { code: null, scheme: null, suggested: false, evidence: dataset.zones[0]!.evidence };
    expect(isWithheldLand({ landUse: [{ ...use, raw: "軍事設施用地" }] })).toBe(true);
    expect(quotaGloss("閒置土地處置任務")).toBe(quotaGloss("闲置土地处置任务"));
  });
});
