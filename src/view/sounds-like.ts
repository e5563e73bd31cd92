import PinyinMatch from "pinyin-match";

/**
 * Whether Latin letters spell Chinese characters that stand together in a text: full syllables, initials or a mix of
 * both, characters of several readings in each of them (chongqing and zhongqing both find 重庆).
 */
export function soundsLike(text: string, letters: string): boolean {
  return PinyinMatch.match(text, letters) !== false;
}
