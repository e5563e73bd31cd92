/** 将容积率提高到3.5的建议: what somebody asks for is no state of the land. */
export const PROPOSED = /^的(?:建议|申请|请求|诉求|意见|想法)/u;

/** 不同意容积率3.0的方案: right before a name, in its clause, what is decided against. */
export const REFUSED_AHEAD =
  /(?:不|未予?|不予)(?:同意|通过|批准|采纳|支持|认可)(?!见)[^,。;:\n]{0,30}$|(?:否决|驳回)[^,。;:\n]{0,30}$/u;
/** 容积率3.0的方案下次再议: behind a value, what is put off or decided against. */
export const PUT_OFF =
  /^的(?:[^,。;:\n\d]{0,8})(?:方案|意见|建议|申请|请求|调整|修改|诉求|要求)[^,。;:\n]{0,10}(?:下次|再议|再行|暂缓|搁置|不予|未予|未通过|不通过|不同意|未获|退回|否决|驳回)/u;

/** 增加容积率0.2: right before a name, what only adds to a limit. */
export const ADDED_TO = /(?:增加|核增|追加|增补|减少|核减|扣减)$/u;
