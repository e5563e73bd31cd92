import type { ReactNode } from "react";
import { type SureStatement, surenesses } from "../../view/public-sure";
import { EvidenceButton } from "../evidence-button";
import { PrintedText } from "../printed-text";
import { usePublicMessages } from "./use-public-messages";

/** How sure each thing is, the surest first. Signs and words say the same. */
export function SureList({ statements }: { readonly statements: readonly SureStatement[] }): ReactNode {
  const { p } = usePublicMessages();
  return (
    <ul className="sure-list">
      {surenesses.map((sure) => {
        const own = statements.filter((one) => one.sure === sure);
        if (own.length === 0) return null;
        return (
          <li key={sure}>
            <b className={`sure ${sure}`}>{p(`public.sure.${sure}`)}</b>
            <ul>
              {own.map(({ words, evidence }) => (
                <li key={words}>
                  <PrintedText text={words} /> {evidence && <EvidenceButton evidence={evidence} />}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
