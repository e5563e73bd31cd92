import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const translation = messageCatalogue(zh, en);

export type CompareTranslate = CatalogueTranslate<typeof zh>;

/** The messages of the comparison in the language that the reader chose. */
export function useCompareMessages(): { readonly c: CompareTranslate; readonly language: Language } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ c: translation(language), language }), [language]);
}
