import { type ReactNode, useEffect, useRef } from "react";
import { publicOpened } from "../../store/transitions";
import { AppLink } from "../app-link";
import { TOOLS_ID } from "./public-tools";
import { usePublicMessages } from "./use-public-messages";

/**
 * The way back, the way down to what can be done, and the name of what is shown: reading goes on at the name, for what
 * was pressed is gone.
 */
export function PublicHead({
  children,
  kind,
}: {
  readonly children: ReactNode;
  /** what it is, above its name */
  readonly kind?: string;
}): ReactNode {
  const { p } = usePublicMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p className="public-way">
        <AppLink to={(state) => publicOpened(state, null)} className="public-back">
          ← {p("public.back")}
        </AppLink>
        <button type="button" className="linklike public-jump" onClick={toTools}>
          {p("public.tools.jump")} ↓
        </button>
      </p>
      {kind !== undefined && <p className="public-kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}

/** The fragment of the address belongs to the state of the page: the focus is moved instead. */
function toTools(): void {
  document.getElementById(TOOLS_ID)?.focus();
}
