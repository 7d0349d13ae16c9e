import { eventActor, type Actor } from '../access/actor.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, textLimits } from '../shared/input.js';
import type { Bulletin } from './bulletin.js';
import { changeBulletin, type ChangedBulletin } from './bulletin-scope.js';

/** To the leader. BULLETIN_EMPTY where nothing was expected: there is nobody to send it to. */
export function submitBulletin(actor: Actor, before: Bulletin, input: { readonly version: number }, context: VerbContext): ChangedBulletin {
  return changeBulletin('submitBulletin', actor, before, input.version, context, () => {
    if (before.figures.units.length === 0) throw new DomainError('BULLETIN_EMPTY');
    return { changes: { stateReason: null } };
  });
}

/** The leader lets it go out, as it is; whoever approves stands in it. */
export function approveBulletin(actor: Actor, before: Bulletin, input: { readonly version: number }, context: VerbContext): ChangedBulletin {
  return changeBulletin('approveBulletin', actor, before, input.version, context, ({ postId }) => {
    const { personName, postTitle } = eventActor(actor, postId);
    return { changes: { approvedOn: context.today, approvedBy: [postTitle, personName].filter((each) => each !== null && each !== '').join(' ') } };
  });
}

/** Back to the draft, with the reason; also what was approved and not issued yet. */
export function returnBulletin(actor: Actor, before: Bulletin, input: { readonly version: number; readonly reason: string }, context: VerbContext): ChangedBulletin {
  const stateReason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  return changeBulletin('returnBulletin', actor, before, input.version, context, () => ({ changes: { stateReason, approvedOn: null, approvedBy: null }, reason: stateReason }));
}
