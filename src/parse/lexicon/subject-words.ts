import { AREA_UNIT } from "./area-units";

/** Words that say where land lies: what stands before them is what it is called. */
export const LIES_IN = /[,:]?(?:拟|选址)?(?:位于|坐落于|坐落在|坐落|座落于|座落|地处)|[,:]?拟?选址[于在]/u;
/** What ends the place behind them. */
export const PLACE_ENDS = /[,。;:()\n]|境内|范围内/u;
/** Words that stand for land that was named before: 该项目, 地块, 拟出让宗地. */
export const STANDS_FOR_LAND =
  /^(?:该|此|本|其|拟|现)?(?:拟)?(?:出让|供应|划拨|建设|规划|公示|选址)?(?:的)?(?:1|一)?(?:宗|个|幅|块)?(?:国有)?(?:建设)?(?:项目|工程|土地|用地|地块|宗地|地)(?:建设)?(?:用地|地块|宗地|选址|地点)?$/u;
/** Words that tell of an act or a figure, and are no part of a name. */
export const NO_NAME_WORD =
  /我局|我市|我县|出让|批准|决定|公告|公示|使用权|面积|容积率|平方|公顷|申请|拟|的|为/u;
/** A size behind a name in a heading: 湖东区48.6亩. */
export const SIZE_AT_END = new RegExp(String.raw`(?<=\p{Script=Han})\d{1,6}(?:\.\d{1,4})?${AREA_UNIT}$`, "u");
