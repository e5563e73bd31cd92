import { type ReactNode, useEffect, useRef } from "react";
import { publicOpened } from "../../store/transitions";
import { AppLink } from "../app-link";
import { usePublicMessages } from "./use-public-messages";

/** The way back, and the name of what is shown: reading goes on at the name, for what was pressed is gone. */
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
      </p>
      {kind !== undefined && <p className="public-kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
