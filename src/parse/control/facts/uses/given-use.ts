import { suggestedLandUse } from "../../../../domain/land-use-classes";
import { GIVEN_AS, MIXED_USE, SERVES_AS, USE_OF_LOT } from "../../../lexicon/land-use-words";
import { startsLine } from "../../../text/mapped-text";
import { lastLineStart } from "../../tokens/line-words";
import type { TokenOf } from "../../tokens/token";
import type { FactContext } from "../context/fact-context";
import { landUsesIn } from "./land-uses";

/**
 * Puts the use at the end of the words at `tokens[at]` that give the land away, or say what it is: 划拨给某单位作为医疗卫生用地,
 * 某厂地块系商服用地. Whether they do.
 */
export function givenUse(context: FactContext, at: number, token: TokenOf<"text">): boolean {
  const { mapped, tokens } = context;
  const start = lastLineStart(mapped, token) ?? token.from;
  const words = mapped.text.slice(start, token.to);
  const joint = tokens[at - 1]?.kind;
  const begins = startsLine(mapped, start) || joint === "separator" || joint === "field";
  const free = !context.tells("uses", context.mode);
  const own = free
    ? (USE_OF_LOT.exec(words)?.[1] ?? (begins ? SERVES_AS.exec(words)?.[1] : undefined))
    : undefined;
  const use = own ?? GIVEN_AS.exec(words)?.[1];
  if (use === undefined || (suggestedLandUse(use) === null && !MIXED_USE.test(use))) return false;
  const from = token.to - use.length;
  context.put(
    { kind: "uses", uses: landUsesIn(mapped, from, token.to, false) },
    context.evidence(from, token.to),
  );
  return true;
}
