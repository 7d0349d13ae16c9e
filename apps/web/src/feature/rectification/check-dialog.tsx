import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckMethod } from '../../gql/graphql';
import { ChoiceField, ChoicesField, DayField, WordsField } from '../../ui/choice-fields';
import { FileList, type FileRow } from '../../ui/file-list';
import { useToday } from '../../ui/today-context';
import { VerbDialog } from '../../ui/verb-dialog';
import { firstLimit, limitInput, limitLacking, LimitFields } from '../../ui/limit-fields';
import { ReturnRectificationDocument, VerifyRectificationDocument } from './rectification.mutation';
import type { RectificationDialogProps } from './rectification-verbs';

/** 核验: when, where, how, by whom, what was seen; found not done, also why and until when it is worked on again. */
export function CheckDialog({ item, passed, onClose, onDone }: RectificationDialogProps & { passed: boolean }) {
  const { t } = useTranslation();
  const [method, setMethod] = useState<CheckMethod>('on_site');
  const [words, setWords] = useState({ onDate: useToday(), place: '', peopleMet: '', observations: '', reason: '' });
  const [chosen, setChosen] = useState<string[]>([]);
  const [files, setFiles] = useState<readonly FileRow[]>([]);
  const [limit, setLimit] = useState(firstLimit);
  const [verify] = useMutation(VerifyRectificationDocument);
  const [giveBack] = useMutation(ReturnRectificationDocument);
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  const lacks = { place: method === 'on_site' && words.place.trim() === '', observations: words.observations.trim() === '', reason: !passed && words.reason.trim() === '', limit: !passed && limitLacking(limit) };
  const missing = (lack: boolean) => (lack ? t('rectification.missing') : undefined);
  const people = item.checkerChoices.flatMap(({ personId, personName }) => (personId == null ? [] : [{ personId, personName }]));
  const { reason, ...seen } = words;
  const input = { ...seen, method, checkers: people.filter(({ personId }) => chosen.includes(personId)), attachmentIds: files.map(({ id }) => id) };
  const target = { id: item.id, version: item.version, input };
  const verb = t(passed ? 'words.verb.verifyRectification' : 'words.verb.returnRectification');
  return (
    <VerbDialog
      title={`${verb} · ${item.code}`}
      note={t(passed ? 'rectification.verifyNote' : 'rectification.returnNote')}
      verb={verb}
      said={t(passed ? 'rectification.said.verified' : 'rectification.said.returned')}
      complete={!Object.values(lacks).some(Boolean)}
      send={() => (passed ? verify({ variables: target }) : giveBack({ variables: { ...target, limit: limitInput(limit), reason } }))}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <div className="re-pair">
            <ChoiceField label={t('rectification.method')} value={method} options={{ on_site: t('rectification.methodOf.on_site'), papers: t('rectification.methodOf.papers') }} onChange={(next) => setMethod(next ?? method)} />
            <DayField label={t('rectification.checkedOn')} value={words.onDate} onChange={set('onDate')} />
          </div>
          <WordsField label={t('rectification.place')} value={words.place} error={missing(tried && lacks.place)} onChange={set('place')} />
          <ChoicesField label={t('rectification.checkers')} hint={t('rectification.checkersHint')} value={chosen} options={Object.fromEntries(people.map(({ personId, personName }) => [personId, personName]))} onChange={setChosen} />
          <WordsField label={t('rectification.observations')} rows={4} max={4000} value={words.observations} error={missing(tried && lacks.observations)} onChange={set('observations')} />
          <WordsField label={t('rectification.peopleMet')} max={1000} value={words.peopleMet} onChange={set('peopleMet')} />
          {passed ? null : (
            <>
              <WordsField label={t('rectification.returnReason')} rows={3} max={1000} value={words.reason} error={missing(tried && lacks.reason)} onChange={set('reason')} />
              <LimitFields limit={limit} tried={tried} onChange={setLimit} />
            </>
          )}
          <FileList files={files} onChange={setFiles} />
        </>
      )}
    </VerbDialog>
  );
}
