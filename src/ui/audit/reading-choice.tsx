import "./reading-choice.css";
import { type FormEvent, type ReactNode, useId, useMemo, useState } from "react";
import type { Boundary } from "../../domain/boundary";
import { crsKey } from "../../domain/crs-key";
import type { Parcel } from "../../domain/parcel";
import { readingChosen } from "../../store/reading-transitions";
import { activeDataset } from "../../store/selectors";
import { crsText } from "../../view/crs-text";
import { sameReading } from "../../view/same-reading";
import { sentenceFigures } from "../../view/sentence-figures";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { Tag } from "../tags";
import { useAuditMessages } from "./use-audit-messages";

/**
 * The readings of a boundary with what speaks for each, any of which the reader may put in force: the boundary is
 * measured again, the address records the choice, and going back undoes it.
 */
export function ReadingChoice({
  parcel,
  boundary,
}: {
  readonly parcel: Parcel;
  readonly boundary: Boundary;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const act = useAct();
  const loaded = useApp(activeDataset);
  const chosen = useApp((state) => state.readings.some((one) => one.subject === parcel.id));
  const problem = useApp((state) => state.readingProblems.find((one) => one.subject === parcel.id));
  const [together, setTogether] = useState(false);
  const alike = useMemo(() => (loaded ? sameReading(loaded.dataset, parcel) : []), [loaded, parcel]);
  const inUse = crsKey(boundary.crs);
  const choose = (system: string | null): void =>
    act((state) => readingChosen(state, together ? alike : [parcel.id], system));
  return (
    <div className="reading-choice">
      {chosen && (
        <p className="reading-chosen" role="status">
          {a("crs.chosen")} <Button onPress={() => choose(null)}>{a("crs.undo")}</Button>
        </p>
      )}
      {problem && (
        <p className="caution" role="alert">
          {sentenceFigures(problem.message[language], language)}
        </p>
      )}
      <details open={chosen || problem !== undefined}>
        <summary>{a("crs.readings", { count: boundary.alternatives.length })}</summary>
        <ol className="readings">
          {boundary.alternatives.map((one, index) => {
            const system = crsKey(one);
            return (
              <li key={`${system}/${one.zoneWidth}`}>
                <span className="reading-line">
                  <span>{crsText(one, language)}</span>
                  {index === 0 && <Tag tone="note">{a("crs.automatic")}</Tag>}
                  {system === inUse ? (
                    <Tag tone="pass">{a("crs.inUse")}</Tag>
                  ) : (
                    <Button
                      label={a("crs.useNamed", { system: crsText(one, language) })}
                      onPress={() => choose(index === 0 ? null : system)}
                    >
                      {a("crs.use")}
                    </Button>
                  )}
                </span>
                <small className="muted">
                  {one.reasons
                    .map((reason) => sentenceFigures(reason[language], language))
                    .join(language === "zh" ? "" : " ")}
                </small>
              </li>
            );
          })}
        </ol>
        {alike.length > 1 && (
          <label className="reading-together">
            <input
              type="checkbox"
              checked={together}
              onChange={(event) => setTogether(event.target.checked)}
            />
            {a("crs.together", { count: alike.length })}
          </label>
        )}
        <OtherSystem onChoose={choose} />
      </details>
    </div>
  );
}

/** Any other system by its EPSG code; what the digits cannot be in is refused with the reason. */
function OtherSystem({ onChoose }: { readonly onChoose: (system: string) => void }): ReactNode {
  const { a } = useAuditMessages();
  const id = useId();
  const [code, setCode] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const digits = code.replace(/\D/gu, "");
    if (digits !== "") onChoose(`EPSG:${digits}`);
  };
  return (
    <form className="reading-other" onSubmit={submit}>
      <label htmlFor={id}>{a("crs.other")}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        placeholder="4547"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="button quiet">
        {a("crs.use")}
      </button>
    </form>
  );
}
