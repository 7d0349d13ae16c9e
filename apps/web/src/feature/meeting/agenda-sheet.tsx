import { Button, EmptyState, Light, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DecisionBodyFragment, MeetingBodyFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { fileAddress } from '../../ui/file-address';
import { useFormat } from '../../ui/format';
import { sizeText } from '../../ui/upload-file';
import { DecisionDialog, DropDialog } from './decision-dialog';
import './meeting.css';

type Item = MeetingBodyFragment['items'][number];
type Open = { item: Item; decision: DecisionBodyFragment | null; drop?: boolean };

/** 议程和议定事项: item by item, what was decided and how far it is. */
export function AgendaSheet({ meeting, onDone }: { meeting: MeetingBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open | null>(null);
  const may = (verb: 'recordDecision' | 'assignDecision' | 'dropDecision') => meeting.viewerCan.includes(verb);
  const props = { meeting, onClose: () => setOpen(null), onDone: () => { setOpen(null); onDone(); } };
  return (
    <Sheet padded title={t('meeting.agenda')} note={meeting.items.length === 0 ? undefined : t('meeting.itemsOf', { n: meeting.items.length })}>
      {meeting.items.length === 0 ? <EmptyState fact={t('meeting.agendaEmpty')} next={t('meeting.agendaEmptyNext')} /> : null}
      <ul className="os-list">
        {meeting.items.map((item) => (
          <li key={item.id}>
            <ItemBody item={item} />
            {meeting.decisions.filter(({ agendaItemId }) => agendaItemId === item.id).map((decision) => (
              <DecisionBody key={decision.id} decision={decision}>
                {decision.taskId == null && may('assignDecision') ? (
                  <Button size="small" aria-label={`${t('words.verb.assignDecision')} ${decision.sequence}`} onClick={() => setOpen({ item, decision })}>
                    {t('words.verb.assignDecision')}
                  </Button>
                ) : null}
                {decision.taskId == null && may('dropDecision') ? (
                  <Button kind="text" size="small" aria-label={`${t('words.verb.dropDecision')} ${decision.sequence}`} onClick={() => setOpen({ item, decision, drop: true })}>
                    {t('words.verb.dropDecision')}
                  </Button>
                ) : null}
              </DecisionBody>
            ))}
            {may('recordDecision') ? (
              <div className="acts">
                <Button size="small" aria-label={t('meeting.decideOf', { n: item.sequence })} onClick={() => setOpen({ item, decision: null })}>
                  {t('words.verb.recordDecision')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {meeting.decisions.length === 0 ? null : <ExportMenu quiet list="meeting-decisions" filter={{ meetingId: meeting.id }} />}
      {open === null ? null : open.drop === true && open.decision !== null ? <DropDialog {...props} decision={open.decision} /> : <DecisionDialog {...props} item={open.item} decision={open.decision} />}
    </Sheet>
  );
}

function ItemBody({ item }: { item: Item }) {
  const { t } = useTranslation();
  const subject = item.subjectId == null ? null : item.source === 'instruction' ? `/instructions/${item.subjectId}` : `/tasks/${item.subjectId}`;
  return (
    <>
      <p className="head">
        <b>{`${item.sequence}. ${item.title}`}</b> {item.source === 'free' ? null : <Tag>{t(`meeting.sourceOf.${item.source}`)}</Tag>}
        <span className="os-note">
          {item.unitName == null ? null : t('meeting.reports', { unit: item.unitName })} {subject === null ? null : <Link to={subject}>{t('meeting.openSubject')}</Link>}
        </span>
      </p>
      {item.note == null ? null : <p className="os-words">{item.note}</p>}
      {item.files.length === 0 ? null : (
        <ul className="os-chips" aria-label={t('report.files')}>
          {item.files.map((file) => (
            <li key={file.id}>
              <a href={fileAddress(file.id)}>{file.name}</a> <span className="os-note">{sizeText(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One decision with its task: who, until when, how far. */
export function DecisionBody({ decision, from = false, children }: { decision: DecisionBodyFragment; from?: boolean; children?: React.ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { taskId, taskCode, taskState, light, dueOn, units } = decision;
  const names = (role: 'lead' | 'support') => units.filter((unit) => unit.role === role).map(({ name }) => name).join('、');
  const done = decision.completedOn;
  return (
    <div className="mt-decision">
      <p>{decision.text}</p>
      <p className="head">
        {light == null || taskState == null ? <span className="os-note">{t('meeting.notFollowed')}</span> : <Light kind={light === 'normal' ? (done == null ? 'not_due' : 'accepted') : light} label={t(`words.taskState.${taskState}`)} />}
        <span className="os-note">
          {[
            names('lead') === '' ? null : t('meeting.leads', { unit: names('lead') }), names('support') === '' ? null : t('meeting.supports', { unit: names('support') }),
            done == null ? (dueOn == null ? null : t('meeting.dueOn', { date: format.date(dueOn) })) : t('meeting.doneOn', { date: format.date(done) }), from ? `${decision.meetingTitle} ${decision.meetingCode}` : null,
          ].filter(Boolean).join(' · ')}
        </span>
        {taskId == null ? null : (
          <span className="os-note">
            <Link to={`/tasks/${taskId}`}>{taskCode}</Link>
          </span>
        )}
        {children}
      </p>
      {decision.progress == null ? null : <p className="os-note">{decision.progress}</p>}
    </div>
  );
}

/** 以往议定事项: how far they are opens the meeting. */
export function PastSheet({ meeting }: { meeting: MeetingBodyFragment }) {
  const { t } = useTranslation();
  const { pastDecisions } = meeting;
  if (pastDecisions.length === 0 || meeting.state === 'cancelled') return null;
  const open = pastDecisions.filter(({ completedOn }) => completedOn == null).length;
  return (
    <Sheet padded title={t('meeting.past')} note={t('meeting.pastNote', { n: pastDecisions.length, open })}>
      {pastDecisions.map((decision) => (
        <DecisionBody key={decision.id} decision={decision} from />
      ))}
    </Sheet>
  );
}
