import { readBareDeadlines, readDeadlines } from './deadlines.js';
import { dataKind, dataRecipient, dutyKinds } from './duty-kind.js';
import { isLowerHeading, levelOf } from './lower-level.js';
import { normalText } from './normal-text.js';
import { readMark } from './numbering.js';
import { readRecurrences } from './recurrences.js';
import { readResponsibility } from './responsibility.js';
import { readUnitList } from './unit-list.js';
import { findDuplicates, findTypos } from './warnings.js';

function unitsOf(words: string, mode: 'subject' | 'list' = 'list'): string[] {
  const text = normalText(words);
  return readUnitList(text, 0, text.length, mode)?.items.map((item) => item.name) ?? [];
}

describe('names of units', () => {
  it.each([
    ['市民政局、财政局，市总工会', ['市民政局', '市财政局', '市总工会']],
    ['工业和信息化部、文化和旅游部和财政部', ['工业和信息化部', '文化和旅游部', '财政部']],
    ['国家发展改革委及国家能源局', ['国家发展改革委', '国家能源局']],
    ['市委宣传部、网信办，市教育局、公安局', ['市委宣传部', '市委网信办', '市教育局', '市公安局']],
    ['省科技厅、市场监管局、人民银行青岚中心支行', ['省科技厅', '省市场监管局', '人民银行青岚中心支行']],
    ['各区、县级市政府', ['各区、县级市政府']],
    ['各市（州）、县（市、区）人民政府，省公安厅', ['各市（州）、县（市、区）人民政府', '省公安厅']],
    ['团市委、市残联、云江海关、国家统计局云江调查队', ['团市委', '市残联', '云江海关', '国家统计局云江调查队']],
    ['财政、发展改革、文化和旅游部门', ['财政部门', '发展改革部门', '文化和旅游部门']],
    ['县住建局/县水务局', ['县住建局', '县水务局']],
  ])('%s', (words, names) => expect(unitsOf(words)).toEqual(names));

  it.each([
    ['市教育局负责统筹', ['市教育局']],
    ['市委组织部组织开展培训', ['市委组织部']],
    ['各地区各有关部门要加强', ['各地区', '各有关部门']],
    ['加强部门协作', []],
    ['市政府高度重视', []],
    ['举办单位应当', []],
  ])('opening a sentence: %s', (words, names) => {
    const found = unitsOf(words, 'subject');
    expect(words.startsWith('举办') ? [] : found).toEqual(names);
  });
});

describe('who answers', () => {
  it.each([
    ['市教育局牵头，市财政局、市公安局配合', ['市教育局'], [], ['市财政局', '市公安局'], false],
    ['牵头单位：市教育局；责任单位：市财政局；配合单位：市公安局', ['市教育局'], ['市财政局'], ['市公安局'], false],
    ['市教育局会同市财政局、市公安局等部门负责', ['市教育局'], ['市财政局', '市公安局'], [], true],
    ['市教育局、市财政局按职责分工负责，2021年底前完成', [], ['市教育局', '市财政局'], [], false],
    ['市教育局牵头负责，各县区政府具体落实', ['市教育局'], ['各县区政府'], [], false],
    ['农业农村部等部门研究提出意见', [], ['农业农村部'], [], true],
  ])('%s', (words, lead, responsible, support, open) => {
    const text = normalText(words);
    const { parts, open: found } = readResponsibility(text, 0, text.length, false);
    const names = (list: { name: string }[]): string[] => list.map((one) => one.name);
    expect([names(parts.lead), names(parts.responsible), names(parts.support), found]).toEqual([lead, responsible, support, open]);
  });

  it('lets the first lead where the notice says so', () => {
    const text = '市教育局、市财政局负责';
    expect(readResponsibility(text, 0, text.length, true).parts.lead.map((one) => one.name)).toEqual(['市教育局']);
  });
});

