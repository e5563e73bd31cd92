import { CHANGES } from "../../lexicon/state-words";

const IS_NOW = new RegExp(
  `(?:现|${CHANGES})(?:后|为)[^。\\n]{0,12}$|(?:^|[、).。;\\n])[现新][^。\\n]{0,12}$`,
  "u",
);
const REACH = 24;

/** Whether the words right before sides tell them as they are from now on: 原禁燃区:…。现调整为:… */
export function tellsNow(words: string): boolean {
  return IS_NOW.test(words.slice(-REACH));
}
