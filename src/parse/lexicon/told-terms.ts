/** A step of an outline told in words: a direction and a length. */
export const TURN_STEP =
  /(?:向|往|折|转|拐)(?:而)?(?:向|往|回)?正?[东南西北]{1,2}(?:方向)?[^。;,\d]{0,8}?\d{1,5}(?:\.\d{1,3})?(?:米|公里|千米|m(?![A-Za-z\d]))/gu;
