import { emptyDatabase, testDatabase, type TestDatabase } from '../testing/index.js';
import * as domain from '@lianxi/domain';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { migrations } from '../migrations/index.js';
import { isCurrent, migrate, revert } from './migrate.js';

let database: TestDatabase;
let owner: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  owner = await createDataSource({ url: database.ownerUrl }).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const rows = <Row>(sql: string): Promise<Row[]> => owner.query(sql) as Promise<Row[]>;

it('has exactly the columns the entities have, of the same type and nullability', async () => {
  const found = await rows<{ column: string }>(`
    SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'ARRAY' THEN substr(udt_name, 2) || '[]'
      WHEN 'timestamp with time zone' THEN 'timestamptz' ELSE data_type END || CASE is_nullable WHEN 'YES' THEN ' null' ELSE '' END AS column
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migration'`);
  const expected = owner.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => {
      const type = `${String(column.type)}${column.isArray ? '[]' : ''}`;
      return `${entity.tableName}.${column.databaseName} ${type}${column.isNullable ? ' null' : ''}`;
    }),
  );
  expect(found.map((row) => row.column).sort()).toEqual(expected.sort());
});

it('has the primary keys of the entities, in their order', async () => {
  const found = await rows<{ table: string; columns: string[] }>(`
    SELECT c.conrelid::regclass::text AS table, array_agg(a.attname::text ORDER BY k.place) AS columns
    FROM pg_constraint c CROSS JOIN unnest(c.conkey) WITH ORDINALITY AS k(number, place)
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number
    WHERE c.contype = 'p' AND c.connamespace = 'public'::regnamespace AND c.conrelid <> 'migration'::regclass GROUP BY 1`);
  const expected = Object.fromEntries(owner.entityMetadatas.map((entity) => [entity.tableName, entity.primaryColumns.map((column) => column.databaseName)]));
  expect(Object.fromEntries(found.map((row) => [row.table, row.columns]))).toEqual(expected);
});

it('indexes and names every foreign key', async () => {
  const missing = await rows(`
    SELECT c.conname FROM pg_constraint c
    WHERE c.contype = 'f' AND (c.conname !~ '_fk$' OR NOT EXISTS (
      SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
        AND (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey))`);
  expect(missing).toEqual([]);
});

it('forces row-level security on every table that belongs to a joint meeting, and their keys begin with it', async () => {
  const found = await rows<{ table: string; forced: boolean; policies: number }>(`
    SELECT c.relname AS table, c.relrowsecurity AND c.relforcerowsecurity AS forced,
      (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = c.relname || '_scope') AS policies
    FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
      AND (c.relname = 'joint_meeting' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'joint_meeting_id'))`);
  expect(found.filter((row) => !row.forced || row.policies !== 1)).toEqual([]);
  const tenants = owner.entityMetadatas.filter((entity) => entity.findColumnWithPropertyName('jointMeetingId'));
  expect(found.length).toBe(tenants.length + 1);
  expect(tenants.filter((entity) => entity.primaryColumns[0]?.propertyName !== 'jointMeetingId')).toEqual([]);
});

