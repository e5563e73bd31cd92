import type { Message } from "../domain/evidence";

/** The languages of the page. */
export type Language = keyof Message;
