import { Button, SelectInput, TextInput } from '@lianxi/web-ui';
import { escalationLevels, type EscalationLevel } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import type { StepText } from './ladder-text';
import { useStepWords } from './step-words';

interface Props {
  steps: readonly StepText[];
  onChange: (steps: readonly StepText[]) => void;
}

/** One line a step: so many working days before or after, and whom it tells. */
export function LadderSteps({ steps, onChange }: Props) {
  const { t } = useTranslation();
  const words = useStepWords();
  const change = (key: number, next: Partial<StepText>) => onChange(steps.map((step) => (step.key === key ? { ...step, ...next } : step)));
  return (
    <ol className="setting-steps">
      {steps.map((step, place) => (
        <li key={step.key}>
          <SelectInput
            aria-label={t('setting.ladder.whenOf', { n: place + 1 })}
            options={(['before', 'after'] as const).map((value) => ({ value, label: t(`setting.ladder.when.${value}`) }))}
            value={step.when}
            onChange={(event) => change(step.key, { when: event.target.value as StepText['when'] })}
          />
          <TextInput aria-label={t('setting.ladder.daysOf', { n: place + 1 })} inputMode="numeric" maxLength={3} value={step.days} onChange={(event) => change(step.key, { days: event.target.value })} />
          <span>{t('setting.ladder.days')}</span>
          <SelectInput
            aria-label={t('setting.ladder.levelOf', { n: place + 1 })}
            options={escalationLevels.map((value) => ({ value, label: words.who(value) }))}
            value={step.level}
            onChange={(event) => change(step.key, { level: event.target.value as EscalationLevel })}
          />
          <Button kind="text" size="small" aria-label={t('setting.ladder.dropOf', { n: place + 1 })} onClick={() => onChange(steps.filter((each) => each.key !== step.key))}>
            {t('setting.ladder.drop')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
