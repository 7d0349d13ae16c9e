/** Last character of a unit's name → what may stand before it. Grammar of names, not a list of units. */
const SUFFIXES: Readonly<Record<string, RegExp>> = {
  局: /[^格布全大开结当僵治书棋残危定]局$/,
  委: /[^常政原党村居评]委$/,
  央: /团中央$/,
  区: /军(?:分)?区$/,
  支: /中支$/,
  办: /(?:督查|征收|双创|文创|[^举主承协开创经交督转专申代兴自查收试领补包难好能快即限必])办$/,
  部: /[^全内外局东西中南北干上下支乐总头底面分大腹根本各两]部$/,
  厅: /[^大餐客展歌舞]厅$/,
  署: /[^部签连]署$/,
  院: /(?:国务|法|检察|科学|研究|工程|学|医|设计|科|干部)院$/,
  会: /(?:委员|协|工|学|商|总|合|理事|慈善|十字|组委|基金|促进|监|[\u4e00-\u9fff]委|贸促)会$/,
  社: /(?:供销|合作|联|报|通讯|新华|总|信用|出版)社$/,
  联: /(?:残|妇|工商|文|社科|侨|台|青|学|记|科)联$/,
  协: /(?:科|作|记|侨|政|消|生|体|老|残)协$/,
  行: /(?:银|支|分|人|总|农发|市中|省中|农商|工|建|农|中)行$/,
  司: /公司$/,
  团: /(?:集|兵)团$/,
  心: /中心$/,
  队: /(?:总|支|大|中|调查|消防|执法|救援|机动)队$/,
  所: /(?:管理|研究|事务|派出|交易|监测|监督|检验|检测|卫生|财政|司法|分)所$/,
  站: /(?:管理|服务|监测|推广|总|文化|检疫|监督|记者)站$/,
  处: /(?:办事|管理|秘书|服务|督查|代表|监察|养护)处$/,
  室: /(?:办公|财务|督查|研究|参事|秘书|值班|督办|政研|档案|人事)室$/,
  组: /(?:工作|专家|监督|督导|督查|领导|协调|保障|小|宣传|救治|防控|综合|指导|物资|稳定|恢复|抢险|监测|信息|舆论|评估)组$/,
  府: /政府$/,
  门: /部门$/,
  位: /单位$/,
  构: /(?:管理|监督|执法|金融|监管|经办)机构$/,
  关: /(?:海|机)关$/,
  政: /(?:[省市县区级]财)政$/,
  台: /(?:电视|广播|总|气象)台$/,
  校: /[党团]校$/,
  学: /大学$/,
  馆: /(?:图书|博物|档案|文化|方志)馆$/,
  警: /(?:武|交)警$/,
  库: /国库$/,
};

/** Places that own duties; only after 各 / 有关 / a level, or inside a responsibility bracket. */
const PLACE = /(?:政府|管委会|办事处|党委|党工委|地区|地方|各地|城市|省份|市县|区县|县区|镇街|街道|自治区|直辖市|开发区|新区|园区|高新区|[省市州盟县区旗镇乡])(?:（[^（）]{1,12}）)?$/;

/** Last characters a name can have: all others need no closer look. */
export const NAME_ENDS: ReadonlySet<string> = new Set([...Object.keys(SUFFIXES), ...'府会处委区方地市份县街道省州盟旗镇乡'].map((word) => word[0] ?? ''));

export const CLASS_START =
  /^(?:各|有关|相关|其他|其它|本级|当地|所在地|属地|同级|上级|下级|所有|全市各|全省各|市直|省直|县直|区直|市级各|市有关|市相关|市各|省有关|省相关|省各|县有关|区有关|县各|区各|市政府各|省政府各|国务院有关|国务院各|市级有关|省级|县级|市级|乡镇|镇级|地方|基层|试点|中央和|参与|涉及)/;

const CLASS_INSIDE =
  /各级|各有关|有关部门|相关部门|有关单位|相关单位|成员单位|责任单位|牵头单位|配合单位|牵头部门|责任部门|有关方面|部门[）]?$|(?:县|区|市|州|镇|省)[^有]{0,6}有关(?:地|城市|县|区)/;

const NOT_INSIDE =
  /[的了把被您]|第一|为牵头|由(?!贸)|同意|印发|负责|承担|加强|推进(?!.{0,8}[办室]$)|完善|开展|做好|进一步|以及|通过|根据|按照|下设|内设|我市|我省|我国|切实|工作机制|等[^级]/;

