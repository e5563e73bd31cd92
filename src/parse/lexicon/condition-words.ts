/** 特殊工艺除外 behind a comma. */
export const EXCEPTION = /^.{1,30}(?:除外|不限|可适当.{1,8}|另行.{1,6})$/u;

/** 局部不超过60米 behind a comma. */
export const IN_PLACES = /^(?:局部|个别|最高点|特殊|但)/u;

/** What must hold besides the figure: 且满足《…》要求. */
export const BESIDES = /^(?:应|须|需)?(?:满足|符合|不超过[^\d]|达到)/u;

/** What must be so for a limit to hold: 当采用装配式建造时, 在满足日照要求的前提下, 如配建地下车库则, 除裙房外. */
export const CONDITION_BEFORE =
  /(?:^|[,;。])((?:当(?![地前代年])|若|如(?![下图表意])|倘)[^,;。]{2,40}|在[^;。]{2,40}(?:前提|情况|条件|基础)下|(?:除(?!此)[^;。]{1,30}|[^,;。]{2,20}除)外|(?:采用|涉及|满足|符合|确需)[^,;。]{2,30}的(?:情况下|前提下)?|经[^,;。]{2,16}后)(?:,?(?:则|其))?,?$/u;

/** How the same begins. */
export const CONDITIONAL = /^(?:当|若|如|倘|在|除|采用|涉及|满足|符合|确需|经)/u;

/** A limit that may be passed: 可放宽至60米, 可适当提高到2.4. */
export const MAY_PASS =
  /(?:可|允许|能)(?:以|适当|酌情|适度|予以)*(?:放宽|提高|增加|突破|调整|上浮|下浮|降低|减少|上调|下调|扩大|增高|加高)/u;
