/** Whether Latin letters spell Chinese characters of a text. */
export type SoundsLike = (text: string, letters: string) => boolean;

/** One letter alone would find nearly everything. */
const spelled = /^[a-z]{2,}$/u;

/** Whether a term of a search may be pinyin. */
export function isSpelled(term: string): boolean {
  return spelled.test(term);
}

/**
 * Whether a term spells a run of Chinese characters in one of some texts. What was found is remembered: parcels share
 * their plan areas, roads and land uses, so most of a hundred thousand rows are answered from memory.
 */
export function rememberedSounds(
  soundsLike: SoundsLike,
  term: string,
): (texts: readonly string[]) => boolean {
  const spells = remembered((run) => soundsLike(run, term));
  const holds = remembered((text) => (text.match(/\p{Script=Han}+/gu) ?? []).some(spells));
  return (texts) => texts.some(holds);
}

function remembered(found: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = found(text);
      known.set(text, answer);
    }
    return answer;
  };
}
