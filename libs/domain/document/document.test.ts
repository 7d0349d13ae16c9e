import { codeOf } from '../shared/domain-error.js';
import { sampleComplaint } from '../testing/samples.js';
import { sampleDesignation, sampleFinding, sampleInspection, sampleMember, sampleObject } from '../testing/inspection-samples.js';
import { sampleRectification } from '../testing/rectification-samples.js';
import { blanksOf, chineseNumber, documentLength, type DocumentDraft, type DocumentIssuer } from './document.js';
import type { DocumentMaking, InspectionDocumentFacts, NamedObject } from './inspection-facts.js';
import { conclusionDocument, noticeDocument, rectificationDocument } from './inspection-letters.js';
import { planDocument } from './inspection-plan-document.js';
import { demandIssuer, type Issuing } from './issuer-rule.js';
import { transferDocument } from './transfer-letter.js';

const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};
const making = (issuer: DocumentIssuer = 'government_office'): DocumentMaking => ({
  issuer, issuerNames: { government: '甲市人民政府', government_office: '甲市人民政府办公室', department: '市民政局', joint_meeting: '联席会议' }, madeOn: '2026-11-24', madeBy: '陈一',
});
const named = (changes: Partial<NamedObject> = {}): NamedObject => ({ ...sampleObject(), unitName: '市甲局', unitKind: 'government_department', ...changes });
const approval = { state: 'approved', approver: 'government_head', approverName: '王市长', approvalDocument: '甲府批5号', approvedOn: '2026-11-21' } as const;
const facts = (changes: Partial<InspectionDocumentFacts> = {}): InspectionDocumentFacts => ({
  inspection: sampleInspection(approval), objects: [named()], team: [sampleMember()], findings: [], rectifications: [], designation: sampleDesignation(), ...changes,
});
const concluded = (changes: Partial<InspectionDocumentFacts> = {}) => facts({
  inspection: sampleInspection({ ...approval, state: 'concluded', startedOn: '2026-11-23', concludedOn: '2026-11-24', conclusionDocument: '甲府督〔2026〕1号' }),
  objects: [named({ conclusion: '总体落实较好。\n发放有迟延。' })], findings: [{ ...sampleFinding(), responsibleUnitName: '市甲局' }, { ...sampleFinding({ id: 'finding-2', state: 'dropped', matter: '剔除的' }), responsibleUnitName: '市甲局' }], ...changes,
});
const words = ({ blocks }: DocumentDraft): string => blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

describe('who may issue it (L10)', () => {
  const sound: Issuing = { kind: 'inspection_notice', issuer: 'department', basis: 'government_inspection', designated: true, consented: true, addressee: { name: '东县人民政府', kind: 'lower_government' } };
  it.each<[string, Partial<Issuing>, string | null]>([
    ['a designated department with the consent of its government, to a lower government', {}, null],
    ['nothing by a joint meeting', { issuer: 'joint_meeting' }, 'DOCUMENT_ISSUER_COORDINATING'],
    ['no letter by a joint meeting either', { issuer: 'joint_meeting', kind: 'transfer_letter', addressee: null }, 'DOCUMENT_ISSUER_COORDINATING'],
    ['no document of a government inspection by a department that is not designated', { designated: false }, 'DOCUMENT_ISSUER_NOT_DESIGNATED'],
    ['nothing directive by a department to a lower government', { consented: false }, 'DOCUMENT_LOWER_GOVERNMENT'],
    ['nor of a business check', { consented: false, basis: 'business_check' }, 'DOCUMENT_LOWER_GOVERNMENT'],
    ['the same by the government office', { consented: false, designated: false, issuer: 'government_office' }, null],
    ['by a department to a department', { consented: false, addressee: { name: '市甲局', kind: 'government_department' } }, null],
    ['a plan, which tells nobody to do anything', { consented: false, kind: 'inspection_plan', addressee: null }, null],
  ])('%s', (_what, changes, code) => {
    expect(refusal(() => demandIssuer({ ...sound, ...changes }))).toBe(code);
  });

  it('says that the government consented where a department writes to a lower government', () => {
    const county = facts({ objects: [named({ unitName: '东县人民政府', unitKind: 'lower_government' })] });
    expect(words(noticeDocument(county, making('department'), 'object-1'))).toContain('本件已经甲市人民政府同意（甲府批5号）。');
    expect(words(noticeDocument(county, making(), 'object-1'))).not.toContain('同意');
  });
});

