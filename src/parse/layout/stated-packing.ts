import type { TableToken } from "./coordinate-token";
import { angleAxis, packedDegrees } from "./plane-number";

/** 坐标单位=DDDMMSS.S: degrees, minutes and seconds run together without any sign. */
const SAYS_PACKED = /(?<![A-Za-z])[dD]{2,3}[mM]{2}[sS]{2}(?:\.[sS]{1,6})?(?![A-Za-z])/u;
const RUN_TOGETHER = /^\d{6,7}(?:\.\d{1,9})?$/u;

/**
 * Where a text says that its angles are degrees, minutes and seconds run together, figures of six and seven digits are
 * such angles, which would else be metres or nothing. Linear in the tokens.
 */
export function withStatedPacking(tokens: readonly TableToken[], text: string): readonly TableToken[] {
  if (!SAYS_PACKED.test(text)) return tokens;
  return tokens.map((token) => {
    const metres = token.kind === "coordinate" && token.form === "metres" && token.mark === null;
    if (!metres && token.kind !== "number") return token;
    const printed = text.slice(token.from, token.to);
    const [integer = "", fraction = ""] = printed.split(".");
    const value = RUN_TOGETHER.test(printed) ? packedDegrees(integer, fraction) : null;
    const axis = value === null ? null : angleAxis(Number(value));
    if (value === null || axis === null) return token;
    const { from, to } = token;
    return {
      kind: "coordinate",
      from,
      to,
      axis,
      system: "angle",
      form: "packed",
      value,
      mark: null,
      glued: null,
    };
  });
}
