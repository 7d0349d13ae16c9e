import { Button, Field, FormPart } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import type { DelegateKind } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { PersonFields } from '../../ui/outside/person-fields';
import { UnitPicker } from '../../ui/unit-picker';
import { useWords } from '../../ui/use-words';
import { emptyDelegate, emptyStop, type DelegateForm, type StopForm } from './programme-form';

/** Places, in their order: unit, day, time, place, host. */
export function StopFields({ stops, firstDay, tried, onChange }: { stops: readonly StopForm[]; firstDay: string; tried: boolean; onChange: (stops: readonly StopForm[]) => void }) {
  const { t } = useTranslation();
  const change = (key: number, next: Partial<StopForm>) => onChange(stops.map((row) => (row.key === key ? { ...row, ...next } : row)));
  return (
    <FormPart title={t('delegateVisit.programme')}>
      <ul className="os-list">
        {stops.map((stop, at) => (
          <li key={stop.key}>
            <StopRow stop={stop} n={at + 1} tried={tried} onChange={(next) => change(stop.key, next)} onRemove={() => onChange(stops.filter(({ key }) => key !== stop.key))} />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => onChange([...stops, emptyStop(stops, stops.at(-1)?.onDate ?? firstDay)])}>
        {t('delegateVisit.addStop')}
      </Button>
    </FormPart>
  );
}

function StopRow({ stop, n, tried, onChange, onRemove }: { stop: StopForm; n: number; tried: boolean; onChange: (next: Partial<StopForm>) => void; onRemove: () => void }) {
  const { t } = useTranslation();
  const label = t('delegateVisit.stopUnit', { n });
  const missing = (lacking: boolean) => (tried && lacking ? t('rectification.missing') : undefined);
  return (
    <>
      <Field label={label} error={missing(stop.unit === null)}>
        {(ids) => <UnitPicker label={label} inputId={ids.id} value={stop.unit} onPick={(unit) => onChange({ unit })} />}
      </Field>
      <div className="os-pair">
        <DayField label={t('delegateVisit.stopDay', { n })} value={stop.onDate} error={missing(stop.onDate === '')} onChange={(onDate) => onChange({ onDate })} />
        <WordsField label={t('delegateVisit.stopTime', { n })} hint={t('delegateVisit.timeHint')} max={5} value={stop.atTime} onChange={(atTime) => onChange({ atTime })} />
        <WordsField label={t('delegateVisit.stopPlace', { n })} value={stop.place} error={missing(stop.place.trim() === '')} onChange={(place) => onChange({ place })} />
        <WordsField label={t('delegateVisit.stopHost', { n })} value={stop.host} onChange={(host) => onChange({ host })} />
      </div>
      <Button kind="text" size="small" aria-label={t('delegateVisit.removeStop', { n })} onClick={onRemove}>
        {t('outside.remove')}
      </Button>
    </>
  );
}

/** Who comes: by the invited account that ends, or by name. */
export function DelegateFields({ delegates, onChange }: { delegates: readonly DelegateForm[]; onChange: (delegates: readonly DelegateForm[]) => void }) {
  const { t } = useTranslation();
  const kinds = useWords<DelegateKind>('delegateVisit.kindOf');
  const change = (key: number, next: Partial<DelegateForm>) => onChange(delegates.map((row) => (row.key === key ? { ...row, ...next } : row)));
  return (
    <FormPart title={t('delegateVisit.delegates')}>
      <ul className="os-list">
        {delegates.map((person, at) => (
          <li key={person.key}>
            <ChoiceField label={t('delegateVisit.kind', { n: at + 1 })} value={person.kind} options={kinds} onChange={(kind) => change(person.key, { kind: kind ?? person.kind })} />
            <PersonFields person={person} name={String(at + 1)} onChange={(next) => change(person.key, next)} onRemove={() => onChange(delegates.filter(({ key }) => key !== person.key))} />
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => onChange([...delegates, emptyDelegate(delegates)])}>
        {t('delegateVisit.addDelegate')}
      </Button>
    </FormPart>
  );
}
