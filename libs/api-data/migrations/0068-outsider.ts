import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fence } from './tenant.js';

const TOPICS = `'minimum_living', 'extreme_poverty', 'medical', 'temporary', 'children_in_difficulty', 'disability_subsidy', 'vagrants', 'left_behind_children'`;

const ASSESSMENT = `
CREATE TABLE assessment (
  joint_meeting_id uuid NOT NULL CONSTRAINT assessment_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CONSTRAINT assessment_state_ck CHECK (state IN ('commissioned', 'reported', 'closed', 'withdrawn')),
  matter text NOT NULL,
  topics text[] NOT NULL CONSTRAINT assessment_topics_ck CHECK (topics <@ ARRAY[${TOPICS}]),
  commissioner_unit_id uuid NOT NULL CONSTRAINT assessment_commissioner_fk REFERENCES unit,
  institution text NOT NULL,
  institution_code text,
  basis text NOT NULL,
  basis_on date NOT NULL,
  scope text NOT NULL,
  unit_ids uuid[] NOT NULL CONSTRAINT assessment_units_ck CHECK (cardinality(unit_ids) > 0),
  from_on date NOT NULL,
  to_on date NOT NULL,
  overlap_reason text,
  indicators jsonb NOT NULL CONSTRAINT assessment_indicators_ck CHECK (jsonb_array_length(indicators) > 0),
  commissioned_on date NOT NULL,
  report text,
  reported_on date,
  reported_by text,
  report_source text,
  closed_on date,
  state_reason text,
  version integer NOT NULL,
  CONSTRAINT assessment_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT assessment_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT assessment_days_ck CHECK (to_on >= from_on),
  CONSTRAINT assessment_reported_ck CHECK (state NOT IN ('reported', 'closed') OR (report IS NOT NULL AND reported_on IS NOT NULL))
);
CREATE INDEX assessment_commissioner_ix ON assessment (commissioner_unit_id);
CREATE INDEX assessment_unit_ix ON assessment USING gin (unit_ids);
CREATE INDEX assessment_days_ix ON assessment (from_on, to_on) WHERE state <> 'withdrawn';
${fence('assessment')}

CREATE TABLE assessor (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  post_id uuid CONSTRAINT assessor_post_fk REFERENCES post,
  person_id uuid CONSTRAINT assessor_person_fk REFERENCES person,
  person_name text NOT NULL,
  office text NOT NULL,
  CONSTRAINT assessor_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT assessor_assessment_fk FOREIGN KEY (joint_meeting_id, assessment_id) REFERENCES assessment (joint_meeting_id, id)
);
CREATE INDEX assessor_assessment_ix ON assessor (joint_meeting_id, assessment_id);
CREATE INDEX assessor_post_ix ON assessor (post_id);
CREATE INDEX assessor_person_ix ON assessor (person_id);
${fence('assessor')}

CREATE TABLE assessment_work (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT assessment_work_unit_fk REFERENCES unit,
  on_date date NOT NULL,
  place text NOT NULL,
  method text NOT NULL CONSTRAINT assessment_work_method_ck CHECK (method IN ('on_site', 'consult_records', 'sample', 'interview', 'data')),
  observations text NOT NULL,
  recorded_by text NOT NULL,
  recorded_by_account_id uuid CONSTRAINT assessment_work_account_fk REFERENCES account,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT assessment_work_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT assessment_work_assessment_fk FOREIGN KEY (joint_meeting_id, assessment_id) REFERENCES assessment (joint_meeting_id, id)
);
CREATE INDEX assessment_work_assessment_ix ON assessment_work (joint_meeting_id, assessment_id, on_date);
CREATE INDEX assessment_work_unit_ix ON assessment_work (unit_id);
CREATE INDEX assessment_work_account_ix ON assessment_work (recorded_by_account_id);
${fence('assessment_work')}

CREATE TABLE assessment_finding (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  assessment_id uuid NOT NULL,
  sequence integer NOT NULL,
  responsible_unit_id uuid NOT NULL CONSTRAINT assessment_finding_unit_fk REFERENCES unit,
  severity text NOT NULL CONSTRAINT assessment_finding_severity_ck CHECK (severity IN ('minor', 'serious', 'grave')),
  kind text NOT NULL CONSTRAINT assessment_finding_kind_ck CHECK (kind IN ('not_carried_out', 'late', 'eligibility', 'payment', 'fund_use', 'data_false', 'procedure', 'conduct', 'other')),
  matter text NOT NULL,
  text text NOT NULL,
  duty_id uuid,
  task_id uuid,
  evidence jsonb NOT NULL CONSTRAINT assessment_finding_evidence_ck CHECK (jsonb_array_length(evidence) > 0),
  state text NOT NULL CONSTRAINT assessment_finding_state_ck CHECK (state IN ('open', 'dropped')),
  drop_reason text,
  version integer NOT NULL,
  CONSTRAINT assessment_finding_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT assessment_finding_sequence_uq UNIQUE (joint_meeting_id, assessment_id, sequence),
  CONSTRAINT assessment_finding_assessment_fk FOREIGN KEY (joint_meeting_id, assessment_id) REFERENCES assessment (joint_meeting_id, id),
  CONSTRAINT assessment_finding_duty_fk FOREIGN KEY (joint_meeting_id, duty_id) REFERENCES duty (joint_meeting_id, id),
  CONSTRAINT assessment_finding_task_fk FOREIGN KEY (joint_meeting_id, task_id) REFERENCES task (joint_meeting_id, id),
  CONSTRAINT assessment_finding_dropped_ck CHECK ((state = 'dropped') = (drop_reason IS NOT NULL))
);
CREATE INDEX assessment_finding_unit_ix ON assessment_finding (joint_meeting_id, responsible_unit_id, kind) WHERE state = 'open';
CREATE INDEX assessment_finding_unit_only_ix ON assessment_finding (responsible_unit_id);
CREATE INDEX assessment_finding_duty_ix ON assessment_finding (joint_meeting_id, duty_id);
CREATE INDEX assessment_finding_task_ix ON assessment_finding (joint_meeting_id, task_id);
${fence('assessment_finding')}`;

