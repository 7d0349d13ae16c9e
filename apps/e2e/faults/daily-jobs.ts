import { Client } from 'pg';
import { withDatabase, type Finding } from './audit.js';

export const DAILY = ['escalate', 'extend-report-slots', 'recompute-clocks', 'tell-events'];
export const ASK = `SELECT count(graphile_worker.add_job(name)) AS n FROM unnest($1::text[]) AS job(name), generate_series(1, $2::int)`;
/** One that runs while the same is asked for again is set to its last attempt by the queue, so that it does not come twice: it has not failed. */
const GIVEN_UP = 'attempts >= max_attempts AND locked_by IS NULL';

/** Names of the jobs the queue gave up, and what they said last; without a word of what they were about. */
export async function givenUp(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ said: string }>(`SELECT string_agg(task_identifier || ' (' || attempts || ' times): ' || coalesce(left(split_part(last_error, E'\\n', 1), 160), '?'), '; ') AS said FROM graphile_worker.jobs WHERE ${GIVEN_UP}`);
    return rows[0]?.said ?? 'none';
  } finally {
    await client.end();
  }
}

export const WAITING = 'SELECT count(*) AS n FROM graphile_worker.jobs WHERE attempts < max_attempts AND run_at <= now()';

/** Each daily job in effect once, however often two workers were asked. */
export function auditJobs(url: string): Promise<readonly Finding[]> {
  return withDatabase(url, async (ask) => [
    { what: 'expected reports made twice', expected: 0, found: await ask('SELECT count(*) AS n FROM (SELECT FROM report_slot GROUP BY joint_meeting_id, assignment_id, period_start_on HAVING count(*) > 1) AS twice') },
    {
      what: 'gaps or overlaps between periods', expected: 0,
      found: await ask(`SELECT count(*) AS n FROM (SELECT period_start_on - 1 AS before, lag(period_end_on) OVER (PARTITION BY joint_meeting_id, assignment_id ORDER BY period_start_on) AS last FROM report_slot) AS each WHERE last IS NOT NULL AND last <> before`),
    },
    {
      what: 'steps of the ladder above the desk without exactly one event', expected: 0,
      found: await ask(`SELECT count(*) AS n FROM escalation_step s WHERE level <> 'liaison' AND (SELECT count(*) FROM event e WHERE e.joint_meeting_id = s.joint_meeting_id
        AND e.verb = 'escalate' AND e.subject_id = s.subject_id AND e.data ->> 'stepAt' = s.step_at::text AND e.data ->> 'dueOn' = s.due_on::text AND e.data ->> 'clock' = s.clock) <> 1`),
    },
    { what: 'daily digests told twice to one reader', expected: 0, found: await ask(`SELECT count(*) AS n FROM (SELECT FROM notification WHERE kind = 'reminder' GROUP BY joint_meeting_id, account_id, post_id, created_at::date HAVING count(*) > 1) AS twice`) },
    { what: 'jobs that failed for good', expected: 0, found: await ask(`SELECT count(*) AS n FROM graphile_worker.jobs WHERE ${GIVEN_UP}`) },
  ]);
}


/** Of the daily ones alone: under load there is always somebody to be told of something. */
export const DAILY_WAITING = `SELECT count(*) AS n FROM graphile_worker.jobs WHERE task_identifier = ANY($1) AND task_identifier <> 'tell-events' AND attempts < max_attempts AND run_at <= now()`;
