/** 特殊工艺除外 behind a comma. */
export const EXCEPTION = /^.{1,30}(?:除外|不限|可适当.{1,8}|另行.{1,6})$/u;

/** 局部不超过60米 behind a comma. */
export const IN_PLACES = /^(?:局部|个别|最高点|特殊|但)/u;

/** What must hold besides the figure: 且满足《…》要求. */
export const BESIDES = /^(?:应|须|需)?(?:满足|符合|不超过[^\d]|达到)/u;
