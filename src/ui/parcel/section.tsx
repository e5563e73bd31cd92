import type { ReactNode } from "react";

/** A titled part of a page. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="section">
      <h2>
        {title}
        {aside && <span className="section-aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}

/** One ruled line of a title block: what, the value, where it stands. */
export function Line({
  name,
  children,
  note,
  evidence,
  drawing,
}: {
  readonly name: ReactNode;
  readonly children: ReactNode;
  readonly note?: ReactNode;
  readonly evidence?: ReactNode;
  /** the value as a picture, under it */
  readonly drawing?: ReactNode;
}): ReactNode {
  return (
    <div className="line">
      <dt>{name}</dt>
      <dd>
        <span className="line-value">{children}</span>
        {note && <span className="line-note">{note}</span>}
        {evidence && <span className="line-evidence">{evidence}</span>}
        {drawing}
      </dd>
    </div>
  );
}
