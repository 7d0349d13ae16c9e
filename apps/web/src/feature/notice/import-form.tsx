import { Button, CheckLine, ErrorState, FormColumn, FormPart, SegmentedFilter, StickyBar } from '@lianxi/web-ui';
import { errorLabel } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorCode } from '../../ui/use-error-code';
import { sizeText } from '../../ui/upload-file';
import { useViewer } from '../../ui/viewer-context';
import { FilePart } from './import-file';
import { faultOfFile, nameOfPasted } from './import-source';
import { TextPart } from './import-text';
import { keepText, keptText } from '../../ui/kept-text';
import { useImportNotice, type ImportNotice, type ImportSource } from './use-import-notice';

type Way = ImportSource['way'];

/** Paste or upload. Whatever fails, what was pasted or chosen is still there. */
export function ImportForm({ onImported }: { onImported: (noticeId: string) => void }) {
  const { t } = useTranslation();
  const fields = useImportFields();
  const task = useImportNotice();
  const handleSubmit = async () => {
    const { source, fault, unclassified } = fields;
    fields.setTried(true);
    if (fault !== null || source === null || !unclassified) return;
    const id = await task.run(source);
    if (id === null) return;
    if (source.way === 'paste') fields.forget();
    onImported(id);
  };
  return (
    <FormColumn label={t('notice.form.title')} onSubmit={() => void handleSubmit()}>
      <SourcePart fields={fields} />
      <ClassifiedPart fields={fields} />
      <Refused task={task} />
      <StickyBar note={<Progress task={task} />}>
        <Button kind="primary" type="submit" aria-busy={task.stage.at !== 'idle'}>
          {t(task.refused === null ? 'notice.form.submit' : 'notice.form.again')}
        </Button>
      </StickyBar>
    </FormColumn>
  );
}

type Fields = ReturnType<typeof useImportFields>;

function SourcePart({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  const { way, fault, tried, file } = fields;
  const ways = [
    { value: 'upload', label: t('notice.form.upload') },
    { value: 'paste', label: t('notice.form.paste') },
  ] as const;
  return (
    <FormPart>
      <SegmentedFilter big label={t('notice.form.way')} value={way} onChange={fields.setWay} options={ways} />
      {way === 'paste' ? (
        <TextPart
          text={fields.text}
          onText={fields.setText}
          name={fields.name}
          onName={fields.setName}
          restored={fields.restored}
          error={tried ? fault : null}
        />
      ) : (
        <FilePart file={file} onFile={fields.setFile} error={tried || file !== null ? fault : null} />
      )}
    </FormPart>
  );
}

/** Nothing classified may enter (L16): said by a person, each time. */
function ClassifiedPart({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  const wanting = fields.tried && !fields.unclassified;
  return (
    <div className="lx-confirm">
      <CheckLine
        label={t('notice.form.classified')}
        checked={fields.unclassified}
        aria-invalid={wanting ? true : undefined}
        onChange={(event) => fields.setUnclassified(event.target.checked)}
      />
      {wanting ? <p className="lx-hot">{t('notice.form.classifiedNeeded')}</p> : null}
    </div>
  );
}

function useImportFields() {
  const { t, i18n } = useTranslation();
  const { viewer, jointMeeting } = useViewer();
  const keeper = { accountId: viewer.id, jointMeetingId: jointMeeting?.jointMeeting.id ?? '' };
  const [kept] = useState(() => keptText(keeper));
  const [way, setWay] = useState<Way>(kept === '' ? 'upload' : 'paste');
  const [text, setTextState] = useState(kept);
  const [name, setName] = useState<string | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const [unclassified, setUnclassified] = useState(false);
  const [tried, setTried] = useState(false);
  const setText = (next: string) => {
    setTextState(next);
    keepText(keeper, next);
  };
  const shownName = name ?? nameOfPasted(text);
  const fileFault = file === null ? null : faultOfFile(file);
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const ofFile =
    file === null
      ? t('notice.form.fileEmpty')
      : fileFault === null
        ? null
        : errorLabel(fileFault.code, fileFault.params, language);
  const fault = way === 'upload' ? ofFile : text.trim() === '' ? t('notice.form.textEmpty') : null;
  const source: ImportSource | null =
    way === 'paste' ? { way, text, name: shownName } : file === null ? null : { way, file };
  return {
    way,
    setWay,
    text,
    setText,
    forget: () => keepText(keeper, ''),
    restored: kept !== '',
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
  const errorCode = useErrorCode();
  if (task.refused === null) return null;
  return (
    <ErrorState
      boxed
      what={task.refused.text}
      kept={t('notice.form.failed')}
      code={errorCode(task.refused)}
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
