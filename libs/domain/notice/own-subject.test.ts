import { readNotice } from './read-notice.js';

/** A notice of one section of measures whose paragraph is the given one. */
function readMeasures(paragraph: string, heading = '三、保障措施'): { held: string[]; unheld: string[] } {
  const draft = readNotice(`云江市人民政府办公室关于做好村级养老站管理的通知\n云府办〔2022〕3号\n各县（市、区）人民政府：\n${heading}\n（一）明确责任。\n${paragraph}\n`);
  const blocks = draft.lowerLevel.map((block) => ({ name: block.holder, duties: block.duties }));
  return {
    held: [...draft.units, ...blocks].flatMap((one) => one.duties.map((duty) => `${one.name}: ${duty.text}`)),
    unheld: draft.unassigned.map((duty) => duty.text),
  };
}

describe('whom a sentence binds', () => {
  it('goes on with the holder of the sentence before where it begins with a verb', () => {
    expect(readMeasures('各有关部门要通力合作。建立台账，按时销号。').held).toEqual(['各有关部门: 各有关部门要通力合作。', '各有关部门: 建立台账，按时销号。']);
  });

  it.each([
    ['本级政府和有关部门的主要负责人是养老站管理的第一责任人。', ['本级政府和有关部门: 本级政府和有关部门的主要负责人是养老站管理的第一责任人。']],
    ['市联席会议将定期会商养老站运行问题。', ['市联席会议: 市联席会议将定期会商养老站运行问题。']],
    ['县养老服务领导小组要统筹各方力量。', ['县养老服务领导小组: 县养老服务领导小组要统筹各方力量。']],
    ['各有关单位分管负责同志要每月到站查看一次。', ['各有关单位: 各有关单位分管负责同志要每月到站查看一次。']],
  ])('never inherits where it has its own subject: %s', (sentence, held) => {
    expect(readMeasures(`当地政府负总责。${sentence}`).held).toEqual(['当地政府: 当地政府负总责。', ...held]);
  });

  it.each(['养老服务机构应当公开收费标准。', '其他相关负责人对分管事项负直接责任。', '市政府将对成效明显的给予激励。', '承接运营的公司必须落实消防要求。'])('has no holder the register knows: %s', (sentence) => {
    expect(readMeasures(`当地政府负总责。${sentence}`)).toEqual({ held: ['当地政府: 当地政府负总责。'], unheld: [sentence] });
  });

  it('keeps one sentence of two classes of heads whole', () => {
    const sentence = '各单位的主要负责人是第一责任人，负全面领导责任；其他负责人对分管工作负直接责任。';
    expect(readMeasures(sentence).held).toEqual([`各单位: ${sentence}`]);
  });

  it('holds an object with 要 behind it for no subject', () => {
    const sentence = '配齐工作人员，经费要按时拨付。';
    expect(readMeasures(`当地政府负总责。${sentence}`).held).toContain(`当地政府: ${sentence}`);
  });
});

describe('sentences that ask nobody for anything', () => {
  it.each([
    '村级养老站包括日间照料点、助餐点和邻里互助点。',
    '2021年5月，经市政府同意，我市建立了养老站管理联席会议制度，协调推进有关工作。',
    '近年来，各地积极探索，取得了明显成效。',
  ])('%s', (sentence) => expect(readMeasures(sentence)).toEqual({ held: [], unheld: [] }));

  it('what sends to the duties below is none itself; elsewhere it is', () => {
    const sentence = '各成员单位要按照职责分工，切实落实工作责任。';
    expect(readMeasures(sentence, '二、成员单位职责').held).toEqual([]);
    expect(readMeasures(sentence).held).toEqual([`各成员单位: ${sentence}`]);
  });

  it('does not take a topic word of the heading for a section of measures', () => {
    expect(readMeasures('定期会商重点问题。', '二、明确养老保障联席会议成员单位职责').unheld).toEqual([]);
  });
});

describe('what data duties are', () => {
  it.each([
    ['每年至少进行一次信息化核对。', 'main'],
    ['建立供需对接信息平台。', 'main'],
    ['不断扩大核对数据源范围。', 'main'],
    ['发挥志愿者在走访、信息报送、宣传等方面的作用。', 'main'],
    ['组织指导各县开展评估。', 'guide'],
    ['按月报送入住人员信息。', 'data'],
  ])('%s %s', (sentence, kind) => {
    const draft = readNotice(`三、保障措施\n（一）明确责任。\n各有关部门要配足力量。${sentence}`);
    expect(draft.units[0]?.duties[1]?.kind).toBe(kind);
  });
});
