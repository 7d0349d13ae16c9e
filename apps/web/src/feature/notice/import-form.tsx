import { Button, CheckLine, ErrorState, FormColumn, FormPart, SegmentedFilter, StickyBar } from '@lianxi/web-ui';
import { errorLabel } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../ui/upload-file';
import { FilePart } from './import-file';
import { faultOfFile, nameOfPasted } from './import-source';
import { TextPart } from './import-text';
import { keepText, keptText } from './kept-text';
import { useImportNotice, type ImportNotice, type ImportSource } from './use-import-notice';

type Way = ImportSource['way'];

/** Paste or upload. Whatever fails, what was pasted or chosen is still there. */
export function ImportForm({ onImported }: { onImported: (noticeId: string) => void }) {
  const { t } = useTranslation();
  const { source, fault, setTried, ...form } = useImportFields();
  const task = useImportNotice();
  const handleSubmit = async () => {
    setTried(true);
    if (fault !== null || source === null || !form.unclassified) return;
    const id = await task.run(source);
    if (id === null) return;
    if (source.way === 'paste') keepText('');
    onImported(id);
  };
  return (
    <FormColumn label={t('notice.form.title')} onSubmit={() => void handleSubmit()}>
      <FormPart>
        <SegmentedFilter
          big
          label={t('notice.form.way')}
          value={form.way}
          onChange={form.setWay}
          options={[
            { value: 'upload', label: t('notice.form.upload') },
            { value: 'paste', label: t('notice.form.paste') },
          ]}
        />
        {form.way === 'paste' ? (
          <TextPart
            text={form.text}
            onText={form.setText}
            name={form.name}
            onName={form.setName}
            restored={form.restored}
            error={form.tried ? fault : null}
          />
        ) : (
          <FilePart file={form.file} onFile={form.setFile} error={form.tried || form.file !== null ? fault : null} />
        )}
      </FormPart>
      <div className="lx-confirm">
        <CheckLine
          label={t('notice.form.classified')}
          checked={form.unclassified}
          aria-invalid={form.tried && !form.unclassified ? true : undefined}
          onChange={(event) => form.setUnclassified(event.target.checked)}
        />
        {form.tried && !form.unclassified ? <p className="lx-hot">{t('notice.form.classifiedNeeded')}</p> : null}
      </div>
      <Refused task={task} />
      <StickyBar note={<Progress task={task} />}>
        <Button kind="primary" type="submit" aria-busy={task.stage.at !== 'idle'}>
          {t(task.refused === null ? 'notice.form.submit' : 'notice.form.again')}
        </Button>
      </StickyBar>
    </FormColumn>
  );
}

function useImportFields() {
  const { t, i18n } = useTranslation();
  const [way, setWay] = useState<Way>(keptText() === '' ? 'upload' : 'paste');
  const [text, setTextState] = useState(keptText);
  const [restored] = useState(() => keptText() !== '');
  const [name, setName] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [unclassified, setUnclassified] = useState(false);
  const [tried, setTried] = useState(false);
  const setText = (next: string) => {
    setTextState(next);
    keepText(next);
  };
  const shownName = name ?? nameOfPasted(text);
  const fileFault = file === null ? null : faultOfFile(file);
  const fault =
    way === 'paste'
      ? text.trim() === ''
        ? t('notice.form.textEmpty')
        : null
      : file === null
        ? t('notice.form.fileEmpty')
        : fileFault === null
          ? null
          : errorLabel(
              fileFault.code,
              'type' in fileFault ? { type: fileFault.type } : 'max' in fileFault ? { max: fileFault.max } : {},
              i18n.language === 'en' ? 'en' : 'zh',
            );
  const source: ImportSource | null =
    way === 'paste' ? { way, text, name: shownName } : file === null ? null : { way, file };
  return {
    way,
    setWay,
    text,
    setText,
    restored,
    name: shownName,
    setName,
    file,
    setFile,
    unclassified,
    setUnclassified,
    tried,
    setTried,
    fault,
    source,
  };
}

function Refused({ task }: { task: ImportNotice }) {
  const { t } = useTranslation();
  if (task.refused === null) return null;
  return (
    <ErrorState
      boxed
      what={task.refused.text}
      kept={t('notice.form.failed')}
      code={t('shell.errorCode', { code: task.refused.code })}
    />
  );
}

function Progress({ task }: { task: ImportNotice }) {
  const { t } = useTranslation();
  const { stage } = task;
  if (stage.at === 'idle') return null;
  if (stage.at === 'reading') return <span role="status">{t('notice.form.reading')}</span>;
  const { done, all } = stage.progress;
  return (
    <span className="nt-progress">
      <progress value={done} max={all} aria-label={t('notice.form.upload')} />
      {t('notice.form.sending', { done: sizeText(done), all: sizeText(all) })}
    </span>
  );
}
