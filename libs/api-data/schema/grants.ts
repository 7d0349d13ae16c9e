import type { EntityManager } from 'typeorm';

/** What the application role may do to each table; a table that is not here it may not even read. */
const GRANTS: Readonly<Record<string, string>> = {
  jurisdiction: 'SELECT, INSERT, UPDATE',
  unit: 'SELECT, INSERT, UPDATE',
  person: 'SELECT, INSERT, UPDATE',
  post: 'SELECT, INSERT, UPDATE',
  post_holding: 'SELECT, INSERT, UPDATE',
  account: 'SELECT, INSERT, UPDATE',
  account_role: 'SELECT, INSERT, DELETE',
  session: 'SELECT, INSERT, UPDATE, DELETE',
  account_mail: 'SELECT, INSERT, UPDATE, DELETE',
  mail_choice: 'SELECT, INSERT, UPDATE, DELETE',
  account_event: 'SELECT, INSERT',
  demo_account: 'SELECT, INSERT, DELETE',
  calendar_year: 'SELECT, INSERT, UPDATE',
  calendar_correction: 'SELECT, INSERT, UPDATE',
  holiday: 'SELECT, INSERT, UPDATE, DELETE',
  secret: 'SELECT, INSERT, UPDATE, DELETE',
  joint_meeting: 'SELECT, INSERT, UPDATE',
  joint_meeting_role: 'SELECT, INSERT, UPDATE',
  membership: 'SELECT, INSERT, UPDATE',
  code_counter: 'SELECT, INSERT, UPDATE',
  idempotency_key: 'SELECT, INSERT, UPDATE, DELETE',
  attachment: 'SELECT, INSERT, UPDATE, DELETE',
  event: 'SELECT, INSERT',
  notice: 'SELECT, INSERT, UPDATE',
  clause: 'SELECT, INSERT',
  draft_item: 'SELECT, INSERT, UPDATE, DELETE',
  duty: 'SELECT, INSERT, UPDATE',
  task: 'SELECT, INSERT, UPDATE',
  assignment: 'SELECT, INSERT, UPDATE, DELETE',
  report_slot: 'SELECT, INSERT, UPDATE',
  report: 'SELECT, INSERT, UPDATE',
  period_lock: 'SELECT, INSERT, UPDATE',
  period_exception: 'SELECT, INSERT, UPDATE',
  notification: 'SELECT, INSERT, UPDATE',
  notification_cursor: 'SELECT, INSERT, UPDATE',
  escalation_step: 'SELECT, INSERT',
  escalation_ladder: 'SELECT, INSERT',
  robot: 'SELECT, INSERT, UPDATE',
  message_text: 'SELECT, INSERT, UPDATE, DELETE',
  delivery: 'SELECT, INSERT, UPDATE, DELETE',
  instruction: 'SELECT, INSERT, UPDATE',
  feed: 'SELECT, INSERT, UPDATE, DELETE',
  api_token: 'SELECT, INSERT, UPDATE',
  webhook: 'SELECT, INSERT, UPDATE',
  webhook_attempt: 'SELECT, INSERT, DELETE',
  unit_feed: 'SELECT, INSERT, UPDATE, DELETE',
  ledger: 'SELECT, INSERT, UPDATE',
  ledger_task: 'SELECT, INSERT',
  indicator: 'SELECT, INSERT, UPDATE',
  indicator_version: 'SELECT, INSERT, UPDATE',
  indicator_use: 'SELECT, INSERT, UPDATE',
  indicator_value: 'SELECT, INSERT, DELETE',
  indicator_crossing: 'SELECT, INSERT',
  migration: 'SELECT',
};

const FUNCTIONS = 'viewer_joint_meetings(uuid, date), joint_meeting_ids(), post_joint_meeting_ids(uuid[], date), installation_is_demo(), delivery_due(timestamptz), mail_figures()';

/** Sets the rights of the application role exactly; runs after every migration, so that a new table starts closed. */
export async function grantTo(manager: EntityManager, role: string): Promise<void> {
  const name = `"${role.replaceAll('"', '""')}"`;
  const statements = [
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    `GRANT USAGE ON SCHEMA public TO ${name}`,
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${name}`,
    ...Object.entries(GRANTS).map(([table, rights]) => `GRANT ${rights} ON ${table} TO ${name}`),
    `GRANT EXECUTE ON FUNCTION ${FUNCTIONS} TO ${name}`,
  ];
  await manager.query(statements.join(';\n'));
}
