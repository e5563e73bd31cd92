/** Words behind what a side adjoins that say no more than that it does: 与石门市交界, 以河为界. */
export const SIDE_TAIL = /(?:为边?界|为邻|交界处?|接界|相邻|相接|相连|相交|相望|接壤|毗邻|毗连|分界)$/u;
