/**
 * How clauses hang on the limit before them, and how words tell the circumstances of a limit: conjunctions, prepositions and
 * auxiliaries, a closed class. What they speak of may be anything.
 */

/** How a circumstance begins: 除…外, 在…前提下, 不含地下, 自室外地坪算起. */
const PREPOSITION =
  "(?:除(?!此)|在(?!建)|当(?![地前代年])|若|如(?![下图表意])|倘|因|按|自(?![然有行建])|从|经(?![济营])|以|于|根据|依据|结合|考虑|应?满足|应?符合|[不未](?:包?含|包括|计|考虑)|含|包括|涉及|采用|确需|位于|受)";

/** How it ends: …时, …情况下, …以外, …的前提下. */
const POSTPOSITION = "(?:(?<!临)时|(?:前提|情况|条件|基础|情形)下|除外|起算?|算起|为准|(?<=[^,]{4})后)";

/** How words end that tell when or where, and name no part. */
export const CIRCUMSTANCE_END = new RegExp(`${POSTPOSITION}$`, "u");

/** Words that tell a circumstance of a limit, and no part of the land. */
export const CIRCUMSTANCE = new RegExp(`^(?:但|且|则|均)?${PREPOSITION}.|${POSTPOSITION}$`, "u");

/** What must be so for a limit to hold, before its name: 当采用装配式建造时, 在满足日照要求的前提下, 如配建地下车库则, 除裙房外. */
export const CONDITION_BEFORE =
  /(?:^|[,;。])((?:当(?![地前代年])|若|如(?![下图表意])|倘)[^,;。]{2,40}|[^,;。]{2,40}(?:前提|情况|条件|基础|情形)下|(?:除(?!此)[^;。]{1,30}|[^,;。(]{2,20}除)外|(?:采用|涉及|满足|符合|确需|位于|处于|因)[^,;。]{2,30}的(?:情况下|前提下)?|报?经[^,;。]{2,16}后|[不未](?:包?含|包括|计|考虑)[^,;。]{2,20}时)(?:,?(?:则|其|该|本)?(?:地块|宗地|项目)?(?:内|的)?)?,?$/u;

/** How what must be so begins. */
export const CONDITIONAL =
  /^(?:但是?|对于?)?(?:当|若|如|倘|在|除|因|采用|涉及|满足|符合|确[需有]|经|有?特殊|位于|处于)/u;

/** 除裙房外, 特殊工艺除外: what is left out, with no word of what holds for it. */
export const LEFT_OUT = /^(?:但|其中)?除[^,]{1,30}外$/u;

/** 除A-02地块外, A-02、A-03地块除外: parcels that are left out, and nothing else; they are group 1 or 2. */
export const LOT_LEFT_OUT =
  /^(?:但|其中)?(?:除([^,，。;；除外]{1,40})(?:以外|之外|外)|([^,，。;；除外]{1,40})除外)$/u;

/** The same behind a limit of several parcels: ,A-02地块除外. */
export const LOT_LEFT_OUT_AHEAD = /^除([^。;；,，]{1,44}?)(?:以|之)?外[,，]/u;
export const LOT_LEFT_OUT_BEHIND = /^[,，(（]([^,，。;；（）()除外]{1,40})除外/u;

/** How a clause begins that says something of the limit before it: 不含地下, 且满足净空要求, 上述高度…. */
export const LEANS =
  /^(?:但|(?:其中)?[不未]?(?:包含|包括|计入|含)(?!税)|[不未]计|(?:并且|而且|同时|[且并但而还均也]){0,3}[应须需]?[当要]?(?:同时)?(?:满足|符合|服从|遵守|达到|不影响|不得影响|不超过[^\d一二三四五六七八九十百])|(?:突破|超出|超过|放宽|提高|增加)部分|(?:上述|该|此|以上)(?:指标|高度|数值|限值|控制|比例|比率|限高|密度)|从其)/u;

/** How it ends: …除外, …为准, …不受此限, …可适当提高. */
export const LEANS_BACK =
  /(?:除外|不限|不受[^,]{0,8}限制?|为准|另行.{1,6}|从其规定|不计入?.{0,8}|(?:可|计)入?.{0,4}计入.{0,8}|折算|[折抵]减|以.{1,12}计算?|(?:最终|具体|实际|另)?按照?.{2,30}(?:执行|控制|确定|核定|计算?))$/u;

/** Places and kinds that a limit is passed for: 局部不超过60米, 最高点60米. */
export const IN_PLACES = /^(?:但|其中)?(?:局部|个别|部分|最高点|特殊)/u;

/** A limit that may be passed: 可放宽至60米, 可适当提高到2.4, 局部可至60米. */
export const MAY_PASS =
  /(?:可|允许|能)(?:以|适当|酌情|适度|予以|相应|局部)*(?:放宽|放大|提高|增加|突破|调整|调低|调高|上浮|下浮|降低|减少|减小|上调|下调|扩大|增高|加高|超过|[达做]?[至到]\d)/u;

/** The same where the words can tell of no change: 可放宽至60米, 可适当提高至2.4. */
export const RELAXES = /(?:可|允许|能)(?:以|予以|相应)*(?:适当|酌情|适度|局部|放宽|突破|上浮)/u;

/** What comes of a condition for the limit before it. */
export const CONSEQUENCE =
  /除外|不受|不限|为准|从其|论证|突破|不计|不包|不含|上述|指标|限高|高度|(?:加倍|折半|[折计])(?:算|计)|按.{2,30}(?:执行|控制|确定|核定)/u;

/** Matters of the sale and the contract, of other lots, and a reference to the table of the paper itself: they limit no building. */
export const OF_THE_SALE =
  /[价款税费罚]|保证金|出让金|竞[买得]|受让|缴|违约|交付|交地|开工|竣工|[万亿元]元|合同|投资|产值|年限|使用权|取消|无效|收回|公告|^其[余他它]各?(?:地块|宗地|指标)|[按见](?:照)?(?:本?附|下|上|后附)表/u;

/** Words before a name that point at what was said of it: 上述, 表中, 本地块. */
export const SPOKEN_OF = /^(?:上述|以上|上表|表中|表内|该|本|此|各|所有|上列)/u;

/** How what is said of an indicator begins, behind its name, where it is no value: 须满足…, 不含…, 以…为准, 按…计算, 可适当放宽. */
export const PREDICATE =
  /^(?:\([^()]{1,12}\))?(?:最终|具体|原则上|一般)?(?:[的之]?(?:指标|数值|限值|控制|要求|计算|核算|标准|规则|口径|时)){0,3}(?:(?:均|都|还|也|同时|另|并|且|则|仍){0,2}(?:必?须|应当?|需|可以?|宜|允许|不得|不宜|原则上)|(?:均|都|还|也|同时|并|且|则){0,2}(?:[不未]?(?:包含|包括|计入|含)|[不未]计|以|按|在|自|从|由|结合|满足|符合|参照|执行|服从|为(?![上下]限|最[高大低小])(?=\p{Script=Han})|受|根据|依据|因|指|是指|除|达到|经)|(?<=计算时|核算时),)/u;

/** What counts for an indicator, before its name: 架空层不计入容积率. */
export const COUNTS_FOR = /[计算纳]入$/u;

/** How a clause ends that does not yet say what comes of it: 因特殊工艺需要的, 当设置裙房时. */
export const UNFINISHED = /(?:的|时|下|后|(?<!除)外)$/u;

/** How a clause begins that limits what the one before allows: 但不得超过50米. */
export const CONTRARY = /^(?:但|且|并|而)/u;
