import { createInstance } from "i18next";
import { useMemo } from "react";
import type { Language } from "../../store/app-state";
import { useApp } from "../store-context";
import { en } from "./messages/en";
import { zh } from "./messages/zh";

// A catalogue of its own: it comes with the pages that need it, not with the first screen.
const catalogue = createInstance();
void catalogue.init({
  lng: "zh",
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows.
  interpolation: { escapeValue: false },
  resources: { zh: { translation: zh }, en: { translation: en } },
});

type Base<Key> = Key extends `${infer Stem}_other` ? Stem : Key;
export type AuditMessageKey = Base<keyof typeof zh>;
export type AuditTranslate = (
  key: AuditMessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** The messages of one language. */
function auditTranslation(language: Language): AuditTranslate {
  const fixed = catalogue.getFixedT(language);
  return (key, values) => fixed(key, values ?? {});
}

/** The messages of the auditor's place in the language that the reader chose. */
export function useAuditMessages(): { readonly a: AuditTranslate; readonly language: Language } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ a: auditTranslation(language), language }), [language]);
}
