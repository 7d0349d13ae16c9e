import type { Actor, FirstStep, LocalDate, Role } from '@lianxi/domain';

/** A joint meeting the person may enter today, as the list before any scope shows it. */
export interface EnterableJointMeeting {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: 'city' | 'county' | 'town';
  readonly demo: boolean;
  readonly amberWorkingDays: number;
  readonly acknowledgeWorkingDays: number;
  readonly roles: readonly Role[];
  readonly unitIds: readonly string[];
}

/** What a valid session says about its account, once per request. */
export interface SignedIn {
  readonly sessionId: string;
  readonly accountName: string;
  /** What has to be done before anything else works. */
  readonly firstStep: FirstStep | null;
  readonly actor: Actor;
  readonly jointMeetings: readonly EnterableJointMeeting[];
  readonly today: LocalDate;
}
