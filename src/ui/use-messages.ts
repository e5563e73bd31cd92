import { useMemo } from "react";
import type { Language } from "../store/app-state";
import { messageCatalogue } from "./message-catalogue";
import { en } from "./messages/en";
import type { MessageKey } from "./messages/message-key";
import { zh } from "./messages/zh";
import { useLanguage } from "./store-context";

/** Gives the words of one message, its blanks filled in. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The messages of one language, outside of React. */
export const translation: (language: Language) => Translate = messageCatalogue(zh, en);

/** The messages of the language that the reader chose. */
export function useMessages(): { readonly t: Translate; readonly language: Language } {
  const language = useLanguage();
  return useMemo(() => ({ t: translation(language), language }), [language]);
}
