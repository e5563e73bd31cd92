import "./welcome.css";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { welcomeDismissed } from "../../store/transitions";
import { useCommands } from "../commands";
import { Button } from "../primitives/button";
import { useAct } from "../store-context";
import { useMessages } from "../use-messages";
import { useWelcomeMessages } from "./use-welcome-messages";

const AddDocument = lazy(async () => ({ default: (await import("../add-document")).AddDocument }));

/** What this is in one sentence, the one thing to do, and the demonstration: above the data, at the first visit only. */
export function Welcome(): ReactNode {
  const { t } = useMessages();
  const { w } = useWelcomeMessages();
  const act = useAct();
  const { offers, openDataset } = useCommands();
  const [adding, setAdding] = useState(false);
  const demo = offers.find((offer) => offer.invented);
  return (
    <section className="welcome" aria-label={w("welcome.label")}>
      <p>{w("welcome.what")}</p>
      <div className="welcome-ways">
        <Button look="strong" icon="add" onPress={() => setAdding(true)}>
          <span className="for-pointer">{w("welcome.add")}</span>
          <span className="for-touch">{w("welcome.addTouch")}</span>
        </Button>
        {demo && (
          <Button
            onPress={() => {
              act(welcomeDismissed);
              openDataset(demo.id);
            }}
          >
            {w("welcome.demo")}
          </Button>
        )}
      </div>
      <Button look="plain" icon="close" label={t("close")} onPress={() => act(welcomeDismissed)} />
      {adding && (
        <Suspense>
          <AddDocument onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </section>
  );
}
