/** 由甲园区和乙园区组成 */
const MEMBERS = /由([^。;由]{2,80}?)(?:组成|构成)|(?:包括|包含|分为|划分为|涵盖|下设)([^。;]{2,80})/gu;

/** Between two members of a list. */
const JOINTS = /[、,和及与]|以及/u;

function memberLists(text: string): readonly string[] {
  return [...text.matchAll(MEMBERS)].map(([, made, list]) => made ?? list ?? "");
}

/** The names that stand alone between the signs of the lists of members of a text: 划分为城区、东片区 */
export function listedMembers(text: string): ReadonlySet<string> {
  return new Set(
    memberLists(text).flatMap((list) => {
      const names = list.split(JOINTS);
      return names.length > 1 ? names : [];
    }),
  );
}

/** Whether a name stands in a list of members of a text; every name is looked for once. */
export function memberNames(text: string): (name: string) => boolean {
  const lists = memberLists(text).join("\n");
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? lists.includes(name);
    known.set(name, found);
    return found;
  };
}
