import { Button, Dialog, Field, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../ui/export-menu';
import { filterOf, type AccountabilityView } from './accountability-filters';

/** 导出: only for a purpose that is asked first and kept in the log with who took out which. */
export function ExportButton({ view }: { view: AccountabilityView }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState('');
  const { states, ...rest } = filterOf(view);
  return (
    <>
      <Button kind="text" size="small" onClick={() => setOpen(true)}>
        {t('kit.export')}
      </Button>
      {open ? (
        <Dialog
          title={t('accountability.exportTitle')}
          note={t('accountability.exportNote')}
          closeLabel={t('kit.close')}
          onClose={() => setOpen(false)}
          actions={purpose.trim() === '' ? <Button kind="primary" blocked={t('accountability.exportBlocked')}>{t('kit.export')}</Button> : <ExportMenu list="accountabilities" filter={{ ...rest, states: states ?? null, purpose: purpose.trim() }} />}
        >
          <Field label={t('accountability.purpose')} hint={t('accountability.exportHint')}>
            {(ids) => <TextInput {...ids} maxLength={200} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
          </Field>
        </Dialog>
      ) : null}
    </>
  );
}
