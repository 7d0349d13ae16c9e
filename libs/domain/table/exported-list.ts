/** Lists that can be taken out as a table, by the name of their address. */
export const exportedLists = [
  'accountabilities', 'account-access', 'accounts', 'admin-posts', 'api-tokens', 'assessments', 'assignments', 'calendar-days', 'complaints', 'delegate-opinions', 'delegate-visits', 'duties', 'events', 'findings', 'hand-over', 'indicator-values', 'indicators', 'inspections', 'instructions', 'joint-meetings', 'matrix', 'memberships',
  'notices', 'notifications', 'period-exceptions', 'period-locks', 'posts', 'rectification-duties', 'rectification-measures', 'rectification-problems', 'report-months', 'reports', 'reviews', 'robots', 'setting-changes', 'tasks', 'today', 'unit-register', 'units', 'webhook-deliveries', 'webhooks',
] as const;
export type ExportedList = (typeof exportedLists)[number];
