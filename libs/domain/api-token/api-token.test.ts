import { eventActor } from '../access/actor.js';
import { liaison, sampleContext, secretary } from '../testing/samples.js';
import { apiTokenState } from './api-token.js';
import { createApiToken } from './create-api-token.js';
import { revokeApiToken } from './revoke-api-token.js';
import { takeApiToken } from './take-api-token.js';

const context = sampleContext();
const seat = { postId: 'post-1', unitId: 'unit-1', roles: ['liaison'] } as const;
const wanted = { name: ' 财政一体化平台 ', scopes: ['file_reports', 'read_tasks'], expiresOn: '2027-06-30' } as const;
const create = (input: Partial<typeof wanted> | object = {}, subject: object = {}) =>
  createApiToken(secretary, { jointMeetingId: 'jm-1', seat, namesInUse: new Set(), ...subject }, { ...wanted, ...input }, context);

describe('an API token', () => {
  it('is offered, taken by the unit it acts for, and revoked; each step is told', () => {
    const { token, events } = create();
    expect(token).toMatchObject({ name: '财政一体化平台', scopes: ['read_tasks', 'file_reports'], prefix: null, unitId: 'unit-1' });
    expect([apiTokenState(token, context.today), events[0]?.toState]).toEqual(['offered', 'offered']);
    const taken = takeApiToken(liaison, token, { version: 1, prefix: 'lianxi_abcdefgh' }, context);
    expect([apiTokenState(taken.token, '2027-06-30'), apiTokenState(taken.token, '2027-07-01')]).toEqual(['active', 'expired']);
    const revoked = revokeApiToken(secretary, taken.token, { reason: '系统下线' }, context);
    expect(apiTokenState(revoked.token, context.today)).toBe('revoked');
    expect(revoked.events).toMatchObject([{ verb: 'revokeApiToken', unitId: 'unit-1', fromState: 'active', toState: 'revoked', reason: '系统下线' }]);
  });

  it('is not taken by the secretariat, which would then report in the unit’s name', () => {
    expect(() => takeApiToken(secretary, create().token, { version: 1, prefix: 'x' }, context)).toThrow(expect.objectContaining({ code: 'NOT_PERMITTED' }));
  });

  it.each([
    ['without a name', { name: ' ' }, {}, 'FIELD_REQUIRED'],
    ['without a scope', { scopes: [] }, {}, 'FIELD_REQUIRED'],
    ['under a name in use', {}, { namesInUse: new Set(['财政一体化平台']) }, 'ALREADY_EXISTS'],
    ['for a head’s seat', {}, { seat: { ...seat, roles: ['unit_head'] } }, 'SEAT_NOT_FOR_SYSTEM'],
    ['for more than a year', { expiresOn: '2027-11-25' }, {}, 'DATE_OUT_OF_RANGE'],
    ['until yesterday', { expiresOn: '2026-11-23' }, {}, 'DATE_OUT_OF_RANGE'],
  ])('is not made %s', (_how, input, subject, code) => {
    expect(() => create(input, subject)).toThrow(expect.objectContaining({ code }));
  });

  it('is taken once', () => {
    const { token } = takeApiToken(liaison, create().token, { version: 1, prefix: 'x' }, context);
    expect(() => takeApiToken(liaison, token, { version: 2, prefix: 'y' }, context)).toThrow(expect.objectContaining({ code: 'STATE_CONFLICT' }));
  });

  it('stands in the log beside the system that used it', () => {
    expect(eventActor({ ...liaison, personName: '财政一体化平台（系统）', tokenId: 'token-1' }, 'post-1')).toMatchObject({ personName: '财政一体化平台（系统）', unitName: '市甲局', tokenId: 'token-1' });
  });
});
