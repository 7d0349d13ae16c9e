import type { Bulletin, BulletinReceipt } from '../bulletin/bulletin.js';
import { bulletinVerbs, canOnBulletin, canReceiveBulletin } from '../bulletin/bulletin-scope.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

export function verbsOnBulletin(actor: Actor, bulletin: Pick<Bulletin, 'jointMeetingId' | 'state'>, today: LocalDate): readonly Verb[] {
  return bulletinVerbs.filter((verb) => canOnBulletin(verb, actor, bulletin, today));
}

export function verbsOnBulletinReceipt(actor: Actor, receipt: Pick<BulletinReceipt, 'jointMeetingId' | 'unitId' | 'state'>, today: LocalDate): readonly Verb[] {
  return canReceiveBulletin(actor, receipt, today) ? ['receiveBulletin'] : [];
}
