import { codeOf } from '../shared/domain-error.js';
import { liaison, sampleActor, secretary } from '../testing/samples.js';
import { canTakeAll, demandLeavePurpose, leaveColumns } from './leave.js';

describe('taking a joint meeting out whole', () => {
  it('is for its leaders and the head of its office', () => {
    const may = (actor: typeof liaison) => canTakeAll(actor, 'jm-1', '2026-11-24');
    const head = sampleActor('secretariat', { post: { kind: 'head' } });
    expect([may(head), may(sampleActor('secretariat', { post: { kind: 'deputy_head' } })), may(sampleActor('leader'))]).toEqual([true, true, true]);
    expect([may(secretary), may(liaison), may(sampleActor('unit_head', { post: { kind: 'head' } })), may(sampleActor('confidant')), canTakeAll(head, 'jm-2', '2026-11-24')]).toEqual([false, false, false, false, false]);
  });

  it('asks what for', () => {
    let code: unknown = null;
    try {
      demandLeavePurpose(' ');
    } catch (error) {
      code = codeOf(error);
    }
    expect([code, demandLeavePurpose(' 移交档案 ')]).toEqual(['REASON_REQUIRED', '移交档案']);
  });

  it('takes no secret and nothing of what people of a complaint wrote', () => {
    expect(leaveColumns('webhook', ['id', 'secret_sealed', 'address'])).toEqual(['id', 'address']);
    expect(leaveColumns('complaint', ['id', 'text', 'receipt_hash', 'state'])).toEqual(['id', 'state']);
    expect(leaveColumns('notice', ['text', 'source_hash'])).toEqual(['text', 'source_hash']);
  });
});
