import { type ReactNode, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import { publicOpened } from "../../store/transitions";
import { roundedText } from "../../view/number-text";
import { subjectTitle } from "../../view/parcel-title";
import { countyId } from "../../view/public-ids";
import { lengthText } from "../../view/sheet-words";
import { AppLink } from "../app-link";
import { type Nearby, useCommands } from "../commands";
import { Button } from "../primitives/button";
import { usePublicMessages } from "./use-public-messages";

/** "Near me": only when pressed, and only on this device. */
export function NearMe({ dataset }: { readonly dataset: Dataset }): ReactNode {
  const { p } = usePublicMessages();
  const { lookAround } = useCommands();
  const [answer, setAnswer] = useState<Nearby | "asking" | null>(null);
  const ask = async (): Promise<void> => {
    setAnswer("asking");
    setAnswer(await lookAround());
  };
  return (
    <div className="public-near">
      <Button icon="target" disabled={answer === "asking"} onPress={() => void ask()}>
        {p("public.near")}
      </Button>
      <span className="muted">{p("public.near.private")}</span>
      <div role="status">
        {answer === "asking" && <p>{p("public.near.asking")}</p>}
        {answer !== null && answer !== "asking" && answer.state !== "found" && (
          <p>{p(`public.near.${answer.state}`)}</p>
        )}
        {answer !== null && answer !== "asking" && answer.state === "found" && (
          <Found answer={answer} dataset={dataset} />
        )}
      </div>
    </div>
  );
}

function Found({
  answer,
  dataset,
}: {
  readonly answer: Extract<Nearby, { state: "found" }>;
  readonly dataset: Dataset;
}): ReactNode {
  const { p, language } = usePublicMessages();
  const away = (metres: number): string =>
    metres >= 1000
      ? `${roundedText(metres / 1000, 2, language)} ${language === "zh" ? "公里" : "km"}`
      : lengthText(Math.round(metres / 10) * 10, language);
  const [nearest, ...others] = answer.seats;
  if (nearest === undefined) return <p>{p("public.near.elsewhere")}</p>;
  return (
    <>
      <p>{p("public.near.seat", { accuracy: away(answer.accuracy) })}</p>
      <ul className="public-links">
        {[nearest, ...others].map(({ name, metres }) => (
          <li key={name}>
            <AppLink to={(state) => publicOpened(state, countyId(name))}>
              <span lang="zh-CN">{name}</span>
            </AppLink>{" "}
            {p("public.near.away", { distance: away(metres) })}
          </li>
        ))}
      </ul>
      <p>{answer.records.length === 0 ? p("public.near.noRecords") : p("public.near.records")}</p>
      {answer.records.length > 0 && (
        <ul className="public-links">
          {answer.records.map(({ id, metres }) => (
            <li key={id}>
              <AppLink to={(state) => publicOpened(state, id)}>
                <span lang="zh-CN">{subjectTitle(dataset, id, language) ?? id}</span>
              </AppLink>{" "}
              {metres === 0 ? p("public.near.inside") : p("public.near.away", { distance: away(metres) })}
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{p("public.near.doubt")}</p>
    </>
  );
}
