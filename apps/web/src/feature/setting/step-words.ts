import type { EscalationLevel } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';

/** 到期前3个工作日 · 提醒联络员. */
export function useStepWords(): { when: (at: number) => string; who: (level: EscalationLevel) => string } {
  const { t } = useTranslation();
  return {
    when: (at) => t(at < 0 ? 'setting.ladder.before' : at === 0 ? 'setting.ladder.onDay' : 'setting.ladder.after', { n: Math.abs(at) }),
    who: (level) => t(`notification.raisedTo.${level}`),
  };
}
