import { Button, Field, TextArea, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { MAX_PASTED } from './import-source';

export interface TextPartProps {
  text: string;
  onText: (text: string) => void;
  name: string;
  onName: (name: string) => void;
  restored: boolean;
  error: string | null;
}

export function TextPart({ text, onText, name, onName, restored, error }: TextPartProps) {
  const { t } = useTranslation();
  return (
    <>
      {restored && text !== '' ? (
        <p className="nt-restored">
          {t('notice.form.restored')}
          <Button kind="text" onClick={() => onText('')}>
            {t('notice.form.clear')}
          </Button>
        </p>
      ) : null}
      <Field
        label={t('notice.form.text')}
        before={t('notice.form.textCount', { n: text.length.toLocaleString('en-US') })}
        hint={t('notice.form.textHint')}
        error={error ?? undefined}
      >
        {(ids) => (
          <TextArea
            {...ids}
            className="lx-song"
            rows={16}
            maxLength={MAX_PASTED}
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('notice.form.name')} hint={t('notice.form.nameHint')}>
        {(ids) => <TextInput {...ids} value={name} maxLength={120} onChange={(event) => onName(event.target.value)} />}
      </Field>
    </>
  );
}
