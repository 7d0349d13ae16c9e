// Used by migrations that have landed: its output must stay as it is.

/** Row-level security, forced also on the owner: without a scope a tenant table is empty, with one it holds that joint meeting. */
export function fence(table: string, key = 'joint_meeting_id'): string {
  const scope = `${key} = nullif(current_setting('lianxi.joint_meeting_id', true), '')::uuid`;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_scope ON ${table} USING (${scope}) WITH CHECK (${scope});`;
}
