import { bench, describe } from "vitest";
import { noFilters } from "../../src/store/app-state";
import { facetValues, filteredRows } from "../../src/view/ledger-filter";
import { orderedRows } from "../../src/view/ledger-order";
import { ledgerRows } from "../../src/view/ledger-rows";
import { rangeHistogram } from "../../src/view/range-histogram";
import { soundsLike } from "../../src/view/sounds-like";
import { generatedLedger } from "./generated-ledger";

for (const count of [10_000, 100_000]) {
  const dataset = generatedLedger(count);
  const rows = ledgerRows(dataset, "zh");
  const filter = {
    ...noFilters,
    landUse: ["070102"],
    ranges: { far: { min: 1, max: 2.5 } },
    year: ["2018", "2019"],
  };
  const short = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

  describe(`the ledger with ${count} rows`, () => {
    bench("rows of a dataset", () => void ledgerRows(dataset, "zh"), short);
    bench("filter by facet, range and year", () => void filteredRows(rows, filter), short);
    bench("search by letters", () => void filteredRows(rows, { ...noFilters, text: "y07 样板12路" }), short);
    bench(
      "search by pinyin",
      () => void filteredRows(rows, { ...noFilters, text: "shangye" }, null, soundsLike),
      short,
    );
    bench("count a facet", () => void facetValues(rows, filter, "planArea"), short);
    bench("histogram of a range", () => void rangeHistogram(rows, filter, "far"), short);
    bench("sort by area", () => void orderedRows(rows, { column: "area", descending: true }), short);
    bench(
      "find the selected row",
      () => void rows.findIndex((row) => row.id === `generated/${count - 1}`),
      short,
    );
  });
}
