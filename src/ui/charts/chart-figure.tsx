import { type ReactNode, useId } from "react";
import { Section } from "../parcel/section";
import { ScrollRegion } from "../primitives/scroll-region";
import { useChartMessages } from "./use-chart-messages";

/** A drawing with its sentence; `table` holds the same figures for whoever cannot or will not read the drawing. */
export function ChartFigure({
  title,
  sentence,
  tools,
  note,
  table,
  children,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly tools?: ReactNode;
  readonly note?: ReactNode;
  readonly table?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { c } = useChartMessages();
  const id = useId();
  return (
    <Section title={title}>
      {tools}
      <figure className="chart-figure" aria-labelledby={id}>
        <figcaption id={id}>{sentence}</figcaption>
        {children}
      </figure>
      {note && <p className="muted small">{note}</p>}
      {table && (
        <details>
          <summary>{c("charts.table")}</summary>
          <ScrollRegion className="wide-table" label={`${title} · ${c("charts.table")}`}>
            {table}
          </ScrollRegion>
        </details>
      )}
    </Section>
  );
}
