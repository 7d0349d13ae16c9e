import type { Actor } from '../access/actor.js';
import * as on from '../access/verbs-on-bulletin.js';
import { verbsOnJointMeeting } from '../access/verbs-on.js';
import type { Verb } from '../access/verb.js';
import type { Bulletin } from '../bulletin/bulletin.js';
import { bulletinReceiptStates, bulletinStates, type BulletinReceiptState, type BulletinState } from '../bulletin/bulletin.states.js';
import { draftBulletin, dropBulletin, refreezeBulletin, reviseBulletin } from '../bulletin/draft-bulletin.js';
import { issueBulletin, receiveBulletin } from '../bulletin/issue-bulletin.js';
import { approveBulletin, returnBulletin, submitBulletin } from '../bulletin/review-bulletin.js';
import type { VerbContext } from '../shared/context.js';
import { sampleBulletin, sampleBulletinLines, sampleBulletinReceipt, sampleBulletinUnits } from './bulletin-samples.js';
import type { VerbCase } from './verb-actors.js';

const version = 1;
const facts = { seq: 130, at: '2026-11-24T01:00:00.000Z', lines: sampleBulletinLines, units: sampleBulletinUnits };
const { title, fromOn, untilOn, level, issuer, text, missingFrom, lateFrom, goodFrom } = sampleBulletin();
const bulletin = (state: string): Bulletin => sampleBulletin({ state: state as BulletinState });
const receipt = (state: string) => sampleBulletinReceipt({ state: state as BulletinReceiptState });

const onBulletin = (verb: Verb, use: (a: Actor, b: Bulletin, c: VerbContext) => unknown): VerbCase => ({
  verb, states: bulletinStates, use: (a, s, c) => use(a, bulletin(s), c), can: (a, s, today) => on.verbsOnBulletin(a, bulletin(s), today).includes(verb),
});

/** Bulletins and their receipts. */
export const bulletinCases: readonly VerbCase[] = [
  {
    verb: 'draftBulletin', states: ['any'], can: (a, _s, today) => verbsOnJointMeeting(a, 'jm-1', today).includes('draftBulletin'),
    use: (a, _s, c) => draftBulletin(a, { jointMeetingId: 'jm-1', code: 'TB-2026-002', facts }, { title, fromOn, untilOn, level, issuer }, c),
  },
  onBulletin('reviseBulletin', (a, b, c) => reviseBulletin(a, b, { version, title, issuer, text, missingFrom, lateFrom, goodFrom }, c)),
  onBulletin('refreezeBulletin', (a, b, c) => refreezeBulletin(a, { bulletin: b, facts }, { version }, c)),
  onBulletin('dropBulletin', (a, b, c) => dropBulletin(a, b, { version, reason: '期间有误' }, c)),
  onBulletin('submitBulletin', (a, b, c) => submitBulletin(a, b, { version }, c)),
  onBulletin('returnBulletin', (a, b, c) => returnBulletin(a, b, { version, reason: '核对数字' }, c)),
  onBulletin('approveBulletin', (a, b, c) => approveBulletin(a, b, { version }, c)),
  onBulletin('issueBulletin', (a, b, c) => issueBulletin(a, { bulletin: b, number: 3, checkpoint: { seq: 130, hash: 'ab' } }, { version }, c)),
  {
    verb: 'receiveBulletin', states: bulletinReceiptStates, use: (a, s, c) => receiveBulletin(a, receipt(s), { version, source: '来函' }, c),
    can: (a, s, today) => on.verbsOnBulletinReceipt(a, receipt(s), today).includes('receiveBulletin'),
  },
];
