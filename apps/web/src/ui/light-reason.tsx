import { Popover } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LightReason as Reason } from '../gql/graphql';
import { useFormat } from './format';

/** Every light answers "why?" with its arithmetic: dates, working days, holidays, the rule (L14). */
export function LightWhy({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const [anchor, setAnchor] = useState<Element | null>(null);
  const sentences = useReasonSentences(reason);
  return (
    <>
      <button type="button" className="lx-btn text small" aria-expanded={anchor !== null} onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}>
        {t('task.why')}
      </button>
      {anchor === null ? null : (
        <Popover anchor={anchor} label={t('task.rule.title')} closeLabel={t('kit.close')} onClose={() => setAnchor(null)}>
          <h3>{t('task.rule.title')}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Popover>
      )}
    </>
  );
}

export function useReasonSentences(reason: Reason): string[] {
  const { t } = useTranslation();
  const format = useFormat();
  if (reason.rule === 'under-review') return [t('task.rule.review')];
  if (reason.rule === 'suspended') return [t('task.rule.suspended')];
  if (reason.rule.startsWith('done')) return [t('task.rule.done')];
  if (reason.dueOn == null) return [t('task.rule.none')];
  const dates = { due: format.date(reason.dueOn), today: format.date(reason.today) };
  return [
    reason.lateWorkingDays > 0 ? t('task.rule.late', { ...dates, late: reason.lateWorkingDays }) : t('task.rule.left', { ...dates, left: reason.workingDaysLeft }),
    ...(reason.skippedDays > 0 ? [t('task.rule.skipped', { count: reason.skippedDays })] : []),
    ...(reason.makeUpDays > 0 ? [t('task.rule.makeUp', { count: reason.makeUpDays })] : []),
    ...(reason.provisional ? [t('task.rule.provisional')] : []),
  ];
}
