import type { ReactNode, RefObject } from "react";

/** A region that scrolls must be reachable by keyboard (WCAG 2.1.1), though nothing in it may be pressed. */
const inTabOrder = 0;

/** A named part of the page that scrolls by itself. */
export function ScrollRegion({
  label,
  className,
  region,
  lang,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly region?: RefObject<HTMLElement | null>;
  readonly lang?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section ref={region} className={className} aria-label={label} lang={lang} tabIndex={inTabOrder}>
      {children}
    </section>
  );
}
