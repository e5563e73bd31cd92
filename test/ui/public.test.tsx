import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/domain/dataset";
import { defaultOffice } from "../../src/domain/office";
import { type AppState, createAppStore, type Language, noFilters } from "../../src/store/app-state";
import { type Commands, CommandsProvider } from "../../src/ui/commands";
import { en } from "../../src/ui/public/messages/en";
import { zh } from "../../src/ui/public/messages/zh";
import { PublicPage } from "../../src/ui/public/public-page";
import { StoreProvider } from "../../src/ui/store-context";

const file = join(import.meta.dirname, "../../data/linfen/dataset.json");
const dataset = JSON.parse(readFileSync(file, "utf8")) as Dataset;
const loaded = {
  id: "linfen",
  label: { zh: "临汾", en: "Linfen" },
  invented: false,
  local: false,
  dataset,
  texts: {},
};

function words(language: Language, change: Partial<AppState> = {}): string {
  const store = createAppStore({ datasets: [loaded], active: loaded.id, language, ...change });
  const markup = renderToStaticMarkup(
    <StoreProvider store={store}>
      <CommandsProvider commands={{ offers: [] } as unknown as Commands}>
        <PublicPage />
      </CommandsProvider>
    </StoreProvider>,
  );
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("the public door", () => {
  it("asks for the county first and shows all seventeen, with what is not known", () => {
    const text = words("zh");
    for (const name of ["蒲县", "安泽县", "霍州市", "侯马市"]) expect(text).toContain(name);
    // Printed in the approval of 蒲县: 40.2733 ha, which is 604.0995 mu.
    expect(text).toContain("40.3 公顷");
    expect(text).toContain("不是地图");
    expect(words("en")).toContain("Puxian");
  });

  it("tells of a zone what, by which document, when, how large, and what is not published", () => {
    const text = words("zh", { selection: "county/蒲县" });
    for (const part of [
      "蒲县2023年土地征收成片开发方案",
      "临政函〔2023〕32号",
      "2023年7月29日",
      "40.2733 公顷",
      "604.1 亩",
      "56 个足球场",
      "0.714 公顷",
      "没有公布，所以我们没有画",
      "四至（东南西北到哪里）也没有公布",
    ])
      expect(text).toContain(part);
    const english = words("en", { selection: "county/蒲县" });
    expect(english).toContain("29 July 2023");
    expect(english).toContain("About 56 football pitches");
  });

  it("tells of a parcel what may be built, how sure that is, and what the document does not say", () => {
    const id = "临政函〔2022〕63号/parcel/0112-02/current";
    const text = words("zh", { selection: id });
    for (const part of [
      "河西新城 0112-02",
      "它由 0112-02、0112-03 合并而来。",
      "用途是“二类居住用地”：盖住房的地",
      // 6.55 ha × 2.9 = 189 950 m², to three digits.
      "最多是土地面积的 2.9 倍，约 190,000 平方米",
      "大约 26 层",
      "没写“不大于”或“不小于”",
      "原文印着",
      "我们推定的",
      "在哪个县（市、区）",
      "没有公布，所以没有画",
    ])
      expect(text).toContain(part);
    const english = words("en", { selection: id });
    expect(english).toContain("at most 2.9 times the area of the land, about 190,000 m²");
    expect(english).toContain("Not known");
  });

  it("finds what is asked for, and says when nothing is found", () => {
    const filters = { ...noFilters, text: "临政函〔2023〕32号" };
    expect(words("zh", { filters })).toContain("关于蒲县2023年土地征收成片开发方案的批复");
    expect(words("zh", { filters: { ...noFilters, text: "没有这个地方" } })).toContain("没有找到");
  });

  it("tells of a document which land it is about, and links to its original where the office gives one", () => {
    const state = { selection: "临政函〔2023〕24号" };
    expect(words("zh", state)).toContain("河西新城 0104-04a");
    expect(words("zh", state)).toContain("政府网站上的原文：暂无网址。");
    const office = { ...defaultOffice, links: { "临政函〔2023〕24号": "https://example.org/24.html" } };
    expect(words("zh", { ...state, office })).toContain("看公布的原文");
    const issue = {
      ...defaultOffice,
      links: { "《临汾市人民政府公报》2023年第7期": "https://example.org/7" },
    };
    expect(words("zh", { ...state, office: issue })).toContain("看刊登它的那一期公报");
    expect(words("zh", state)).toContain("刊登在：《临汾市人民政府公报》2023年第7期");
    expect(words("zh", { selection: "临政发〔2023〕9号" })).toContain("没有从这份文件里读到地块或片区");
  });

  it("says of a county without data what else names it and whom to ask", () => {
    const text = words("zh", { selection: "county/浮山县" });
    for (const part of ["临政函〔2021〕67号", "批而未用", "段店片区", "二十七条", "没有，不等于没有决定"])
      expect(text).toContain(part);
  });

  it("does not take silence for a no", () => {
    const text = words("zh", { selection: "county/霍州市" });
    expect(text).toContain("片区：所读文件里没有");
    expect(text).toContain("地块：没有数据");
  });

  it("says that there is no review number, and which where there is one", () => {
    expect(words("zh")).toContain("本站没有审图号");
    const office = { ...defaultOffice, reviewNumber: "晋S（2023）008号" };
    expect(words("zh", { office })).toContain("审图号：晋S（2023）008号");
    expect(words("zh", { office })).not.toContain("没有审图号");
  });

  it("shows the question again for a county that the data do not name", () => {
    expect(words("zh", { selection: "county/无此县" })).toContain("您想知道哪里的土地");
  });

  it("has the same messages with the same blanks in both languages", () => {
    const base = (key: string): string => key.replace(/_(one|other)$/, "");
    expect([...new Set(Object.keys(en).map(base))].sort()).toEqual(
      [...new Set(Object.keys(zh).map(base))].sort(),
    );
    const blanks = (text: string): string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]!).filter((one) => one !== "count");
    for (const [key, text] of Object.entries(zh)) {
      const other = (en as Record<string, string>)[key] ?? "";
      expect([key, ...blanks(other).toSorted()]).toEqual([key, ...blanks(text).toSorted()]);
    }
  });
});