describe('documents of an inspection', () => {
  it('a plan has what was planned and approved', () => {
    const plan = planDocument(facts(), making('government'));
    expect([plan.title, plan.addressee, plan.mark, plan.printedBy]).toEqual(['关于低保资金发放的督查方案', null, '甲市人民政府', '甲市人民政府办公室']);
    expect(words(plan)).toContain('组长：林一，市府办副主任。');
    expect(words(plan)).toContain('2026年11月21日由王市长批准，见甲府批5号。');
    expect(blanksOf(plan)).toEqual(['发文字号', '成文日期', '抄送机关']);
  });

  it('invents nothing: what is missing is a blank with its name', () => {
    const bare = planDocument(facts({ inspection: sampleInspection({ mode: null, kind: null, content: null, fromOn: null, leaderAppointment: null }), team: [], designation: null }), making());
    expect(blanksOf(bare)).toEqual(expect.arrayContaining(['常规或者专项', '类型', '内容', '开始日期', '组长和成员', '确定组长的文件', '指定文件', '批准人', '批准文件']));
  });

  it('a notice goes to one object, after the approval, and never of a covert one', () => {
    const notice = noticeDocument(facts(), making(), 'object-1');
    expect([notice.title, notice.addressee]).toEqual(['关于开展低保资金发放督查的通知', '市甲局']);
    expect(words(notice)).toContain('经王市长批准（甲府批5号），定于2026年11月23日至2026年12月4日');
    expect(refusal(() => noticeDocument(facts(), making(), 'object-0'))).toBe('NOT_FOUND');
    expect(refusal(() => noticeDocument(facts({ inspection: sampleInspection() }), making(), 'object-1'))).toBe('DOCUMENT_BEFORE_APPROVAL');
    expect(refusal(() => noticeDocument(facts({ inspection: sampleInspection({ ...approval, covert: true }) }), making(), 'object-1'))).toBe('INSPECTION_COVERT_NOTICE');
  });

  it('a conclusion has the findings that stand, with their evidence, and the right to a review', () => {
    const text = words(conclusionDocument(concluded(), making('government'), 'object-1'));
    expect(text).toContain('总体落实较好。\n发放有迟延。');
    expect(text).toContain('（一）低保金发放\n两个月迟发。性质：发放迟缓或差错，较重。责任单位：市甲局。证据：发放台账第3页。');
    expect(text).not.toContain('剔除的');
    expect(text).toContain('自收到之日起三十日内向甲市人民政府申请复核');
    expect(refusal(() => conclusionDocument(facts(), making(), 'object-1'))).toBe('DOCUMENT_BEFORE_CONCLUSION');
  });

  it('a rectification notice lists what is asked, and is none without anything', () => {
    const asked = (changes: object = {}) => concluded({ rectifications: [{ ...sampleRectification({ objectId: 'object-1', findingId: 'finding-1', measure: '补发到位。', dueOn: '2026-12-20', ...changes }), unitName: '市甲局' }] });
    const text = words(rectificationDocument(asked(), making(), 'object-1'));
    expect(text).toContain('（一）低保金发放\n整改要求：补发到位。方式：限期整改。责任单位：市甲局。完成期限：2026年12月20日。');
    for (const nothing of [concluded(), asked({ state: 'withdrawn' }), asked({ objectId: 'object-2' })]) expect(refusal(() => rectificationDocument(nothing, making(), 'object-1'))).toBe('DOCUMENT_NOTHING_TO_RECTIFY');
  });
});

describe('a transfer letter', () => {
  const handed = sampleComplaint({ state: 'transferred', handedTo: '甲市监察委员会', clueAuthority: 'supervision', handedOn: '2026-11-23', sealed: true, text: null, findingText: null, handReason: null });
  const letter = (changes: object = {}) => transferDocument({ complaint: handed, placeName: '一镇', aboutUnitName: null, content: null, fileCount: 2, ...changes }, making('department'));

  it('has the sealed words only for who opened them, and never who sent it', () => {
    expect([letter().form, letter().addressee, letter().title]).toEqual(['letter', '甲市监察委员会', '关于移送问题线索的函']);
    expect(blanksOf(letter())).toContain('线索内容已经封存，由保密经办人启封后填入');
    const opened = letter({ content: { text: '有人截留', findingText: null, handReason: '涉嫌违法' } });
    expect(words(opened)).toContain('有人截留\n移送理由：涉嫌违法');
    expect(refusal(() => letter({ complaint: sampleComplaint() }))).toBe('DOCUMENT_BEFORE_HAND_OVER');
  });
});

it('counts its characters and its numbers in Chinese', () => {
  expect([1, 10, 11, 20, 21, 99].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九']);
  const plan = planDocument(facts(), making());
  expect(documentLength({ ...plan, title: '甲 乙', addressee: null, blocks: [] })).toBe(2);
  expect(documentLength(plan)).toBeGreaterThan(400);
});
