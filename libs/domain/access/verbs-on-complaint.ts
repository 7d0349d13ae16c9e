import { canOnComplaint, officeComplaintVerbs } from '../complaint/complaint-scope.js';
import type { Complaint } from '../complaint/complaint.js';
import { canOpenComplaintSeal } from '../complaint/open-complaint-seal.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Actor } from './actor.js';
import type { Verb } from './verb.js';

/** What the viewer may do with a complaint. */
export function verbsOnComplaint(actor: Actor, complaint: Complaint, today: LocalDate): readonly Verb[] {
  const verbs: readonly Verb[] = officeComplaintVerbs.filter((verb) => canOnComplaint(verb, actor, complaint, today));
  return canOpenComplaintSeal(actor, complaint, today) ? [...verbs, 'openComplaintSeal'] : verbs;
}