/** Words a sentence may begin with that look like the head of a name but are verbs or prepositions. */
const NOT_FIRST =
  /^(?:加强|推进|支持|建立|完善|鼓励|对(?!外)|将|以|从|按|根据|通过|由|与|和|及|是|有(?!关)|在|为|要|应(?!急)|会同|配合|协助|指导|督促|充分|积极|认真|切实|依法|依托|利用|发挥|引导|组织(?!部)|做好|落实|其(?!他|它)|该|此|本(?!级|市|省|区|县)|我|每|一|二|三|四|五|六|七|八|九|十|两|这|那|如|若|凡|因|当(?!地)|经(?![济信贸发合])|向|把|被|使|让|不(?!动产)|未|可|能(?!源)|自(?!然|治|贸)|主要|具体|负责|承担|联合(?!采购|国|会)|成立|设立|加快|打造|推动|强化|深化|促进|制定|开展|实施|健全|提高|提升|优化|统筹|明确|进一步|全面|大力|着力|部署|并|也|还|再|又|更|严格|继续|坚持|探索|研究(?!室|院)|创新|培育|发展(?!改革|和改革|研究)|保障(?!房|局|中心)|规范|扩大|增加|深入|抓好|注重|重点|目前|近年|同时|此外|另外|必要时|原则上|符合|关于|随着|围绕|结合|针对|参照|比照|包括|中共中央|党中央|督查|通报)/;

const RULERS = /^(?:国务院|党中央|中央|中共中央|(?!团)(?:[\u4e00-\u9fff]{0,4}[省市县区州])(?:委|政府|人民政府|委员会)|(?:[党园区]{0,2}工)委|市委市政府|省委省政府)$/;

/** The joint body itself (joint meeting, headquarters, leading group): the tenant of the register, not a unit in it. */
export function isBody(name: string): boolean {
  return /(?:联席会议|指挥部|领导小组|工作小组|协调小组|工作专班|专班|协调机制|委员会全体会议)$/.test(name);
}

/** A working body of the meeting (its office, its groups): listed, but a person says which unit it is. */
export function isWorkingBody(name: string): boolean {
  if (/(?:联席会议|指挥部|领导小组|工作小组|协调小组|工作专班|专班|采购|办)办公室$/.test(name)) return true;
  return /(?:组)$/.test(name);
}

/** Whether the name stands for a class of units (各有关部门, 各级政府) rather than for one. */
export function isClass(name: string): boolean {
  if (/^各(?!国)/.test(name)) return true;
  if (CLASS_INSIDE.test(name) || /(?:单位|部门|机关|机构|企业)$/.test(name)) return !/^[\u4e00-\u9fff]{0,4}[省市县区][\u4e00-\u9fff]{2,}(?:机关|机构)$/.test(name);
  return CLASS_START.test(name) && /(?:部门|单位|政府|办事处|机关|机构|管委会|地区|地方|各地|城市|省份|街道|财政|方面|[省市州县区旗镇乡）])$/.test(name);
}

/** A government class below the one that issues: its duties are lower-level duties. */
export function isLocal(name: string): boolean {
  if (isNamedLocal(name)) return true;
  if (/^各级(?!.*[省市县区镇乡])|^(?:本级|同级|上级|中央和地方|地方各级)/.test(name)) return false;
  if (/(?:部门|局|委|机关|机构|单位)$/.test(name) && !/(?:政府|地区|各地|[省市县区）])(?:及其|和)?(?:有关|相关|各)?(?:行政)?(?:主管)?部门(?:（单位）)?$/.test(name)) return false;
  const place = name.replace(/(?:及其|和)?(?:有关|相关|各)?(?:行政)?(?:主管)?部门(?:（单位）)?$/, '');
  if (/^(?:各|有关|相关|省级|市级|县级|乡镇|镇|街道|试点|地方|所在地|属地)/.test(place) && PLACE.test(place)) return true;
  return /^各(?:地|省|市|县|区|州|镇|乡|旗|盟|街道)(?!级)/.test(place);
}

/** A government below, by its own name (东溪县人民政府): it owes duties as its class does. */
export function isNamedLocal(name: string): boolean {
  return /^(?!各)[\u4e00-\u9fff]{2,6}(?:[县区镇乡旗](?:人民)?政府|街道办事处|街道办)$/.test(name);
}

export function isRuler(name: string): boolean {
  return RULERS.test(name) && !isNamedLocal(name);
}

/** Whether the words end as a unit's name does, and hold nothing a name cannot hold. */
export function looksLikeUnit(name: string): boolean {
  if (name.length < 2 || name.length > 40) return false;
  const bare = name.replace(/（[^（）]*）$/, '');
  const last = bare[bare.length - 1] ?? '';
  const suffix = SUFFIXES[last];
  if (!(suffix !== undefined && suffix.test(bare)) && !(CLASS_START.test(name) && PLACE.test(name))) return false;
  if (bare.length === 2 && !/^(?:[省市县区州]委|编办|教委|科委|建委|各[地市县区州镇乡])$/.test(bare)) return false;
  return !NOT_INSIDE.test(name);
}

/** The same, for a name that opens a sentence: no verb or preposition may open it. */
export function opensAsUnit(name: string): boolean {
  if (/^(?:下设)?(?:办公室|领导小组|工作组|中心)$/.test(name) || NOT_FIRST.test(name) || isBody(name) || !looksLikeUnit(name)) return false;
  return !/^(?:企业|银行|医院|公司|学校|医疗|社会).*(?:机构|单位|公司|行|医院|中心)$/.test(name);
}

/** Whether a stretch begins with a verb or preposition and so is no subject. */
export function opensWithVerb(words: string): boolean {
  return NOT_FIRST.test(words);
}

export function isPlace(name: string): boolean {
  return PLACE.test(name) && name.length <= 20;
}
