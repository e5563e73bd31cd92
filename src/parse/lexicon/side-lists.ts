/** Two to four directions behind one another, with one sign between them or none. */
const RUN = String.raw`(?:按照?)?(?<![东南西北][、和与及/]?)([东南西北])([、和与及/]?)([东南西北])(?:\2([东南西北]))?(?:\2([东南西北]))?`;
/** What may stand behind them: 两侧, 四至. */
const PARTS = String.raw`(?:[两二三四]?个?(?:侧|面|边|部|界|端|头|方向|方位))?(?:四至|四界|边界|界线)?(?:范围)?`;
/** The word that tells them apart. */
const APART = String.raw`(?:的?(?:顺序|次序|方向)[,，]?(?:四至|边界|界线)?(?:范围)?(?:分别|依次|依序|顺次)?(?:为|是|至|:)|(?:分别|依次|依序|顺次)(?:为|是|至|到|以|与|由|邻|临|抵|沿|接|:)?)`;

/** 南北分别以, 东、西两侧依次为:, 东南西北四至分别是: each direction has its own words in the list behind it. */
export const DIRECTIONS_APART = new RegExp(`${RUN}${PARTS}${APART}[: ]?`, "gu");

/** 东西以甲河、乙路为界, 东西由甲河至乙路, 自东向西从甲河到乙路, 南北介于甲路与乙村之间: so they have without such a word. */
export const OPPOSITE_APART =
  /(?<![东南西北][、和与及/]?)(?:[自从由](?=.[向往到至]))?(?:([东西])[、和与及]?(?:[向往到至](?=[东西][由从自]))?([东西])|([南北])[、和与及]?(?:[向往到至](?=[南北][由从自]))?([南北]))(?:方向|两?[侧面边端]|向)?(?:(?:起自|[由从自])(?=[^,;。\n]{1,40}[至到])|介于(?=[^,;。\n]{1,60}之间)|以(?=[^,;。\n以均都各]{1,30}[、与和及][^,;。\n以均都各]{1,30}为边?界))/gu;
/** 由甲河至乙路: between the two words. */
export const FROM_TO = /(?:起自|[由从自])$/u;

/** Between the words of a list, each of these tried alone. */
export const LIST_SIGNS: readonly RegExp[] = [/[、,;]/u, /以及/u, /与/u, /和/u, /及/u, /[、,;和与及]|以及/u];

/** 以东侧甲河、南侧乙路、…为界, 由东侧的甲河、…围合; 四至:东甲河、南乙路、…: what stands before four such words. */
export const NAMES_SIDES =
  /(?:[以由]|四至(?:范围|界线|界址|边界)?(?:分别|依次)?[为是:]{1,2}) ?(?=[东南西北])/gu;
/** One of them: the direction, and whether a word of a side stands behind it. */
export const NAMED_SIDE =
  /^([东南西北])((?:侧|面|边|部|缘|线(?![路网缆]))的?)?(?![至临邻起到抵接连靠])(?=[\p{Script=Han}A-Z\d])/u;
/** Behind the last of them. */
export const NAMED_TAIL =
  /(?:为边?界|(?:所|共同)?(?:合围|围合|围成|包围)(?:而成|形成)?|之间|相邻)?的?(?:(?:区域|范围|地块)内?)?$/u;
