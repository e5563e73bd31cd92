import type { MappedText } from "../../text/mapped-text";
import type { Token } from "./token";

/** 2.0、2.5与3.0: whether a token stands between two values of one list, a pause, a comma or a word. */
export function joinsValues({ text }: MappedText, token: Token | undefined): boolean {
  if (token?.kind === "separator") return token.level !== "stop" && token.level !== "paragraph";
  return token?.kind === "and" || (token?.kind === "text" && text.slice(token.from, token.to) === "与");
}
