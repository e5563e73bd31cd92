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
  const known = new Map<Language, CatalogueTranslate<Messages>>();
  return (language) => {
    const translate = known.get(language) ?? remembered(catalogue.getFixedT(language));
    known.set(language, translate);
    return translate;
  };
}

/** A table of two thousand cells says the same few words in each: what has no blanks is looked up once. */
function remembered<Key extends string>(
  say: (key: Key, values: Readonly<Record<string, string | number>>) => string,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  const said = new Map<Key, string>();
  return (key, values) => {
    if (values !== undefined) return say(key, values);
    const words = said.get(key) ?? say(key, {});
    said.set(key, words);
    return words;
  };
}
