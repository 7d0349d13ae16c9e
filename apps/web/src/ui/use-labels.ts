import type { DeadlineLabels, LightKind, PageTableLabels } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';

/** 逾期3个工作日, 今日到期, 还剩3个工作日, or the mark's own word. */
export function useDeadlineLabels(): DeadlineLabels {
  const { t } = useTranslation();
  return {
    overdue: (count) => t('shell.deadline.overdue', { count }),
    today: t('shell.deadline.today'),
    left: (count) => t('shell.deadline.left', { count }),
    word: {
      normal: t('words.light.normal'),
      overdue: t('words.light.overdue'),
      due_soon: t('words.light.due_soon'),
      extension_pending: t('words.mark.extension_pending'),
      undetermined: t('words.light.undetermined'),
      accepted: t('words.mark.accepted'),
      under_review: t('words.mark.under_review'),
      not_due: t('words.mark.not_due'),
      accepted_late: t('words.mark.accepted_late'),
      unset: t('words.mark.unset'),
      suspended: t('words.mark.suspended'),
    },
  };
}

export function useTableLabels(): PageTableLabels {
  const { t } = useTranslation();
  return {
    total: (count) => t('shell.table.total', { count }),
    previous: t('shell.table.previous'),
    next: t('shell.table.next'),
    page: (page) => t('shell.table.page', { page }),
    selectRow: (name) => t('shell.table.selectRow', { name }),
    selectAll: t('shell.table.selectAll'),
    loading: t('shell.loading'),
  };
}

/** The light as it is drawn: amber has a shape of its own while more time was asked for and the answer waits. */
export function lightShown<Kind extends LightKind>(light: Kind, reason: { rule: string }): Kind | 'extension_pending' {
  return reason.rule === 'extension-pending' ? 'extension_pending' : light;
}

/** Working days to the due date as the badge counts them: below 0 late, above 0 left. */
export function daysLeft(reason: { lateWorkingDays: number; workingDaysLeft: number }): number {
  return reason.lateWorkingDays > 0 ? -reason.lateWorkingDays : reason.workingDaysLeft;
}
