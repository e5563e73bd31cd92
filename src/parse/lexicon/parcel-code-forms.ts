/**
 * How parcels are coded, as patterns on folded text (half-width signs, no blanks around hyphens). All are sticky and
 * bounded: they cost the same on any input.
 */

/** DC06-01-06, 0112-02, C-07-11a, DC13-01-04(a), DC08-01-02-A, XH-2023-15, JL05-16, LP-B-7-2/03, 2023-WG-12 */
export const HYPHENATED_CODE =
  /(?:[A-Za-z]{1,6}\d{0,4}[A-Za-z]{0,2}|\d{1,4}[A-Za-z]{0,2}\d{0,3})(?:-(?:[A-Za-z]{0,4}\d{1,5}[A-Za-z]{0,2}|[A-Za-z]{1,2}(?![A-Za-z0-9]))){1,4}(?:\/\d{2,3}(?![\d.]))?(?:\([A-Za-z0-9]{1,2}\)){0,4}(?:\((?:网|网挂|网拍|挂|拍|招|协|划)\))?(?:-[A-Za-z](?![A-Za-z0-9]))?(?![A-Za-z0-9.%-])/y;

/** GDH—2013—031, Xs—F—c—1: the same with long dashes, beginning with a letter */
export const DASHED_CODE =
  /[A-Za-z]{1,6}\d{0,4}(?:—[A-Za-z]{0,3}\d{0,6}(?<=[A-Za-z\d])){1,4}(?![A-Za-z0-9.%—-])/y;

/** 2023G05地块, P(2023)045号地块, NO.2023G15地块, 2020WR004号建设用地: told from other words by what follows */
export const YEAR_CODE =
  /(?:N[Oo]\.?)?[A-Z]{0,5}[[(〔]?(?:19|20)\d\d[\])〕]?[A-Z]{0,3}-?\d{1,4}[A-Z]?(?:号?(?=的?地块|的?宗地)|号(?=\p{Script=Han}{0,4}(?:用地|商住地|住宅地|土地)))/uy;

/** AB2108014地块 */
export const LETTER_CODE = /[A-Z]{1,3}\d{4,9}(?=地块|宗地)/y;

/** 2022拍-02号, 2023挂05号, XZ2024(划)017号: a year, the way of the sale and a number */
export const SALE_CODE =
  /(?:[A-Z]{1,3})?(?:19|20)\d\d-?(?:[拍挂招告让储出工经商住]{1,3}|\([拍挂招告让储出划协]{1,2}\))-?\d{1,4}(?:号|(?=的?(?:地块|宗地)))/uy;

/** 拍-04号, 挂03号地块: the way of the sale and a number, without a year; at the beginning of a clause */
export const SALE_WAY_CODE = /(?:网挂|网拍|[拍挂招储工商住划])(?:-\d{1,4}号?|\d{1,4}号)(?![\d.%-])/uy;

/** NO.某宁2024GY19, NO.某2024G05: a mark, a place and a year */
export const MARKED_CODE = /N[Oo]\.?\p{Script=Han}{1,4}(?:19|20)\d\d[A-Z]{0,4}-?\d{1,4}(?![\d.%])/uy;

/** 某政储出[2023]15号地块, at the beginning of a clause */
export const OFFICE_CODE =
  /[\p{Script=Han}]{2,8}[[(〔](?:19|20)\d\d[\])〕][A-Z]{0,3}-?\d{1,4}号(?=地块|宗地)/uy;

/** 某东(挂)2031-09号地块: an office, the way of the sale in brackets, a year and a number */
export const OFFICE_WAY_CODE =
  /\p{Script=Han}{1,8}\((?:网挂|网拍|[拍挂招告让储出划协])\)(?:19|20)\d\d-\d{1,4}号?(?=地块|宗地|[,:])/uy;

/** 某2024-5号地块, 某地2023-WG-12号地块, 某自然储2031-5号地块: a county's short name before the year; told from other words by what stands before */
export const COUNTY_CODE =
  /(?:[^\P{Script=Han}于将对为在及和与该此本原各其拟现至到按照据由把被给向让牌卖拍号块的等段年月日公告编第名称宗幅共含即是以同意准请出]{1,3}|[^\P{Script=Han}于将对为在及和与该此本原各其拟现至到按照据由把被给向让牌卖拍号块的等段年月日公告编第名称宗幅共含即是以同意准请出]{1,5}储)(?:19|20)\d\d(?:[A-Z]{1,3}\d{1,4}|(?:-[A-Z]{1,4})?-\d{1,4}[A-Z]?)号?(?=地块|宗地|:)/uy;
