import type { MappedText } from "../../text/mapped-text";
import type { Token } from "../tokens/token";
import { parseIndicator } from "./indicators";
import { scopedValues } from "./scoped-values";

/** 建筑高度应符合净空要求,且不超过60米, 按分区控制,北区≤36米: a reference to another place, and a limit besides, behind the name at `tokens[at]`. */
export function isLimited(mapped: MappedText, tokens: readonly Token[], at: number): boolean {
  if (scopedValues(mapped, tokens, at) !== null) return true;
  return (parseIndicator(mapped, tokens, at)?.current ?? null) !== null;
}
