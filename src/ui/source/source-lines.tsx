import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Highlight } from "../../store/app-state";
import { lineAt, linePieces, lineStarts, rowOfLine, shownLines } from "../../view/text-lines";
import { pointPieces } from "../../view/workbench-text";
import { usePointText } from "../audit/use-point-text";
import { usePointing } from "../audit/use-pointing";
import { ScrollRegion } from "../primitives/scroll-region";
import { useMessages } from "../use-messages";

const estimatedLine = 26;
/** What a run of blank lines takes. */
const estimatedGap = 8;

/** A text with numbered lines, the asked-for characters marked and in sight. */
export function SourceLines({
  text,
  highlight,
}: {
  readonly text: string;
  readonly highlight: Highlight;
}): ReactNode {
  const { t } = useMessages();
  const scroller = useRef<HTMLElement>(null);
  const starts = useMemo(() => lineStarts(text), [text]);
  const rows = useMemo(() => shownLines(text, starts), [text, starts]);
  const spans = useMemo(
    () => [highlight, ...(highlight.more ?? []).filter((one) => one.source === highlight.source)],
    [highlight],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.blank ? estimatedGap : estimatedLine),
    initialRect: { width: 600, height: 800 },
    overscan: 12,
  });
  const first = rowOfLine(rows, lineAt(starts, highlight.start));
  useEffect(() => {
    virtual.scrollToIndex(first, { align: "center" });
    // Lines are measured as they appear: once more when the neighbours have their real height.
    const again = requestAnimationFrame(() => virtual.scrollToIndex(first, { align: "center" }));
    return () => cancelAnimationFrame(again);
  }, [first, virtual]);
  const points = usePointText(highlight.source);
  usePointing(scroller);
  useEffect(() => {
    if (points.at !== null)
      virtual.scrollToIndex(rowOfLine(rows, lineAt(starts, points.at)), { align: "auto" });
  }, [points.at, rows, starts, virtual]);
  return (
    <ScrollRegion region={scroller} className="source-lines" label={t("source.text")} lang="zh-CN">
      <div style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const { line, blank } = rows[item.index] ?? { line: 0, blank: true };
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={blank ? "source-line blank" : "source-line"}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <span className="source-number" aria-hidden="true">
                {blank ? "" : line + 1}
              </span>
              <span className="source-text">
                {pointPieces(linePieces(text, starts, line, spans), points.spans).map((piece) => {
                  const Piece = piece.marked ? "mark" : "span";
                  return piece.point === null ? (
                    <Piece key={piece.start}>{piece.text}</Piece>
                  ) : (
                    <Piece
                      key={piece.start}
                      data-point={piece.point}
                      className={`point-text${piece.point === points.pointed ? " on" : ""}`}
                    >
                      {piece.text}
                    </Piece>
                  );
                })}
              </span>
            </div>
          );
        })}
      </div>
    </ScrollRegion>
  );
}
