import { lazy, type ReactNode, Suspense, useState } from "react";
import { activeDataset } from "../../store/selectors";
import { pageOpened } from "../../store/transitions";
import type { Reported } from "../../view/error-report";
import type { SheetPaper } from "../../view/sheet-paper";
import { AppLink } from "../app-link";
import { Button } from "../primitives/button";
import { useApp } from "../store-context";
import { usePublicLink } from "./use-public-link";
import { usePublicMessages } from "./use-public-messages";

const ErrorForm = lazy(async () => ({ default: (await import("./error-form")).ErrorForm }));

/** Where the tools of a page stand, behind its answer. */
export const TOOLS_ID = "public-tools";

/** What can be done with what is shown: print it, print its map, pass it on, say that it is wrong. */
export function PublicTools({
  about,
  mapped = true,
}: {
  readonly about: Reported;
  /** false: there is no land in it that a sheet could show */
  readonly mapped?: boolean;
}): ReactNode {
  const { p } = usePublicMessages();
  const link = usePublicLink();
  const local = useApp((state) => activeDataset(state)?.local ?? false);
  const [reporting, setReporting] = useState(false);
  const [shared, setShared] = useState<"copied" | "failed" | null>(null);
  const share = async (): Promise<void> => {
    try {
      if ("share" in navigator) {
        await navigator.share({ title: about.title, url: link });
        return;
      }
      await (navigator as Navigator).clipboard.writeText(link);
      setShared("copied");
    } catch (error) {
      // The reader closed the sheet of the system: nothing failed.
      if (!(error instanceof DOMException && error.name === "AbortError")) setShared("failed");
    }
  };
  return (
    <section className="public-tools" id={TOOLS_ID} tabIndex={-1} aria-label={p("public.tools")}>
      <Button look="strong" onPress={() => void printed("a4")}>
        {p("public.print")}
      </Button>
      <Button onPress={() => void printed("a3")}>{p("public.printLarge")}</Button>
      {mapped && (
        <AppLink to={(state) => pageOpened(state, "sheet")} className="button quiet">
          {p("public.sheet")}
        </AppLink>
      )}
      <Button disabled={local} onPress={() => void share()}>
        {p("public.share")}
      </Button>
      <Button onPress={() => setReporting(true)}>{p("public.report")}</Button>
      <span role="status" className="muted">
        {local && p("public.share.local")}
        {shared === "copied" && p("public.share.copied")}
        {shared === "failed" && p("public.share.failed", { link })}
      </span>
      {reporting && (
        <Suspense>
          <ErrorForm about={about} link={link} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </section>
  );
}

/** Every character must have its font before the page goes to paper. */
async function printed(paper: SheetPaper): Promise<void> {
  document.documentElement.dataset.paper = paper;
  // Phones come back from printing at once and print later.
  window.addEventListener("afterprint", () => delete document.documentElement.dataset.paper, { once: true });
  await document.fonts.ready;
  window.print();
}
