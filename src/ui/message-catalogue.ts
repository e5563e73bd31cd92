import { createInstance } from "i18next";
import type { Language } from "../store/app-state";

type Base<Key> = Key extends `${infer Stem}_other` ? Stem : Key;

/** Gives the words of one message of a catalogue, its blanks filled in. */
export type CatalogueTranslate<Messages> = (
  key: Base<keyof Messages & string>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A catalogue of its own for pages that are not on the first screen: its words come with them. */
export function messageCatalogue<Messages extends Readonly<Record<string, string>>>(
  zh: Messages,
  en: Readonly<Record<string, string>>,
): (language: Language) => CatalogueTranslate<Messages> {
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
  return (language) => {
    const fixed = catalogue.getFixedT(language);
    return (key, values) => fixed(key, values ?? {});
  };
}
