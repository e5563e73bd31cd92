/** How names of bodies end that issue or sign documents. */
const ENDING =
  /(?:人民政府|政府|办公室|办公厅|委员会|管委会|管理处|自然资源部|公安部|部|委|局|厅|院|支队|总队|大队|中心|联合会|领导小组|指挥部|集团|公司|党组|党委|法院|检察院|司令部|银行|分行|协会|管理所|事务所|储备所|编办|调查组|专班|中队)$/u;

/** Words of sentences and lists that no name has. */
const NO_NAME =
  /返回|打印|关闭|分享|上一篇|下一篇|关于|同意|批准|根据|按照|通知|公告|批复|附件|负责|单位:|加强|各|等|[,。;:!?、"“”<>《》=+]/u;

const SHORTEST = 3;
const LONGEST = 40;

/** Whether `name` (without blanks) reads as the name of a body: 临汾市人民政府办公室. */
export function isOrganisation(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false;
  return /^[\p{Script=Han}()·]+$/u.test(name) && ENDING.test(name) && !NO_NAME.test(name);
}

/**
 * The bodies that make up a whole line, in order; empty where the line is anything else. Names stand apart by
 * blanks; a name set with a blank after every character is one name. (盖章) and the like are left out.
 */
export function lineOrganisations(text: string): readonly string[] {
  const bare = text.replace(/\((?:盖章|公章|印章|章)\)$/u, "").trim();
  if (bare.length > 120) return [];
  const squeezed = bare.replace(/\s+/gu, "");
  const tokens = bare.split(/\s+/u);
  if (tokens.length > 1 && tokens.every((token) => isOrganisation(token))) return tokens;
  return isOrganisation(squeezed) ? [squeezed] : [];
}

/** The body of a red head: 临汾市人民政府办公室文件 gives 临汾市人民政府办公室; null for other lines. */
export function redHeadOf(squeezed: string): string | null {
  const match = /^([\p{Script=Han}()]{3,40}?)(?:文件|函件|公文)(?:\([^)]{1,20}\))?$/u.exec(squeezed);
  const name = match?.[1] ?? "";
  return isOrganisation(name) ? name : null;
}
