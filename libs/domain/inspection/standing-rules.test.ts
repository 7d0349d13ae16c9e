import { codeOf } from '../shared/domain-error.js';
import { sampleActor, sampleContext, secretary } from '../testing/samples.js';
import { sampleDesignation, sampleFacts, sampleInspection, sampleObject, wholeInspection } from '../testing/inspection-samples.js';
import { approveInspection, type ApprovalInput, type Approver } from './approve-inspection.js';
import { concludeInspection } from './conclude-inspection.js';
import { planOf } from './inspection.js';
import { recordFinding } from './record-finding.js';
import { recordVisit } from './record-visit.js';
import { reviseInspection } from './revise-inspection.js';
import { lacksUnderWay } from './start-inspection.js';
import { withdrawInspection } from './submit-inspection.js';

const context = sampleContext();
const facts = sampleFacts();
const inspector = sampleActor('inspector', { unitId: 'unit-9' });
const refusal = (use: () => unknown): string | null => {
  try {
    use();
    return null;
  } catch (error) {
    return codeOf(error) ?? String(error);
  }
};

describe('who approved (L3)', () => {
  const approvers: readonly Approver[] = [
    { postId: 'post-1', personName: '陈一', leads: true, headsSecretariat: false }, { postId: 'post-mayor', personName: '王副市长', leads: true, headsSecretariat: false }, { postId: 'post-chief', personName: '李局长', leads: false, headsSecretariat: true },
  ];
  const input: ApprovalInput = { version: 1, approver: 'government', approverPostId: 'post-mayor', approverName: '', document: '圈批件', approvedOn: '2026-11-23' };
  const leader = sampleActor('leader');
  const approve = (changes: Partial<ApprovalInput>, actor = secretary, plan: Parameters<typeof wholeInspection>[0] = {}) =>
    approveInspection(actor, { ...wholeInspection({ state: 'submitted', ...plan }), facts, approvers }, { ...input, ...changes }, context);

  it('is somebody in a leading post, by the name the register has; the log says who wrote it down', () => {
    const { inspection, events } = approve({ approverName: '别人' });
    expect(inspection).toMatchObject({ approverPostId: 'post-mayor', approverName: '王副市长', approvalDocument: '圈批件', approvalRecordedBy: '陈一' });
    expect(events[0]?.data).toMatchObject({ approverPostId: 'post-mayor', approvalRecordedBy: '陈一' });
  });

  it('has the signed paper beside its number, by its hash in the log, and never instead of it', () => {
    const scan = { id: 'file-1', name: '圈批件.pdf', size: 9, mime: 'application/pdf', sha256: 'a1', takenAt: null, addedAt: null };
    expect(approve({ files: [scan] }).events[0]?.data).toMatchObject({ approvalDocument: '圈批件', files: [{ sha256: 'a1' }] });
    expect(refusal(() => approve({ document: ' ', files: [scan] }))).toBe('FIELD_REQUIRED');
  });

  it('is a leader in person, who needs no paper and whom nobody wrote down', () => {
    expect(approve({ approverPostId: 'post-1', document: ' ' }, leader).inspection).toMatchObject({ approverName: '陈一', approvalDocument: null, approvalRecordedBy: null });
    expect(refusal(() => approve({ document: ' ' }, leader))).toBe('FIELD_REQUIRED');
  });

  it.each([
    ['a post that leads nothing', { approverPostId: 'post-7' }, 'INSPECTION_APPROVER'],
    ['the head of the department for a 督查', { approverPostId: 'post-chief' }, 'INSPECTION_APPROVER'],
    ['a typed name without the number of a paper', { approverPostId: null, approverName: '王市长', document: '口头同意' }, 'INSPECTION_APPROVAL_PAPER'],
    ['nobody', { approverPostId: null }, 'FIELD_REQUIRED'],
  ] as const)('is never %s', (_what, changes, code) => {
    expect(refusal(() => approve(changes))).toBe(code);
  });

  it('of a 业务检查 is the head of the department that makes it, and no leader of the government by that name', () => {
    const check = { basis: 'business_check', designationId: null, kind: null, category: null } as const;
    const objects = [sampleObject({ assistanceBasis: '三定方案' })];
    const of = (approverPostId: string) => approveInspection(secretary, { ...wholeInspection({ state: 'submitted', ...check }), objects, facts, approvers }, { ...input, approver: 'department_head', approverPostId }, context);
    expect(of('post-chief').inspection.approverName).toBe('李局长');
    expect(refusal(() => of('post-mayor'))).toBe('INSPECTION_APPROVER');
  });
});

