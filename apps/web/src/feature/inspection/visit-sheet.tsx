import { useMutation } from '@apollo/client/react';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionMethod } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { requestKey } from '../../ui/request-key';
import { useToday } from '../../ui/today-context';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { EvidenceFileLink } from './evidence-file';
import type { Detail } from './inspection-facts';
import type { InspectionVerbProps } from './inspection-verbs';
import { RecordVisitDocument } from './inspection.mutation';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

/** 实地记录, newest first. */
export function VisitSheet({ inspection, onDone }: { inspection: Detail; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { visits, objects, viewerCan } = inspection;
  const verb = (['recordVisit', 'recordLateVisit'] as const).find((each) => viewerCan.includes(each));
  if (!inspection.inside || (visits.length === 0 && verb === undefined)) return null;
  const nameOf = (objectId: string) => objects.find(({ id }) => id === objectId)?.unitName ?? '';
  return (
    <Sheet padded title={t('inspection.visits')} tools={verb === undefined ? undefined : <Button size="small" onClick={() => setOpen(true)}>{t(`words.verb.${verb}`)}</Button>}>
      {visits.length === 0 ? <p>{t('inspection.visitsNone')}</p> : null}
      <ul className="in-findings">
        {visits.map(({ id, objectId, onDate, atTime, place, method, peopleMet, observations, recordedBy, late, files }) => (
          <li key={id}>
            <p>
              <b>{[[format.date(onDate), atTime].filter(Boolean).join(' '), nameOf(objectId), place].join(' · ')}</b> {late ? <Tag>{t('inspection.lateVisit')}</Tag> : null}
            </p>
            <p className="in-words">{observations}</p>
            {files.map((file) => (
              <p key={file.id}>
                <EvidenceFileLink file={file} />
              </p>
            ))}
            <p className="in-note">{[t(`inspection.methodOf.${method}`), peopleMet == null ? null : `${t('inspection.peopleMet')}：${peopleMet}`, t('inspection.recordedBy', { name: recordedBy })].filter(Boolean).join('；')}</p>
          </li>
        ))}
      </ul>
      {open && verb !== undefined ? <VisitDialog verb={verb} inspection={inspection} onClose={() => setOpen(false)} onDone={() => { setOpen(false); onDone(); }} /> : null}
    </Sheet>
  );
}

function VisitDialog({ verb, inspection, onClose, onDone }: InspectionVerbProps & { verb: 'recordVisit' | 'recordLateVisit' }) {
  const { t } = useTranslation();
  const { objects, methods } = inspection;
  const [key] = useState(requestKey);
  const [objectId, setObjectId] = useState(objects.length === 1 ? (objects[0]?.id ?? null) : null);
  const [method, setMethod] = useState<InspectionMethod | null>(methods.length === 1 ? (methods[0] ?? null) : null);
  const [words, setWords] = useState({ onDate: useToday(), place: '', peopleMet: '', observations: '' });
  const [record] = useMutation(RecordVisitDocument);
  const all = useWords<InspectionMethod>('inspection.methodOf');
  const approved = Object.fromEntries(methods.map((each) => [each, all[each]])) as Record<InspectionMethod, string>;
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  const send = () => record({ variables: { id: inspection.id, input: { ...words, objectId: objectId ?? '', method: method ?? 'on_site', peopleMet: words.peopleMet.trim() === '' ? null : words.peopleMet }, idempotencyKey: key } });
  return (
    <VerbDialog title={`${t(`words.verb.${verb}`)} · ${inspection.code}`} {...(verb === 'recordLateVisit' ? { note: t('inspection.lateVisitNote') } : {})} verb={t(`words.verb.${verb}`)} said={t('inspection.said.visit')} complete={objectId !== null && method !== null} send={send} onClose={onClose} onDone={onDone}>
      {(tried) => (
        <>
          <ChoiceField label={t('inspection.object')} hint={tried && objectId === null ? t('inspection.chooseOne') : undefined} value={objectId} options={Object.fromEntries(objects.map(({ id, unitName }) => [id, unitName]))} onChange={setObjectId} />
          <ChoiceField label={t('inspection.method')} hint={tried && method === null ? t('inspection.chooseOne') : undefined} value={method} options={approved} onChange={setMethod} />
          <DayField label={t('inspection.onDate')} value={words.onDate} onChange={set('onDate')} />
          <WordsField label={t('inspection.place')} value={words.place} onChange={set('place')} />
          <WordsField label={t('inspection.peopleMet')} max={1000} value={words.peopleMet} onChange={set('peopleMet')} />
          <WordsField label={t('inspection.observations')} rows={5} max={4000} value={words.observations} onChange={set('observations')} />
        </>
      )}
    </VerbDialog>
  );
}
