import { accountabilityVerbs, canOnAccountability } from '../accountability/accountability-scope.js';
import type { Accountability } from '../accountability/accountability.js';
import { canOpenAccountabilitySeal } from '../accountability/open-accountability-seal.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

/** What the viewer may do with a proposal. */
export function verbsOnAccountability(actor: Actor, proposal: Accountability, today: LocalDate): readonly Verb[] {
  const verbs: readonly Verb[] = accountabilityVerbs.filter((verb) => canOnAccountability(verb, actor, proposal, today));
  return canOpenAccountabilitySeal(actor, proposal, today) ? [...verbs, 'openAccountabilitySeal'] : verbs;
}
