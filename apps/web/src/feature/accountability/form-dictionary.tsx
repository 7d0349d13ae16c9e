import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, EmptyState, Field, SelectInput, Sheet, SkeletonList, Tag, TextArea, TextInput } from '@lianxi/web-ui';
import { formTargets, type FormTarget } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountabilityFormsQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ReviseAccountabilityFormDocument } from './accountability.mutation';
import { AccountabilityFormsDocument } from './accountability.query';
import { useAccountabilityWord } from './use-accountability-word';

type Form = AccountabilityFormsQuery['accountabilityForms'][number];

/** 问责方式: the words of the rules as this joint meeting has them, each revision with its reason; a figure only with its basis. */
export function FormDictionary() {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const [open, setOpen] = useState<Form | 'new' | null>(null);
  const { data, error, refetch } = useQuery(AccountabilityFormsDocument, { fetchPolicy: 'no-cache' });
  const forms = data?.accountabilityForms;
  if (error !== undefined && forms === undefined) return <QueryError error={error} what={t('accountability.failed')} onRetry={() => void refetch()} />;
  if (forms === undefined) return <SkeletonList rows={6} label={t('shell.loading')} />;
  const done = () => {
    setOpen(null);
    void refetch();
  };
  return (
    <>
      {formTargets.map((target) => (
        <Sheet key={target} padded title={`${t('accountability.forms')} · ${word.target(target)}`} note={t('accountability.formsNote')} tools={target === 'organisation' ? <Button size="small" onClick={() => setOpen('new')}>{t('accountability.formNew')}</Button> : undefined}>
          {forms.some((form) => form.target === target) ? null : <EmptyState fact={t('accountability.formsEmpty')} next={t('accountability.formNew')} />}
          <ul className="ac-forms">
            {forms.filter((form) => form.target === target).map((form) => <FormLine key={form.key} form={form} onRevise={() => setOpen(form)} />)}
          </ul>
        </Sheet>
      ))}
      {open === null ? null : <FormDialog form={open === 'new' ? null : open} onClose={() => setOpen(null)} onDone={done} />}
    </>
  );
}

function FormLine({ form, onRevise }: { form: Form; onRevise: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const facts = [form.authority, form.basis, form.appealDays == null ? null : `${t('accountability.field.appealDays')} ${t('accountability.days', { count: form.appealDays })}`, form.influenceMonths == null ? null : `${t('accountability.field.influenceMonths')} ${t('accountability.months', { count: form.influenceMonths })}`];
  return (
    <li>
      <div>
        <b>{word.form(form)}</b> {form.retired ? <Tag>{t('accountability.retired')}</Tag> : null} <span className="aid">{facts.filter(Boolean).join(' · ')}</span>
        {form.version === 0 ? null : <p className="aid">{t('accountability.formVersion', { version: form.version, date: form.revisedOn == null ? '' : format.date(form.revisedOn), reason: form.reason ?? '' })}</p>}
        {form.history.map((each) => <p key={each.version} className="aid">{t('accountability.formBefore', { version: each.version, label: word.form(each), reason: each.reason ?? '' })}</p>)}
      </div>
      <Button size="small" kind="text" onClick={onRevise}>{t('words.verb.reviseAccountabilityForm')}</Button>
    </li>
  );
}

const FIELDS = ['labelZh', 'labelEn', 'authority', 'basis', 'appealDays', 'influenceMonths', 'reason'] as const;
const OPTIONAL: readonly string[] = ['authority', 'basis', 'appealDays', 'influenceMonths'];
type Values = Record<(typeof FIELDS)[number], string>;

function FormDialog({ form, onClose, onDone }: { form: Form | null; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const word = useAccountabilityWord();
  const [target, setTarget] = useState<FormTarget>(form?.target ?? 'organisation');
  const [retired, setRetired] = useState(form?.retired ?? false);
  const [values, setValues] = useState<Values>({
    labelZh: form?.labelZh ?? '', labelEn: form?.labelEn ?? '', authority: form?.authority ?? '', basis: form?.basis ?? '', appealDays: String(form?.appealDays ?? ''), influenceMonths: String(form?.influenceMonths ?? ''), reason: '',
  });
  const [revise] = useMutation(ReviseAccountabilityFormDocument, { fetchPolicy: 'no-cache' });
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  const handleSubmit = async () => {
    const { labelZh, labelEn, authority, basis, appealDays, influenceMonths, reason } = values;
    const input = { key: form?.key ?? null, version: form?.version ?? 0, target, labelZh, labelEn, authority, basis, appealDays: number(appealDays), influenceMonths: number(influenceMonths), retired, reason };
    if (await run.run(() => revise({ variables: { input } }), t('accountability.done', { verb: t('words.verb.reviseAccountabilityForm') }))) onDone();
  };
  return (
    <Dialog title={form === null ? t('accountability.formNew') : `${t('words.verb.reviseAccountabilityForm')} · ${word.form(form)}`} note={t('accountability.formDialogNote')} closeLabel={t('kit.close')} onClose={onClose}
      actions={<Button kind="primary" disabled={run.busy} onClick={() => void handleSubmit()}>{t('words.verb.reviseAccountabilityForm')}</Button>}>
      {form !== null ? null : (
        <Field label={t('accountability.target')}>
          {(ids) => <SelectInput {...ids} value={target} onChange={(event) => setTarget(event.target.value as FormTarget)} options={formTargets.map((value) => ({ value, label: word.target(value) }))} />}
        </Field>
      )}
      {FIELDS.map((name) => (
        <Field key={name} label={t(`accountability.formField.${name}`)} need={OPTIONAL.includes(name) ? t('kit.optional') : undefined} error={run.refusal?.field === name ? run.refusal.text : undefined}>
          {(ids) => {
            const shared = { ...ids, value: values[name], onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }) };
            return name === 'basis' || name === 'reason' ? <TextArea {...shared} rows={2} maxLength={500} /> : <TextInput {...shared} maxLength={100} />;
          }}
        </Field>
      ))}
      {form === null ? null : <CheckLine label={t('accountability.retire')} checked={retired} onChange={(event) => setRetired(event.target.checked)} />}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
