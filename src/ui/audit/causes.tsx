import type { ReactNode } from "react";
import type { Verdict } from "../../domain/verdict";
import { causeToggled } from "../../store/decision-transitions";
import { squareMetresText } from "../../view/area-text";
import { signedText } from "../../view/number-text";
import { sentenceFigures } from "../../view/sentence-figures";
import { type PlacedCause, type RankedCause, rankedCauses } from "../../view/workbench-causes";
import { Button } from "../primitives/button";
import { useAct, useApp } from "../store-context";
import { useAuditMessages } from "./use-audit-messages";

/** Causes listed at once; the others on request. */
const first = 4;

/**
 * Single changes that would give the declared figure, each with the area it gives; equally good ones as ties.
 * `index`: of the verdict among those of its parcel.
 */
export function Causes({ verdict, index }: { readonly verdict: Verdict; readonly index: number }): ReactNode {
  const { a } = useAuditMessages();
  if (verdict.hypotheses === undefined) return null;
  const ranked = rankedCauses(verdict.hypotheses);
  const among = Math.max(verdict.hypotheses.length, ...verdict.hypotheses.map((one) => one.among ?? 0));
  const [shown, rest] = [ranked.slice(0, first), ranked.slice(first)];
  const list = (causes: typeof ranked): ReactNode => (
    <ol className="causes">
      {causes.map((ranked) => (
        <CauseItem key={ranked.ways[0].at} ranked={ranked} verdict={index} />
      ))}
    </ol>
  );
  return (
    <section className="cause-block">
      <h3>
        {a("cause.title")} <span className="section-aside">{a("cause.titleNote")}</span>
      </h3>
      {ranked.length === 0 ? (
        <p className="muted">{a("cause.none")}</p>
      ) : (
        <>
          {list(shown)}
          {rest.length > 0 && (
            <details>
              <summary>{a("cause.rest", { count: rest.length })}</summary>
              {list(rest)}
            </details>
          )}
          <p className="muted small">
            {among > 1 && `${a("cause.among", { count: among })} `}
            {a("cause.applied")}
          </p>
        </>
      )}
    </section>
  );
}

/** An edit in words once, and each way of making it with the area it gives. */
function CauseItem({
  ranked: { rank, tied, ways },
  verdict,
}: {
  readonly ranked: RankedCause;
  readonly verdict: number;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const drawn = useApp((state) =>
    state.cause?.verdict === verdict ? ways.some(({ at }) => state.cause?.index === at) : false,
  );
  return (
    <li className={drawn ? "on" : ""}>
      <span className="cause-rank">{a(tied ? "cause.tie" : "cause.rank", { rank })}</span>
      <div>
        <p>{sentenceFigures(ways[0].cause.message[language], language)}</p>
        {ways.map((way) => (
          <CauseWay key={way.at} way={way} verdict={verdict} />
        ))}
      </div>
    </li>
  );
}

function CauseWay({
  way: { cause, at },
  verdict,
}: {
  readonly way: PlacedCause;
  readonly verdict: number;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const act = useAct();
  const drawn = useApp((state) => state.cause?.verdict === verdict && state.cause.index === at);
  return (
    <div className="cause-way">
      <p className="muted small">
        {a("cause.gives")} {squareMetresText(cause.area, language)} · {a("cause.difference")}{" "}
        {signedText(cause.difference, 2, language)} m²
        {cause.labels.length > 0 &&
          ` · ${a("cause.points", { labels: cause.labels.join(language === "zh" ? "、" : ", ") })}`}
      </p>
      {cause.ring !== undefined && (
        <Button pressed={drawn} onPress={() => act((state) => causeToggled(state, verdict, at))}>
          {a(drawn ? "cause.hide" : "cause.show")}
        </Button>
      )}
    </div>
  );
}
