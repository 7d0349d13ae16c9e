import { useMutation, useQuery } from '@apollo/client/react';
import { CheckLine, FormPart } from '@lianxi/web-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingBodyFragment, MeetingKind, SeatCandidatesQuery } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { requestKey } from '../../ui/request-key';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { CallMeetingDocument, ReviseMeetingDocument } from './meeting.mutation';
import { SeatCandidatesDocument } from './meeting.query';
import './meeting.css';

type Candidate = SeatCandidatesQuery['seatCandidates'][number];

interface Form {
  kind: MeetingKind;
  title: string;
  onDate: string;
  atTime: string;
  place: string;
  chair: string;
  note: string;
  /** Units left out of those offered. */
  without: readonly string[];
  reason: string;
}

const formOf = (meeting: MeetingBodyFragment | null): Form => ({
  kind: meeting?.kind ?? 'full', title: meeting?.title ?? '', onDate: meeting?.onDate ?? '', atTime: meeting?.atTime ?? '09:00', place: meeting?.place ?? '', chair: meeting?.chair ?? '', note: meeting?.note ?? '', without: [], reason: '',
});

/** Who is offered: as called already, then the members with the post of this kind. */
function seatsOf(meeting: MeetingBodyFragment | null, candidates: readonly Candidate[]): readonly Candidate[] {
  const called = (meeting?.seats ?? []).map(({ unitId, unitName, postId, office }): Candidate => ({ unitId, unitName, postId: postId ?? null, office, holderName: null }));
  return [...called, ...candidates.filter(({ unitId }) => !called.some((seat) => seat.unitId === unitId))];
}

/** 通知开会, or 变更会议: kind, day, place, and who by post. */
export function CallDialog({ meeting, onClose, onDone }: { meeting: MeetingBodyFragment | null; onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation();
  const [key] = useState(requestKey);
  const [form, setForm] = useState(() => formOf(meeting));
  const made = useRef(meeting?.id ?? '');
  const change = (next: Partial<Form>) => setForm((before) => ({ ...before, ...next }));
  const { data } = useQuery(SeatCandidatesDocument, { variables: { kind: form.kind } });
  const offered = seatsOf(meeting, data?.seatCandidates ?? []);
  const seats = offered.filter(({ unitId }) => !form.without.includes(unitId));
  const [call] = useMutation(CallMeetingDocument);
  const [revise] = useMutation(ReviseMeetingDocument);
  const verb = t(meeting === null ? 'words.verb.callMeeting' : 'words.verb.reviseMeeting');
  const send = async () => {
    const { without: _without, reason, note, ...rest } = form;
    const input = { ...rest, note: note.trim() === '' ? null : note, seats: seats.map(({ unitId, postId, office }) => ({ unitId, postId: postId ?? null, office: office ?? t('meeting.headOrDeputy') })) };
    if (meeting !== null) return revise({ variables: { id: meeting.id, version: meeting.version, input, reason } });
    const answer = await call({ variables: { input, idempotencyKey: key } });
    made.current = answer.data?.callMeeting.id ?? '';
    return answer;
  };
  const complete = [form.title, form.onDate, form.atTime, form.place, form.chair].every((text) => text.trim() !== '') && seats.length > 0 && (meeting === null || form.reason.trim() !== '');
  return (
    <VerbDialog title={verb} note={t('meeting.callNote')} verb={verb} said={t(meeting === null ? 'meeting.said.called' : 'meeting.said.revised')} complete={complete} send={send} onClose={onClose} onDone={() => onDone(made.current)}>
      {(tried) => (
        <>
          <CallFields form={form} tried={tried} onChange={change} />
          <FormPart title={t('meeting.seats')} note={t('meeting.seatsNote', { n: seats.length })}>
            <div className="mt-seats" role="group" aria-label={t('meeting.seats')}>
              {offered.map(({ unitId, unitName, office, holderName }) => (
                <CheckLine
                  key={unitId}
                  label={`${unitName} · ${[office ?? t('meeting.headOrDeputy'), holderName].filter(Boolean).join(' ')}`}
                  checked={!form.without.includes(unitId)}
                  onChange={(event) => change({ without: event.target.checked ? form.without.filter((each) => each !== unitId) : [...form.without, unitId] })}
                />
              ))}
            </div>
          </FormPart>
          {meeting === null ? null : <WordsField label={t('outside.changeReason')} rows={2} max={1000} value={form.reason} error={tried && form.reason.trim() === '' ? t('rectification.missing') : undefined} onChange={(reason) => change({ reason })} />}
        </>
      )}
    </VerbDialog>
  );
}

function CallFields({ form, tried, onChange }: { form: Form; tried: boolean; onChange: (next: Partial<Form>) => void }) {
  const { t } = useTranslation();
  const missing = (text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  return (
    <>
      <ChoiceField label={t('meeting.kind')} value={form.kind} options={useWords<MeetingKind>('meeting.kindOf')} onChange={(kind) => onChange({ kind: kind ?? form.kind })} />
      <WordsField label={t('meeting.name')} hint={t('meeting.nameHint')} value={form.title} error={missing(form.title)} onChange={(title) => onChange({ title })} />
      <div className="os-pair">
        <DayField label={t('meeting.day')} value={form.onDate} error={missing(form.onDate)} onChange={(onDate) => onChange({ onDate })} />
        <WordsField label={t('meeting.time')} hint={t('delegateVisit.timeHint')} max={5} value={form.atTime} error={missing(form.atTime)} onChange={(atTime) => onChange({ atTime })} />
        <WordsField label={t('meeting.place')} value={form.place} error={missing(form.place)} onChange={(place) => onChange({ place })} />
        <WordsField label={t('meeting.chair')} value={form.chair} error={missing(form.chair)} onChange={(chair) => onChange({ chair })} />
      </div>
      <WordsField label={t('meeting.note')} hint={t('meeting.noteHint')} rows={2} max={2000} value={form.note} onChange={(note) => onChange({ note })} />
    </>
  );
}
