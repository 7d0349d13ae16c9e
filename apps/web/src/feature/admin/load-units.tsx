import { useMutation } from '@apollo/client/react';
import { Button, Field, FormColumn, Sheet, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { useAdminForm } from './use-admin-form';
import { LoadReferenceUnitsDocument } from './admin.mutation';
import { AdminUnitsDocument } from './admin.query';

/** The starting choice of an empty installation: governments, departments and towns of one city. */
export function LoadUnits({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [count, setCount] = useState<number | null>(null);
  const [load] = useMutation(LoadReferenceUnitsDocument);
  const form = useAdminForm({
    first: { jurisdictionCode: '4407' },
    needed: () => ['jurisdictionCode'],
    said: t('administration.load'),
    send: async (variables) => {
      const { data } = await load({ variables, refetchQueries: [AdminUnitsDocument] });
      setCount(data?.loadReferenceUnits ?? null);
      onDone();
    },
    after: (values) => values,
  });
  return (
    <Sheet title={t('administration.load')} note={t('administration.loadNote')} padded>
      <FormColumn label={t('administration.load')} onSubmit={form.submit}>
        <Field label={t('administration.loadCode')} hint={t('administration.loadHint')} error={form.fault('jurisdictionCode')}>
          {(ids) => <TextInput {...ids} inputMode="numeric" maxLength={4} value={form.values.jurisdictionCode} onChange={(event) => form.set('jurisdictionCode')(event.target.value)} />}
        </Field>
        <RefusalLine refusal={form.unplaced(['jurisdictionCode'])} />
        {count === null ? null : <p role="status">{t('administration.loaded', { count })}</p>}
        <Button type="submit" disabled={form.run.busy}>
          {t('administration.load')}
        </Button>
      </FormColumn>
    </Sheet>
  );
}