const VISIT = `
CREATE TABLE delegate_visit (
  joint_meeting_id uuid NOT NULL CONSTRAINT delegate_visit_joint_meeting_fk REFERENCES joint_meeting,
  id uuid NOT NULL,
  code text NOT NULL,
  state text NOT NULL CONSTRAINT delegate_visit_state_ck CHECK (state IN ('planned', 'held', 'closed', 'cancelled')),
  matter text NOT NULL,
  topics text[] NOT NULL CONSTRAINT delegate_visit_topics_ck CHECK (topics <@ ARRAY[${TOPICS}]),
  content text NOT NULL,
  basis text NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  overlap_reason text,
  planned_on date NOT NULL,
  held_on date,
  note text,
  closed_on date,
  state_reason text,
  version integer NOT NULL,
  CONSTRAINT delegate_visit_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT delegate_visit_code_uq UNIQUE (joint_meeting_id, code),
  CONSTRAINT delegate_visit_days_ck CHECK (to_on >= from_on),
  CONSTRAINT delegate_visit_held_ck CHECK (state NOT IN ('held', 'closed') OR held_on IS NOT NULL)
);
CREATE INDEX delegate_visit_days_ix ON delegate_visit (from_on, to_on) WHERE state <> 'cancelled';
${fence('delegate_visit')}

CREATE TABLE delegate_visit_stop (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  delegate_visit_id uuid NOT NULL,
  sequence integer NOT NULL,
  unit_id uuid NOT NULL CONSTRAINT delegate_visit_stop_unit_fk REFERENCES unit,
  on_date date NOT NULL,
  at_time text CONSTRAINT delegate_visit_stop_time_ck CHECK (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place text NOT NULL,
  host text NOT NULL,
  CONSTRAINT delegate_visit_stop_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT delegate_visit_stop_visit_fk FOREIGN KEY (joint_meeting_id, delegate_visit_id) REFERENCES delegate_visit (joint_meeting_id, id)
);
CREATE INDEX delegate_visit_stop_visit_ix ON delegate_visit_stop (joint_meeting_id, delegate_visit_id);
CREATE INDEX delegate_visit_stop_unit_ix ON delegate_visit_stop (unit_id);
${fence('delegate_visit_stop')}

CREATE TABLE delegate (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  delegate_visit_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT delegate_kind_ck CHECK (kind IN ('peoples_deputy', 'consultative_member')),
  post_id uuid CONSTRAINT delegate_post_fk REFERENCES post,
  person_id uuid CONSTRAINT delegate_person_fk REFERENCES person,
  person_name text NOT NULL,
  office text NOT NULL,
  attended boolean,
  CONSTRAINT delegate_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT delegate_visit_fk FOREIGN KEY (joint_meeting_id, delegate_visit_id) REFERENCES delegate_visit (joint_meeting_id, id)
);
CREATE INDEX delegate_visit_ix ON delegate (joint_meeting_id, delegate_visit_id);
CREATE INDEX delegate_post_ix ON delegate (post_id);
CREATE INDEX delegate_person_ix ON delegate (person_id);
${fence('delegate')}

CREATE TABLE delegate_opinion (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  delegate_visit_id uuid NOT NULL,
  sequence integer NOT NULL,
  delegate_id uuid NOT NULL,
  kind text NOT NULL CONSTRAINT delegate_opinion_kind_ck CHECK (kind IN ('opinion', 'suggestion')),
  text text NOT NULL,
  written_by text NOT NULL,
  written_on date NOT NULL,
  state text NOT NULL CONSTRAINT delegate_opinion_state_ck CHECK (state IN ('recorded', 'assigned', 'answered', 'unsatisfied', 'closed')),
  unit_id uuid CONSTRAINT delegate_opinion_unit_fk REFERENCES unit,
  assigned_on date,
  limit_working_days integer,
  limit_from_on date,
  due_on date,
  due_provisional boolean NOT NULL,
  answered_on date,
  declined_times integer NOT NULL,
  reaction text,
  reaction_source text,
  closed_on date,
  version integer NOT NULL,
  CONSTRAINT delegate_opinion_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT delegate_opinion_sequence_uq UNIQUE (joint_meeting_id, delegate_visit_id, sequence),
  CONSTRAINT delegate_opinion_visit_fk FOREIGN KEY (joint_meeting_id, delegate_visit_id) REFERENCES delegate_visit (joint_meeting_id, id),
  CONSTRAINT delegate_opinion_delegate_fk FOREIGN KEY (joint_meeting_id, delegate_id) REFERENCES delegate (joint_meeting_id, id),
  CONSTRAINT delegate_opinion_assigned_ck CHECK (state = 'recorded' OR (unit_id IS NOT NULL AND due_on IS NOT NULL AND assigned_on IS NOT NULL)),
  CONSTRAINT delegate_opinion_closed_ck CHECK ((state = 'closed') = (closed_on IS NOT NULL))
);
CREATE INDEX delegate_opinion_unit_ix ON delegate_opinion (joint_meeting_id, unit_id);
CREATE INDEX delegate_opinion_unit_only_ix ON delegate_opinion (unit_id);
CREATE INDEX delegate_opinion_delegate_ix ON delegate_opinion (joint_meeting_id, delegate_id);
CREATE INDEX delegate_opinion_due_ix ON delegate_opinion (joint_meeting_id, due_on) WHERE state = 'assigned';
${fence('delegate_opinion')}

CREATE TABLE opinion_answer (
  joint_meeting_id uuid NOT NULL,
  id uuid NOT NULL,
  opinion_id uuid NOT NULL,
  sequence integer NOT NULL,
  on_date date NOT NULL,
  text text NOT NULL,
  unit_name text,
  post_title text,
  person_name text NOT NULL,
  source text,
  CONSTRAINT opinion_answer_pk PRIMARY KEY (joint_meeting_id, id),
  CONSTRAINT opinion_answer_sequence_uq UNIQUE (joint_meeting_id, opinion_id, sequence),
  CONSTRAINT opinion_answer_opinion_fk FOREIGN KEY (joint_meeting_id, opinion_id) REFERENCES delegate_opinion (joint_meeting_id, id)
);
${fence('opinion_answer')}
CREATE INDEX event_outsider_ix ON event (joint_meeting_id, subject_id) WHERE subject_type IN ('assessment', 'assessment_finding', 'delegate_visit', 'delegate_opinion');
CREATE INDEX finding_kind_ix ON finding (joint_meeting_id, responsible_unit_id, kind) WHERE state = 'open';`;

