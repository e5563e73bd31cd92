import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

/** A message of the parcel page that has no count. */
export type ParcelMessageKey = keyof typeof zh;

const translation = messageCatalogue(zh, en);

/** The messages of the parcel page in the language that the reader chose. */
export function useParcelMessages(): {
  readonly p: CatalogueTranslate<typeof zh>;
  readonly language: Language;
} {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ p: translation(language), language }), [language]);
}
