import "./workbench.css";
import "./batch.css";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { pageOpened, selected } from "../../store/transitions";
import { squareMetresText } from "../../view/area-text";
import { declaredComputedChart, errorSizeChart } from "../../view/batch-chart";
import {
  type BatchGrouping,
  batchDots,
  batchGroups,
  byDifference,
  verdictCounts,
} from "../../view/batch-dots";
import { shareText, sizeText } from "../../view/batch-text";
import { checkTally, tallySentence } from "../../view/check-tally";
import { countText } from "../../view/number-text";
import { verdictLabel } from "../../view/verdict-words";
import { AppLink } from "../app-link";
import { Choice } from "../primitives/choice";
import { useApp } from "../store-context";
import { BatchGroups } from "./batch-groups";
import { BatchPicture, VerdictMark } from "./batch-picture";
import { BatchTable } from "./batch-table";
import { type AuditMessageKey, useAuditMessages } from "./use-audit-messages";
import { useWidth } from "./use-width";

const groupings: readonly { readonly value: BatchGrouping; readonly name: AuditMessageKey }[] = [
  { value: "verdict", name: "batch.by.verdict" },
  { value: "document", name: "batch.by.document" },
  { value: "year", name: "batch.by.year" },
  { value: "zone", name: "batch.by.zone" },
];

/** Declared against computed areas of all parcels at once: charts, the groups behind them, and every figure. */
export function BatchPage(): ReactNode {
  const { a, language } = useAuditMessages();
  const loaded = useApp(activeDataset);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, 620);
  const [by, setBy] = useState<BatchGrouping>("verdict");
  const [pointed, setPointed] = useState<string | null>(null);
  const dots = useMemo(() => (loaded ? batchDots(loaded.dataset, language) : []), [loaded, language]);
  const tally = useMemo(() => checkTally(loaded?.dataset.parcels ?? []), [loaded]);
  const box = useMemo(
    () => ({ width, height: Math.round(Math.min(360, Math.max(260, width * 0.6))) }),
    [width],
  );
  const plot = useMemo(() => declaredComputedChart(dots, box), [dots, box]);
  const funnel = useMemo(() => errorSizeChart(dots, box), [dots, box]);
  const groups = useMemo(() => batchGroups(dots, by), [dots, by]);
  const lit = useMemo(() => {
    const group = groups.find((one) => one.key === pointed);
    return group ? new Set(group.dots.map((dot) => dot.key)) : null;
  }, [groups, pointed]);
  const sentence = fullSentence();
  return (
    <div className="page batch-page">
      <h1>{a("batch.title")}</h1>
      <p className="lead">{a("batch.lead")}</p>
      <p className="batch-sentence">{sentence}</p>
      <AppLink to={(state) => pageOpened(selected(state, null), "report")} className="button quiet">
        {a("report.open")}
      </AppLink>
      <div ref={place}>
        {plot && funnel && (
          <>
            <section className="section">
              <h2>{a("batch.funnel")}</h2>
              <BatchPicture
                chart={funnel}
                name={`${a("batch.funnel")}. ${sentence}`}
                xName={a("batch.declared")}
                yName={a("batch.error")}
                xText={(value) => sizeText(value, language)}
                yText={(value) => shareText(value, language)}
                lit={lit}
              />
              <ul className="batch-verdicts">
                {verdictCounts(dots).map(({ verdict }) => (
                  <li key={verdict}>
                    <VerdictMark verdict={verdict} />
                    {verdictLabel(verdict)[language]}
                  </li>
                ))}
              </ul>
              <p className="muted small">{a("batch.funnelNote")}</p>
            </section>
            <section className="section">
              <h2>{a("batch.plot")}</h2>
              <BatchPicture
                chart={plot}
                name={`${a("batch.plot")}. ${sentence}`}
                xName={a("batch.declared")}
                yName={a("batch.computed")}
                xText={(value) => sizeText(value, language)}
                yText={(value) => sizeText(value, language)}
                lit={lit}
              />
              <p className="muted small">{a("batch.plotNote")}</p>
            </section>
          </>
        )}
      </div>
      {dots.length > 0 && (
        <>
          <section className="section">
            <h2>{a("batch.groups")}</h2>
            <Choice<BatchGrouping>
              label={a("batch.by")}
              value={by}
              options={groupings.map(({ value, name }) => ({ value, label: a(name) }))}
              onChange={setBy}
            />
            <BatchGroups groups={groups} by={by} onPoint={setPointed} />
          </section>
          <BatchTable dots={dots} />
        </>
      )}
    </div>
  );

  function fullSentence(): string {
    const all = [tallySentence(tally, language)];
    if (dots.length === 0) return [a("batch.none"), ...all].join(language === "zh" ? "" : " ");
    const parts = verdictCounts(dots)
      .map(({ verdict, count }) => `${verdictLabel(verdict)[language]} ${countText(count, language)}`)
      .join(language === "zh" ? "、" : ", ");
    all.push(a("batch.sentence", { count: dots.length, areas: countText(dots.length, language), parts }));
    const [worst] = byDifference(dots);
    if (worst) {
      all.push(
        a("batch.sentenceOut", {
          title: worst.title,
          declared: squareMetresText(worst.declared, language),
          computed: squareMetresText(worst.computed, language),
          relative: shareText(worst.relative, language),
        }),
      );
    }
    return all.join(language === "zh" ? "" : " ");
  }
}
