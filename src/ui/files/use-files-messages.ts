import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const translation = messageCatalogue(zh, en);

/** The messages on files in the language that the reader chose. */
export function useFilesMessages(): {
  readonly f: CatalogueTranslate<typeof zh>;
  readonly language: Language;
} {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ f: translation(language), language }), [language]);
}