const unions: Readonly<Record<string, readonly string[]>> = {
  unit_kind_ck: domain.unitKinds,
  unit_level_ck: domain.levels,
  post_kind_ck: domain.postKinds,
  post_holding_capacity_ck: domain.holdingCapacities,
  account_role_role_ck: domain.adminRoles,
  audit_event_kind_ck: domain.auditKinds,
  log_check_state_ck: domain.logCheckStates,
  joint_meeting_role_role_ck: domain.roles,
  notice_state_ck: domain.noticeStates,
  draft_item_state_ck: domain.draftItemStates,
  duty_kind_ck: domain.dutyKinds,
  duty_role_ck: domain.dutyRoles,
  duty_frequency_state_ck: domain.frequencyStates,
  duty_categories_ck: domain.assistanceCategories,
  task_state_ck: domain.taskStates,
  assignment_state_ck: domain.assignmentStates,
  assignment_grade_ck: domain.grades,
  report_slot_state_ck: domain.reportSlotStates,
  report_state_ck: domain.reportStates,
  indicator_version_kind_ck: domain.indicatorKinds,
  indicator_version_roll_up_ck: domain.indicatorRollUps,
  indicator_version_direction_ck: domain.indicatorDirections,
  indicator_version_fund_part_ck: domain.fundParts,
  rectification_kind_ck: domain.rectificationKinds,
  rectification_state_ck: domain.rectificationStates,
  rectification_reopen_cause_ck: domain.reopenCauses,
  rectification_check_method_ck: domain.checkMethods,
  rectification_check_outcome_ck: domain.checkOutcomes,
  bulletin_state_ck: domain.bulletinStates,
  bulletin_level_ck: domain.levels,
  bulletin_issuer_ck: domain.bulletinIssuers,
  bulletin_line_outcome_ck: domain.bulletinOutcomes,
  bulletin_receipt_state_ck: domain.bulletinReceiptStates,
  meeting_kind_ck: domain.meetingKinds,
  meeting_state_ck: domain.meetingStates,
  meeting_silence_ck: domain.silenceMeanings,
  meeting_seat_reply_ck: domain.seatReplies,
  meeting_seat_attended_ck: domain.attendances,
  agenda_item_source_ck: domain.agendaSources,
  minutes_response_state_ck: domain.minutesResponseStates,
  assessment_state_ck: domain.assessmentStates,
  assessment_topics_ck: domain.assistanceCategories,
  assessment_work_method_ck: domain.assessmentMethods,
  assessment_finding_severity_ck: domain.findingSeverities,
  assessment_finding_kind_ck: domain.findingKinds,
  assessment_finding_state_ck: domain.findingStates,
  data_provision_state_ck: domain.dataProvisionStates,
  data_provision_basis_kind_ck: domain.provisionBasisKinds,
  data_provision_rhythm_ck: domain.provisionRhythms,
  data_delivery_state_ck: domain.dataDeliveryStates,
  delegate_visit_state_ck: domain.delegateVisitStates,
  delegate_visit_topics_ck: domain.assistanceCategories,
  delegate_kind_ck: domain.delegateKinds,
  delegate_opinion_kind_ck: domain.opinionKinds,
  delegate_opinion_state_ck: domain.opinionStates,
  complaint_source_ck: domain.complaintSources,
  complaint_category_ck: domain.complaintCategories,
  complaint_state_ck: domain.complaintStates,
  complaint_finding_ck: domain.complaintFindings,
  complaint_satisfaction_ck: domain.satisfactions,
  complaint_clue_authority_ck: domain.clueAuthorities,
  complaint_seal_part_ck: domain.complaintParts,
  accountability_kind_ck: domain.accountabilityKinds,
  accountability_state_ck: domain.accountabilityStates,
  accountability_responsibility_ck: domain.responsibilities,
  accountability_clue_authority_ck: domain.clueAuthorities,
  accountability_form_target_ck: domain.formTargets,
  api_token_scopes_ck: domain.apiScopes,
  webhook_kinds_ck: domain.webhookKinds,
  webhook_state_ck: domain.webhookStates,
  webhook_paused_because_ck: domain.webhookPauses,
  inspection_state_ck: domain.inspectionStates,
  inspection_basis_ck: domain.inspectionBases,
  inspection_source_ck: domain.inspectionSources,
  inspection_mode_ck: domain.inspectionModes,
  inspection_trigger_ck: domain.inspectionTriggers,
  inspection_kind_ck: domain.inspectionKinds,
  inspection_category_ck: domain.inspectionCategories,
  inspection_methods_ck: domain.inspectionMethods,
  inspection_approver_ck: domain.inspectionApprovers,
  inspection_topics_ck: domain.assistanceCategories,
  inspection_object_authority_ck: domain.inspectionAuthorities,
  inspection_object_state_ck: domain.conclusionStates,
  inspection_object_outcome_ck: domain.reviewOutcomes,
  inspection_member_role_ck: domain.teamRoles,
  inspection_member_invited_ck: domain.invitedKinds,
  inspection_visit_method_ck: domain.inspectionMethods,
  designation_kind_ck: domain.designationKinds,
  designation_topics_ck: domain.assistanceCategories,
  finding_severity_ck: domain.findingSeverities,
  finding_kind_ck: domain.findingKinds,
  finding_state_ck: domain.findingStates,
  escalation_step_clock_ck: domain.escalationClocks,
  escalation_step_level_ck: domain.escalationLevels,
};

it.each(Object.entries(unions))('%s allows the words of the domain and no other', async (name, words) => {
  const [check] = await rows<{ text: string }>(`SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = '${name}'`);
  const allowed = [...(check?.text ?? '').matchAll(/'([a-z_]+)'::text/g)].map((match) => match[1]);
  expect(allowed.sort()).toEqual([...words].sort());
});

it('goes up, down and up again on an empty database', async () => {
  const fresh = await emptyDatabase();
  try {
    const first = await migrate({ ownerUrl: fresh.ownerUrl });
    expect(first).toMatchObject({ twoRoles: true, ownerPassesWalls: false });
    expect(first.applied).toHaveLength(migrations.length);
    await revert(fresh.ownerUrl, migrations.length);
    const source = await createDataSource({ url: fresh.ownerUrl }).initialize();
    const left = (await source.query(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
      UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`)) as unknown[];
    expect(left).toEqual([{ relname: 'migration' }]);
    expect(await isCurrent(source)).toBe(false);
    await source.destroy();
    expect((await migrate({ ownerUrl: fresh.ownerUrl })).applied).toHaveLength(migrations.length);
    expect((await migrate({ ownerUrl: fresh.ownerUrl })).applied).toEqual([]);
  } finally {
    await fresh.drop();
  }
  // Every migration three times: five seconds are not enough on a busy machine.
}, 60_000);
