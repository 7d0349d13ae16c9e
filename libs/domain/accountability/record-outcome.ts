import type { Actor } from '../access/actor.js';
import { legalClockEnd } from '../calendar/legal-clock.js';
import { isLate } from '../inspection/legal-clock.js';
import { legalClockRuleOf } from '../joint-meeting/settings.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import { demandDate, type LocalDate } from '../shared/local-date.js';
import { openAppealOf } from './accountability-scope.js';
import { beginStep, endStep, type ChangedAccountability } from './accountability-change.js';
import type { AccountabilityForm } from './accountability-form.js';
import { dayBetween } from './carry-out-accountability.js';
import { accountabilityLimits, appealResults, type Accountability, type AccountabilityOutcome, type AppealResult } from './accountability.js';

/** What the paper of the competent authority says; `formKey` null = no action. Days and months are that paper's, with its basis: the product knows none. */
export interface OutcomeInput {
  readonly formKey: string | null;
  readonly authority: string;
  readonly document: string;
  readonly decidedOn: LocalDate;
  readonly basis: string | null;
  readonly servedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly appealDays: number | null;
  readonly influenceMonths: number | null;
}

type OutcomeContext = Pick<VerbContext, 'today' | 'calendar' | 'settings'>;

function outcomeOf(input: OutcomeInput, proposal: Accountability, forms: readonly AccountabilityForm[], { today, calendar, settings }: OutcomeContext): AccountabilityOutcome {
  const decidedOn = dayBetween(input.decidedOn, 'decidedOn', proposal.receiptOn ?? today, today);
  const said = { authority: demandText(input.authority, 'authority', accountabilityLimits.authority), document: demandText(input.document, 'document', accountabilityLimits.document), decidedOn };
  if (input.formKey === null) {
    const basis = limitText(input.basis, 'basis', accountabilityLimits.basis) || null;
    return { ...said, measure: false, formKey: null, formZh: null, formEn: null, basis, servedOn: null, effectiveOn: null, appealDays: null, appealUntilOn: null, appealProvisional: false, influenceMonths: null };
  }
  const target = proposal.responsibility === 'unit' ? 'organisation' : 'person';
  const form = forms.find(({ key, target: whom, retired }) => key === input.formKey && whom === target && !retired);
  if (!form) throw new DomainError('CHOICE_UNKNOWN', { value: input.formKey }, 'formKey');
  if (input.servedOn === null) throw new DomainError('FIELD_REQUIRED', {}, 'servedOn');
  if (input.effectiveOn === null) throw new DomainError('FIELD_REQUIRED', {}, 'effectiveOn');
  const servedOn = dayBetween(input.servedOn, 'servedOn', decidedOn, today);
  const effectiveOn = demandDate(input.effectiveOn, 'effectiveOn');
  const appealDays = input.appealDays === null ? null : demandWhole(input.appealDays, 1, accountabilityLimits.appealDays, 'appealDays');
  const influenceMonths = input.influenceMonths === null ? null : demandWhole(input.influenceMonths, 1, accountabilityLimits.influenceMonths, 'influenceMonths');
  const clock = appealDays === null ? null : legalClockEnd(servedOn, appealDays, legalClockRuleOf(settings), calendar);
  return {
    ...said, measure: true, formKey: form.key, formZh: form.labelZh, formEn: form.labelEn, basis: demandText(input.basis, 'basis', accountabilityLimits.basis, 'BASIS_REQUIRED'), servedOn, effectiveOn,
    appealDays, appealUntilOn: clock?.on ?? null, appealProvisional: clock?.provisional ?? false, influenceMonths,
  };
}

/** The outcome of the competent authority, once its receipt is there (art. 21, L8, L9). CHOICE_UNKNOWN (form), BASIS_REQUIRED, FIELD_REQUIRED, DATE_OUT_OF_RANGE. */
export function recordAccountabilityOutcome(
  actor: Actor,
  { proposal, forms }: { readonly proposal: Accountability; readonly forms: readonly AccountabilityForm[] },
  input: OutcomeInput & { readonly version: number },
  context: VerbContext,
): ChangedAccountability {
  const step = beginStep('recordAccountabilityOutcome', actor, proposal, input.version, context);
  return endStep(step, { outcome: outcomeOf(input, proposal, forms, context) });
}

/** An appeal was made; after its last day only with the authority's reason to take it. ACCOUNTABILITY_APPEAL_LATE, DATE_OUT_OF_RANGE. */
export function recordAppeal(actor: Actor, proposal: Accountability, input: { readonly version: number; readonly appealedOn: LocalDate; readonly lateReason: string | null }, context: VerbContext): ChangedAccountability {
  const step = beginStep('recordAppeal', actor, proposal, input.version, context);
  const appealedOn = dayBetween(input.appealedOn, 'appealedOn', proposal.outcome?.servedOn ?? context.today, context.today);
  const until = proposal.outcome?.appealUntilOn ?? null;
  const late = until !== null && isLate(until, appealedOn);
  const lateReason = late ? limitText(input.lateReason, 'lateReason', textLimits.reason) || null : null;
  if (late && lateReason === null) throw new DomainError('ACCOUNTABILITY_APPEAL_LATE', { until }, 'lateReason');
  return endStep(step, { appeal: { appealedOn, lateReason, result: null, resultOn: null, document: null, changed: null } });
}

export interface AppealResultInput {
  readonly version: number;
  readonly result: AppealResult;
  readonly resultOn: LocalDate;
  readonly document: string;
  /** Where it was changed: what holds instead. */
  readonly changed: OutcomeInput | null;
}

/** What became of the appeal: upheld, changed to what is named, or revoked. CHOICE_UNKNOWN, FIELD_REQUIRED. */
export function recordAppealResult(
  actor: Actor,
  { proposal, forms }: { readonly proposal: Accountability; readonly forms: readonly AccountabilityForm[] },
  input: AppealResultInput,
  context: VerbContext,
): ChangedAccountability {
  const step = beginStep('recordAppealResult', actor, proposal, input.version, context);
  const { appeal } = proposal;
  if (appeal === null) throw new DomainError('STATE_CONFLICT', { verb: 'recordAppealResult', state: proposal.state });
  if (!appealResults.includes(input.result)) throw new DomainError('CHOICE_UNKNOWN', { value: input.result }, 'result');
  const resultOn = dayBetween(input.resultOn, 'resultOn', appeal.appealedOn, context.today);
  if (input.result === 'changed' && input.changed === null) throw new DomainError('FIELD_REQUIRED', {}, 'changed');
  const changed = input.result === 'changed' && input.changed !== null ? outcomeOf(input.changed, proposal, forms, context) : null;
  return endStep(step, { appeal: { ...appeal, result: input.result, resultOn, document: demandText(input.document, 'document', accountabilityLimits.document), changed } });
}

/** Ends it once nothing can come any more; the influence period goes on and ends by itself. ACCOUNTABILITY_CLOCK_RUNNING, ACCOUNTABILITY_APPEAL_OPEN. */
export function closeAccountability(actor: Actor, proposal: Accountability, { version }: { readonly version: number }, context: VerbContext): ChangedAccountability {
  const step = beginStep('closeAccountability', actor, proposal, version, context);
  const open = openAppealOf(proposal, context.today);
  if (open !== null) throw new DomainError(open, open === 'ACCOUNTABILITY_CLOCK_RUNNING' ? { until: proposal.outcome?.appealUntilOn ?? '' } : {});
  return endStep(step, { closedOn: context.today });
}
