/** Words that end like a county and are none: 高新区, 保护区, 自治区. */
export const NO_COUNTY =
  /(?:开发|高新|经开|安置|棚改|分|园|(?<!浦东|滨海)新|示范|地|片|库|主城|老城|历史城|社|小|景|辖|牧|(?<!神农架)林|郊|街|灌|保税|加工|合作|试验|集聚|集中|工业|产业|功能|流域|自治|保护|度假|管理|控制|建设|各|全|本|该|我|你|采|用|养|养殖|厂|办公|生产|生活|仓储|殖|倾倒|作业|锚泊|渔业|复垦|疏浚|植|猎|渔|燃|禁.{0,4}|限.{0,4}|管控|管制|防护|缓冲|核心|实验|修复|治理|弃土|弃渣|取土|排土|水口|旅游|安全|重点|名胜|城镇|库|市|县|规划|项目|港|矿|水|山|灾害|危险|隐患|开采|禁采|放牧|海|湖|河)区$|^.{0,3}(?:中心|主|老|旧|新)城区$|(?:建成|镇|乡|村)区$|^[县镇]城|^城区$|^[各本该我你]|^全[省市县区]|(?:名录|名单|清单|一览|[图公]表)[县市区]$|^第[一二三四五六七八九十\d]{1,3}批/u;

/** The body that a reply addresses: 安泽县人民政府:, 岫水县林业局: */
export const ADDRESSED =
  /(?:^|\n|号|[复定函知告示])([\p{Script=Han}]{1,8}(?:县|(?<!自治)区|市|旗))(?:人民政府|(?!\p{Script=Han}{0,3}(?:人民政府|关于))\p{Script=Han}{2,10}?(?:局|委员会|委|办公室))(?:[、,][\p{Script=Han}]{2,20})?:/u;

/** The county of a body: 安泽县人民政府办公室, 临川市青山区水利局. */
export const BODY_COUNTY =
  /^(?:[\p{Script=Han}]{2,8}?[省市州盟])?([\p{Script=Han}]{1,8}?(?:自治县|县|旗|(?<!自治|开发|管理|高新|园|保护|合作|示范|试验)区))/u;

/** The city of a body. */
export const BODY_CITY = /^(?:\p{Script=Han}{2,8}?省)?(\p{Script=Han}{2,6}?市)/u;

/** The place with which a headline begins, what is announced behind it. */
export const HEADLINE_PLACE =
  /^(?:附[件表图]\d{0,2}[:、]?)?(?:为了?(?:保障|加快|推进|促进|实施|满足)?|据)?(?!附件|中共|中国|国务院|关于|各|全|(?:原则)?同意|批准|[现拟]将)(?:\p{Script=Han}{2,8}?(?:省|自治区))?((?:(?!市)\p{Script=Han}){1,6}?县(?!级)|\p{Script=Han}{2,6}?(?:市|区|旗)(?!级))((?<=市)\p{Script=Han}{1,6}?(?:县|(?<!\p{Script=Han}[园新小社片地])区|旗)(?![级域]|城(?!市)))?/u;

/** The body that a bracket under the headline names: (榆川县人民政府2045年12月21日公布) */
export const ANNOUNCED_BY = /\((\p{Script=Han}{2,12}?(?:县|区|市|旗))人民政府\d{4}年[^()]{2,12}\)/u;

/** 河西镇李村, 东湖街道前进社区: the village or the quarter of a town, where a land lies. */
export const VILLAGE_OF_TOWN =
  /^(?:\p{Script=Han}{1,6}?[县市区旗])?\p{Script=Han}{1,6}?(?:镇|乡|街道|苏木)(?:办事处)?\p{Script=Han}{1,10}?(?:村|社区|居委会|嘎查)$/u;
