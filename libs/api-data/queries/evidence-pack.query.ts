import type { EventRecord } from '@lianxi/domain';
import { eventColumnsSql } from './chain.query.js';
import { query, run, type QueryRunnerLike } from './sql.js';

interface Matter {
  readonly jointMeetingId: string;
  readonly taskIds: readonly string[];
  /** Other things the matter is made of: the inspection, its objects, findings, records, the duty, the notice. */
  readonly subjectIds: readonly string[];
}

export const packEventsQuery = (params: Matter) =>
  query<EventRecord>(
    `SELECT ${eventColumnsSql('e')}
    FROM event e
    WHERE e.joint_meeting_id = :jointMeetingId::uuid AND (e.task_id = ANY(:taskIds::uuid[]) OR e.subject_id = ANY(:taskIds::uuid[]) OR e.subject_id = ANY(:subjectIds::uuid[]))
      AND e.subject_type NOT IN ('complaint', 'accountability', 'draft_item') AND e.verb <> 'saveReportDraft'
    ORDER BY e.seq`,
    params,
  );

/** All that happened to a matter, in its order; without drafts nobody sent and without what is sealed, which has logs of its own kind. */
export function findPackEvents(runner: QueryRunnerLike, params: Matter): Promise<EventRecord[]> {
  return run(runner, packEventsQuery(params));
}

export const accountabilityOfMatterQuery = (params: { readonly jointMeetingId: string; readonly taskIds: readonly string[]; readonly inspectionId: string | null }) =>
  query<{ readonly id: string }>(
    `SELECT a.id FROM accountability a
    WHERE a.joint_meeting_id = :jointMeetingId::uuid AND NOT a.sealed AND EXISTS (
      SELECT FROM jsonb_array_elements(a.facts) fact WHERE fact ->> 'taskId' = ANY(:taskIds::text[]) OR fact ->> 'inspectionId' = :inspectionId::text
    )
    ORDER BY a.proposed_on, a.id`,
    params,
  );

/** Proposals with a fact of this matter; none where the transaction was not opened for them. */
export async function findAccountabilityOfMatter(runner: QueryRunnerLike, params: Parameters<typeof accountabilityOfMatterQuery>[0]): Promise<readonly string[]> {
  return (await run(runner, accountabilityOfMatterQuery(params))).map(({ id }) => id);
}
