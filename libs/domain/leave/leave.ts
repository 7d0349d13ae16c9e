import { activePosts, activeRoles, type Actor } from '../access/actor.js';
import { demandText, textLimits } from '../shared/input.js';
import type { LocalDate } from '../shared/local-date.js';
import type { ColumnLabel } from '../table/table-column.js';

export const leaveFormat = 'lianxi-leave/1';

/** Why a table, or some rows of one, does not go along; each stands in the archive's README with its count. */
export const leaveReasons = ['sealed', 'personal', 'secret', 'technical', 'draft'] as const;
export type LeaveReason = (typeof leaveReasons)[number];

export const leaveReasonWords: Readonly<Record<LeaveReason, ColumnLabel>> = {
  sealed: { zh: '密封材料，另有启封手续', en: 'sealed; opened by a procedure of its own' },
  personal: { zh: '发给个人的消息', en: 'messages to single persons' },
  secret: { zh: '口令、令牌和地址，到别处没有用', en: 'tokens and addresses, of no use elsewhere' },
  technical: { zh: '系统自己的记号，不含业务内容', en: 'marks of the system itself, without content' },
  draft: { zh: '单位尚未报送的草稿', en: 'drafts units have not sent' },
};

/** Tables that stay behind. All others of a joint meeting go along, also those made later: forgetting one must not lose it. */
export const leftBehind: Readonly<Record<string, LeaveReason>> = {
  accountability: 'sealed', accountability_seal: 'sealed', complaint_seal: 'sealed',
  notification: 'personal', feed: 'secret', unit_feed: 'secret', api_token: 'secret',
  idempotency_key: 'technical', notification_cursor: 'technical', delivery: 'technical', webhook_attempt: 'technical', spent_proof: 'technical',
};

export interface PartLeft {
  readonly reason: LeaveReason;
  /** Which rows go along, as a condition of SQL. */
  readonly takes: string;
}

/** Tables of which some rows stay behind. Complaints and accountability are told apart in the log by what an event is about; of those events the hash alone goes along. */
export const partlyLeft: Readonly<Record<string, PartLeft>> = {
  event: { reason: 'sealed', takes: `subject_type NOT IN ('complaint', 'accountability') AND verb <> 'saveReportDraft'` },
  report: { reason: 'draft', takes: `state <> 'draft'` },
  attachment: { reason: 'sealed', takes: `subject_type IS NOT NULL AND subject_type <> 'complaint'` },
};

/** Columns without what people of a complaint wrote; the register shows as much. */
const LEFT_COLUMNS: Readonly<Record<string, readonly string[]>> = { complaint: ['text', 'finding_text', 'answer', 'satisfaction_note', 'return_reason'] };

/** What is closed with the installation's key, or is the hash of a secret, says nothing elsewhere and goes nowhere. */
const isSecret = (column: string): boolean => /(^|_)sealed$|(^|_)secret|_hash$/.test(column) && column !== 'source_hash';

export const leaveColumns = (table: string, columns: readonly string[]): readonly string[] => columns.filter((column) => !isSecret(column) && LEFT_COLUMNS[table]?.includes(column) !== true);

/** Whoever decides for the joint meeting takes it out whole: its leaders, and the head or a deputy head of its office. */
export function canTakeAll(actor: Actor, jointMeetingId: string, today: LocalDate): boolean {
  const heads = new Set(activePosts(actor, today).filter(({ kind }) => kind === 'head' || kind === 'deputy_head').map(({ postId }) => postId));
  return activeRoles(actor, jointMeetingId, today).some(({ role, postId }) => role === 'leader' || (role === 'secretariat' && heads.has(postId)));
}

/** What for: REASON_REQUIRED. The log keeps it. */
export const demandLeavePurpose = (purpose: string): string => demandText(purpose, 'purpose', textLimits.reason, 'REASON_REQUIRED');
