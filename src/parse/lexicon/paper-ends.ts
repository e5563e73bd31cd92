/** The last lines of a paper, each a whole one: who signs and when, what closes it. */
const SIGNED =
  "(?:\\d{4}|二[〇○零O]\\p{Script=Han}{2})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日$|\\p{Script=Han}{3,24}(?:人民政府|办公[厅室]|委员会|管委会|[厅局])$|(?:此复|特此(?:批复|公告|通告|通知|公示|函复|函告)|专此(?:函复|函告)?)[。.!]?$";

/** What the office asks for, the beginning of a sentence of its own behind words without a sign. */
const ASKED =
  "请(?:你|各|贵|按照?|抓紧|严格|认真|切实|据此|遵照|接此|及时|依法|尽快|做好|认真|加强|有关|社会|广大)";

/** A line with which the closing of a paper begins, where no sign ends the line above it. */
export const PAPER_END = new RegExp(`^(?:${SIGNED}|${ASKED})`, "u");
