import { Button, Field, FormPart, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { ReportContentFragment } from '../../gql/graphql';
import { requestKey } from '../../ui/request-key';
import { beforeOf, isKnown, type FactRow } from './report-form';

export interface ReportFactsProps {
  facts: readonly FactRow[];
  previous: ReportContentFragment | null | undefined;
  lacking: ReadonlySet<string> | undefined;
  onChange: (facts: FactRow[]) => void;
}

/** Figures, filled in from the last period; what was changed carries a blue edge and the value of then. */
export function ReportFacts({ facts, previous, lacking, onChange }: ReportFactsProps) {
  const { t } = useTranslation();
  return (
    <FormPart title={t('report.facts')} note={previous == null ? undefined : t('report.factsNote')}>
      {facts.map((fact, index) => (
        <FactLine
          key={fact.key}
          fact={fact}
          number={index + 1}
          previous={previous}
          lacking={lacking?.has(fact.key) === true}
          onChange={(change) => onChange(facts.map((other) => (other.key === fact.key ? { ...other, ...change } : other)))}
          onRemove={() => onChange(facts.filter((other) => other.key !== fact.key))}
        />
      ))}
      <Button size="small" className="report-add" disabled={facts.length >= 40} onClick={() => onChange([...facts, { key: requestKey(), label: '', value: '' }])}>
        {t('report.addFact')}
      </Button>
    </FormPart>
  );
}

interface FactLineProps {
  fact: FactRow;
  number: number;
  previous: ReportContentFragment | null | undefined;
  lacking: boolean;
  onChange: (change: Partial<FactRow>) => void;
  onRemove: () => void;
}

/** A figure of the last period stands under its own name; a new one is given a name. */
function FactLine({ fact, number, previous, lacking, onChange, onRemove }: FactLineProps) {
  const { t } = useTranslation();
  const before = beforeOf(previous, fact.label);
  const known = isKnown(fact, previous);
  return (
    <div className={known ? 'report-fact known' : 'report-fact'}>
      {known ? null : (
        <Field label={`${t('report.factLabel')} ${number}`}>{(ids) => <TextInput {...ids} maxLength={60} value={fact.label} onChange={(event) => onChange({ label: event.target.value })} />}</Field>
      )}
      <Field
        label={known ? fact.label : `${t('report.factValue')} ${number}`}
        before={before === null ? undefined : t('report.beforeValue', { value: before })}
        changed={before !== null && before !== fact.value.trim()}
        error={lacking ? t('report.factIncomplete') : undefined}
      >
        {(ids) => <TextInput {...ids} maxLength={200} value={fact.value} onChange={(event) => onChange({ value: event.target.value })} />}
      </Field>
      <Button kind="text" className="remove" aria-label={t('report.removeFact', { name: fact.label === '' ? String(number) : fact.label })} onClick={onRemove}>
        ×
      </Button>
    </div>
  );
}