/** What stands before such a code. */
export const COUNTY_CODE_LEAD = /(?:关于|将|对|为|在|及|和|与|于|让|牌|卖|[、,;。:《()\n])$/u;

/** The rest of a list in which only the last segment is printed again: J-02-04、05、07 and DC13-01-04(a)、(b) */
export const SHORT_CODE =
  /(?:\d{1,4}[a-z]?(?:\([a-z]\))?|[a-z]|\([a-z]\))(?=[、,和及与号:()等的]|地块|宗地|$)/y;

/** A地块, 1号地块, 1#、2#地块, A、B地块, 一号地块 */
export const NAMED_PARCELS =
  /(?:[Ⅰ-Ⅻ]号|[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]?|[一二三四五六七八九十]{1,3}号|[甲乙丙丁])[号#]?(?:(?:地块)?[、和及与](?:[Ⅰ-Ⅻ]|[A-Z]\d{0,4}[a-z]?|\d{1,3}[A-Za-z]?|[一二三四五六七八九十]{1,3}号|[甲乙丙丁])[号#]?){0,12}(?:等?[一二两三四五六七八九十]{0,3}[个宗幅块]|等\d{1,2}[个宗幅块])?(?:地块|宗地|地(?=[,:用面总容]))/y;

/** 地块一, 地块A, 宗地2, 地块一、二 */
export const NUMBERED_PARCELS =
  /(?:地块|宗地)(?:[一二三四五六七八九十]{1,2}|[A-Z]\d{0,2}|[①-⑳]|\d{1,2})(?:[、和及与](?:地块|宗地)?(?:[一二三四五六七八九十]{1,2}|[A-Z]\d{0,2}|[①-⑳]|\d{1,2})){0,12}(?!-\d|[\dA-Za-z.%侧次共致律般定些年个米公亩号层幅宗处])/y;

/** A lot called by its place, at the beginning of a clause: 某区某街道地块,净用地面积… */
export const LOT_NAME =
  /(?:^|[,。;:]|拟?将|对)((?!该|此|本|上述|各|每|出让|挂牌|拍卖|其中|位于|拟?将|对)(?:(?!拟将|[将对])[\p{Script=Han}A-Za-z\d]){2,20}(?:地块|宗地))(?=[,:(])/u;

/** Right behind a label without a colon: 宗地编号某工挂[2031]9号, 地块编号[2031]某土网044号. */
export const LABELLED_CODE =
  /\p{Script=Han}{1,8}(?:19|20)\d\d(?:[A-Z]{1,3}-?\d{1,4}|(?:-[A-Z\d]{1,4}){1,2})号?(?![\dA-Za-z-])|[\p{Script=Han}A-Za-z]{0,10}[[(〔](?:19|20)?\d\d[\])〕][\p{Script=Han}A-Za-z]{0,6}-?\d{1,4}(?:-\d{1,4})?号?/uy;

/** [2031]某土网044号宗地: the year in brackets first, then the office and the number */
export const YEAR_FIRST_CODE = /[[(〔](?:19|20)\d\d[\])〕]\p{Script=Han}{1,8}\d{1,4}号(?=的?(?:地块|宗地))/uy;

/** A date is no code. */
export const DATE_FORM = /^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/u;
/** A year and a number is one only where the text says so. */
export const YEAR_AND_NUMBER = /^(?:19|20)\d\d-\d{1,4}$/u;

/** What may stand right behind a code and shows that it is a figure instead. */
export const UNIT_BEHIND = /[%‰年月日元公亩米㎡层℃时分万吨台套户人个]/u;

/** What stands behind the code of a whole area: N-09片区. */
export const AREA_BEHIND = /^(?:片区|街区|单元|组团|编制单元|街坊|号?楼|栋|标段|厂房|路|线)/u;

/** The noun behind a code. */
export const PARCEL_NOUN =
  /[”"’]?号?的?(?:等?[\d一二两三四五六七八九十]{0,3}[个宗幅块]?)?(?:地块|宗地|地段|用地块|土地(?=占地|面积为)|地(?=面积|总面积|用途|容积率))|号(?![\p{Script=Han}])/uy;
