import { createInstance } from "i18next";
import { useMemo } from "react";
import type { Language } from "../store/app-state";
import { en } from "./messages/en";
import type { MessageKey } from "./messages/message-key";
import { zh } from "./messages/zh";
import { useApp } from "./store-context";

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

/** Gives the words of one message, its blanks filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The messages of one language, outside of React. */
export function translation(language: Language): Translate {
  const fixed = catalogue.getFixedT(language);
  return (key, values) => fixed(key, values ?? {});
}

/** The messages of the language that the reader chose. */
export function useMessages(): { readonly t: Translate; readonly language: Language } {
  const language = useApp((state) => state.language);
  return useMemo(() => ({ t: translation(language), language }), [language]);
}
