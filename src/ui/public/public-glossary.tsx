import type { ReactNode } from "react";
import { type GlossaryTerm, glossaryTerm, publicGlossary } from "../../view/public-glossary";
import { PrintedText } from "../printed-text";
import { usePublicMessages } from "./use-public-messages";

/** All terms, each folded behind its name; on paper those alone that the page uses. */
export function PublicGlossary({
  used = null,
}: {
  /** null: all may be of use */
  readonly used?: readonly GlossaryTerm["id"][] | null;
}): ReactNode {
  const { p } = usePublicMessages();
  return (
    <section className="public-glossary">
      <h2>{p("public.glossary")}</h2>
      {publicGlossary.map(({ id }) => (
        <div key={id} className={used === null || used.includes(id) ? undefined : "screen-only"}>
          <TermInPlace id={id} />
        </div>
      ))}
    </section>
  );
}

/** One term where it is used: its name, and behind it what it means. */
export function TermInPlace({ id }: { readonly id: GlossaryTerm["id"] }): ReactNode {
  const { language } = usePublicMessages();
  const found = glossaryTerm(id);
  if (found === null) return null;
  return (
    <details className="term">
      <summary>{found.term[language]}</summary>
      <p>
        <PrintedText text={found.words[language]} />
      </p>
    </details>
  );
}
