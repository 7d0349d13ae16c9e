import { FactsStrip, KeyValues, Quote, Sheet, Timeline, type Fact } from '@lianxi/web-ui';
import { verbWord } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComplaintBodyFragment, ComplaintDetailQuery } from '../../gql/graphql';
import { fileAddress } from '../../ui/file-address';
import { useFormat } from '../../ui/format';
import { sizeText } from '../../ui/upload-file';
import { useComplaintWord } from './use-complaint-word';

export type ComplaintDetail = NonNullable<ComplaintDetailQuery['complaint']>;

export function ComplaintFacts({ complaint }: { complaint: ComplaintBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useComplaintWord();
  const facts: Fact[] = [
    { key: 'received', label: t('complaint.receivedOn'), value: format.date(complaint.receivedOn) },
    { key: 'place', label: t('complaint.place'), value: complaint.placeName ?? '—' },
    { key: 'source', label: t('complaint.source'), value: `${word.source(complaint.source)} · ${t(complaint.anonymous ? 'complaint.anonymous' : 'complaint.named')}` },
    { key: 'unit', label: t('complaint.unit'), value: complaint.unitName ?? '—' },
    { key: 'due', label: t('complaint.dueOn'), value: complaint.dueOn == null ? '—' : `${format.date(complaint.dueOn)}${complaint.dueProvisional ? t('complaint.provisional') : ''}` },
  ];
  return <FactsStrip facts={facts} label={t('complaint.facts')} />;
}

/** 回避: who leaves it to others, and who those others are; where nobody is left, who has to appoint somebody. */
export function ComplaintRecusal({ complaint: { recusal, state } }: { complaint: ComplaintDetail }) {
  const { t, i18n } = useTranslation();
  if (recusal == null || (!recusal.concerned && !recusal.leaderHandles) || state === 'closed') return null;
  const list = (people: readonly string[]) => (people.length === 0 ? t('complaint.recusal.nobody') : people.join(i18n.language === 'en' ? '; ' : '；'));
  return (
    <div className="complaint-recusal" role="note">
      <p>{t(recusal.leaderHandles ? 'complaint.recusal.office' : 'complaint.recusal.own')}</p>
      <p>{t('complaint.recusal.handlers', { people: list(recusal.handlers) })}</p>
      <p>{t('complaint.recusal.confidants', { people: list(recusal.confidants) })}</p>
    </div>
  );
}

/** What was written, with its files; or that it is sealed. */
export function ComplaintText({ complaint }: { complaint: ComplaintDetail }) {
  const { t } = useTranslation();
  return (
    <Sheet padded title={t('complaint.text')} note={complaint.aboutUnitName == null ? undefined : t('complaint.about', { unit: complaint.aboutUnitName })}>
      {complaint.text == null ? <p>{t('complaint.sealedNote')}</p> : <Quote>{complaint.text}</Quote>}
      {complaint.files.length === 0 ? null : (
        <ul className="complaint-list">
          {complaint.files.map((file) => (
            <li key={file.id}>
              <a href={fileAddress(file.id)}>{file.name}</a> <span className="aid">{sizeText(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      {complaint.files.some(({ mime }) => mime.includes('wordprocessing')) ? <p className="complaint-more">{t('complaint.filesNote')}</p> : null}
      {complaint.joinedTo == null ? null : (
        <p>
          {t('complaint.joinedTo')} <Link to={`/complaints/${complaint.joinedTo.id}`}>{complaint.joinedTo.code}</Link>
        </p>
      )}
      {complaint.joined.map((each) => (
        <p key={each.id}>
          <Link to={`/complaints/${each.id}`}>{each.code}</Link> {each.text}
        </p>
      ))}
    </Sheet>
  );
}

/** Findings, answer, what its sender thought of it, and where it went. */
export function ComplaintCourse({ complaint }: { complaint: ComplaintDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useComplaintWord();
  const on = (day: string | null | undefined, text: string | null | undefined) => [text, day == null ? null : format.date(day)].filter(Boolean).join(' · ');
  const facts = [
    ['returnReason', complaint.returnReason],
    ['finding', complaint.finding == null || complaint.verifiedOn == null ? null : on(complaint.verifiedOn, word.finding(complaint.finding))],
    ['findingText', complaint.findingText],
    ['answer', complaint.answer],
    ['answeredOn', complaint.answeredOn == null ? null : format.date(complaint.answeredOn)],
    ['satisfaction', complaint.satisfaction == null ? null : on(complaint.ratedOn, [word.satisfaction(complaint.satisfaction), complaint.satisfactionNote].filter(Boolean).join('，'))],
    ['handedTo', complaint.handedTo == null ? null : on(complaint.handedOn, [complaint.clueAuthority == null ? null : word.authority(complaint.clueAuthority), complaint.handedTo].filter(Boolean).join(' '))],
    ['handReason', complaint.handReason],
    ['receipt', complaint.receiptNumber == null ? null : on(complaint.receiptOn, complaint.receiptNumber)],
    [complaint.proposedAs === 'inspection' ? 'inspection' : 'task', complaint.taskTitle == null ? null : [complaint.taskTitle, complaint.taskReason].filter(Boolean).join('：')],
    ['taskApprovedOn', complaint.taskApprovedOn == null ? null : format.date(complaint.taskApprovedOn)],
    ['closedOn', complaint.closedOn == null ? null : format.date(complaint.closedOn)],
  ] as const;
  const told = facts.filter(([, value]) => value != null && value !== '');
  if (told.length === 0) return null;
  return (
    <Sheet padded title={t('complaint.course')}>
      <div className="complaint-course">
        <KeyValues facts={told.map(([key, value]) => ({ key, label: t(`complaint.course_${key}`), value }))} />
      </div>
      {complaint.inspectionId == null ? null : (
        <p>
          <Link to={`/inspections/${complaint.inspectionId}`}>{t('complaint.becameInspection')}</Link>
        </p>
      )}
      {complaint.task == null ? null : (
        <p>
          {t('complaint.becameTask')} <Link to={`/tasks/${complaint.task.id}`}>{complaint.task.title}</Link> {t(`words.taskState.${complaint.task.state}`)}
        </p>
      )}
    </Sheet>
  );
}

/** 经过, for those who read all of it: the log has no word of the complaint. */
export function ComplaintTimeline({ events }: { events: ComplaintDetail['events'] }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  if (events.length === 0) return null;
  const items = events.map((event) => ({
    key: String(event.sequence),
    when: format.dateTime(event.at),
    at: event.at,
    who: [event.unitName, event.postTitle, event.personName].filter(Boolean).join(' ') || (event.verb === 'recomputeDueDates' ? t('rectification.system') : t('complaint.public')),
    what: verbWord(event.verb, i18n.language === 'en' ? 'en' : 'zh'),
    ...(event.reason == null ? {} : { reason: event.reason }),
  }));
  return (
    <Sheet title={t('complaint.timeline')} padded>
      <Timeline label={t('complaint.timeline')} items={items} />
    </Sheet>
  );
}