describe('a designation ended under way (L1, art. 7)', () => {
  const ended = sampleDesignation({ endedOn: '2026-11-24', endReason: '另行安排' });
  const subject = { ...wholeInspection({ state: 'under_way' }), designation: ended };
  const later = sampleContext('2026-11-25');
  const visit = { objectId: 'object-1', place: '办事大厅', method: 'on_site', peopleMet: null, observations: '公示栏已更新' } as const;
  const finding = { objectId: 'object-1', severity: 'minor', kind: 'late', matter: '发放', text: '迟发', dutyId: null, taskId: null, responsibleUnitId: null, evidence: [{ kind: 'data', visitId: null, text: '台账' }] } as const;
  const conclude = (of: typeof subject) => concludeInspection(secretary, { ...of, unitNames: new Map(), contributors: [], visits: [] }, { version: 1, document: '市府督〔2026〕1号', fieldChecked: true, conclusions: [{ objectId: 'object-1', text: '总体良好' }] }, later);
  const find = (of: typeof subject) => recordFinding(inspector, { ...of, visits: new Map(), units: facts.units, dutyUnitId: null, sequence: 1 }, finding, later);

  it('stops visits, findings and the conclusion, and says so', () => {
    for (const use of [() => recordVisit(inspector, subject, { ...visit, onDate: '2026-11-24' }, later), () => find(subject), () => conclude(subject)]) expect(refusal(use)).toBe('INSPECTION_NOT_DESIGNATED');
    expect(lacksUnderWay(subject.inspection, ended, '2026-11-25').map(({ code }) => code)).toEqual(['INSPECTION_NOT_DESIGNATED']);
  });

  it('takes the record of a visit made before, whenever it comes in', () => {
    expect(recordVisit(inspector, subject, { ...visit, onDate: '2026-11-23' }, later).visit.onDate).toBe('2026-11-23');
  });

  it('stops nothing of a 业务检查, nor of an inspection on a new designation', () => {
    expect(conclude({ ...subject, designation: sampleDesignation() }).inspection.state).toBe('concluded');
    const check = { ...subject, inspection: sampleInspection({ state: 'under_way', basis: 'business_check', designationId: null }) };
    expect(find(check).finding.state).toBe('open');
    expect(lacksUnderWay(check.inspection, null, '2026-11-25')).toEqual([]);
  });
});

describe('a unit that was told of an inspection', () => {
  const told = [sampleObject(), sampleObject({ id: 'object-2', unitId: 'county' }), sampleObject({ id: 'object-3', unitId: 'unit-2', notifiedOn: null })];
  const whole = { ...wholeInspection({ state: 'approved' }), objects: told };
  const heard = (events: readonly { verb: string; subjectType: string; unitId: string | null; toState: string | null; reason: string | null }[]) =>
    events.filter(({ subjectType }) => subjectType === 'inspection_object').map(({ verb, unitId, toState, reason }) => [verb, unitId, toState, reason]);

  it('hears that it was withdrawn, without the reason', () => {
    expect(heard(withdrawInspection(secretary, whole, { version: 1, reason: '改为暗访' }, context).events)).toEqual([['withdrawInspection', 'unit-1', null, null], ['withdrawInspection', 'county', null, null]]);
  });

  it('hears that it was planned anew, that it goes there no more, and that the new plan was approved', () => {
    const input = { version: 1, plan: { ...planOf(whole.inspection), scope: '全年', matter: '另一事项' }, objects: told.filter(({ unitId }) => unitId === 'unit-1'), reason: '范围有变' };
    const changed = reviseInspection(secretary, { ...whole, facts, recordedUnitIds: new Set() }, input, context);
    expect(heard(changed.events)).toEqual([['reviseInspection', 'unit-1', null, null], ['reviseInspection', 'county', 'left', null]]);
    expect(changed.events.map(({ data }) => data['matter']).slice(1)).toEqual(['低保资金发放', '低保资金发放']);
    const approval = { version: 2, approver: 'government', approverPostId: null, approverName: '市政府', document: '5号', approvedOn: context.today } as const;
    expect(heard(approveInspection(secretary, { ...changed, facts, approvers: [] }, approval, context).events)).toEqual([['approveInspection', 'unit-1', null, null]]);
  });
});
