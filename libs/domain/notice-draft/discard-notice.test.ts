import { liaison, sampleContext, sampleNotice, secretary } from '../testing/samples.js';
import { canDiscardNotice, discardNotice } from './discard-notice.js';
import { canRestoreNotice, restoreNotice } from './restore-notice.js';

const context = sampleContext();
const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe('a notice imported by mistake', () => {
  const { notice, events } = discardNotice(secretary, sampleNotice(), { version: 1, reason: ' 传错文件 ' }, context);

  it('is discarded with its reason, and taken back', () => {
    expect(notice).toMatchObject({ state: 'discarded', discardReason: '传错文件', version: 2 });
    expect(events).toMatchObject([{ verb: 'discardNotice', fromState: 'draft', toState: 'discarded', reason: '传错文件', data: { discardReason: '传错文件', version: 2 } }]);
    const back = restoreNotice(secretary, { notice, sameText: null }, { version: 2 }, context);
    expect(back.notice).toEqual({ ...sampleNotice(), version: 3 });
    expect(back.events).toMatchObject([{ verb: 'restoreNotice', fromState: 'discarded', toState: 'draft', data: { discardReason: null, version: 3 } }]);
  });

  it('stays out once its text is another notice', () => {
    expect(() => restoreNotice(secretary, { notice, sameText: { code: 'WJ-2026-002' } }, { version: 2 }, context)).toThrow(
      expect.objectContaining({ code: 'NOTICE_IMPORTED_AGAIN', params: { code: 'WJ-2026-002' } }),
    );
  });

  it.each(['confirmed', 'superseded'] as const)('is not discarded once %s', (state) => {
    expect(() => discardNotice(secretary, sampleNotice({ state }), { version: 1, reason: '误传' }, context)).toThrow(code('NOTICE_IN_REGISTER'));
    expect(canDiscardNotice(secretary, sampleNotice({ state }), context.today)).toBe(false);
  });

  it('wants a reason, the newest version, and one who may', () => {
    expect(() => discardNotice(secretary, sampleNotice(), { version: 1, reason: ' ' }, context)).toThrow(code('REASON_REQUIRED'));
    expect(() => discardNotice(secretary, sampleNotice(), { version: 2, reason: '误传' }, context)).toThrow(code('VERSION_CONFLICT'));
    expect(() => discardNotice(secretary, notice, { version: 2, reason: '误传' }, context)).toThrow(code('STATE_CONFLICT'));
    expect(() => discardNotice(liaison, sampleNotice(), { version: 1, reason: '误传' }, context)).toThrow(code('NOT_PERMITTED'));
    expect(() => restoreNotice(secretary, { notice: sampleNotice(), sameText: null }, { version: 1 }, context)).toThrow(code('STATE_CONFLICT'));
    expect([canDiscardNotice(liaison, sampleNotice(), context.today), canRestoreNotice(liaison, notice, context.today)]).toEqual([false, false]);
  });
});
