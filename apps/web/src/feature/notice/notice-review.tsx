import { useQuery } from '@apollo/client/react';
import { standingOf } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConfirmNoticeMutation, Level, NoticeReviewQuery } from '../../gql/graphql';
import { UnitChoicesDocument } from '../../ui/unit-choice.query';
import type { UnitChoice } from '../../ui/unit-picker';
import { useViewer } from '../../ui/viewer-context';
import { ConfirmNotice } from './confirm-notice';
import { DiscardedBanner, DiscardNotice } from './discard-notice';
import { NoticeMembers, NoticeMembersSheet } from './notice-members';
import { NoticeText } from './notice-text';
import { ReviewHead } from './review-head';
import { ReviewWorkbench } from './review-workbench';
import { UnsettledBanner } from './unsettled-banner';
import { useReviewState, type ReviewStateOf } from './use-review-state';
import { WarningList } from './warning-list';

type ReviewedNotice = NonNullable<NoticeReviewQuery['notice']>;

/** The whole review of one notice: head, what blocks, warnings, the two sides, and the way into the register. */
export function NoticeReview({ notice }: { notice: ReviewedNotice }) {
  const review = useReviewState(notice);
  const [asking, setAsking] = useState<'confirm' | 'discard' | null>(null);
  const open = notice.state === 'draft';
  const proposed = useProposedRecipient(!open);
  const place = useSeat();
  const read = notice.draftItems.length > 0;
  const handleSee = (start: number, end: number) => {
    const near = nearestTo(review.present, start, end);
    if (near !== undefined) review.select(near.id);
  };
  const handleShow = (standing: 'unsettled' | 'doubtful') => {
    setAsking(null);
    showOnly(review, notice, standing);
  };
  const handleClose = () => setAsking(null);
  return (
    <>
      <ReviewHead
        notice={notice}
        review={review}
        onConfirm={() => setAsking('confirm')}
        onDiscard={() => setAsking('discard')}
      />
      {notice.state === 'discarded' ? <DiscardedBanner notice={notice} /> : null}
      {open ? <UnsettledBanner figures={review.figures} onShow={() => handleShow('unsettled')} /> : null}
      {asking === 'confirm' ? null : <NoticeMembersSheet notice={notice} />}
      {open && read ? <WarningList text={notice.text} warnings={notice.warnings} onSee={handleSee} /> : null}
      {read ? (
        <ReviewWorkbench notice={notice} review={review} proposed={proposed} place={place} />
      ) : (
        <NoticeText notice={notice} onDiscard={() => setAsking('discard')} />
      )}
      {asking === 'discard' ? <DiscardNotice notice={notice} open={review.figures.open} onClose={handleClose} /> : null}
      {asking === 'confirm' ? (
        <ConfirmNotice
          notice={notice}
          figures={review.figures}
          unchecked={uncheckedOf(review, notice)}
          onShow={handleShow}
          onClose={handleClose}
          members={<NoticeMembers notice={notice} />}
          links={(done) => <DoneLinks notice={notice} done={done} />}
        />
      ) : null}
    </>
  );
}

/** Where a new unit would most likely sit. */
function useSeat(): { level: Level; jurisdictionCode: string } {
  const { jointMeeting } = useViewer();
  const { level = 'city', code = '' } = jointMeeting?.jointMeeting ?? {};
  return { level, jurisdictionCode: /\d{4,9}/.exec(code)?.[0] ?? '' };
}

/** Doubtful, and nobody has said it is right. */
function uncheckedOf({ marks }: ReviewStateOf, { draftItems }: ReviewedNotice): number {
  return draftItems.filter((draft) => standingOf(draft) === 'doubtful' && !marks.has(draft.id)).length;
}

function showOnly(review: ReviewStateOf, { draftItems }: ReviewedNotice, standing: 'unsettled' | 'doubtful'): void {
  review.setSort('doubt');
  review.setFilter({ show: standing, unit: '', kind: '' });
  const first = draftItems.filter((draft) => standingOf(draft) === standing).sort((a, b) => a.start - b.start)[0];
  review.select(first?.id ?? null);
}

/** The reading that covers a place of the text, else the one nearest to it. */
function nearestTo<Place extends { start: number; end: number }>(
  places: readonly Place[],
  start: number,
  end: number,
): Place | undefined {
  const over = places.find((place) => place.start < Math.max(end, start + 1) && start < place.end);
  return over ?? [...places].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

/** Data without a stated recipient most likely goes to the lead unit; it is proposed, a person confirms it (N8). */
function useProposedRecipient(skip: boolean): UnitChoice | null {
  const { data } = useQuery(UnitChoicesDocument, { variables: { filter: { membersOnly: true } }, skip });
  return data?.units.items.find((unit) => unit.membershipRole === 'lead') ?? null;
}

function DoneLinks({ notice, done }: { notice: ReviewedNotice; done: ConfirmNoticeMutation['confirmNotice'] }) {
  const { t } = useTranslation();
  // One primary button: while members are to be made, that is it.
  const kind = notice.memberCandidates.length > 0 ? 'lx-btn' : 'lx-btn primary';
  return (
    <>
      {done.tasks > 0 ? (
        <Link className="lx-btn" to="/tasks?state=draft">
          {t('notice.act.openTasks')}
        </Link>
      ) : null}
      <Link className={kind} to={`/register?notice=${notice.id}`}>
        {t('notice.act.openRegister')}
      </Link>
    </>
  );
}
