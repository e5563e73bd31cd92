import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "./primitives/button";
import { useMessages } from "./use-messages";

/** Whether a newer version of the page is here and waits, and how to go over to it. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  waiting(): boolean;
  /** reloads the page in its newer version */
  apply(): void;
}

/** Says that a newer version waits; nothing changes until the reader presses. */
export function UpdateNotice({ updates }: { readonly updates: Updates }): ReactNode {
  const { t } = useMessages();
  const waiting = useSyncExternalStore(updates.subscribe, updates.waiting, updates.waiting);
  return (
    <div className="reading" role="status">
      {waiting && (
        <div className="reading-card">
          <p>{t("update.ready")}</p>
          <Button look="strong" onPress={() => updates.apply()}>
            {t("update.apply")}
          </Button>
        </div>
      )}
    </div>
  );
}
