import type { ReactNode } from "react";
import type { PublicTheme } from "../../view/public-themes";
import { PrintedText } from "../printed-text";
import { usePublicMessages } from "./use-public-messages";

/** Each question with one of three answers: the document says it, says there is none, or says nothing. */
export function ThemeList({ themes }: { readonly themes: readonly PublicTheme[] }): ReactNode {
  const { p } = usePublicMessages();
  return (
    <table className="themes">
      <thead className="unseen">
        <tr>
          <th scope="col">{p("public.themes")}</th>
          <th scope="col">{p("public.themes.answer")}</th>
          <th scope="col">{p("public.themes.words")}</th>
        </tr>
      </thead>
      <tbody>
        {themes.map(({ name, concern, words }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span className={`county-swatch ${concern}`} aria-hidden="true" />{" "}
              {p(`public.theme.${concern}`)}
            </td>
            <td>
              <PrintedText text={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
