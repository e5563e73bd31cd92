import { markupAt } from "../../text/folded-character";
import { NOTHING } from "./relaid";

const ENTITY = /&(?:[a-z]{2,6}|#\d{2,5});/giu;

/**
 * The text with the sign itself where pasted page source prints its name (&le; for ≤), as long as before: the semicolon
 * of a name ends no cell and no sentence. Little pictures are the signs of items, or nothing.
 */
export function withPlainSigns(text: string): string {
  const own = text.replace(RAISED, (print, digit: string) =>
    (digit === "2" ? "²" : "³").padStart(print.length, NOTHING),
  );
  const drawn = PICTURE.test(own) ? withoutPictures(own) : own;
  if (!drawn.includes("&")) return drawn;
  return drawn.replace(
    ENTITY,
    (entity) => markupAt(entity, 0)?.unit.padEnd(entity.length, NOTHING) ?? entity,
  );
}

/** km(上标2): how sites of laws print the raised digit of a unit. */
const RAISED = /(?<=[mM米里])[(（](?:上[标標]|上角[标標])([23])[)）]/gu;

const PICTURE = /\p{Emoji_Presentation}|\u20e3/u;
const PICTURES = /(?:\p{Emoji_Presentation}\ufe0f?)+/gu;
const KEYCAP = /(?<=\d)\ufe0f?\u20e3/gu;
const ITEM = "◆";

/** Little pictures as what they are there for: before a line the sign of an item, anywhere else nothing. */
function withoutPictures(text: string): string {
  return text
    .replace(KEYCAP, (sign) => ".".padEnd(sign.length, NOTHING))
    .replace(PICTURES, (signs, at: number) => {
      const opens = at === 0 || /\n[ \t\u3000]*$/u.test(text.slice(Math.max(0, at - INDENT), at));
      return (opens ? ITEM : "").padEnd(signs.length, NOTHING);
    });
}

/** Most blanks before a line. */
const INDENT = 16;
