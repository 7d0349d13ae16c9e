import { DomainError } from '../shared/domain-error.js';
import { civilOf, daysBetween, type LocalDate } from '../shared/local-date.js';
import type { UnitKind } from '../unit/unit.js';
import { blank, chineseDate, fact, heading, paragraph, tableBlock, type DocumentDraft } from './document.js';
import { frameOf, type DocumentMaking } from './inspection-facts.js';
import { demandIssuer } from './issuer-rule.js';

/** One thing of a unit that is late: a part of a task, or a report. */
export interface OverdueThing {
  readonly taskCode: string;
  readonly title: string;
  readonly kind: 'assignment' | 'report';
  readonly dueOn: LocalDate;
}

export interface UrgeFacts {
  readonly unit: { readonly name: string; readonly kind: UnitKind };
  /** The task it is about; null for all that is late with the unit. */
  readonly taskTitle: string | null;
  readonly things: readonly OverdueThing[];
  readonly today: LocalDate;
}

export type UrgeKind = 'urge_sheet' | 'urge_letter';

/** 2026.11.1: short enough for a column. */
function tableDate(on: LocalDate): string {
  const { year, month, day } = civilOf(on);
  return `${String(year)}.${String(month)}.${String(day)}`;
}

const KINDS = { assignment: '任务', report: '进展' } as const;

/**
 * 督办单 (directive) or 督办函 (asks): what is late with a unit, each with its days. 督办 of the joint meeting's tasks, which is no 政府督查 (L1). L10: the joint meeting issues none,
 * a department no 督办单 to a lower government. DOCUMENT_NOTHING_OVERDUE where nothing is late.
 */
export function urgeDocument(kind: UrgeKind, { unit, taskTitle, things, today }: UrgeFacts, making: DocumentMaking): DocumentDraft {
  demandIssuer({ kind, issuer: making.issuer, basis: null, designated: false, consented: false, addressee: unit });
  if (things.length === 0) throw new DomainError('DOCUMENT_NOTHING_OVERDUE');
  const letter = kind === 'urge_letter';
  const matter = taskTitle === null ? '联席会议逾期任务' : taskTitle;
  const rows = things.map(({ taskCode, title, kind: each, dueOn }, at) => [String(at + 1), title, taskCode, KINDS[each], tableDate(dueOn), `${String(daysBetween(dueOn, today))}天`]);
  return {
    kind, form: letter ? 'letter' : 'document', ...frameOf(making), title: `关于${matter}的督办${letter ? '函' : '单'}`, addressee: unit.name,
    blocks: [
      paragraph`经核对联席会议任务台账，截至${chineseDate(today)}，你单位有${String(things.length)}件事项逾期，现予${letter ? '函告' : '督办'}。`,
      heading`一、逾期事项`, tableBlock('逾期事项', { head: ['序号', '事项', '任务编号', '类别', '期限', '逾期'], widths: [8, 32, 23, 10, 17, 10], rows }),
      heading`二、${letter ? '商请事项' : '办理要求'}`,
      paragraph`请${letter ? '核对上述事项' : '对照上述事项抓紧办理'}，于${blank('反馈日期')}前通过联席会议系统反馈进展；确有困难的，请说明原因、已有进展和预计完成日期。已经在系统中报送的，不必重复报送。`,
      paragraph`对任务分工有异议的，可以依照规定提出；联系人：${fact(null, '联系人和电话')}。`,
    ],
  };
}
