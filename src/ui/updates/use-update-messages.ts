import { useMemo } from "react";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const translation = messageCatalogue(zh, en);

/** The messages of versions and of what is kept, in the language that the reader chose. */
export function useUpdateMessages(): { readonly u: CatalogueTranslate<typeof zh> } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ u: translation(language) }), [language]);
}
