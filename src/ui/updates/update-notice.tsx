import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "../primitives/button";
import type { Updates } from "./updates";
import { useUpdateMessages } from "./use-update-messages";

const troubleWords = {
  "nearly-full": "storage.nearlyFull",
  "not-kept": "storage.notKept",
  refused: "storage.refused",
} as const;

/** Says that a newer version waits; nothing changes until the reader presses. */
export function UpdateNotice({ updates }: { readonly updates: Updates }): ReactNode {
  const { u } = useUpdateMessages();
  const waiting = useSyncExternalStore(updates.subscribe, updates.waiting, updates.waiting);
  const trouble = useSyncExternalStore(updates.subscribe, updates.trouble, updates.trouble);
  return (
    <div className="reading" role="status">
      {trouble !== null && (
        <div className="reading-card">
          <p>{u(troubleWords[trouble])}</p>
          <Button onPress={() => updates.dismiss()}>{u("storage.read")}</Button>
        </div>
      )}
      {waiting && (
        <div className="reading-card">
          <p>{u("update.ready")}</p>
          <Button look="strong" onPress={() => updates.apply()}>
            {u("update.apply")}
          </Button>
        </div>
      )}
    </div>
  );
}
