import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const translation = messageCatalogue(zh, en);

/** The messages of the greeting in the language that the reader chose. */
export function useWelcomeMessages(): {
  readonly w: CatalogueTranslate<typeof zh>;
  readonly language: Language;
} {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ w: translation(language), language }), [language]);
}
