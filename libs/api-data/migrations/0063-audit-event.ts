import type { MigrationInterface, QueryRunner } from 'typeorm';

// What the verbs of a joint meeting's log are, as far as it concerns the audit administrator too; later ones come from the code (domain/audit).
const OLD_VERBS: Readonly<Record<string, readonly string[]>> = {
  sealed: ['readAccountability', 'openComplaintSeal', 'openAccountabilitySeal'],
  export: ['exportList', 'exportDocument', 'exportPack'],
  setting: [
    'establishJointMeeting', 'reviseSettings', 'correctCalendar', 'reviseLadder', 'reviseMessageText', 'setRobot', 'removeRobot', 'testRobot', 'retryDeliveries', 'reviseAccountabilityForm',
    'createWebhook', 'pauseWebhook', 'resumeWebhook', 'endWebhook', 'testMail', 'retryMail',
  ],
  sign_in: ['signIn', 'signOut'],
};
const kindSql = `CASE ${Object.entries(OLD_VERBS).map(([kind, verbs]) => `WHEN verb IN (${verbs.map((verb) => `'${verb}'`).join(', ')}) THEN '${kind}'`).join(' ')} ELSE 'account' END`;
const EVENT_VERBS = [...Object.values(OLD_VERBS).flat(), 'appointPerson', 'endHolding', 'revisePost', 'addMember', 'endMembership', 'changeLead', 'renewUnitFeed', 'revokeUnitFeed', 'createApiToken', 'takeApiToken', 'revokeApiToken'];

const OWNER = `current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'audit_event'::regclass)`;

// Anybody's transaction may add to it; it is read only in one that has said so, which is the audit administrator's. Nobody changes a row, and only
// the function below deletes, what is older than half a year at least.
const TABLE = `
CREATE TABLE audit_event (
  id uuid CONSTRAINT audit_event_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  kind text NOT NULL CONSTRAINT audit_event_kind_ck CHECK (kind IN ('sign_in', 'refusal', 'sealed', 'export', 'setting', 'account', 'log')),
  verb text NOT NULL,
  outcome text NOT NULL,
  account_id uuid CONSTRAINT audit_event_account_fk REFERENCES account,
  account_name text,
  person_name text,
  seat text,
  address text,
  of_joint_meeting_id uuid CONSTRAINT audit_event_joint_meeting_fk REFERENCES joint_meeting,
  event_id uuid,
  subject_type text,
  subject_id uuid,
  target_account_id uuid CONSTRAINT audit_event_target_fk REFERENCES account,
  target_name text,
  reason text,
  data jsonb NOT NULL
);
CREATE INDEX audit_event_at_ix ON audit_event (at DESC, id DESC);
CREATE INDEX audit_event_kind_ix ON audit_event (kind, at DESC, id DESC);
CREATE INDEX audit_event_account_ix ON audit_event (account_id, at DESC);
CREATE INDEX audit_event_target_ix ON audit_event (target_account_id, at DESC);
CREATE INDEX audit_event_joint_meeting_ix ON audit_event (of_joint_meeting_id, at DESC);`;

const FENCE = `
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_event_add ON audit_event FOR INSERT WITH CHECK (true);
CREATE POLICY audit_event_read ON audit_event FOR SELECT USING (current_setting('lianxi.audit', true) = 'on' OR ${OWNER});
CREATE POLICY audit_event_prune ON audit_event FOR DELETE USING (current_setting('lianxi.prune', true) = 'on' AND ${OWNER});

CREATE FUNCTION refuse_young_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('lianxi.prune', true) IS DISTINCT FROM 'on' OR OLD.at >= now() - interval '6 months' THEN
    RAISE EXCEPTION 'table audit_event is append-only for six months' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER audit_event_kept BEFORE DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_young_audit();
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Deletes what is older than so many months, six at least, and says so in the log itself.
CREATE FUNCTION prune_audit(months integer, entry_id uuid) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  before timestamptz := now() - greatest(months, 6) * interval '1 month';
  gone integer;
BEGIN
  PERFORM set_config('lianxi.prune', 'on', true);
  DELETE FROM public.audit_event WHERE at < before;
  GET DIAGNOSTICS gone = ROW_COUNT;
  PERFORM set_config('lianxi.prune', '', true);
  IF gone > 0 THEN
    INSERT INTO public.audit_event (id, at, kind, verb, outcome, data) VALUES (entry_id, now(), 'log', 'pruneAudit', 'done', jsonb_build_object('count', gone, 'before', before, 'months', greatest(months, 6)));
  END IF;
  RETURN gone;
END $$;
REVOKE ALL ON FUNCTION prune_audit(integer, uuid) FROM PUBLIC;`;

