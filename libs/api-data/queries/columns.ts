import type { Assignment, Instant, Report, ReportSlot, Task, Unit } from '@lianxi/domain';

type Columns<Row> = readonly (keyof Row & string)[];

/** Every field of the domain's record, so that a row is one; held complete by the type below. */
function all<Row>() {
  return <const Names extends Columns<Row>>(...names: [keyof Row] extends [Names[number]] ? Names : never): Columns<Row> => names;
}

export const taskColumns = all<Task>()(
  'id', 'jointMeetingId', 'code', 'title', 'content', 'dutyId', 'state', 'dueOn', 'dueRule', 'dueProvisional',
  'reportEveryMonths', 'reportDueDay', 'reportDueWorkingDays', 'reportFromOn', 'reportBefore', 'createdByPostId', 'assignedOn', 'completedOn', 'closedOn', 'suspendedOn', 'stateReason', 'version',
);

export const assignmentColumns = all<Assignment>()(
  'id', 'jointMeetingId', 'taskId', 'unitId', 'role', 'state', 'parentId', 'assignedOn', 'dueOn', 'acknowledgeDueOn', 'acknowledgedAt', 'acknowledgedBy', 'objectionReason', 'objectedAt',
  'objectionAnswer', 'extensionDueOn', 'extensionReason', 'extensionProgress', 'extensionRequestedAt', 'extensionAnswer', 'waivedReason', 'completionText',
  'completionRequestedAt', 'completionReturnReason', 'completedOn', 'grade', 'version',
);

export const slotColumns = all<ReportSlot>()(
  'id', 'jointMeetingId', 'assignmentId', 'taskId', 'unitId', 'periodStartOn', 'periodEndOn', 'dueOn', 'dueProvisional',
  'state', 'firstSubmittedOn', 'acceptedOn', 'replaced', 'version',
);

/** A report as stored, with the moment it was last saved. */
export interface ReportRow extends Report {
  readonly savedAt: Instant;
}

export const reportColumns = all<ReportRow>()(
  'id', 'jointMeetingId', 'slotId', 'sequence', 'state', 'text', 'facts', 'nextStep', 'unchanged', 'onBehalf', 'onBehalfSource', 'confirmedAt', 'exceptionId',
  'unitId', 'unitName', 'postTitle', 'personName', 'submittedAt', 'reviewedAt', 'returnReason', 'savedAt', 'version',
);

export const unitColumns = all<Unit>()('id', 'code', 'name', 'shortName', 'kind', 'level', 'jurisdictionId', 'validFrom', 'validTo');

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `t.due_on AS "dueOn", …`; with a prefix `AS "leadUnit.name"`, for a row within the row. */
export function select(alias: string, columns: readonly string[], prefix = ''): string {
  return columns.map((name) => `${alias}.${snakeCase(name)} AS "${prefix}${name}"`).join(', ');
}

/** The row within the row, null where its id is. */
export function nested<Row>(row: Readonly<Record<string, unknown>>, prefix: string): Row | null {
  if (row[`${prefix}id`] === null || row[`${prefix}id`] === undefined) return null;
  const entries = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value])) as Row;
}
