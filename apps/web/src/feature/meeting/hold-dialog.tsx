import { useMutation } from '@apollo/client/react';
import { FormPart } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attendance, SeatBodyFragment } from '../../gql/graphql';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';
import { HoldMeetingDocument } from './meeting.mutation';
import type { MeetingDialogProps } from './dialog-props';
import './meeting.css';

interface Row {
  seat: SeatBodyFragment;
  attended: Attendance;
  name: string;
  office: string;
}

/** As it was answered to the call, so that on the day only what differs is written. */
function rowOf(seat: SeatBodyFragment): Row {
  const substitute = seat.reply === 'substitute';
  return {
    seat, attended: seat.attended ?? (substitute ? 'substitute' : seat.reply === 'excused' ? 'absent' : 'present'),
    name: seat.attendedName ?? seat.replyName ?? '', office: seat.attendedOffice ?? seat.replyOffice ?? '',
  };
}

/** 登记到会: the day, and for each unit who sat there. */
export function HoldDialog({ meeting, onClose, onDone }: MeetingDialogProps) {
  const { t } = useTranslation();
  const [heldOn, setHeldOn] = useState(meeting.heldOn ?? meeting.onDate);
  const [rows, setRows] = useState<readonly Row[]>(() => meeting.seats.map(rowOf));
  const [hold] = useMutation(HoldMeetingDocument);
  const change = (id: string, next: Partial<Row>) => setRows(rows.map((row) => (row.seat.id === id ? { ...row, ...next } : row)));
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  const attendance = rows.map(({ seat, attended, name, office }) => ({ unitId: seat.unitId, attended, name: orNull(name), office: orNull(office) }));
  const unnamed = ({ attended, name }: Row) => attended === 'substitute' && name.trim() === '';
  return (
    <VerbDialog
      title={`${t('words.verb.holdMeeting')} · ${meeting.code}`}
      note={t('meeting.holdNote')}
      verb={t('words.verb.holdMeeting')}
      said={t('meeting.said.held')}
      complete={heldOn !== '' && !rows.some(unnamed)}
      send={() => hold({ variables: { id: meeting.id, version: meeting.version, heldOn, attendance } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <DayField label={t('meeting.heldOn')} value={heldOn} onChange={setHeldOn} />
          <FormPart title={t('meeting.attendance')}>
            <ul className="os-list">
              {rows.map((row) => (
                <li key={row.seat.id} className="mt-row">
                  <AttendanceFields row={row} error={tried && unnamed(row) ? t('rectification.missing') : undefined} onChange={(next) => change(row.seat.id, next)} />
                </li>
              ))}
            </ul>
          </FormPart>
        </>
      )}
    </VerbDialog>
  );
}

function AttendanceFields({ row, error, onChange }: { row: Row; error: string | undefined; onChange: (next: Partial<Row>) => void }) {
  const { t } = useTranslation();
  const unit = row.seat.unitName;
  return (
    <>
      <ChoiceField label={`${unit} · ${row.seat.office}`} value={row.attended} options={useWords<Attendance>('meeting.attendanceOf')} onChange={(attended) => onChange({ attended: attended ?? row.attended })} />
      {row.attended === 'substitute' ? (
        <div className="os-pair">
          <WordsField label={t('meeting.whoOf', { unit })} max={100} value={row.name} error={error} onChange={(name) => onChange({ name })} />
          <WordsField label={t('meeting.officeOf', { unit })} value={row.office} onChange={(office) => onChange({ office })} />
        </div>
      ) : null}
    </>
  );
}
