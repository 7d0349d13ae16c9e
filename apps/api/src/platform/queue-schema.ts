import { createDataSource } from '@lianxi/api-data';
import { runMigrations } from 'graphile-worker';

const GRANT = (role: string): string => `
DO $$
DECLARE t record;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA graphile_worker TO %I', '${role}');
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO %I', '${role}');
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO %I', '${role}');
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO %I', '${role}');
  FOR t IN SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'lianxi_worker') LOOP
    EXECUTE format('CREATE POLICY lianxi_worker ON graphile_worker.%I TO %I USING (true) WITH CHECK (true)', t.relname, '${role}');
  END LOOP;
END $$`;

/** The queue's tables, made by the owner; the application role may work the queue but owns none of it. Idempotent. */
export async function prepareQueue(ownerUrl: string, appRole: string | null): Promise<void> {
  await runMigrations({ connectionString: ownerUrl });
  if (appRole === null) return;
  if (!/^[a-z_][a-z0-9_]*$/i.test(appRole)) throw new Error(`unusual role name ${appRole}`);
  const owner = await createDataSource({ url: ownerUrl, poolSize: 1, applicationName: 'lianxi-migrate' }).initialize();
  try {
    await owner.query(GRANT(appRole));
  } finally {
    await owner.destroy();
  }
}
