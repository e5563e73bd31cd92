import type { MouseEvent, ReactNode } from "react";
import { addressText } from "../store/address";
import type { AppState } from "../store/app-state";
import { useAct, useApp } from "./store-context";

/** A link to a state of the page: it can be followed, copied, and opened beside. */
export function AppLink({
  to,
  className,
  current,
  children,
}: {
  /** the transition that following the link performs */
  readonly to: (state: AppState) => AppState;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const href = useApp((state) => addressText(to(state), null));
  const act = useAct();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act(to);
  };
  return (
    <a href={href} className={className} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
