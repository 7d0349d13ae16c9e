import { useQuery } from '@apollo/client/react';
import { PageHead, SkeletonList, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AgendaSheet, PastSheet } from '../feature/meeting/agenda-sheet';
import { MeetingFacts, MeetingVerbs } from '../feature/meeting/meeting-body';
import { MeetingDetailDocument } from '../feature/meeting/meeting.query';
import { MinutesSheet } from '../feature/meeting/minutes-sheet';
import { SeatSheet } from '../feature/meeting/seat-sheet';
import { DocumentButton } from '../ui/document/document-dialog';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useToday } from '../ui/today-context';
import { useTitle } from '../ui/use-title';
import '../ui/outside/outside.css';

/** One meeting, in the order of its work: how far earlier decisions are, agenda with decisions, minutes, who was there. */
export function MeetingPage() {
  const { t } = useTranslation();
  const { meetingId: id = '' } = useParams();
  const today = useToday();
  const { data, error, loading, refetch } = useQuery(MeetingDetailDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const meeting = data?.meeting;
  const handleDone = () => void refetch();
  useTitle(meeting == null ? t('meeting.heading') : meeting.title);
  if (error !== undefined && meeting == null) return <QueryError error={error} what={t('meeting.failed')} onRetry={handleDone} />;
  if (meeting == null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (meeting == null) return <NotThere list={t('meeting.heading')} to="/meetings" fact={t('meeting.gone')} next={t('meeting.goneNext')} />;
  const seats = <SeatSheet meeting={meeting} onDone={handleDone} />;
  const first = meeting.state === 'called';
  return (
    <>
      <PageHead
        crumb={
          <>
            <Link to="/meetings">{t('meeting.heading')}</Link> / {meeting.code}
          </>
        }
        title={meeting.title}
        chip={<Tag>{`${t(`meeting.kindOf.${meeting.kind}`)} · ${t(`meeting.state.${meeting.state}`)}`}</Tag>}
        {...(meeting.stateReason != null ? { state: meeting.stateReason } : meeting.note != null ? { state: meeting.note } : {})}
        actions={
          <>
            <DocumentButton subject={{ id: meeting.id, code: meeting.code, kinds: meeting.documents, objects: [] }} />
            <MeetingVerbs meeting={meeting} today={today} onDone={handleDone} />
          </>
        }
      />
      <MeetingFacts meeting={meeting} />
      <div className="os-stack">
        {first && meeting.seats.length === 1 ? seats : null}
        <PastSheet meeting={meeting} />
        <AgendaSheet meeting={meeting} onDone={handleDone} />
        <MinutesSheet meeting={meeting} onDone={handleDone} />
        {first && meeting.seats.length === 1 ? null : seats}
      </div>
    </>
  );
}
