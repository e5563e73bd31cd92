import { useMemo } from "react";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

/** What one document does to another. */
export type RelationMessageKey = keyof typeof zh & `relation.${string}`;

const translation = messageCatalogue(zh, en);

/** The messages of the lists in the language that the reader chose. */
export function useListMessages(): { readonly l: CatalogueTranslate<typeof zh> } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ l: translation(language) }), [language]);
}
