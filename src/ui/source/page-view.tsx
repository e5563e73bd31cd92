import "./page-view.css";
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import type { Highlight } from "../../store/app-state";
import { type PagePicture, useCommands } from "../commands";
import { useFilesMessages } from "../files/use-files-messages";
import { Button } from "../primitives/button";
import { ScrollRegion } from "../primitives/scroll-region";

type State =
  | { readonly state: "drawing" | "gone" }
  | { readonly state: "drawn"; readonly picture: PagePicture }
  | { readonly state: "failed"; readonly reason: string };

/** Widths of the page in times of its place. */
const ZOOMS = [1, 1.5, 2, 3];

/** The page of a PDF as it looks, the evidence framed. */
export default function PageView({
  highlight,
  file,
}: {
  readonly highlight: Highlight;
  readonly file: string;
}): ReactNode {
  const { f } = useFilesMessages();
  const { drawPage } = useCommands();
  const home = highlight.page ?? 1;
  const [page, setPage] = useState(home);
  const [zoom, setZoom] = useState(0);
  const [shown, setShown] = useState<State>({ state: "drawing" });
  const canvas = useRef<HTMLCanvasElement>(null);
  const region = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const times = ZOOMS[zoom] ?? 1;
  useEffect(() => setPage(home), [home]);
  useEffect(() => {
    const [target, around] = [canvas.current, region.current];
    if (target === null || around === null) return;
    let stale = false;
    setShown((last) => (last.state === "drawn" ? last : { state: "drawing" }));
    const pixels = around.clientWidth * times * (window.devicePixelRatio || 1);
    drawPage(highlight.source, page, target, pixels).then(
      (picture) => {
        if (!stale) setShown(picture === null ? { state: "gone" } : { state: "drawn", picture });
      },
      (error: unknown) => {
        if (!stale)
          setShown({ state: "failed", reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      stale = true;
    };
  }, [drawPage, highlight.source, page, times]);
  const { box } = highlight;
  const picture = shown.state === "drawn" ? shown.picture : null;
  const framed = box !== undefined && page === home && picture !== null;
  useEffect(() => {
    if (framed && box !== undefined) frame.current?.scrollIntoView({ block: "center", inline: "center" });
  }, [framed, box]);
  return (
    <div className="page-view">
      <div className="page-tools">
        <Button
          icon="left"
          look="plain"
          label={f("page.previous")}
          disabled={page <= 1}
          onPress={() => setPage(page - 1)}
        />
        <span role="status">{picture === null ? "" : f("page.of", { page, pages: picture.pages })}</span>
        <Button
          icon="right"
          look="plain"
          label={f("page.next")}
          disabled={picture === null || page >= picture.pages}
          onPress={() => setPage(page + 1)}
        />
        {page !== home && <Button onPress={() => setPage(home)}>{f("page.back")}</Button>}
        <span className="page-zoom">
          <Button look="plain" disabled={zoom === 0} onPress={() => setZoom(zoom - 1)}>
            {f("page.smaller")}
          </Button>
          <Button look="plain" disabled={zoom === ZOOMS.length - 1} onPress={() => setZoom(zoom + 1)}>
            {f("page.larger")}
          </Button>
        </span>
      </div>
      {shown.state !== "drawn" && (
        <p className={shown.state === "drawing" ? "muted" : "caution"} role="status">
          {shown.state === "drawing" && f("page.wait")}
          {shown.state === "gone" && f("page.gone")}
          {shown.state === "failed" && f("page.failed", { reason: shown.reason })}
        </p>
      )}
      <ScrollRegion region={region} className="page-scroll" label={f("page.region")}>
        <div className="page-sheet" style={{ inlineSize: `${times * 100}%` }}>
          <canvas
            ref={canvas}
            role="img"
            aria-label={f(framed ? "page.pictureBox" : "page.picture", { file, page })}
          />
          {framed && picture !== null && (
            <div ref={frame} className="page-box" style={boxStyle(box, picture)} />
          )}
        </div>
      </ScrollRegion>
    </div>
  );
}

/** Space around the framed characters, in PDF points. */
const AIR = 1.5;

function boxStyle(
  [x0, y0, x1, y1]: NonNullable<Highlight["box"]>,
  { width, height }: PagePicture,
): CSSProperties {
  const share = (value: number, whole: number): string => `${(value / whole) * 100}%`;
  return {
    insetInlineStart: share(x0 - AIR, width),
    insetBlockStart: share(height - y1 - AIR, height),
    inlineSize: share(x1 - x0 + 2 * AIR, width),
    blockSize: share(y1 - y0 + 2 * AIR, height),
  };
}
