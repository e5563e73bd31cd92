import { type ReactNode, useState } from "react";
import { parcelsPicked } from "../../store/decision-transitions";
import { parcelOpened } from "../../store/transitions";
import { type BatchDot, byDifference } from "../../view/batch-dots";
import { shareText } from "../../view/batch-text";
import { decimalText, roundedText, signedText } from "../../view/number-text";
import { verdictLabel } from "../../view/verdict-words";
import { AppLink } from "../app-link";
import { Button } from "../primitives/button";
import { ScrollRegion } from "../primitives/scroll-region";
import { useAct } from "../store-context";
import { VerdictMark } from "./batch-picture";
import { useAuditMessages } from "./use-audit-messages";

/** Rows shown at once; more on request. */
const step = 50;

/** The figures behind the charts, the largest differences first. */
export function BatchTable({ dots }: { readonly dots: readonly BatchDot[] }): ReactNode {
  const { a, language } = useAuditMessages();
  const act = useAct();
  const [limit, setLimit] = useState(step);
  const rows = byDifference(dots);
  return (
    <section className="section">
      <h2>{a("batch.dots", { count: dots.length })}</h2>
      <ScrollRegion className="wide-table" label={a("table.label")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{a("batch.parcel")}</th>
              <th scope="col">{a("batch.verdict")}</th>
              <th scope="col" className="numeric">
                {a("batch.declared")}
              </th>
              <th scope="col" className="numeric">
                {a("batch.computed")}
              </th>
              <th scope="col" className="numeric">
                {a("batch.difference")}
              </th>
              <th scope="col" className="numeric">
                {a("batch.relative")}
              </th>
              <th scope="col" className="numeric">
                {a("batch.tolerance")}
              </th>
              <th scope="col">
                <span className="unseen">{a("batch.pick")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((dot) => (
              <tr key={dot.key}>
                <th scope="row">
                  <AppLink to={(state) => parcelOpened(state, dot.parcel)}>{dot.title}</AppLink>
                </th>
                <td>
                  <VerdictMark verdict={dot.verdict} /> {verdictLabel(dot.verdict)[language]}
                </td>
                <td className="numeric">{decimalText(dot.declared, 2, language)}</td>
                <td className="numeric">{decimalText(dot.computed, 2, language)}</td>
                <td className="numeric">{signedText(dot.difference, 2, language)}</td>
                <td className="numeric">{shareText(dot.relative, language)}</td>
                <td className="numeric">{roundedText(dot.allowed, 2, language)}</td>
                <td>
                  <Button
                    look="plain"
                    icon="target"
                    label={a("batch.pick")}
                    onPress={() => act((state) => parcelsPicked(state, [dot.parcel]))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > limit && (
        <Button onPress={() => setLimit(limit + step)}>
          {a("batch.more", { count: Math.min(step, rows.length - limit) })}
        </Button>
      )}
    </section>
  );
}
