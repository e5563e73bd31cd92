import { ASKED_FOR, TURNS_LABEL } from "../../lexicon/land-use-words";
import type { FactContext } from "./fact-context";

/** Signs of 改变土地 and its like, and of a use that somebody asks for. */
const LONGEST_TURN = 8;
const LONGEST_ASKED = 24;

/** 拟调整用途为商业用地: whether the label at `at` stands between a word of change and the use that it arrives at. */
export function turnsLabel({ mapped, tokens }: FactContext, at: number): boolean {
  const [label, to] = [tokens[at], tokens[at + 1]];
  if (label === undefined || to?.kind !== "filler") return false;
  const { text } = mapped;
  if (!text.startsWith("为", to.from) || ASKED_FOR.test(text.slice(to.to, to.to + LONGEST_ASKED)))
    return false;
  return TURNS_LABEL.test(text.slice(Math.max(0, label.from - LONGEST_TURN), label.from));
}
