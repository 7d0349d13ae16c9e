import type { Actor } from '../access/actor.js';
import { demandGrant, grantFor } from '../access/policy.js';
import { draftEvent, type EventDraft } from '../event/event.js';
import type { VerbContext } from '../shared/context.js';
import { DomainError } from '../shared/domain-error.js';
import { demandText, demandWhole, limitText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import { accountabilityLimits } from './accountability.js';

export const formTargets = ['organisation', 'person'] as const;
export type FormTarget = (typeof formTargets)[number];

/** A form of accountability as the dictionary has it (L9). Days and months only where somebody entered them with their basis. */
export interface AccountabilityForm {
  readonly key: string;
  readonly target: FormTarget;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly authority: string | null;
  readonly basis: string | null;
  readonly appealDays: number | null;
  readonly influenceMonths: number | null;
  readonly retired: boolean;
  /** 0 for the words everybody begins with. */
  readonly version: number;
}

/** One revision of a form; the newest of a key holds, the others are its history. */
export interface AccountabilityFormVersion extends AccountabilityForm {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly revisedOn: LocalDate;
  readonly reason: string;
}

const begin = (key: string, target: FormTarget, labelZh: string, labelEn: string): AccountabilityForm => ({ key, target, labelZh, labelEn, authority: null, basis: null, appealDays: null, influenceMonths: null, retired: false, version: 0 });

/** The words to begin with, in the order the rules name them (L9): not by weight, and without a single figure, which only the deciding paper has. */
export const standardForms: readonly AccountabilityForm[] = [
  begin('unit_self_criticism', 'organisation', '检查', 'Written self-examination'),
  begin('unit_notice', 'organisation', '通报', 'Circular'),
  begin('unit_reorganisation', 'organisation', '改组', 'Reorganisation'),
  begin('talk', 'person', '谈话提醒', 'Reminder in a talk'),
  begin('admonition', 'person', '批评教育', 'Criticism and education'),
  begin('self_criticism', 'person', '责令检查', 'Ordered self-examination'),
  begin('warning_talk', 'person', '诫勉', 'Warning talk'),
  begin('notice', 'person', '通报', 'Circular'),
  begin('organisational', 'person', '组织处理', 'Organisational measure'),
  begin('discipline', 'person', '处分', 'Disciplinary sanction'),
];

/** The dictionary as it holds: the standard words, each replaced by its newest revision, then those added. */
export function formsInForce(versions: readonly AccountabilityForm[]): readonly AccountabilityForm[] {
  const newest = new Map<string, AccountabilityForm>(standardForms.map((form) => [form.key, form]));
  for (const version of versions) if (version.version > (newest.get(version.key)?.version ?? -1)) newest.set(version.key, version);
  return [...newest.values()];
}

export interface FormInput {
  /** Null: a further form. */
  readonly key: string | null;
  readonly version: number;
  readonly target: FormTarget;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly authority: string | null;
  readonly basis: string | null;
  readonly appealDays: number | null;
  readonly influenceMonths: number | null;
  readonly retired: boolean;
  readonly reason: string;
}

export function canReviseAccountabilityForm(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  return grantFor('reviseAccountabilityForm', actor, { jointMeetingId, unitId: null }, today) !== null;
}

/** Adds or corrects a form, with the reason; a figure needs its basis. BASIS_REQUIRED, REASON_REQUIRED, NOT_FOUND, VERSION_CONFLICT. */
export function reviseAccountabilityForm(
  actor: Actor,
  { jointMeetingId, versions }: { readonly jointMeetingId: string; readonly versions: readonly AccountabilityForm[] },
  input: FormInput,
  { today, newId }: Pick<VerbContext, 'today' | 'newId'>,
): { readonly form: AccountabilityFormVersion; readonly events: readonly EventDraft[] } {
  const { postId } = demandGrant('reviseAccountabilityForm', actor, { jointMeetingId, unitId: null }, today);
  const id = newId();
  const before = input.key === null ? null : (formsInForce(versions).find(({ key }) => key === input.key) ?? null);
  if (input.key !== null && before === null) throw new DomainError('NOT_FOUND', { subject: 'accountability_form' }, 'key');
  if (!formTargets.includes(input.target) || (before !== null && before.target !== input.target)) throw new DomainError('CHOICE_UNKNOWN', { value: input.target }, 'target');
  if (before !== null && before.version !== input.version) throw new DomainError('VERSION_CONFLICT', { current: before.version, yours: input.version });
  const basis = limitText(input.basis, 'basis', accountabilityLimits.basis) || null;
  if (basis === null && (input.appealDays !== null || input.influenceMonths !== null)) throw new DomainError('BASIS_REQUIRED', {}, 'basis');
  const reason = demandText(input.reason, 'reason', textLimits.reason, 'REASON_REQUIRED');
  const form: AccountabilityFormVersion = {
    id, jointMeetingId, key: before?.key ?? id, target: input.target, labelZh: demandText(input.labelZh, 'labelZh', accountabilityLimits.form), labelEn: demandText(input.labelEn, 'labelEn', accountabilityLimits.form),
    authority: limitText(input.authority, 'authority', accountabilityLimits.authority) || null, basis,
    appealDays: input.appealDays === null ? null : demandWhole(input.appealDays, 1, accountabilityLimits.appealDays, 'appealDays'),
    influenceMonths: input.influenceMonths === null ? null : demandWhole(input.influenceMonths, 1, accountabilityLimits.influenceMonths, 'influenceMonths'),
    retired: input.retired, version: (before?.version ?? 0) + 1, revisedOn: today, reason,
  };
  return { form, events: [draftEvent({ verb: 'reviseAccountabilityForm', subjectType: 'accountability_form', subjectId: id, postId, reason, data: { key: form.key, version: form.version } })] };
}
