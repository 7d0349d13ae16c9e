import { useMutation } from '@apollo/client/react';
import { Button, Field, SelectInput, Sheet } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../ui/file-button';
import { RefusalLine } from '../../ui/refusal-line';
import { saveExport } from '../../ui/save-export';
import { useRun } from '../../ui/use-run';
import { ImportPeopleDocument } from './admin.mutation';
import { AdminAccountsDocument } from './admin.query';
import { PeopleResult, type PeopleImported } from './people-result';
import { readPeopleFile, type SheetLines } from './read-people-file';

interface Tried {
  fileName: string;
  lines: SheetLines;
  result: PeopleImported;
  /** Taken in, not only tried. */
  done: boolean;
}

/** 批量安排: a whole list of people into posts, first looked at line by line, then done. */
export function PeopleImport({ meetings }: { meetings: readonly { id: string; name: string }[] }) {
  const { t, i18n } = useTranslation();
  const run = useRun();
  const [meeting, setMeeting] = useState(meetings[0]?.id ?? '');
  const [tried, setTried] = useState<Tried | null>(null);
  const [send] = useMutation(ImportPeopleDocument, { fetchPolicy: 'no-cache' });
  const ask = async (fileName: string, lines: SheetLines, dryRun: boolean) => {
    const { data } = await send({ variables: { input: { jointMeetingId: meeting, lines, dryRun } }, refetchQueries: dryRun ? [] : [AdminAccountsDocument] });
    if (data) setTried({ fileName, lines, result: data.importPeople, done: !dryRun });
  };
  const handleFile = (file: File) => {
    setTried(null);
    void run.run(async () => ask(file.name, await readPeopleFile(file), true), t('administration.people.looked'));
  };
  const handleTake = () => {
    if (tried !== null) void run.run(() => ask(tried.fileName, tried.lines, false), t('administration.people.taken'));
  };
  const handleTemplate = () => void run.run(() => saveExport(`/api/people-template.xlsx${i18n.language === 'en' ? '?language=en' : ''}`), t('administration.people.saved'));
  const handleMeeting = (id: string) => {
    setMeeting(id);
    setTried(null);
  };
  return (
    <Sheet title={t('administration.people.title')} note={t('administration.people.note')} padded>
      <div className="admin-people">
        <Field label={t('administration.people.meeting')}>
          {(ids) => <SelectInput {...ids} value={meeting} onChange={(event) => handleMeeting(event.target.value)} options={meetings.map(({ id, name }) => ({ value: id, label: name }))} />}
        </Field>
        <div className="lx-row">
          <Button disabled={run.busy} onClick={handleTemplate}>
            {t('administration.people.template')}
          </Button>
          <FileButton label={t('administration.people.choose')} accept=".xlsx,.csv" busy={run.busy} onChoose={handleFile} />
        </div>
        {run.busy ? <p role="status">{t('administration.people.working')}</p> : null}
        <RefusalLine refusal={run.refusal} />
      </div>
      {tried === null ? null : <PeopleResult fileName={tried.fileName} result={tried.result} done={tried.done} busy={run.busy} onTake={handleTake} />}
    </Sheet>
  );
}
