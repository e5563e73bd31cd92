/** Words around the name of a project in a title. */
const LEAD = /^.*?关于(?:对|将)?(?:确定|核定|明确|批准|同意|下达|出具|公布|审定|调整)?/u;
const TAIL =
  /(?:项目)?(?:地块|用地|宗地)?的?(?:主要)?(?:规划|建设)?(?:设计|控制|技术|用地){0,4}(?:指标|条件|要点)(?:的)?(?:调整|修改|变更|核定|确定|有关问题|的){0,6}(?:批复|函|通知|公告|通告|公示|意见|决定)?$/u;
/** The plan of a project whose title names no indicators: 某某工程总平面规划调整及建筑设计方案的公示. */
const PLAN_TAIL =
  /(?:主要|总平面|总平|修建性|详细|规划|建设|建筑|设计|经济|技术|及|和|与|、|图|局部){0,8}(?:方案|总平面图?)(?:及|和|与|、|有关|经济|技术|指标|图|总平面|建筑|规划|设计|方案|的|局部|调整|修改|变更|优化|核定|进行|批前|批后|公示的){0,10}(?:批复|函|通知|公告|通告|公示|意见|决定)$/u;
/** What is built and has one plan. */
const BUILT =
  /(?:项目|工程|小区|厂房?|车间|园|院|校|学|中心|大厦|楼|站|库|场|基地|公寓|酒店|公司)(?:[一二三四五六七八九十]期)?$/u;

/** 桂溪桃园路地块规划设计要点: the lot by its place, and what the paper tells of it. */
const LOT_OF_PAPER =
  /^(\p{Script=Han}[\p{Script=Han}\dA-Za-z]{0,24}(?:[路街道巷村镇乡侧旁边北南东西站厂矿校园库场桥河湖山港湾里坊社寺\d]|大道|[一二三四五六七八九十\d]期)(?:地块|宗地))的?(?:规划|设计|建设|控制|用地|拟?出让|供应){1,4}(?:条件|要点|指标|方案)(?:通知书?|书|函|表)?$/u;

/** What is done to the limits, before the word for them: 某公司用地调整规划指标. */
const ACT_AT_END = /(?:用地|地块|项目)?(?:调整|变更|修改|核定|优化)$/u;

/** The project that the title of an approval names: 关于某某项目规划技术指标的批复; null where it names none. */
export function titleName(title: string | null): string | null {
  if (title === null) return null;
  const plain = title.replace(/\s+/gu, "");
  if (!LEAD.test(plain)) return LOT_OF_PAPER.exec(plain)?.[1] ?? null;
  if (!TAIL.test(plain)) return builtName(plain);
  const kept = /项目(?:地块|用地)?(?:的)?(?:主要)?(?:规划|建设)/u.test(plain);
  const name = plain.replace(LEAD, "").replace(TAIL, "").replace(ACT_AT_END, "");
  const whole = kept && !name.endsWith("项目") ? `${name}项目` : name;
  return whole.length >= 3 &&
    whole.length <= 40 &&
    !/[《》,;]|^(?:印发|加强|进一步|规范|修订|实施|执行|做好|严格|优化|推进|发布)/u.test(whole)
    ? whole
    : null;
}

/** The project whose plan a title shows. */
function builtName(plain: string): string | null {
  const name = plain.replace(LEAD, "").replace(PLAN_TAIL, "");
  const told = name.length >= 4 && name.length <= 40 && BUILT.test(name) && PLAN_TAIL.test(plain);
  return told && !/[《》,;、]/u.test(name) ? name : null;
}
