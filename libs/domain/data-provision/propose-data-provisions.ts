import type { Actor } from '../access/actor.js';
import { demandGrant } from '../access/policy.js';
import type { Duty } from '../duty/duty.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import { dataWhat, isDataDuty } from '../notice/duty-kind.js';
import { normalText } from '../notice/normal-text.js';
import type { VerbContext } from '../shared/context.js';
import { nextState } from '../shared/state-table.js';
import { isInForce } from '../shared/validity.js';
import type { Level } from '../unit/unit.js';
import { provisionLimits, rhythmOfMonths, type DataProvision } from './data-provision.js';
import { dataProvisionTable } from './data-provision.states.js';

export type DutyForProvision = Pick<Duty, 'id' | 'unitId' | 'level' | 'kind' | 'title' | 'text' | 'recipientUnitId' | 'frequencyState' | 'frequencyMonths' | 'frequencyBasis' | 'validFrom' | 'validTo'>;

/** By the request or mandate of the person concerned, and on no other ground (notice line 31). */
const BY_PERSON = /以个人名义(?:请求|申请|委托)(?:[、，]?(?:请求|申请|委托))?|(?:本人|个人|当事人)(?:提出)?(?:书面)?(?:请求|申请|委托|授权|同意)(?:[并和及、]?(?:请求|申请|委托|授权))?/;
/** Where the data themselves are named: they are queried for the person. */
const QUERIED = /(?:查询|核对)[^，。；]*?[的其]([^，。；的其]{2,20}(?:信息|数据))/;

/** The sentences that ask a unit of the joint meeting's own level for data and have no entry yet, drafted or dismissed; what lower governments hold is their own work in their place. */
export function dutiesToPropose<Kind extends DutyForProvision>(duties: readonly Kind[], knownDutyIds: ReadonlySet<string>, level: Level, today: VerbContext['today']): readonly Kind[] {
  return duties.filter((duty) => duty.unitId !== null && duty.level === level && isInForce({ fromOn: duty.validFrom, toOn: duty.validTo }, today) && !knownDutyIds.has(duty.id) && (duty.kind === 'data' || isDataDuty(normalText(duty.text))));
}

function nameOf({ text, title }: DutyForProvision): string {
  const plain = normalText(text);
  const queried = BY_PERSON.test(plain) ? QUERIED.exec(plain)?.[1] : undefined;
  const what = dataWhat(plain);
  const name = queried ?? (what === null ? title : text.slice(what.start, what.end));
  return [...name].slice(0, provisionLimits.name).join('');
}

/**
 * One draft a sentence of the register that speaks of providing data (N8; notice lines 10, 14–34), for a person to complete: the recipient and the rhythm only as far as
 * somebody has set them for the duty, a basis only where the sentence itself names the person's request. Never twice for one sentence.
 */
export function proposeDataProvisions(
  actor: Actor,
  subject: { readonly jointMeetingId: string; readonly duties: readonly DutyForProvision[]; readonly codes: readonly string[] },
  context: VerbContext,
): { readonly provisions: readonly DataProvision[]; readonly events: readonly EventDraft[] } {
  const { jointMeetingId, duties, codes } = subject;
  const { postId } = demandGrant('proposeDataProvisions', actor, { jointMeetingId, unitId: null }, context.today);
  const provisions = duties.flatMap((duty, at): DataProvision[] => {
    const { unitId, recipientUnitId, frequencyState, frequencyMonths, frequencyBasis } = duty;
    const code = codes[at];
    if (unitId === null || code === undefined) return [];
    const asked = BY_PERSON.exec(normalText(duty.text));
    const rhythm = asked !== null ? 'on_request' : rhythmOfMonths(frequencyState === 'set' ? frequencyMonths : null);
    return [{
      id: context.newId(), jointMeetingId, code, state: nextState(dataProvisionTable, 'proposeDataProvisions', null), providerUnitId: unitId, recipientUnitId: recipientUnitId === unitId ? null : recipientUnitId,
      dataName: nameOf(duty), content: [...duty.text].slice(0, provisionLimits.content).join(''), basisKind: asked === null ? null : 'personal_request', basis: asked?.[0] ?? null, dutyId: duty.id, rhythm,
      rhythmBasis: rhythm === 'unset' || rhythm === 'on_request' ? null : frequencyBasis, dueDay: null, dueWorkingDays: null, draftedOn: context.today, activatedOn: null, countsFromOn: null, endedOn: null, stateReason: null,
      version: 1,
    }];
  });
  const events = provisions.map((provision) =>
    draftEvent({ verb: 'proposeDataProvisions', subjectType: 'data_provision', subjectId: provision.id, unitId: provision.providerUnitId, postId, toState: provision.state, data: { ...provision } }));
  return { provisions, events };
}
