import { useMutation } from '@apollo/client/react';
import { Button, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingBodyFragment, SeatBodyFragment } from '../../gql/graphql';
import { ChoiceField, WordsField } from '../../ui/choice-fields';
import { VerbDialog } from '../../ui/verb-dialog';
import { ReplyMeetingDocument } from './meeting.mutation';

/** 参会单位: who is called, who comes, who was there. */
export function SeatSheet({ meeting, onDone }: { meeting: MeetingBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<SeatBodyFragment | null>(null);
  if (meeting.seats.length === 0) return null;
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const single = meeting.seats.length === 1;
  return (
    <Sheet padded title={t('meeting.seats')} note={meeting.state === 'called' ? t('meeting.repliedOf', { n: meeting.repliedCount, all: meeting.seatCount }) : t('meeting.attendedOf', { n: meeting.attendedCount, all: meeting.seatCount })}>
      <ul className="os-list mt-people">
        {meeting.seats.map((seat) => (
          <li key={seat.id}>
            <SeatLine seat={seat} />
            {seat.viewerCan.includes('replyMeeting') ? (
              <Button size="small" {...(single && seat.reply === 'pending' ? { kind: 'primary' as const } : {})} aria-label={`${t('words.verb.replyMeeting')} ${seat.unitName}`} onClick={() => setOpen(seat)}>
                {t(seat.reply === 'pending' ? 'words.verb.replyMeeting' : 'meeting.replyAgain')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {open === null ? null : <ReplyDialog meeting={meeting} seat={open} onClose={() => setOpen(null)} onDone={handleDone} />}
    </Sheet>
  );
}

function SeatLine({ seat }: { seat: SeatBodyFragment }) {
  const { t } = useTranslation();
  const { attended } = seat;
  const who = attended == null ? [seat.replyName, seat.replyOffice, seat.replyReason] : attended === 'absent' ? [seat.replyReason] : [seat.attendedName, seat.attendedName == null ? null : seat.attendedOffice];
  return (
    <p className="head">
      <b>{seat.unitName}</b> <span className="os-note">{seat.office}</span> <Tag>{attended == null ? t(`meeting.replyOf.${seat.reply}`) : t(`meeting.attendanceOf.${attended}`)}</Tag>
      <span className="os-note">{who.filter(Boolean).join(' · ')}</span>
    </p>
  );
}

type Reply = 'coming' | 'substitute' | 'excused';

/** 参会回复: the post comes, sends somebody, or is excused. */
function ReplyDialog({ meeting, seat, onClose, onDone }: { meeting: MeetingBodyFragment; seat: SeatBodyFragment; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [form, setForm] = useState({ reply: (seat.reply === 'pending' ? 'coming' : seat.reply) as Reply, name: seat.replyName ?? '', office: seat.replyOffice ?? '', reason: seat.replyReason ?? '' });
  const [send] = useMutation(ReplyMeetingDocument);
  const { reply } = form;
  const missing = (tried: boolean, text: string) => (tried && text.trim() === '' ? t('rectification.missing') : undefined);
  const orNull = (text: string) => (text.trim() === '' ? null : text);
  const options: Record<Reply, string> = { coming: t('meeting.replyOf.coming'), substitute: t('meeting.replyOf.substitute'), excused: t('meeting.replyOf.excused') };
  const complete = reply === 'coming' || (form.reason.trim() !== '' && (reply === 'excused' || (form.name.trim() !== '' && form.office.trim() !== '')));
  const input = { reply, name: orNull(form.name), office: orNull(form.office), reason: orNull(form.reason) };
  return (
    <VerbDialog
      title={`${t('words.verb.replyMeeting')} · ${seat.unitName}`}
      note={t('meeting.replyNote', { office: seat.office })}
      verb={t('words.verb.replyMeeting')}
      said={t('meeting.said.replied')}
      complete={complete}
      send={() => send({ variables: { id: meeting.id, seatId: seat.id, version: seat.version, input } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChoiceField label={t('meeting.reply')} value={reply} options={options} onChange={(next) => setForm({ ...form, reply: next ?? reply })} />
          {reply === 'excused' ? null : (
            <div className="os-pair">
              <WordsField label={t('meeting.who')} max={100} value={form.name} error={reply === 'substitute' ? missing(tried, form.name) : undefined} onChange={(name) => setForm({ ...form, name })} />
              <WordsField label={t('meeting.office')} value={form.office} error={reply === 'substitute' ? missing(tried, form.office) : undefined} onChange={(office) => setForm({ ...form, office })} />
            </div>
          )}
          {reply === 'coming' ? null : <WordsField label={t('outside.reason')} rows={2} max={1000} value={form.reason} error={missing(tried, form.reason)} onChange={(reason) => setForm({ ...form, reason })} />}
        </>
      )}
    </VerbDialog>
  );
}
