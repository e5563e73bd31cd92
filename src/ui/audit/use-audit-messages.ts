import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { type CatalogueTranslate, messageCatalogue } from "../message-catalogue";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

const translation = messageCatalogue<typeof zh>(zh, en);

export type AuditTranslate = CatalogueTranslate<typeof zh>;
export type AuditMessageKey = Parameters<AuditTranslate>[0];

/** The messages of the auditor's place in the language that the reader chose. */
export function useAuditMessages(): { readonly a: AuditTranslate; readonly language: Language } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ a: translation(language), language }), [language]);
}
