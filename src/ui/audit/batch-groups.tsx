import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { parcelsPicked } from "../../store/decision-transitions";
import type { BatchGroup, BatchGrouping } from "../../view/batch-dots";
import { shareText } from "../../view/batch-text";
import { countText } from "../../view/number-text";
import { verdictLabel } from "../../view/verdict-words";
import { ScrollRegion } from "../primitives/scroll-region";
import { useAct } from "../store-context";
import { VerdictMark } from "./batch-picture";
import { type AuditMessageKey, useAuditMessages } from "./use-audit-messages";

const nameless: Record<BatchGrouping, AuditMessageKey> = {
  verdict: "batch.verdict",
  document: "batch.unplaced",
  year: "batch.noYear",
  zone: "batch.noZone",
};

/** The groups with their verdicts: pointing at one lights up its marks, pressing it lists its parcels. */
export function BatchGroups({
  groups,
  by,
  onPoint,
}: {
  readonly groups: readonly BatchGroup[];
  readonly by: BatchGrouping;
  /** key of the group that is pointed at */
  readonly onPoint: (group: string | null) => void;
}): ReactNode {
  const { a, language } = useAuditMessages();
  const act = useAct();
  const table = useRef<HTMLElement>(null);
  useGroupPointing(table, onPoint);
  return (
    <ScrollRegion className="wide-table" label={a("batch.groups")} region={table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{a("batch.group")}</th>
            <th scope="col" className="numeric">
              {a("batch.checked")}
            </th>
            <th scope="col">{a("batch.verdict")}</th>
            <th scope="col" className="numeric">
              {a("batch.median")}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key} data-group={group.key}>
              <th scope="row">
                <button
                  type="button"
                  className="linklike"
                  title={a("batch.pick")}
                  onClick={() =>
                    act((state) => parcelsPicked(state, [...new Set(group.dots.map((dot) => dot.parcel))]))
                  }
                >
                  {group.name?.[language] ?? a(nameless[by])}
                </button>
              </th>
              <td className="numeric">{countText(group.dots.length, language)}</td>
              <td>
                <ul className="batch-verdicts">
                  {group.verdicts.map(({ verdict, count }) => (
                    <li key={verdict}>
                      <VerdictMark verdict={verdict} />
                      {verdictLabel(verdict)[language]} {countText(count, language)}
                    </li>
                  ))}
                </ul>
              </td>
              <td className="numeric">{shareText(group.median, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Which group is pointed at or has the focus. */
function useGroupPointing(
  table: RefObject<HTMLElement | null>,
  onPoint: (group: string | null) => void,
): void {
  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const pointed = (event: Event): void => {
      const row = event.target instanceof Element ? event.target.closest("[data-group]") : null;
      onPoint(row?.getAttribute("data-group") ?? null);
    };
    const left = (): void => onPoint(null);
    const events: readonly [string, (event: Event) => void][] = [
      ["pointerover", pointed],
      ["focusin", pointed],
      ["pointerleave", left],
      ["focusout", left],
    ];
    for (const [name, heard] of events) element.addEventListener(name, heard);
    return () => {
      for (const [name, heard] of events) element.removeEventListener(name, heard);
    };
  }, [table, onPoint]);
}
