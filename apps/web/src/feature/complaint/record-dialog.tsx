import { useMutation } from '@apollo/client/react';
import { complaintLimits, officeSources, type OfficeSource } from '@lianxi/domain';
import { Button, CheckLine, Dialog, Field, SegmentedFilter, TextArea, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordComplaintMutation } from '../../gql/graphql';
import { DateInput } from '../../ui/date-input';
import { FileList } from '../../ui/file-list';
import { RefusalLine } from '../../ui/refusal-line';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { RecordComplaintDocument } from './complaint.mutation';
import { emptyRecord, lackingOf, recordInput, type RecordField, type RecordForm } from './record-form';
import { RecordMatter } from './record-matter';
import { RecordedReceipt } from './recorded-receipt';
import { useComplaintWord } from './use-complaint-word';

/** 代登记: what somebody told by hotline, letter or visit, written down once; then the receipt to tell them. */
export function RecordDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const today = useToday();
  const [key] = useState(requestKey);
  const [form, setForm] = useState<RecordForm>(() => emptyRecord(today));
  const [tried, setTried] = useState(false);
  const [recorded, setRecorded] = useState<RecordComplaintMutation['recordComplaint'] | null>(null);
  // Not kept in the browser: neither who told it, nor the receipt.
  const [record] = useMutation(RecordComplaintDocument, { fetchPolicy: 'no-cache' });
  const change = (changes: Partial<RecordForm>) => setForm((before) => ({ ...before, ...changes }));
  const missing = lackingOf(form);
  const fault = (field: RecordField): string | undefined => {
    if (run.refusal?.field === field) return run.refusal.text;
    return tried && missing.includes(field) ? t(`complaint.record.lacks.${field}`) : undefined;
  };
  const handleSubmit = async () => {
    setTried(true);
    if (missing.length > 0) return;
    await run.run(async () => setRecorded((await record({ variables: { input: recordInput(form), idempotencyKey: key } })).data?.recordComplaint ?? null), t('complaint.record.said'));
  };
  if (recorded !== null) return <RecordedReceipt recorded={recorded} onClose={onDone} />;
  return (
    <Dialog
      title={t('words.verb.recordComplaint')}
      note={t('complaint.record.note')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>
          {t('complaint.record.verb')}
        </Button>
      }
    >
      <How form={form} fault={fault} onChange={change} />
      <RecordMatter form={form} fault={fault} onChange={change} />
      <FileList title={t('complaint.record.files')} note={t('complaint.record.filesNote', { count: complaintLimits.files })} files={form.files} onChange={(files) => change({ files })} />
      <Who form={form} fault={fault} onChange={change} />
      <CheckLine label={t('complaint.record.confirm')} checked={form.confirmed} aria-invalid={fault('noClassifiedContent') === undefined ? undefined : true} onChange={(event) => change({ confirmed: event.target.checked })} />
      {fault('noClassifiedContent') === undefined ? null : (
        <p className="complaint-fault" role="alert">
          {fault('noClassifiedContent')}
        </p>
      )}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

export interface RecordFieldsProps {
  form: RecordForm;
  fault: (field: RecordField) => string | undefined;
  onChange: (changes: Partial<RecordForm>) => void;
}

function How({ form, fault, onChange }: RecordFieldsProps) {
  const { t } = useTranslation();
  const word = useComplaintWord();
  return (
    <>
      <Field label={t('complaint.record.source')}>
        {() => <SegmentedFilter label={t('complaint.record.source')} value={form.source} onChange={(source: OfficeSource) => onChange({ source })} options={officeSources.map((value) => ({ value, label: word.source(value) }))} />}
      </Field>
      <Field label={t('complaint.record.receivedOn')} error={fault('receivedOn')}>
        {(ids) => <DateInput {...ids} value={form.receivedOn} onChange={(receivedOn) => onChange({ receivedOn })} />}
      </Field>
    </>
  );
}

function Who({ form, fault, onChange }: RecordFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <CheckLine label={t('complaint.record.anonymous')} checked={form.anonymous} onChange={(event) => onChange({ anonymous: event.target.checked })} />
      {form.anonymous ? null : (
        <>
          <p className="lx-sec">{t('complaint.record.sealed')}</p>
          <Field label={t('complaint.seal.name')} error={fault('name')}>
            {(ids) => <TextInput {...ids} autoComplete="off" maxLength={complaintLimits.name} value={form.name} onChange={(event) => onChange({ name: event.target.value })} />}
          </Field>
          <Field label={t('complaint.seal.phone')} error={fault('phone')}>
            {(ids) => <TextInput {...ids} type="tel" autoComplete="off" maxLength={complaintLimits.phone} value={form.phone} onChange={(event) => onChange({ phone: event.target.value })} />}
          </Field>
          <Field label={t('complaint.seal.address')} need={t('kit.optional')}>
            {(ids) => <TextArea {...ids} rows={1} autoComplete="off" maxLength={complaintLimits.address} value={form.address} onChange={(event) => onChange({ address: event.target.value })} />}
          </Field>
        </>
      )}
    </>
  );
}
