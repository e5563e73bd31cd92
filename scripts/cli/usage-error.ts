import type { Message } from "../../src/domain/evidence";

/** The command was used wrongly: exit status 2. The message is for the person at the keyboard. */
export class UsageError extends Error {
  readonly words: Message;

  constructor(words: Message) {
    super(words.en);
    this.words = words;
  }
}

/** A message in both languages on one line, for standard error. */
export function bothLanguages(words: Message): string {
  return `${words.zh} / ${words.en}`;
}
