/** How land that a list sets apart is called; where people live, farm or mine is not meant. */
export const SET_APART =
  /(?:(?<![社小校厂矿库山灾郊市县地镇林牧垦辖城场]|建设|住宅|居住|商业|办公|生活|施工|作业|堆放)区|(?<![果茶桑菜校儿花庄陵梨竹家田物植殖])园|(?<![县省古老])城|组团|单元|基地|小镇)$/u;

/** Words that divide what stands before them into the members of a list. */
export const DIVIDES = /划?分[为成]|组成|构成|包[括含]|下[设辖]|其中/u;

/** Such a sentence about a town, a plan or nothing at all: 全县划定3处,分别为 */
export const NO_PLACE_BEFORE = /^(?:全|本|我)?[省市县区州旗镇乡]?(?:共|拟|已|划定|设立|规划)/u;