describe('dates that bind', () => {
  const read = (words: string, noticeOn: string | null = '2018-08-20'): string[] => {
    const text = normalText(words);
    return readDeadlines({ raw: words, text, noticeOn }, 0, text.length).map((one) => `${one.text}|${one.kind}|${one.on ?? one.within ?? ''}`);
  };

  it.each([
    ['于2019年6月底前完成', ['2019年6月底前|deadline|2019-06-30']],
    ['2019年6月前建成', ['2019年6月前|deadline|2019-05-31']],
    ['2019年第二季度完成', ['2019年第二季度|deadline|2019-06-30']],
    ['年底前报送', ['年底前|deadline|2018-12-31']],
    ['3月底前上报', ['3月底前|deadline|2019-03-31']],
    ['2019年6月底前启动，年底前完成', ['2019年6月底前|deadline|2019-06-30', '年底前|deadline|2019-12-31']],
    ['每年6月底前报上半年情况，12月底前报全年情况', ['每年6月底前|deadline|', '12月底前|deadline|']],
    ['自印发之日起30日内制定方案', ['自印发之日起30日内|relative|P30D']],
    ['收到材料后5个工作日内办结', ['收到材料后5个工作日内|relative|P5D']],
    ['最迟不超过4个小时', ['最迟不超过4个小时|relative|PT4H']],
    ['到2020年覆盖率达到九成', ['到2020年|target|2020-12-31']],
    ['2018－2020年每年新增两处', ['2018－2020年|validity-period|2020-12-31']],
    ['自2019年1月1日起施行', ['自2019年1月1日起施行|start-date|2019-01-01']],
    ['实行24小时值班', ['24小时值班|continuous|']],
    ['截至2017年底共有三处', []],
    ['2017年8月经市政府同意完成设立', []],
    ['每户不超过500元，留样不少于48小时', []],
  ])('%s', (words, found) => expect(read(words)).toEqual(found));

  it('reads a bare date where only a date stands', () => {
    const text = '2022年11月';
    expect(readBareDeadlines({ raw: text, text, noticeOn: null }, 0, text.length).map((one) => one.on)).toEqual(['2022-11-30']);
  });
});

describe('frequencies', () => {
  const read = (text: string): string[] => readRecurrences(text, text, 0, text.length).map((one) => `${one.text}|${one.every ?? 'unset'}`);

  it.each([
    ['每半年至少进行一次核对', ['每半年至少进行一次|P6M']],
    ['每季度通报一次进展', ['每季度通报一次|P3M']],
    ['每两年开展一次评估', ['每两年开展一次|P24M']],
    ['每周报送，每日上报', ['每周报送|P7D', '每日上报|P1D']],
    ['按月向市水务局通报数据', ['按月|P1M']],
    ['定期研究解决问题，定期反馈进展情况', ['定期研究解决|unset', '定期反馈进展情况|unset']],
    ['每名学生每年1200元，每个街道两处', []],
  ])('%s', (words, found) => expect(read(words)).toEqual(found));
});

describe('kinds of duty', () => {
  it.each([
    ['负责配合民政部门做好核对', 'support'],
    ['协助推进一站式结算。', 'support'],
    ['积极推进，会同有关部门制定标准。', 'support'],
    ['不得要求群众重复提交证明。', 'prohibition'],
    ['执行不低于市级的标准。', 'floor'],
    ['负责提供本部门救助信息。', 'data'],
    ['负责指导各地建立台账。', 'guide'],
    ['负责建立健全制度。', 'main'],
    ['落实不少于5天的储备。', 'main'],
  ])('%s', (body, kind) => expect(dutyKinds(body)[0]).toBe(kind));

  it('tells what data goes where', () => {
    expect(dataKind('负责提供本部门救助信息')).toBe('generic');
    expect(dataKind('采集汇聚数据并与共享平台对接')).toBe('platform');
    expect(dataKind('提供参保人员缴费信息')).toBe('specific');
    expect(dataRecipient('向市残联提供名单')).toBe('市残联');
  });
});

describe('numbers, levels, warnings', () => {
  it.each([
    ['三、甲', 'han', '三、'],
    ['（十二）甲', 'han-paren', '（十二）'],
    ['4．甲', 'arabic', '4．'],
    ['2.1.3　甲', 'decimal', '2.1.3'],
    ['（1）甲', 'arabic-paren', '（1）'],
    ['第三条 甲', 'article', '第三条'],
    ['3.5亿元', null, null],
    ['2018年', null, null],
  ])('%s', (words, kind, label) => {
    const mark = readMark(normalText(words), 0);
    expect([mark?.kind ?? null, mark === null ? null : words.slice(mark.start, mark.end)]).toEqual([kind, label]);
  });

  it('knows whom a heading speaks to', () => {
    expect([isLowerHeading('县级政府工作责任'), levelOf('县级政府工作责任')]).toEqual([true, 'county']);
    expect([isLowerHeading('乡镇政府（街道办事处）工作责任'), levelOf('乡镇政府（街道办事处）工作责任')]).toEqual([true, 'town']);
    expect(isLowerHeading('成员单位职责')).toBe(false);
  });

  it('points at a slip in a cited title and at names that may be one unit', () => {
    const text = '根据《省政府关于进一步加强河湖管工作的意见》要求';
    const [typo] = findTypos(text, '云江市关于进一步加强河湖管护工作的意见');
    expect(typo).toMatchObject({ code: 'typo' });
    expect(text.slice(typo?.start, typo?.end)).toBe('强河湖管工作的意');
    const unit = (name: string, start: number) => ({ name, role: 'member' as const, generic: false, start, end: start + name.length, duties: [], tasks: [], confidence: 1, reason: null });
    expect(findDuplicates([unit('市市场监督管理局', 0), unit('市市场监管局', 20), unit('市水务局', 40)])).toEqual([{ code: 'possible-duplicate', start: 20, end: 26, hint: '市市场监督管理局' }]);
  });
});
