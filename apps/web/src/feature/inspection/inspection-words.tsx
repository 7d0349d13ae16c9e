import { errorLabel, type ErrorCode } from '@lianxi/domain';
import { Button, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { InspectionBodyFragment, InspectionState, InspectionStep } from '../../gql/graphql';

export type Lack = InspectionBodyFragment['lacks'][number];

export function InspectionTag({ state, covert }: { state: InspectionState; covert: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Tag>{t(`inspection.state.${state}`)}</Tag> {covert ? <Tag>{t('inspection.covertTag')}</Tag> : null}
    </>
  );
}

/** What is missing, by which rule, and the way to mend it. */
export function LackList({ lacks, onStep }: { lacks: readonly Lack[]; onStep?: ((step: InspectionStep) => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <ul className="in-lacks">
      {lacks.map((lack) => (
        <li key={`${lack.code} ${lack.params.map(({ value }) => value).join(' ')}`}>
          <p>{errorLabel(lack.code as ErrorCode, Object.fromEntries(lack.params.map(({ name, value }) => [name, value])), language)}</p>
          {onStep === undefined ? null : (
            <Button kind="text" size="small" aria-label={`${t('inspection.goStep')}：${t(`inspection.step.${lack.step}`)}`} onClick={() => onStep(lack.step)}>
              {t('inspection.goStep')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** 3月2日 — 3月20日, or the one that is set. */
export function daysText(fromOn: string | null | undefined, toOn: string | null | undefined, format: (on: string) => string): string {
  const days = [fromOn, toOn].filter((on): on is string => on != null).map(format);
  return days.length === 0 ? '—' : days.join(' — ');
}
