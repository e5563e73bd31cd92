import { PAPER_STATE, PLAN_KIND, PLAN_LABEL, PLAN_TITLE } from "../lexicon/zone-subjects";

/**
 * The detailed plan that a title is about, by its full name: 某县城北片区控制性详细规划. Where the title only calls it 控规 the
 * text has the name in 《》. Null for every other title.
 */
export function planName(title: string, text: string): string | null {
  if (!PLAN_KIND.test(title))
    return PLAN_LABEL.exec(text.slice(0, OPENING))?.[1]?.replace(PAPER_STATE, "") ?? null;
  const quoted = [title, text].flatMap((one) => [...one.matchAll(/《([^《》〈〉]{4,60})》/gu)]);
  const named = quoted.map(([, name = ""]) => name).find((name) => PLAN_KIND.test(name));
  return (named ?? PLAN_TITLE.exec(title)?.[1])?.replace(PAPER_STATE, "") ?? null;
}

/** The label stands near the beginning. */
const OPENING = 400;
