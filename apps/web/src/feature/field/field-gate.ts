import type { ApolloClient } from '@apollo/client';
import type { FindingInput, VisitInput } from '../../gql/graphql';
import { toAppError } from '../../ui/app-error';
import { JOINT_MEETING_HEADER } from '../../ui/joint-meeting-store';
import { uploadFile } from '../../ui/upload-file';
import type { FieldFileRow, FieldRecord } from './field-record';
import type { Answer, Gate } from './field-sender';
import { SendFindingDocument, SendVisitDocument, SentVisitDocument } from './field.query';

/** The server refuses what one account wrote when another is signed in. */
const ACCOUNT_HEADER = 'lianxi-account';
/** Not the record's fault, and over after a while: it waits. */
const PASSING = new Set(['INTERNAL', 'TOO_MANY', 'UNAVAILABLE']);

export function answerOf(error: unknown): Answer {
  const { code, category, params, field } = toAppError(error);
  if (code === 'OFFLINE' || PASSING.has(category)) return { kind: 'no_answer' };
  if (category === 'UNAUTHENTICATED' || code === 'PASSWORD_CHANGE_REQUIRED' || code === 'SECOND_FACTOR_SETUP_REQUIRED') return { kind: 'sign_in' };
  return { kind: 'refused', refusal: { code, params }, field };
}

async function asked(work: () => Promise<string | null>): Promise<Answer> {
  try {
    const id = await work();
    return id === null ? { kind: 'no_answer' } : { kind: 'taken', id };
  } catch (error) {
    return answerOf(error);
  }
}

export function visitInput({ form, writtenAt }: FieldRecord, files: readonly FieldFileRow[]): VisitInput {
  const { objectId, onDate, atTime, place, method, peopleMet, observations } = form;
  return {
    objectId: objectId ?? '', onDate, atTime: atTime === '' ? null : atTime, place, method: method ?? 'on_site', peopleMet: peopleMet.trim() === '' ? null : peopleMet, observations, writtenAt,
    files: files.map(({ uploadedId, takenAt, addedAt }) => ({ id: uploadedId ?? '', takenAt, addedAt })),
  };
}

export function findingInput({ form, finding }: FieldRecord, visitId: string): FindingInput {
  return { objectId: form.objectId ?? '', severity: finding?.severity ?? 'minor', kind: finding?.kind ?? 'other', matter: finding?.matter ?? '', text: finding?.text ?? '', evidence: [{ kind: 'visit', visitId, text: '' }] };
}

/** The server behind the outbox. What was written in one joint meeting is sent to it, whichever is open now. */
export function fieldGate(client: ApolloClient): Gate {
  const headersOf = ({ jointMeetingId, accountId }: FieldRecord) => ({ [JOINT_MEETING_HEADER]: jointMeetingId, [ACCOUNT_HEADER]: accountId });
  const contextOf = (record: FieldRecord) => ({ headers: headersOf(record) });
  const found = (visits: readonly { id: string; deviceKey?: string | null | undefined }[] | undefined, { id }: FieldRecord) => visits?.find(({ deviceKey }) => deviceKey === id)?.id ?? null;
  const alreadyThere = async (record: FieldRecord): Promise<string | null> =>
    found((await client.query({ query: SentVisitDocument, variables: { id: record.inspectionId }, context: contextOf(record), fetchPolicy: 'no-cache' })).data?.inspection?.visits, record);
  return {
    sendFile: (record, { name }, bytes) => asked(() => uploadFile(new File([bytes], name), () => undefined, headersOf(record))),
    sendVisit: async (record, files) => {
      const variables = { id: record.inspectionId, input: visitInput(record, files), idempotencyKey: record.id };
      const answer = await asked(async () => found((await client.mutate({ mutation: SendVisitDocument, variables, context: contextOf(record), fetchPolicy: 'no-cache' })).data?.recordVisit.visits, record));
      // Sent by an earlier edition of this page, in slightly other words, and taken: it is there.
      if (answer.kind !== 'refused' || answer.refusal.code !== 'IDEMPOTENCY_KEY_REUSED') return answer;
      const there = await asked(() => alreadyThere(record));
      return there.kind === 'taken' ? there : answer;
    },
    sendFinding: (record, visitId) => {
      const variables = { id: record.inspectionId, input: findingInput(record, visitId), idempotencyKey: record.findingKey };
      return asked(async () => (await client.mutate({ mutation: SendFindingDocument, variables, context: contextOf(record), fetchPolicy: 'no-cache' })).data?.recordFinding.id ?? null);
    },
  };
}
