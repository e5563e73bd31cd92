import type { ReactNode } from "react";
import { ProgressBar } from "react-aria-components/ProgressBar";

/** How far something is; without a share it only says that it goes on. */
export function Progress({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number | null;
}): ReactNode {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      isIndeterminate={share === null}
      value={share === null ? 0 : share * 100}
    >
      <div
        className={share === null ? "going" : ""}
        style={share === null ? {} : { inlineSize: `${share * 100}%` }}
      />
    </ProgressBar>
  );
}