const SCOPE = `nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid`;
const ACROSS = ['assessment', 'delegate_visit', 'delegate_visit_stop'];
// As in 0033: only inside these functions, whose own setting opens the policies, does the owner see more than one joint meeting.
const POLICIES = ACROSS.map((table) => `CREATE POLICY ${table}_across ON ${table} FOR SELECT TO CURRENT_USER USING (current_setting('lianxi.across', true) = 'on');`).join('\n');

const definer = (returns: string, statement: string): string => `RETURNS ${returns}
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('lianxi.across', 'on', true);
  RETURN QUERY ${statement};
  PERFORM set_config('lianxi.across', '', true);
END $$;`;

const FUNCTIONS = `
-- What else than inspections goes to these units in those days, over all joint meetings: assessments and visits of delegates, none of which is secret.
CREATE FUNCTION outside_elsewhere(asked_unit_ids uuid[], asked_from date, asked_to date, asked_topics text[], asked_id uuid) ${definer(
  'TABLE (what text, unit_id uuid, own boolean, joint_meeting_id uuid, joint_meeting_name text, code text, matter text, topics text[], shares_topic boolean, from_on date, to_on date)',
  `SELECT 'assessment', asked.unit_id, a.joint_meeting_id = ${SCOPE}, a.joint_meeting_id, jm.name, a.code, a.matter, a.topics, a.topics && asked_topics, a.from_on, a.to_on
  FROM unnest(asked_unit_ids) asked(unit_id)
  JOIN public.assessment a ON a.unit_ids @> ARRAY[asked.unit_id]
  JOIN public.joint_meeting jm ON jm.id = a.joint_meeting_id
  WHERE ${SCOPE} IS NOT NULL AND a.state <> 'withdrawn' AND a.id <> asked_id AND a.from_on <= asked_to AND a.to_on >= asked_from
  UNION ALL
  SELECT DISTINCT 'delegate_visit', s.unit_id, v.joint_meeting_id = ${SCOPE}, v.joint_meeting_id, jm.name, v.code, v.matter, v.topics, v.topics && asked_topics, v.from_on, v.to_on
  FROM public.delegate_visit_stop s
  JOIN public.delegate_visit v ON v.joint_meeting_id = s.joint_meeting_id AND v.id = s.delegate_visit_id
  JOIN public.joint_meeting jm ON jm.id = v.joint_meeting_id
  WHERE ${SCOPE} IS NOT NULL AND s.unit_id = ANY(asked_unit_ids) AND v.state <> 'cancelled' AND v.id <> asked_id AND v.from_on <= asked_to AND v.to_on >= asked_from
  ORDER BY 10, 6, 2`,
)}

-- How often each unit is assessed or receives delegates in those days, over all joint meetings.
CREATE FUNCTION outside_load(asked_unit_ids uuid[], asked_from date, asked_to date) ${definer(
  'TABLE (unit_id uuid, assessments integer, visits integer)',
  `SELECT asked.unit_id,
    (SELECT count(*)::integer FROM public.assessment a WHERE a.unit_ids @> ARRAY[asked.unit_id] AND a.state <> 'withdrawn' AND a.from_on <= asked_to AND a.to_on >= asked_from),
    (SELECT count(DISTINCT v.id)::integer FROM public.delegate_visit_stop s JOIN public.delegate_visit v ON v.joint_meeting_id = s.joint_meeting_id AND v.id = s.delegate_visit_id
      WHERE s.unit_id = asked.unit_id AND v.state <> 'cancelled' AND v.from_on <= asked_to AND v.to_on >= asked_from)
  FROM unnest(asked_unit_ids) asked(unit_id)
  WHERE ${SCOPE} IS NOT NULL
  ORDER BY asked.unit_id`,
)}

REVOKE ALL ON FUNCTION outside_elsewhere(uuid[], date, date, text[], uuid), outside_load(uuid[], date, date) FROM PUBLIC;`;

const clocks = (more: string): string => `
ALTER TABLE escalation_step DROP CONSTRAINT escalation_step_clock_ck;
ALTER TABLE escalation_step ADD CONSTRAINT escalation_step_clock_ck CHECK (clock IN ('report', 'completion', 'acknowledgement', 'rectification', 'review'${more}));`;

const TABLES = ['opinion_answer', 'delegate_opinion', 'delegate', 'delegate_visit_stop', 'delegate_visit', 'assessment_finding', 'assessment_work', 'assessor', 'assessment'];

/** People from outside: third-party assessments and visits of delegates, and what both weigh on a unit. */
export class OutsiderTables implements MigrationInterface {
  readonly name = 'outsider-0000000000068';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [ASSESSMENT, VISIT, POLICIES, FUNCTIONS, clocks(", 'opinion'")]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM escalation_step WHERE clock = 'opinion'; ${clocks('')}
      DROP FUNCTION outside_elsewhere(uuid[], date, date, text[], uuid); DROP FUNCTION outside_load(uuid[], date, date);
      DROP INDEX event_outsider_ix; DROP INDEX finding_kind_ix; ${TABLES.map((table) => `DROP TABLE ${table};`).join(' ')}`);
  }
}
