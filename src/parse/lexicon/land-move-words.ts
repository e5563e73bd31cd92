/** Land that goes to another parcel: 0.10公顷土地调整至0104-02地块. Matched on the words between area and code. */
export const MOVED_TO =
  /(?:调整至|调整到|调整为|调入|划入|划至|划归|划给|移交至|移交给|并入|归入|纳入|调至)$/u;
/** What is left of a parcel after land was taken from it. */
export const REMAINS = /(?:剩余|余下|其余|保留)$/u;
/** Words before a size that goes to another use: 将, 其中, A-01地块中, 另有, 核减的, 划出部分. */
export const MOVED =
  /^(?:并?将|把)|^其中(?:有|将|的)?$|^[中内]的?(?:部分)?$|^(?:另外?|其余|剩余|余下)(?:还?有|的)?$|(?:核减|减少|缩减|扣除|调出|划出|退出|腾退)(?:出|部分)?的?$/u;
/** A parcel is divided: the codes behind are its parts. */
export const DIVIDED = /(?:拆分|划分|分割|细分|分|拆)(?:成|为|出)$/u;
/** Behind parcels: they are merged into another one, or divided, and are no more. */
export const LEAVES =
  /^(?:,?)(?:一并|整体|统一|全部|进行|予以|拟|现){0,4}(?:合并|整合|归并|并入|归入|拆分|划分|分割|细分|拆|取消|撤销|注销|核销)(?:后)?(?:为|成|至|到|入)?/u;
/** Parcels are joined: the codes before are what the new one is made from. */
export const JOINED = /^(?:进行)?(?:合并|整合|归并)(?!(?:后)?(?:为|成))/u;

/** Verbs of a duty that goes with a parcel: 布置600平方米的公园绿地. */
export const DUTY =
  /布置|配建|配置|配套建设|无偿移交|无偿提供|同步建设|预留|设置|提供|建设(?!区|指标|条件|用地|项目|规模|强度|要求|内容)|建成|移交|代建/u;

/** A strip of green or a road with its width. Groups: metres before or behind, noun before or behind. */
export const STRIP =
  /(\d{1,3}(?:\.\d{1,2})?)米宽的?([\p{Script=Han}]{0,8}?(?:绿地|绿化带|绿带|隔离带|防护带|林带|道路|公路|巷道|通道|步道|支路|街道))|宽度?(?:为|约|:)?(\d{1,3}(?:\.\d{1,2})?)米的?([\p{Script=Han}]{0,8}?(?:绿地|绿化带|绿带|隔离带|防护带|林带|道路|公路|巷道|通道|步道|支路|街道))/gu;
export const ROAD_NOUN = /(?:道路|公路|巷道|通道|步道|支路|街道)$/u;
/** The width between the red lines of a road. */
export const RED_LINE = /道路红线(?:宽度?)?(?:为|:|控制为|约|调整为|调整至)?(\d{1,3}(?:\.\d{1,2})?)米/u;
/** A distance to a red line, not its width. */
export const SET_BACK = /退|距/u;
/** What a strip lies along; a name may begin with the word itself, 沿江路. */
export const ALONG =
  /沿(沿?(?:(?!沿)[\p{Script=Han}\dA-Za-z、-]){1,30}?)(?:[东西南北两内外]{1,2}侧)?(?=[东西南北两内外]侧|规划\d|新增|增加|布置|设置|建设|预留|与|设\d|\d|,)|在?((?:地块)?[东西南北]侧)(?=规划|新增|增加|布置|设置|建设|预留)/gu;
export const BETWEEN = /([A-Za-z0-9()-]{3,20})(?:地块)?[和与及]([A-Za-z0-9()-]{3,20})(?:地块)?之间/u;
export const ROAD_NAME =
  /对([\p{Script=Han}\d]{1,10}?(?:大道|路|街|巷|道))(?:线型)?进行|([\p{Script=Han}\d]{1,8}(?:大道|路|街|巷))(?:道路)?红线/u;

/** Words of those who decide: what they are part of is the name of no road. */
export const DECIDED = /会议|同意|要求|审议|原则|建议|认为/u;
