/** Signs that open the items of a list. */
export const BULLETS = "●○•◆◇■□▪◎★☆※►▶➢✓√▲△▍▌▎▏▋❖➤♦◈✦";

/** One of them, as a class of a pattern. */
export const BULLET = `[${BULLETS}]`;
