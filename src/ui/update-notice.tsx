import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "./primitives/button";
import { useMessages } from "./use-messages";

/** `nearly-full`: the browser has little room left; `not-kept`: the copy for offline use found none. */
export type StorageTrouble = "nearly-full" | "not-kept";

/** Whether a newer version of the page is here and waits, and how to go over to it. */
export interface Updates {
  subscribe(listener: () => void): () => void;
  waiting(): boolean;
  /** what the storage of the browser cannot do; null where nothing is wrong */
  trouble(): StorageTrouble | null;
  /** the reader has read of the trouble */
  dismiss(): void;
  /** reloads the page in its newer version */
  apply(): void;
}

/** Says that a newer version waits; nothing changes until the reader presses. */
export function UpdateNotice({ updates }: { readonly updates: Updates }): ReactNode {
  const { t } = useMessages();
  const waiting = useSyncExternalStore(updates.subscribe, updates.waiting, updates.waiting);
  const trouble = useSyncExternalStore(updates.subscribe, updates.trouble, updates.trouble);
  return (
    <div className="reading" role="status">
      {trouble !== null && (
        <div className="reading-card">
          <p>{trouble === "nearly-full" ? t("storage.nearlyFull") : t("storage.notKept")}</p>
          <Button onPress={() => updates.dismiss()}>{t("storage.read")}</Button>
        </div>
      )}
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