// Brought together once: the accounts' own log, and what the joint meetings' logs hold of it.
const FILL = `
INSERT INTO audit_event (id, at, kind, verb, outcome, account_id, account_name, person_name, address, target_account_id, target_name, reason, data)
  SELECT e.id, e.at, ${kindSql}, e.verb, e.outcome, coalesce(e.actor_account_id, e.account_id), coalesce(actor.name, e.account_name), p.name, e.address,
    CASE WHEN e.actor_account_id <> e.account_id THEN e.account_id END, CASE WHEN e.actor_account_id <> e.account_id THEN e.account_name END, e.reason, e.data
  FROM account_event e LEFT JOIN account actor ON actor.id = e.actor_account_id LEFT JOIN account a ON a.id = coalesce(e.actor_account_id, e.account_id) LEFT JOIN person p ON p.id = a.person_id;
ALTER TABLE event NO FORCE ROW LEVEL SECURITY;
INSERT INTO audit_event (id, at, kind, verb, outcome, account_id, person_name, seat, of_joint_meeting_id, event_id, subject_type, subject_id, reason, data)
  SELECT gen_random_uuid(), e.at, ${kindSql}, e.verb, 'done', a.id, e.actor ->> 'personName', nullif(concat_ws(' ', e.actor ->> 'unitName', e.actor ->> 'postTitle'), ''), e.joint_meeting_id, e.id, e.subject_type, e.subject_id, e.reason,
    CASE WHEN e.verb LIKE 'export%' THEN e.data ELSE jsonb_build_object('fields', (SELECT coalesce(jsonb_agg(key ORDER BY key), '[]') FROM jsonb_object_keys(e.data) AS key)) END
  FROM event e LEFT JOIN account a ON a.id = (e.actor ->> 'accountId')::uuid
  WHERE e.verb IN (${EVENT_VERBS.map((verb) => `'${verb}'`).join(', ')});
ALTER TABLE event FORCE ROW LEVEL SECURITY;
DROP TABLE account_event;`;

const ACCOUNT_EVENT = `
CREATE TABLE account_event (
  id uuid CONSTRAINT account_event_pk PRIMARY KEY,
  at timestamptz NOT NULL,
  verb text NOT NULL,
  account_id uuid CONSTRAINT account_event_account_fk REFERENCES account,
  account_name text NOT NULL,
  outcome text NOT NULL,
  address text,
  actor_account_id uuid CONSTRAINT account_event_actor_fk REFERENCES account,
  reason text,
  data jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX account_event_account_ix ON account_event (account_id, at);
CREATE INDEX account_event_actor_ix ON account_event (actor_account_id, at);
INSERT INTO account_event SELECT id, at, verb, coalesce(target_account_id, account_id), coalesce(target_name, account_name, ''), outcome, address, CASE WHEN target_account_id IS NOT NULL THEN account_id END, reason, data
  FROM audit_event WHERE event_id IS NULL AND kind <> 'refusal' AND kind <> 'log';
CREATE TRIGGER account_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

/** One audit log over all joint meetings: who signed in, was refused, read what is sealed, took out, set or seated whom. */
export class AuditEventTable implements MigrationInterface {
  readonly name = 'audit-event-0000000000063';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [TABLE, FILL, FENCE]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ACCOUNT_EVENT);
    await runner.query('DROP FUNCTION prune_audit(integer, uuid); DROP TABLE audit_event; DROP FUNCTION refuse_young_audit();');
  }
}
