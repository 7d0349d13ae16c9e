import { useMutation } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentBodyFragment, AssessmentMethod } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { FileList, type FileRow } from '../../ui/file-list';
import { emptyPerson, PersonFields, type PersonForm } from '../../ui/outside/person-fields';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { HandInAssessmentDocument, RecordAssessmentWorkDocument, ReturnAssessmentDocument, SetAssessorsDocument, WithdrawAssessmentDocument, CloseAssessmentDocument } from './assessment.mutation';

export interface AssessmentDialogProps {
  assessment: AssessmentBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

/** 确定评估人员: by the invited account that ends, or by name. */
export function AssessorsDialog({ assessment, onClose, onDone }: AssessmentDialogProps) {
  const { t } = useTranslation();
  const [people, setPeople] = useState<readonly PersonForm[]>(() => assessment.assessors.map(({ postId, personName, office }, key) => ({ key, postId: postId ?? null, personName, office })));
  const [save] = useMutation(SetAssessorsDocument);
  const change = (key: number, next: Partial<PersonForm>) => setPeople(people.map((row) => (row.key === key ? { ...row, ...next } : row)));
  return (
    <VerbDialog
      title={`${t('words.verb.setAssessors')} · ${assessment.code}`}
      note={t('assessment.assessorsNote')}
      verb={t('words.verb.setAssessors')}
      said={t('assessment.said.assessors')}
      complete
      send={() => save({ variables: { id: assessment.id, version: assessment.version, assessors: people.map(({ key: _key, ...person }) => person) } })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <ul className="os-list">
            {people.map((person, at) => (
              <li key={person.key}>
                <PersonFields person={person} name={String(at + 1)} onChange={(next) => change(person.key, next)} onRemove={() => setPeople(people.filter(({ key }) => key !== person.key))} />
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => setPeople([...people, emptyPerson(people)])}>
            {t('assessment.addAssessor')}
          </Button>
        </>
      )}
    </VerbDialog>
  );
}

/** 记录评估工作: unit, day, place, how, what was seen; files if there are any. */
export function WorkDialog({ assessment, onClose, onDone }: AssessmentDialogProps) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState({ unitId: assessment.units.length === 1 ? (assessment.units[0]?.id ?? null) : null, onDate: '', place: '', method: null as AssessmentMethod | null, observations: '' });
  const [files, setFiles] = useState<readonly FileRow[]>([]);
  const [record] = useMutation(RecordAssessmentWorkDocument);
  const methods = useWords<AssessmentMethod>('assessment.methodOf');
  const { unitId, method, ...words } = form;
  const input = { ...words, unitId: unitId ?? '', method: method ?? 'on_site', files: files.map(({ id }) => ({ id })) };
  return (
    <VerbDialog
      title={`${t('words.verb.recordAssessmentWork')} · ${assessment.code}`}
      note={t('assessment.workNote')}
      verb={t('words.verb.recordAssessmentWork')}
      said={t('assessment.said.work')}
      complete={unitId !== null && method !== null && form.onDate !== '' && form.place.trim() !== '' && form.observations.trim() !== ''}
      send={() => record({ variables: { id: assessment.id, input, idempotencyKey: key } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChoiceField label={t('assessment.unit')} hint={tried && unitId === null ? t('inspection.chooseOne') : undefined} value={unitId} options={Object.fromEntries(assessment.units.map(({ id, name }) => [id, name]))} onChange={(next) => setForm({ ...form, unitId: next })} />
          <div className="os-pair">
            <DayField label={t('assessment.day')} value={form.onDate} error={tried && form.onDate === '' ? t('rectification.missing') : undefined} onChange={(onDate) => setForm({ ...form, onDate })} />
            <ChoiceField label={t('assessment.method')} hint={tried && method === null ? t('inspection.chooseOne') : undefined} value={method} options={methods} onChange={(next) => setForm({ ...form, method: next })} />
          </div>
          <WordsField label={t('assessment.place')} value={form.place} error={tried && form.place.trim() === '' ? t('rectification.missing') : undefined} onChange={(place) => setForm({ ...form, place })} />
          <WordsField label={t('assessment.observations')} hint={t('assessment.noNames')} rows={6} max={10000} value={form.observations} error={tried && form.observations.trim() === '' ? t('rectification.missing') : undefined} onChange={(observations) => setForm({ ...form, observations })} />
          <FileList files={files} onChange={setFiles} />
        </>
      )}
    </VerbDialog>
  );
}

/** 提交评估报告: what it says of each indicator, in words, and the report itself. */
export function ReportDialog({ assessment, onClose, onDone }: AssessmentDialogProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState({ report: '', source: '' });
  const [results, setResults] = useState<readonly string[]>(() => assessment.indicators.map(() => ''));
  const [files, setFiles] = useState<readonly FileRow[]>([]);
  const [send] = useMutation(HandInAssessmentDocument);
  const forThem = assessment.viewerCan.includes('setAssessors');
  const input = { report: words.report, results: [...results], files: files.map(({ id }) => ({ id })), source: forThem ? words.source : null };
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <VerbDialog
      title={`${t('words.verb.handInAssessment')} · ${assessment.code}`}
      note={t('assessment.reportNote')}
      verb={t('words.verb.handInAssessment')}
      said={t('assessment.said.reported')}
      complete={words.report.trim() !== '' && results.every((result) => result.trim() !== '') && (!forThem || words.source.trim() !== '')}
      send={() => send({ variables: { id: assessment.id, version: assessment.version, input } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          {assessment.indicators.map(({ name, standard }, at) => (
            <WordsField key={name} label={name} hint={standard} max={1000} value={results[at] ?? ''} error={missing(tried, results[at] ?? '')} onChange={(value) => setResults(results.map((each, place) => (place === at ? value : each)))} />
          ))}
          <WordsField label={t('assessment.report')} hint={t('assessment.noNames')} rows={6} max={10000} value={words.report} error={missing(tried, words.report)} onChange={(report) => setWords({ ...words, report })} />
          <FileList files={files} onChange={setFiles} />
          {forThem ? <WordsField label={t('assessment.reportSource')} hint={t('assessment.reportSourceHint')} max={500} value={words.source} error={missing(tried, words.source)} onChange={(source) => setWords({ ...words, source })} /> : null}
        </>
      )}
    </VerbDialog>
  );
}

/** 退回报告, 终止委托: with the reason; 办结: without. */
export function ShortDialog({ assessment, step, onClose, onDone }: AssessmentDialogProps & { step: 'returnAssessment' | 'withdrawAssessment' | 'closeAssessment' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [giveBack] = useMutation(ReturnAssessmentDocument);
  const [withdraw] = useMutation(WithdrawAssessmentDocument);
  const [close] = useMutation(CloseAssessmentDocument);
  const { id, version } = assessment;
  const asks = step !== 'closeAssessment';
  const send = () => (step === 'closeAssessment' ? close({ variables: { id, version } }) : step === 'returnAssessment' ? giveBack({ variables: { id, version, reason } }) : withdraw({ variables: { id, version, reason } }));
  return (
    <VerbDialog title={`${t(`words.verb.${step}`)} · ${assessment.code}`} note={t(`assessment.note.${step}`)} verb={t(`words.verb.${step}`)} said={t(`assessment.done.${step}`)} complete={!asks || reason.trim() !== ''} send={send} onClose={onClose} onDone={onDone}>
      {(tried) => (asks ? <WordsField label={t('outside.reason')} rows={3} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} /> : null)}
    </VerbDialog>
  );
}
