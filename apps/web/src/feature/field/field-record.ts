import type { FindingKind, FindingSeverity, InspectionMethod } from '../../gql/graphql';

/** Draft while it is written; then it waits for the connection, is being sent, has arrived, or was refused. */
export type RecordState = 'draft' | 'waiting' | 'sending' | 'sent' | 'refused';

export interface FieldForm {
  objectId: string | null;
  onDate: string;
  atTime: string;
  place: string;
  method: InspectionMethod | null;
  peopleMet: string;
  observations: string;
}

export interface FieldFinding {
  severity: FindingSeverity;
  kind: FindingKind | null;
  matter: string;
  text: string;
}

/** Why the server would not take it: its code and numbers; said in the reader's language when shown. */
export interface Refusal {
  code: string;
  params: Readonly<Record<string, string | number>>;
}

/** One record on this device, of one account. Its id is the key the server knows it by: sent twice, it is there once. */
export interface FieldRecord {
  id: string;
  accountId: string;
  jointMeetingId: string;
  inspectionId: string;
  /** Code and matter, so that it can be told apart when the inspection is gone. */
  title: string;
  objectName: string;
  form: FieldForm;
  finding: FieldFinding | null;
  findingKey: string;
  writtenAt: string;
  state: RecordState;
  /** How often it was sent; whoever sent it once does not know whether it arrived, and must not change it. */
  tries: number;
  /** The record's id on the server, once it arrived; a finding may still be on its way. */
  visitId: string | null;
  refusal: Refusal | null;
  sentAt: string | null;
}

export interface FieldFileRow {
  id: string;
  recordId: string;
  name: string;
  size: number;
  takenAt: string | null;
  addedAt: string;
  /** Whether the photo said where it was taken, which was taken out. */
  hadPlace: boolean;
  /** Id on the server once it was uploaded; forgotten when the server no longer knows it. */
  uploadedId: string | null;
}

/** What of an inspection is needed where there is no connection. */
export interface FieldFacts {
  accountId: string;
  jointMeetingId: string;
  inspectionId: string;
  code: string;
  matter: string;
  content: string;
  scope: string;
  fromOn: string;
  toOn: string;
  methods: readonly InspectionMethod[];
  objects: readonly { id: string; unitName: string }[];
  mayFind: boolean;
  keptAt: string;
}

export const emptyFinding: FieldFinding = { severity: 'minor', kind: null, matter: '', text: '' };

export interface Moment {
  onDate: string;
  atTime: string;
}

/** A record begun now. With one object, or one method, there is nothing to choose. */
export function beginRecord(facts: FieldFacts, { id, findingKey, writtenAt }: { id: string; findingKey: string; writtenAt: string }, { onDate, atTime }: Moment): FieldRecord {
  const { accountId, jointMeetingId, inspectionId, code, matter, objects, methods } = facts;
  const form: FieldForm = { objectId: objects.length === 1 ? (objects[0]?.id ?? null) : null, onDate, atTime, place: '', method: methods.length === 1 ? (methods[0] ?? null) : null, peopleMet: '', observations: '' };
  return { id, accountId, jointMeetingId, inspectionId, title: `${code} ${matter}`, objectName: '', form, finding: null, findingKey, writtenAt, state: 'draft', tries: 0, visitId: null, refusal: null, sentAt: null };
}

export type Lack = 'object' | 'onDate' | 'place' | 'method' | 'observations' | 'findingKind' | 'findingMatter' | 'findingText';

/** What it still needs; nobody is asked for a file. */
export function lacksOf({ form, finding }: Pick<FieldRecord, 'form' | 'finding'>): readonly Lack[] {
  const blank = (text: string): boolean => text.trim() === '';
  const lacks: (Lack | false)[] = [
    form.objectId === null && 'object', blank(form.onDate) && 'onDate', blank(form.place) && 'place', form.method === null && 'method', blank(form.observations) && 'observations',
    finding !== null && finding.kind === null && 'findingKind', finding !== null && blank(finding.matter) && 'findingMatter', finding !== null && blank(finding.text) && 'findingText',
  ];
  return lacks.filter((lack): lack is Lack => lack !== false);
}

/** Whether nobody can have got it yet: it may be changed and sent under its key. */
export const mayEdit = ({ state, tries }: FieldRecord): boolean => state === 'draft' || state === 'refused' || (state === 'waiting' && tries === 0);

export const isWaiting = ({ state }: FieldRecord): boolean => state === 'waiting' || state === 'sending';

/** What the badge counts: everything of the account that has not arrived. */
export const isOpen = ({ state }: FieldRecord): boolean => state !== 'sent' && state !== 'draft';
