import type { zh } from "./zh";

type Base<Key> = Key extends `${infer Stem}_other` ? Stem : Key;

/** A message of the page; one that counts is written `name_other` (and in English `name_one`) in the catalogues. */
export type MessageKey = Base<keyof typeof zh>;
