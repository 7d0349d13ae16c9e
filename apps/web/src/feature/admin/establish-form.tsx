import { useMutation } from '@apollo/client/react';
import { Button, Field, FormColumn, SelectInput, Sheet, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { AdminUnitSelect } from './admin-unit-select';
import { EstablishJointMeetingDocument } from './admin.mutation';
import { AdminAccountsDocument, AdminPostsDocument } from './admin.query';
import { useAdminForm } from './use-admin-form';

const LEVELS = ['city', 'county', 'town'] as const;
const FIRST = { name: '', level: 'city', jurisdictionCode: '4407', secretariatUnitId: '', secretaryName: '', secretaryAccountName: '', secretaryPassword: '' };

/** A joint meeting with its secretariat and its first secretary. */
export function EstablishForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [told, setTold] = useState<string | null>(null);
  const [establish] = useMutation(EstablishJointMeetingDocument);
  const form = useAdminForm({
    first: FIRST,
    needed: () => ['name', 'jurisdictionCode', 'secretariatUnitId', 'secretaryName', 'secretaryAccountName', 'secretaryPassword'],
    said: t('administration.established'),
    send: async (values) => {
      const input = { ...values, level: LEVELS.find((level) => level === values.level) ?? 'city' };
      await establish({ variables: { input }, refetchQueries: [AdminAccountsDocument, AdminPostsDocument] });
      setTold(t('administration.establishedAs', { name: values.name.trim(), account: values.secretaryAccountName.trim() }));
      onDone();
    },
    after: () => FIRST,
  });
  const text = (key: 'name' | 'jurisdictionCode' | 'secretaryName' | 'secretaryAccountName' | 'secretaryPassword', label: string, hint?: string) => (
    <Field label={label} hint={hint} error={form.fault(key)}>
      {(ids) => (
        <TextInput {...ids} type={key === 'secretaryPassword' ? 'password' : 'text'} autoComplete={key === 'secretaryPassword' ? 'new-password' : 'off'} value={form.values[key]} onChange={(event) => form.set(key)(event.target.value)} />
      )}
    </Field>
  );
  return (
    <Sheet title={t('administration.establish')} padded>
      <FormColumn label={t('administration.establish')} onSubmit={form.submit}>
        {text('name', t('administration.establishName'))}
        <Field label={t('administration.level')}>
          {(ids) => <SelectInput {...ids} value={form.values.level} onChange={(event) => form.set('level')(event.target.value)} options={LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) }))} />}
        </Field>
        {text('jurisdictionCode', t('administration.jurisdiction'), t('administration.jurisdictionHint'))}
        <Field label={t('administration.secretariat')} error={form.fault('secretariatUnitId')}>
          {(ids) => <AdminUnitSelect {...ids} label={t('administration.secretariat')} value={form.values.secretariatUnitId} onChange={form.set('secretariatUnitId')} />}
        </Field>
        {text('secretaryName', t('administration.secretaryName'))}
        {text('secretaryAccountName', t('administration.secretaryAccount'))}
        {text('secretaryPassword', t('administration.password'), t('administration.passwordHint'))}
        <RefusalLine refusal={form.unplaced(['name', 'jurisdictionCode', 'secretaryName', 'secretaryAccountName', 'secretaryPassword'])} />
        {told === null ? null : <p role="status">{told}</p>}
        <Button type="submit" kind="primary" disabled={form.run.busy}>
          {t('administration.establish')}
        </Button>
      </FormColumn>
    </Sheet>
  );
}
