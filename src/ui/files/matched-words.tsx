import type { ReactNode } from "react";
import { COLUMN_ROLES, type MapFile } from "../../domain/map-file";
import { useFilesMessages } from "./use-files-messages";

/** How columns were matched, in a line. */
export function MatchedWords({ matching, matchedBy }: Pick<MapFile, "matching" | "matchedBy">): ReactNode {
  const { f } = useFilesMessages();
  const told = COLUMN_ROLES.flatMap((role) =>
    matching[role] === null ? [] : [`${f(`columns.${role}`)} ← ${matching[role]}`],
  );
  return (
    <span className="muted small">
      {" "}
      {told.length > 0 ? told.join(" · ") : f("columns.noneMatched")} ({f(`columns.by.${matchedBy}`)})
    </span>
  );
}
