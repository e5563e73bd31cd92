import type { ReactNode } from "react";
import { findingGroups, type ListedFinding } from "../../view/finding-list";
import { countText } from "../../view/number-text";
import { ruleName } from "../../view/rule-names";
import { SeverityTag } from "../tags";
import { useMessages } from "../use-messages";
import { FindingCard } from "./finding-card";
import { useListMessages } from "./use-list-messages";

/** Findings under their rules: how grave they are, the name of the rule and its code stand once above each group. */
export function FindingGroups({
  findings,
  head,
}: {
  readonly findings: readonly ListedFinding[];
  /** the heading of a group: of a part of the page, or of a part within one */
  readonly head: "h2" | "h3";
}): ReactNode {
  const { language } = useMessages();
  const { l } = useListMessages();
  const Head = head;
  return findingGroups(findings).map(({ severity, rule, findings: together }) => (
    <section key={`${severity} ${rule}`} className="finding-group">
      <header>
        <SeverityTag severity={severity} />
        <Head>
          {ruleName(rule, language)}{" "}
          <span className="section-aside">{countText(together.length, language)}</span>
        </Head>
        <code className="rule">{l("findings.rule", { rule })}</code>
      </header>
      {together.map(({ finding, subject }) => (
        <FindingCard key={finding.id} finding={finding} subject={subject} />
      ))}
    </section>
  ));
}
