import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { parcelFiles } from "../../src/app/parcel-files";
import type { Dataset } from "../../src/domain/dataset";
import { type AppState, createAppStore } from "../../src/store/app-state";
import { type Commands, CommandsProvider } from "../../src/ui/commands";
import { LedgerProvider } from "../../src/ui/ledger/use-ledger";
import { DocumentsPage } from "../../src/ui/lists/documents-page";
import { ZonesPage } from "../../src/ui/lists/zones-page";
import { zh } from "../../src/ui/messages/zh";
import { ParcelPage } from "../../src/ui/parcel/parcel-page";
import { zh as publicZh } from "../../src/ui/public/messages/zh";
import { PublicPage } from "../../src/ui/public/public-page";
import { StoreProvider } from "../../src/ui/store-context";
import { errorReport } from "../../src/view/error-report";
import { parcelTitle } from "../../src/view/parcel-title";
import { publicCounties } from "../../src/view/public-counties";
import { gazetteInputs, gazettesPresent } from "../support/gazettes";
import { chineseWords, NOT_PERSONS, PRIVACY_RULES, stringsOf } from "../support/private-names";

const file = join(import.meta.dirname, "../../data/linfen/dataset.json");
const dataset = JSON.parse(readFileSync(file, "utf8")) as Dataset;
const { documents, parcels, zones, quotas } = dataset;

/** What a rule finds in the facts; the sentences of findings are ours. */
const leaks = (texts: readonly string[]): string[] =>
  texts.flatMap((text) =>
    PRIVACY_RULES.flatMap(({ what, found }) => found(text).map((one) => `${what}: ${one}`)),
  );

// The pages only read here: nothing is asked of the world outside.
const commands = { offers: [] } as unknown as Commands;

function shown(Page: ComponentType, change: Partial<AppState>): string {
  const loaded = {
    id: "linfen",
    label: { zh: "临汾", en: "Linfen" },
    invented: false,
    local: false,
    dataset,
    texts: {},
  };
  const store = createAppStore({ datasets: [loaded], active: loaded.id, ...change });
  const markup = renderToStaticMarkup(
    <StoreProvider store={store}>
      <CommandsProvider commands={commands}>
        <LedgerProvider>
          <Page />
        </LedgerProvider>
      </CommandsProvider>
    </StoreProvider>,
  );
  return markup.replace(/<[^>]+>/gu, "\n");
}

/** The text of every page of the shipped facts that shows sides, names or titles. */
const pages: readonly string[] = [
  shown(ZonesPage, { page: "zones" }),
  shown(DocumentsPage, { page: "documents" }),
  ...publicCounties(dataset).tiles.map(({ tile }) =>
    shown(PublicPage, { page: "public", selection: `county/${tile.name}` }),
  ),
  ...[...zones, ...parcels, ...documents].map(({ id }) =>
    shown(PublicPage, { page: "public", selection: id }),
  ),
  ...parcels.map(({ id }) => shown(ParcelPage, { page: "parcel", selection: id })),
];

describe("private persons", () => {
  it("are found by every rule where they are, and a masked one is not", () => {
    // Invented: nobody of these is known to us.
    expect(leaks(["薛二宝、街道办事处地"])).toEqual(["a full name that stands alone: 薛二宝"]);
    expect(leaks(["赵大宝宅"])).toEqual(["a name with what belongs to the person: 赵大宝"]);
    expect(leaks(["联系人：钱小明 13800138000"])).toContain("a mobile number: 13800138000");
    expect(leaks(["联系人：钱小明"])).toContain("a name behind a label: 联系人：钱小明");
    expect(leaks(["110101199003070000"])).toEqual(["an identity number: 110101199003070000"]);
    expect(leaks(["薛某、街道办事处地", "37544694.284", "晋政发〔2023〕1号"])).toEqual([]);
  });

  it("are not in the shipped facts of Linfen", () => {
    const texts = stringsOf({ documents, parcels, zones, quotas });
    expect(texts.length).toBeGreaterThan(1000);
    expect(leaks(texts)).toEqual([]);
    // A neighbour whom a gazette names is there, masked: the rule has something to do.
    expect(parcels.flatMap(({ sides }) => sides).filter(({ masked }) => masked)).not.toEqual([]);
  });

  it("are on no page of them", () => {
    expect(pages.length).toBe(2 + 17 + zones.length + 2 * parcels.length + documents.length);
    // Words of the page itself are not of the gazette.
    const own = new Set([...Object.values(zh), ...Object.values(publicZh)].flatMap(chineseWords));
    const facts = new Set(stringsOf({ documents, parcels, zones, quotas }).flatMap(chineseWords));
    const found = pages.flatMap((text) => text.split("\n").flatMap((line) => leaks([line])));
    const ofFacts = found.filter((one) => {
      const word = one.split(": ").at(-1) ?? "";
      return !own.has(word) && facts.has(word) && !(word in NOT_PERSONS);
    });
    expect([...new Set(ofFacts)]).toEqual([]);
  });

  it("are in no file that the public door saves", () => {
    const loaded = {
      id: "linfen",
      label: { zh: "临汾", en: "Linfen" },
      invented: false,
      local: false,
      dataset,
      texts: {},
    };
    const ids = parcels.map(({ id }) => id);
    const saved = (["csv", "geojson"] as const).flatMap((format) =>
      parcelFiles(loaded, ids, format, "wgs84").files.map(({ content }) => String(content)),
    );
    const letters = parcels.map((one) =>
      JSON.stringify(errorReport(dataset, { ...one, title: parcelTitle(one, "zh") }, "", "")),
    );
    const cells = [...saved, ...letters].flatMap((text) => text.split(/[",\n\r{}[\]]+/u));
    expect(cells.length).toBeGreaterThan(1000);
    const facts = new Set(stringsOf({ documents, parcels, zones, quotas }).flatMap(chineseWords));
    const found = leaks(cells).filter((one) => facts.has(one.split(": ").at(-1) ?? ""));
    expect(found).toEqual([]);
    // The masked neighbours of the facts go out masked.
    const [masked] = parcels.flatMap(({ sides }) => sides).filter((side) => side.masked);
    expect(saved.join("\n")).toContain(masked!.text);
  });

  it.skipIf(!gazettesPresent)("whom the gazettes name in masked sides stand nowhere", () => {
    const decoder = new TextDecoder();
    const texts = new Map(gazetteInputs().map(({ name, bytes }) => [name, decoder.decode(bytes)]));
    const names = parcels
      .flatMap(({ sides }) => sides)
      .filter(({ masked }) => masked)
      .flatMap(({ text, evidence }) => {
        const source = dataset.sources.find(({ id }) => id === evidence.source);
        const raw = texts.get(source?.name ?? "")?.slice(evidence.start, evidence.end) ?? "";
        // 薛某 stands where the name stood: what the print has before the first list mark.
        const surname = /(\p{Script=Han})某/u.exec(text)?.[1] ?? "?";
        return raw
          .replace(/\s/gu, "")
          .split(/[、,，;；和及与]/u)
          .filter((piece) => piece.includes(surname) && piece.length > 1)
          .map((piece) => piece.slice(piece.indexOf(surname)));
      });
    expect(names.length).toBeGreaterThan(0);
    const everything = [JSON.stringify(dataset), ...pages].join("\n");
    for (const name of names) expect(everything.includes(name)).toBe(false);
  });
});
