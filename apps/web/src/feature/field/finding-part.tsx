import { findingKinds, findingSeverities } from '@lianxi/domain';
import { Field, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { FieldChoices } from './field-choices';
import type { FieldFinding, Lack } from './field-record';

/** 问题: what this record is the evidence of; it goes after the record. */
export function FindingPart({ finding, errorOf, onChange }: { finding: FieldFinding; errorOf: (lack: Lack) => string | undefined; onChange: (finding: FieldFinding) => void }) {
  const { t } = useTranslation();
  const set = (next: Partial<FieldFinding>) => onChange({ ...finding, ...next });
  return (
    <div className="fl-finding" role="group" aria-label={t('field.finding')}>
      <FieldChoices label={t('inspection.severity')} error={undefined} value={finding.severity} options={findingSeverities.map((value) => ({ value, label: t(`inspection.severityOf.${value}`) }))} onChange={(severity) => set({ severity })} />
      <FieldChoices label={t('inspection.findingKind')} error={errorOf('findingKind')} value={finding.kind} options={findingKinds.map((value) => ({ value, label: t(`inspection.findingKindOf.${value}`) }))} onChange={(kind) => set({ kind })} />
      <Field label={t('inspection.findingMatter')} error={errorOf('findingMatter')}>
        {(ids) => <TextInput {...ids} maxLength={200} value={finding.matter} onChange={(event) => set({ matter: event.target.value })} />}
      </Field>
      <Field label={t('inspection.findingText')} error={errorOf('findingText')}>
        {(ids) => <TextArea {...ids} rows={4} maxLength={4000} value={finding.text} onChange={(event) => set({ text: event.target.value })} />}
      </Field>
    </div>
  );
}
