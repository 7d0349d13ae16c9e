import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, Dialog, Field, TextArea } from '@lianxi/web-ui';
import { messageTextLimit, placeholders } from '@lianxi/domain';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { MessagePreviewDocument, ReviseMessageTextDocument } from './ladder.query';
import { SettingChangesDocument } from './setting.query';
import type { KeptText } from './texts-sheet';

interface Props {
  kept: KeptText;
  onClose: () => void;
  onDone: () => void;
}

/** The opening words of one kind of message, with placeholders to press and a look at a real one before it is kept. */
export function TextDialog({ kept, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(kept.text);
  const [revise] = useMutation(ReviseMessageTextDocument, { refetchQueries: [SettingChangesDocument] });
  const [look, preview] = useLazyQuery(MessagePreviewDocument, { fetchPolicy: 'network-only' });
  const run = useRun();
  const shown = preview.data?.messagePreview;
  const handleLook = () => void run.run(() => look({ variables: { kind: kept.kind, text } }).then(({ error }) => (error === undefined ? undefined : Promise.reject(error))), t('setting.text.looked'));
  const handleSave = () =>
    void run.run(() => revise({ variables: { kind: kept.kind, text, version: kept.version } }), t('setting.text.revised')).then((done) => {
      if (!done) return;
      onDone();
      onClose();
    });
  return (
    <Dialog
      title={t('setting.text.changeOf', { kind: t(`notification.kind.${kept.kind}`) })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          {text === kept.defaultText ? null : <Button kind="text" onClick={() => setText(kept.defaultText)}>{t('setting.text.takeBack')}</Button>}
          <Button aria-busy={run.busy} onClick={handleLook}>{t('setting.text.look')}</Button>
          <Button kind="primary" aria-busy={run.busy} blocked={text.trim() === kept.text ? t('setting.text.same') : undefined} onClick={handleSave}>{t('setting.text.save')}</Button>
        </>
      }
    >
      <WordsField text={text} error={run.refusal?.field === 'text' ? run.refusal.text : undefined} onChange={setText} />
      {shown === undefined ? null : (
        <div className="setting-preview" role="status">
          <p className="lx-aid lx-mut">{t(shown.real ? 'setting.text.real' : 'setting.text.made')}</p>
          <p><strong>{shown.subject}</strong></p>
          <pre>{shown.text}</pre>
        </div>
      )}
      {run.refusal?.field === 'text' ? null : <RefusalLine refusal={run.refusal} />}
    </Dialog>
  );
}

interface WordsProps {
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

function WordsField({ text, error, onChange }: WordsProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLDivElement>(null);
  const put = (name: string) => {
    const field = area.current?.querySelector('textarea');
    const at = field?.selectionStart ?? text.length;
    onChange(`${text.slice(0, at)}{${name}}${text.slice(field?.selectionEnd ?? at)}`);
    field?.focus();
  };
  return (
    <div ref={area}>
      <Field label={t('setting.text.words')} hint={t('setting.text.hint')} error={error}>
        {(ids) => <TextArea {...ids} rows={3} maxLength={messageTextLimit} value={text} onChange={(event) => onChange(event.target.value)} />}
      </Field>
      <div className="lx-row">
        <span className="lx-aid lx-mut">{t('setting.text.placeholders')}</span>
        {placeholders.map((name) => (
          <Button key={name} kind="text" size="small" onClick={() => put(name)}>
            {`{${name}}`}
          </Button>
        ))}
      </div>
    </div>
  );
}
