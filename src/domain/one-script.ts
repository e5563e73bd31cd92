import type { Source } from "./source";

/**
 * Characters of traditional script with the simplified ones, as far as sources have named them. What a character
 * stands for is the same in every source, so the table only grows, and answers once given stay right.
 */
const known = new Map<string, string>();

/** Takes in which characters of the sources stand for which. */
export function knowCharacters(sources: readonly Pick<Source, "traditional">[]): void {
  for (const { traditional } of sources) {
    const characters = [...(traditional ?? "")];
    for (let at = 0; at + 1 < characters.length; at += 2)
      known.set(characters[at] ?? "", characters[at + 1] ?? "");
  }
}

const IDEOGRAPH = /[\u4e00-\u9fff]/gu;

/**
 * A printed text as it is compared: characters of traditional script as the simplified ones, where a source of the
 * datasets at hand has named them ({@link knowCharacters}). So 銅嶺 is found as 铜岭, and the other way round.
 */
export function oneScript(text: string): string {
  return known.size === 0 ? text : text.replace(IDEOGRAPH, (character) => known.get(character) ?? character);
}

/** Whether two printed names are the same but for their script; two that are missing are the same. */
export function isSameName(one: string | null, two: string | null): boolean {
  return one === two || (one !== null && two !== null && oneScript(one) === oneScript(two));
}
