import { Button, Field, FormPart, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ReportContentFragment } from '../../gql/graphql';
import { requestKey } from '../../ui/request-key';
import { beforeOf, type FactRow } from './report-form';

export interface ReportFactsProps {
  facts: readonly FactRow[];
  previous: ReportContentFragment | null | undefined;
  lacking: ReadonlySet<string> | undefined;
  onChange: (facts: FactRow[]) => void;
}

/** Figures, filled in from the last period; what was changed carries a blue edge and the value of then. */
export function ReportFacts({ facts, previous, lacking, onChange }: ReportFactsProps) {
  const { t } = useTranslation();
  const replace = (key: string, change: Partial<FactRow>) => onChange(facts.map((fact) => (fact.key === key ? { ...fact, ...change } : fact)));
  return (
    <FormPart title={t('report.facts')} note={previous == null ? undefined : t('report.factsNote')}>
      {facts.map((fact, index) => {
        const before = beforeOf(previous, fact.label);
        return (
          <div key={fact.key} className="report-fact">
            <Field label={`${t('report.factLabel')} ${index + 1}`}>{(ids) => <TextInput {...ids} maxLength={60} value={fact.label} onChange={(event) => replace(fact.key, { label: event.target.value })} />}</Field>
            <Field
              label={t('report.factValue')}
              before={before === null ? undefined : t('report.beforeValue', { value: before })}
              changed={before !== null && before !== fact.value.trim()}
              error={lacking?.has(fact.key) === true ? t('report.factIncomplete') : undefined}
            >
              {(ids) => <TextInput {...ids} maxLength={200} value={fact.value} onChange={(event) => replace(fact.key, { value: event.target.value })} />}
            </Field>
            <Button kind="text" aria-label={t('report.removeFact', { name: fact.label === '' ? String(index + 1) : fact.label })} onClick={() => onChange(facts.filter((other) => other.key !== fact.key))}>
              ×
            </Button>
          </div>
        );
      })}
      <Button size="small" disabled={facts.length >= 40} onClick={() => onChange([...facts, { key: requestKey(), label: '', value: '' }])}>
        {t('report.addFact')}
      </Button>
    </FormPart>
  );
}
