import { bulletinDocument } from '../document/bulletin-document.js';
import { documentLength, type DocumentIssuer } from '../document/document.js';
import type { DocumentMaking } from '../document/inspection-facts.js';
import { urgeDocument, type UrgeFacts } from '../document/urge-document.js';
import { codeOf } from '../shared/domain-error.js';
import { sampleBulletin, sampleBulletinLines, sampleBulletinReceipt, sampleBulletinUnits } from '../testing/bulletin-samples.js';
import { liaison, sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { bulletinDraft } from './bulletin-draft.js';
import { bulletinFigures } from './bulletin-figures.js';
import { bulletinRuleOf, currentBulletinRule, namedUnits, rateWords } from './bulletin-rule.js';
import { draftBulletin, refreezeBulletin, reviseBulletin } from './draft-bulletin.js';
import { issueBulletin, receiveBulletin } from './issue-bulletin.js';
import { approveBulletin, returnBulletin, submitBulletin } from './review-bulletin.js';

const context = sampleContext();
const version = 1;
const leader = sampleActor('leader');
const code = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const facts = { seq: 130, at: '2026-11-24T01:00:00.000Z', lines: sampleBulletinLines, units: sampleBulletinUnits };
const { figures } = sampleBulletin();
const input = { title: '通报', fromOn: '2026-10-01', untilOn: '2026-10-31', level: null, issuer: 'department' as DocumentIssuer };
const drafted = (changes: object = {}) => draftBulletin(secretary, { jointMeetingId: 'jm-1', code: 'TB-2026-001', facts }, { ...input, ...changes }, context);
const names = (units: readonly { unitName: string }[]): readonly string[] => units.map(({ unitName }) => unitName);

describe('figures and the rule that names units (N6, L11)', () => {
  it('splits what was expected into in time, late and missing, in the official order; who owes nothing is not in it', () => {
    expect(figures).toMatchObject({ expected: 13, inTime: 10, late: 2, missing: 1 });
    expect(figures.units.map(({ unitId, expected, inTime, late, missing }) => [unitId, expected, inTime, late, missing])).toEqual([['unit-1', 4, 4, 0, 0], ['unit-2', 3, 2, 0, 1], ['unit-3', 6, 4, 2, 0]]);
    for (const { expected, inTime, late, missing } of [figures, ...figures.units]) expect(inTime + late + missing).toBe(expected);
  });

  it('names each unit once, from the thresholds set; none where nobody reaches them', () => {
    const by = (thresholds: object = {}) => namedUnits(figures, { ...currentBulletinRule.thresholds, ...thresholds });
    expect([names(by().missing), names(by().late), names(by().good)]).toEqual([['市乙局'], ['东县人民政府'], ['市甲局']]);
    expect([names(by({ missingFrom: 2, lateFrom: 3, goodFrom: 5 }).missing), names(by({ lateFrom: 3 }).late), names(by({ goodFrom: 5 }).good)]).toEqual([[], [], []]);
  });

  it('prints no rate of few, and rounds tenths half up in whole numbers', () => {
    expect([rateWords(2, { expected: 4 }, currentBulletinRule), rateWords(10, { expected: 13 }, currentBulletinRule), rateWords(1, { expected: 8 }, currentBulletinRule), rateWords(8, { expected: 8 }, currentBulletinRule)]).toEqual([null, '76.9%', '12.5%', '100.0%']);
    expect(bulletinRuleOf(1)).toBe(currentBulletinRule);
  });

  it('an empty period has empty figures', () => {
    expect(bulletinFigures([], sampleBulletinUnits)).toEqual({ expected: 0, inTime: 0, late: 0, missing: 0, units: [] });
  });
});

describe('drafting', () => {
  it('writes the text at once from the frozen figures', () => {
    const { bulletin, events } = drafted();
    expect(bulletin).toMatchObject({ state: 'draft', frozenOn: context.today, frozenSeq: 130, ruleVersion: 1, missingFrom: 1 });
    for (const words of ['应报13件。其中按时报送10件，占76.9%；迟报2件，占15.4%；未报1件，占7.7%', '市乙局（未报1件，应报3件）', '东县人民政府（迟报2件，应报6件）', '市甲局（4件）', '2026年10月1日至2026年10月31日']) expect(bulletin.text).toContain(words);
    expect(events.map(({ verb, subjectType, toState }) => [verb, subjectType, toState])).toEqual([['draftBulletin', 'bulletin', 'draft']]);
    expect(bulletinDraft({ ...bulletin, missingFrom: 2 })).toContain('未报2件以上的单位：无');
  });

  it.each<[string, object, string]>([
    ['by the joint meeting', { issuer: 'joint_meeting' }, 'DOCUMENT_ISSUER_COORDINATING'], ['the wrong way round', { fromOn: '2026-11-01', untilOn: '2026-10-31' }, 'DATE_RANGE_INVALID'],
    ['of days to come', { fromOn: context.today, untilOn: '2026-12-31' }, 'BULLETIN_PERIOD'], ['of years', { fromOn: '2024-01-01' }, 'BULLETIN_PERIOD'], ['without a title', { title: ' ' }, 'FIELD_REQUIRED'],
  ])('is refused %s', (_what, changes, refusal) => expect(code(() => drafted(changes))).toBe(refusal));

  it('keeps the figures while words and thresholds change, and takes them anew only when asked', () => {
    const { bulletin } = drafted();
    const revised = reviseBulletin(secretary, bulletin, { version, title: '新题', issuer: 'government_office', text: '一、总体情况', missingFrom: 2, lateFrom: 2, goodFrom: 3 }, context).bulletin;
    expect(revised).toMatchObject({ title: '新题', issuer: 'government_office', missingFrom: 2, figures: bulletin.figures, frozenSeq: 130 });
    expect(code(() => reviseBulletin(secretary, bulletin, { ...revised, version, missingFrom: 0 }, context))).toBe('NUMBER_OUT_OF_RANGE');
    const anew = refreezeBulletin(secretary, { bulletin: revised, facts: { ...facts, seq: 140, lines: sampleBulletinLines.slice(0, 4) } }, { version: 2 }, context).bulletin;
    expect([anew.frozenSeq, anew.figures.expected, anew.text.includes('应报4件')]).toEqual([140, 4, true]);
  });
});

describe('review, issue and receipts', () => {
  it('the leader approves or returns; nothing empty is submitted', () => {
    expect(submitBulletin(secretary, sampleBulletin(), { version }, context).bulletin.state).toBe('submitted');
    expect(code(() => submitBulletin(secretary, sampleBulletin({ figures: bulletinFigures([], []) }), { version }, context))).toBe('BULLETIN_EMPTY');
    const approved = approveBulletin(leader, sampleBulletin({ state: 'submitted' }), { version }, context).bulletin;
    expect([approved.state, approved.approvedOn, approved.approvedBy === '']).toEqual(['approved', context.today, false]);
    expect(returnBulletin(leader, approved, { version: 2, reason: '核对' }, context).bulletin).toMatchObject({ state: 'draft', approvedOn: null, approvedBy: null, stateReason: '核对' });
    expect(code(() => approveBulletin(secretary, sampleBulletin({ state: 'submitted' }), { version }, context))).toBe('NOT_PERMITTED');
    expect(code(() => returnBulletin(leader, approved, { version: 2, reason: '' }, context))).toBe('REASON_REQUIRED');
  });

  it('is issued with number and checkpoint, and asks each unit it speaks of once', () => {
    const approved = sampleBulletin({ state: 'approved', approvedOn: '2026-11-23', approvedBy: '召集人' });
    const { bulletin, receipts, events } = issueBulletin(secretary, { bulletin: approved, number: 3, checkpoint: { seq: 130, hash: 'ab' } }, { version }, context);
    expect(bulletin).toMatchObject({ state: 'issued', numberYear: 2026, number: 3, checkpointSeq: 130, checkpointHash: 'ab', issuedOn: context.today });
    expect(receipts.map(({ unitId, state }) => [unitId, state])).toEqual([['unit-1', 'pending'], ['unit-2', 'pending'], ['unit-3', 'pending']]);
    expect(events.map(({ subjectType }) => subjectType)).toEqual(['bulletin', 'bulletin_receipt', 'bulletin_receipt', 'bulletin_receipt']);
    expect(code(() => issueBulletin(secretary, { bulletin: sampleBulletin(), number: 3, checkpoint: null }, { version }, context))).toBe('STATE_CONFLICT');
  });

  it('a unit signs for itself; the secretariat only with what it knows it by; nobody for another', () => {
    expect(receiveBulletin(liaison, sampleBulletinReceipt(), { version, source: null }, context).receipt).toMatchObject({ state: 'received', receivedOn: context.today, source: null });
    expect(code(() => receiveBulletin(secretary, sampleBulletinReceipt({ unitId: 'unit-9' }), { version, source: null }, context))).toBe('FIELD_REQUIRED');
    expect(code(() => receiveBulletin(liaison, sampleBulletinReceipt({ unitId: 'unit-9' }), { version, source: null }, context))).toBe('NOT_PERMITTED');
    expect(code(() => receiveBulletin(liaison, sampleBulletinReceipt({ state: 'received' }), { version, source: null }, context))).toBe('STATE_CONFLICT');
  });
});

const making = (issuer: DocumentIssuer): DocumentMaking => ({
  issuer, issuerNames: { government: '甲市人民政府', government_office: '甲市人民政府办公室', department: '市民政局', joint_meeting: '联席会议' }, madeOn: '2026-11-24', madeBy: '陈一',
});

describe('documents (L10, L17)', () => {
  it('a bulletin has its figures as table and chart, its number and the checkpoint; a joint meeting issues none', () => {
    const issued = sampleBulletin({ state: 'issued', issuedOn: '2026-11-24', numberYear: 2026, number: 3, checkpointSeq: 130, checkpointHash: 'ab' });
    const draft = bulletinDocument(issued, making('department'));
    expect([draft.number.text, draft.addressee, draft.checkpoint, draft.signedOn.text]).toEqual(['〔2026〕3号', '各有关单位', '办理记录校验点：第130条 ab', '2026年11月24日']);
    expect(draft.blocks.map(({ kind }) => kind)).toEqual(['heading', 'chart', 'table']);
    expect(draft.blocks[2]?.table?.rows.at(-1)).toEqual(['合计', '13', '10', '2', '1']);
    expect(draft.blocks[1]?.chart?.series.map(({ values }) => values)).toEqual([[4, 2, 4], [0, 0, 2], [0, 1, 0]]);
    expect(documentLength(draft)).toBeLessThan(100);
    expect(code(() => bulletinDocument(issued, making('joint_meeting')))).toBe('DOCUMENT_ISSUER_COORDINATING');
    expect(code(() => bulletinDocument(issued, making('government_office')))).toBe('DOCUMENT_BULLETIN_ISSUER');
  });

  it('many units make a bar a level', () => {
    const units = Array.from({ length: 20 }, (_, at) => ({ unitId: `u${String(at)}`, unitName: `单位${String(at)}`, level: at < 5 ? ('city' as const) : ('town' as const) }));
    const many = bulletinFigures(units.map(({ unitId }) => ({ unitId, outcome: 'late' as const })), units);
    const [chart] = bulletinDocument(sampleBulletin({ figures: many, text: '〔图〕' }), making('department')).blocks;
    expect(chart?.chart).toEqual({ categories: ['市级单位', '镇街'], series: [{ name: '按时', values: [0, 0] }, { name: '迟报', values: [5, 15] }, { name: '未报', values: [0, 0] }] });
  });

  const late: UrgeFacts = { unit: { name: '市甲局', kind: 'government_department' }, taskTitle: null, things: [{ taskCode: 'RW-2026-001', title: '补发低保资金', kind: 'report', dueOn: '2026-11-20' }], today: '2026-11-24' };
  it('a sheet of supervision lists what is late with its days', () => {
    const sheet = urgeDocument('urge_sheet', late, making('department'));
    expect([sheet.title, sheet.form, sheet.addressee]).toEqual(['关于联席会议逾期任务的督办单', 'document', '市甲局']);
    expect(sheet.blocks.flatMap(({ table }) => table?.rows ?? [])).toEqual([['1', '补发低保资金', 'RW-2026-001', '进展', '2026.11.20', '4天']]);
    expect(urgeDocument('urge_letter', { ...late, taskTitle: '补发低保资金' }, making('department'))).toMatchObject({ title: '关于补发低保资金的督办函', form: 'letter' });
  });

  it.each<[string, () => unknown, string | null]>([
    ['by the joint meeting', () => urgeDocument('urge_sheet', late, making('joint_meeting')), 'DOCUMENT_ISSUER_COORDINATING'],
    ['a directive one by a department to a lower government', () => urgeDocument('urge_sheet', { ...late, unit: { name: '东县人民政府', kind: 'lower_government' } }, making('department')), 'DOCUMENT_LOWER_GOVERNMENT'],
    ['a letter, which asks, by a department to a lower government', () => urgeDocument('urge_letter', { ...late, unit: { name: '东县人民政府', kind: 'lower_government' } }, making('department')), null],
    ['of nothing', () => urgeDocument('urge_sheet', { ...late, things: [] }, making('department')), 'DOCUMENT_NOTHING_OVERDUE'],
  ])('who may send one: %s', (_what, use, refusal) => expect(code(use)).toBe(refusal));
});
