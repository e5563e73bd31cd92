import type { MappedText } from "../../text/mapped-text";
import type { Token } from "./token";

/** 2.0、2.5与3.0, 2.0/2.5: whether a token stands between two values of one list, a pause, a comma, a stroke or a word. */
export function joinsValues({ text }: MappedText, token: Token | undefined): boolean {
  if (token?.kind === "separator") return token.level !== "stop" && token.level !== "paragraph";
  if (token?.kind === "absent") return text.slice(token.from, token.to) === "/";
  return token?.kind === "and" || (token?.kind === "text" && text.slice(token.from, token.to) === "与");
}
