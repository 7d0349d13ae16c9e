import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Account } from './filing.js';

/** One thing that must hold, with what was found. */
export interface Finding {
  readonly what: string;
  readonly expected: number;
  readonly found: number;
}

export const holds = ({ expected, found }: Finding): boolean => expected === found;

/** Reads the database behind all walls; once the trial is over. */
export async function withDatabase<Value>(url: string, work: (ask: (sql: string, values?: unknown[]) => Promise<number>) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (sql, values = []) => Number((await client.query<{ n: string }>(sql, values)).rows[0]?.n ?? 0));
  } finally {
    await client.end();
  }
}

const TOLD_WITHIN_MS = 120_000;
const UNTOLD = `SELECT count(*) AS n FROM event e WHERE verb = 'returnReport' AND reason = ANY($1)
  AND NOT EXISTS (SELECT FROM notification n WHERE n.joint_meeting_id = e.joint_meeting_id AND n.key = 'event:' || e.id)`;

/** Every acknowledged report is there once, with its event; nothing is there twice; every return was told exactly once. */
export function auditFiling(url: string, { filed, sent, returned, steps }: Account): Promise<readonly Finding[]> {
  return withDatabase(url, async (ask) => {
    // The teller's own clock makes up within a minute for an asking that was lost with its server.
    for (let waited = 0; waited < TOLD_WITHIN_MS && (await ask(UNTOLD, [returned])) > 0; waited += 500) await pause(500);
    return [
      { what: 'acknowledged reports that are there', expected: filed.length, found: await ask(`SELECT count(DISTINCT text) AS n FROM report WHERE state <> 'draft' AND text = ANY($1)`, [filed]) },
      { what: 'reports that are there more than once', expected: 0, found: await ask('SELECT count(*) AS n FROM (SELECT FROM report WHERE text = ANY($1) GROUP BY text HAVING count(*) > 1) AS twice', [sent]) },
      {
        what: 'filings without exactly one event', expected: 0,
        found: await ask(`SELECT count(*) AS n FROM report r WHERE text = ANY($1) AND (SELECT count(*) FROM event e WHERE e.joint_meeting_id = r.joint_meeting_id AND e.verb = 'fileReport' AND e.subject_id = r.slot_id AND e.data -> 'report' ->> 'id' = r.id::text) <> 1`, [filed]),
      },
      { what: 'acknowledged returns with exactly one event', expected: returned.length, found: await ask(`SELECT count(*) AS n FROM (SELECT reason FROM event WHERE verb = 'returnReport' AND reason = ANY($1) GROUP BY reason HAVING count(*) = 1) AS once`, [returned]) },
      {
        what: 'other steps (draft … close out) without exactly their events', expected: 0,
        found: await ask(`SELECT count(*) AS n FROM (SELECT verb, subject_id, count(*) AS times FROM unnest($1::text[], $2::uuid[]) AS step(verb, subject_id) GROUP BY 1, 2) AS done
          WHERE times <> (SELECT count(*) FROM event e WHERE e.verb = done.verb AND e.subject_id = done.subject_id)`, [steps.map(({ verb }) => verb), steps.map(({ subjectId }) => subjectId)]),
      },
      { what: 'returns of which nobody was told', expected: 0, found: await ask(UNTOLD, [returned]) },
      { what: 'messages told more than once', expected: 0, found: await ask('SELECT count(*) AS n FROM (SELECT FROM notification GROUP BY joint_meeting_id, account_id, key HAVING count(*) > 1) AS twice') },
      { what: 'gaps in the numbers of events', expected: 0, found: await ask('SELECT coalesce(sum(gap), 0) AS n FROM (SELECT max(seq) - count(*) AS gap FROM event GROUP BY joint_meeting_id) AS each') },
    ];
  });
}
