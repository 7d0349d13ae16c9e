import { auditKinds, auditKindWords, type AuditKind } from '@lianxi/domain';
import { FilterLine, SelectInput, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';

const PLAIN = { 'aria-describedby': undefined, 'aria-invalid': undefined } as const;

export interface AuditView {
  kind: AuditKind | null;
  person: string;
  text: string;
  fromOn: string;
  toOn: string;
}

/** The filter as the address says it. */
export function auditViewOf(params: URLSearchParams): AuditView {
  const said = (name: string): string => params.get(name) ?? '';
  return { kind: auditKinds.find((each) => each === params.get('kind')) ?? null, person: said('person'), text: said('text'), fromOn: said('from'), toOn: said('to') };
}

/** What is asked of the server: only what is said. */
export const auditFilterOf = ({ kind, person, text, fromOn, toOn }: AuditView) => ({
  ...(kind === null ? {} : { kind }), ...(person.trim() === '' ? {} : { person: person.trim() }), ...(text.trim() === '' ? {} : { text: text.trim() }), ...(fromOn === '' ? {} : { fromOn }), ...(toOn === '' ? {} : { toOn }),
});

export function AuditFilters({ view, onChange }: { view: AuditView; onChange: (change: Record<string, string | null>) => void }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <FilterLine label={t('audit.title')}>
      <SelectInput
        aria-label={t('audit.kind')}
        value={view.kind ?? ''}
        onChange={(event) => onChange({ kind: event.target.value })}
        options={[{ value: '', label: t('audit.everyKind') }, ...auditKinds.map((value) => ({ value, label: auditKindWords[value][language] }))]}
      />
      <TextInput type="search" aria-label={t('audit.person')} placeholder={t('audit.person')} value={view.person} onChange={(event) => onChange({ person: event.target.value })} />
      <TextInput type="search" aria-label={t('audit.search')} placeholder={t('audit.search')} value={view.text} onChange={(event) => onChange({ text: event.target.value })} />
      <DateInput id="audit-from" {...PLAIN} aria-label={t('audit.fromOn')} placeholder={t('audit.fromOn')} value={view.fromOn} onChange={(from) => onChange({ from })} />
      <DateInput id="audit-to" {...PLAIN} aria-label={t('audit.toOn')} placeholder={t('audit.toOn')} min={view.fromOn === '' ? undefined : view.fromOn} value={view.toOn} onChange={(to) => onChange({ to })} />
    </FilterLine>
  );
}
