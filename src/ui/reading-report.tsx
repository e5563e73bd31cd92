import { lazy, type ReactNode, Suspense } from "react";
import { useApp } from "./store-context";

const ReadingCard = lazy(async () => ({ default: (await import("./reading-card")).ReadingCard }));
const UndoCard = lazy(async () => ({ default: (await import("./undo/undo-card")).UndoCard }));

/** Where a reading reports, and what can be undone; both come when there is something to say. */
export function ReadingReport(): ReactNode {
  const reading = useApp((state) => state.work !== null);
  const undoable = useApp((state) => state.undoable !== null);
  return (
    <div className="reading" role="status" aria-live="polite">
      {reading && (
        <Suspense>
          <ReadingCard />
        </Suspense>
      )}
      {undoable && (
        <Suspense>
          <UndoCard />
        </Suspense>
      )}
    </div>
  );
}
