import type { Reporting } from '../period/reporting-rule.js';
import type { LocalDate } from '../shared/local-date.js';
import type { DataDeliveryState, DataProvisionState } from './data-provision.states.js';

/** How often data are handed over; unset = 未定, expects nothing until somebody sets one with its basis (N9). */
export type ProvisionRhythm = 'monthly' | 'quarterly' | 'half_yearly' | 'yearly' | 'on_request' | 'unset';
export const provisionRhythms = ['monthly', 'quarterly', 'half_yearly', 'yearly', 'on_request', 'unset'] as const satisfies readonly ProvisionRhythm[];

const months: Readonly<Record<ProvisionRhythm, number | null>> = { monthly: 1, quarterly: 3, half_yearly: 6, yearly: 12, on_request: null, unset: null };
export const rhythmMonths = (rhythm: ProvisionRhythm): number | null => months[rhythm];
export const rhythmOfMonths = (wanted: number | null): ProvisionRhythm => provisionRhythms.find((rhythm) => months[rhythm] !== null && months[rhythm] === wanted) ?? 'unset';

/** What the recipient may receive them on: a document, an article of a law, an agreement, or the person's own request or mandate, as for tax data (notice line 31). */
export type ProvisionBasisKind = 'document' | 'article' | 'agreement' | 'personal_request';
export const provisionBasisKinds = ['document', 'article', 'agreement', 'personal_request'] as const satisfies readonly ProvisionBasisKind[];

/** 数据提供: which unit hands what data to which unit, on what basis and how often (N8). It names data and never holds them. */
export interface DataProvision extends Pick<Reporting, 'dueDay' | 'dueWorkingDays'> {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly code: string;
  readonly state: DataProvisionState;
  readonly providerUnitId: string;
  /** Null waits for somebody to say it (待定接收单位). */
  readonly recipientUnitId: string | null;
  /** What data, by name, and in words what they hold. */
  readonly dataName: string;
  readonly content: string;
  readonly basisKind: ProvisionBasisKind | null;
  readonly basis: string | null;
  /** Sentence of the register it comes from. */
  readonly dutyId: string | null;
  readonly rhythm: ProvisionRhythm;
  readonly rhythmBasis: string | null;
  readonly draftedOn: LocalDate;
  readonly activatedOn: LocalDate | null;
  /** Since when deliveries are expected by the rule of now: activated, resumed or changed on that day. */
  readonly countsFromOn: LocalDate | null;
  readonly endedOn: LocalDate | null;
  /** Why it was suspended or ended. */
  readonly stateReason: string | null;
  readonly version: number;
}

/** One handing over: expected for a period, or asked for. What is kept of it is that it took place. */
export interface DataDelivery {
  readonly id: string;
  readonly jointMeetingId: string;
  readonly dataProvisionId: string;
  readonly state: DataDeliveryState;
  /** Null for one that was asked for. */
  readonly periodStartOn: LocalDate | null;
  readonly periodEndOn: LocalDate | null;
  /** What was asked for, in words. */
  readonly request: string | null;
  readonly expectedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly dueProvisional: boolean;
  /** As the provider says it, and when that was written down. */
  readonly deliveredOn: LocalDate | null;
  readonly recordedOn: LocalDate | null;
  readonly recordedBy: string | null;
  /** Where the secretariat wrote it for the provider: by what it knows. */
  readonly source: string | null;
  readonly channel: string | null;
  readonly reference: string | null;
  /** The day of the first delivery: later ones put right what was returned. */
  readonly firstDeliveredOn: LocalDate | null;
  readonly receivedOn: LocalDate | null;
  readonly receivedBy: string | null;
  readonly receivedSource: string | null;
  /** What the recipient says of the quality. */
  readonly remark: string | null;
  readonly returnReason: string | null;
  readonly returnedTimes: number;
  readonly version: number;
}

export const untouchedDelivery = {
  state: 'expected', periodStartOn: null, periodEndOn: null, request: null, dueProvisional: false, deliveredOn: null, recordedOn: null, recordedBy: null, source: null, channel: null, reference: null, firstDeliveredOn: null,
  receivedOn: null, receivedBy: null, receivedSource: null, remark: null, returnReason: null, returnedTimes: 0, version: 1,
} as const satisfies Partial<DataDelivery>;

export const provisionLimits = { name: 120, content: 2000, basis: 1000, request: 1000, channel: 200, reference: 100, remark: 1000 } as const;

/** Deliveries are expected this many months ahead. */
export const deliveryHorizonMonths = 3;
