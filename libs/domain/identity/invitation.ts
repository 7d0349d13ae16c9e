import type { ErrorCode } from '../shared/error-code.js';
import { recoveryRules } from './second-factor.js';

/** The code of an invitation: of letters and digits that look like no other, sixteen of them, good once and for three days. */
export const invitationRules = { length: 16, group: 4, alphabet: recoveryRules.alphabet, hours: 72 } as const;

/** Moments in milliseconds. */
export interface InvitationForAcceptance {
  readonly until: number;
  readonly accepted: boolean;
  /** Whether its account signs in at all: not disabled, its last day not over. */
  readonly open: boolean;
}

/** Why a code sets no password; null where it does. Used, replaced and never given are one answer; that it is over is told to who has it. */
export function refusalOfInvitation(invitation: InvitationForAcceptance | null, now: number): Extract<ErrorCode, 'INVITATION_WRONG' | 'INVITATION_ENDED'> | null {
  if (invitation === null || invitation.accepted) return 'INVITATION_WRONG';
  return !invitation.open || now >= invitation.until ? 'INVITATION_ENDED' : null;
}

/** How an invitation stands, as the secretariat reads it. */
export type InvitationState = 'none' | 'sent' | 'ended' | 'accepted';
export const invitationStates = ['none', 'sent', 'ended', 'accepted'] as const satisfies readonly InvitationState[];
