/** Words around the name of a project in a title. */
const LEAD = /^.*?关于(?:确定|核定|明确|批准|同意|下达|出具|公布|审定|调整)?/u;
const TAIL =
  /(?:项目)?(?:地块|用地|宗地)?的?(?:主要)?(?:规划|建设)?(?:设计|控制|技术|用地){0,4}(?:指标|条件|要点)(?:的)?(?:调整|修改|变更|核定|确定|有关问题|的){0,6}(?:批复|函|通知|公告|通告|公示|意见|决定)?$/u;

/** The project that the title of an approval names: 关于某某项目规划技术指标的批复; null where it names none. */
export function titleName(title: string | null): string | null {
  if (title === null) return null;
  const plain = title.replace(/\s+/gu, "");
  if (!LEAD.test(plain) || !TAIL.test(plain)) return null;
  const kept = /项目(?:地块|用地)?(?:的)?(?:主要)?(?:规划|建设)/u.test(plain);
  const name = plain.replace(LEAD, "").replace(TAIL, "");
  const whole = kept && !name.endsWith("项目") ? `${name}项目` : name;
  return whole.length >= 3 &&
    whole.length <= 40 &&
    !/[《》,;]|^(?:印发|加强|进一步|规范|修订|实施|执行|做好|严格|优化|推进|发布)/u.test(whole)
    ? whole
    : null;
}
