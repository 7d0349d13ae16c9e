import { useQuery } from '@apollo/client/react';
import { Button, PageHead, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ConfirmNoticeMutation, NoticeReviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { UnitChoicesDocument } from '../../ui/unit-choice.query';
import type { UnitChoice } from '../../ui/unit-picker';
import { useViewer } from '../../ui/viewer-context';
import { ConfirmNotice } from './confirm-notice';
import { isUncertain, needsOf } from './draft-order';
import { useExportDrafts } from './export-drafts';
import { NoticeText } from './notice-text';
import { ReviewWorkbench } from './review-workbench';
import { useReviewState, type ReviewStateOf } from './use-review-state';
import { WarningList } from './warning-list';

type ReviewedNotice = NonNullable<NoticeReviewQuery['notice']>;

/** The whole review of one notice: head, warnings, the two sides, and the way into the register. */
export function NoticeReview({ notice }: { notice: ReviewedNotice }) {
  const review = useReviewState(notice);
  const [confirming, setConfirming] = useState(false);
  const { jointMeeting } = useViewer();
  const open = notice.state === 'draft';
  const proposed = useProposedRecipient(!open);
  const unchecked = notice.draftItems.filter((draft) => isUnchecked(draft, review.marks)).length;
  const place = {
    level: jointMeeting?.jointMeeting.level ?? ('city' as const),
    jurisdictionCode: /\d{4,9}/.exec(jointMeeting?.jointMeeting.code ?? '')?.[0] ?? '',
  };
  const handleSee = (start: number, end: number) => {
    const near = nearestTo(review.present, start, end);
    if (near !== undefined) review.select(near.id);
  };
  const handleShowDoubts = () => {
    setConfirming(false);
    review.setSort('doubt');
    review.setFilter({ show: 'doubt', unit: '', kind: '' });
    const first =
      notice.draftItems.find((draft) => needsOf(draft).includes('unit-unresolved')) ??
      notice.draftItems.find((draft) => needsOf(draft).length > 0);
    review.select(first?.id ?? null);
  };
  return (
    <>
      <ReviewHead
        notice={notice}
        review={review}
        onConfirm={notice.viewerCan.includes('confirmNotice') ? () => setConfirming(true) : undefined}
      />
      {open ? <WarningList text={notice.text} warnings={notice.warnings} onSee={handleSee} /> : null}
      {notice.draftItems.length === 0 ? (
        <NoticeText notice={notice} />
      ) : (
        <ReviewWorkbench notice={notice} review={review} proposed={proposed} place={place} />
      )}
      {confirming ? (
        <ConfirmNotice
          notice={notice}
          figures={review.figures}
          unchecked={unchecked}
          onShowDoubts={handleShowDoubts}
          onClose={() => setConfirming(false)}
          links={(done) => <DoneLinks noticeId={notice.id} done={done} />}
        />
      ) : null}
    </>
  );
}

/** Uncertain, open, and nobody has said it is right. */
function isUnchecked(draft: ReviewedNotice['draftItems'][number], marks: ReadonlySet<string>): boolean {
  return draft.state === 'open' && draft.change !== 'gone' && isUncertain(draft) && !marks.has(draft.id);
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

function ReviewHead({
  notice,
  review,
  onConfirm,
}: {
  notice: ReviewedNotice;
  review: ReviewStateOf;
  onConfirm: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const exportDrafts = useExportDrafts();
  const parts = [
    notice.docNumber,
    notice.issuedOn == null ? null : format.date(notice.issuedOn, { weekday: false }),
    notice.edition > 1 ? t('notice.edition', { n: notice.edition }) : null,
  ];
  const label = parts.flatMap((part) => (part == null ? [] : [`${part} · `])).join('');
  const done = notice.draftItems.filter((draft) => draft.state === 'open' && review.marks.has(draft.id)).length;
  // A sentence that is gone also waits for a person: its duty would end.
  const open = review.figures.open + review.figures.gone;
  const doubt = review.figures.doubt + review.figures.gone;
  const shown = [...review.groups.doubt, ...review.groups.certain, ...review.groups.dropped];
  return (
    <PageHead
      crumb={<Link to="/notices">{t('notice.title')}</Link>}
      title={notice.title === '' ? t('notice.unnamed', { name: notice.sourceName }) : notice.title}
      chip={<Tag>{t(`words.noticeState.${notice.state}`)}</Tag>}
      state={t(`notice.stateLine.${notice.state}`, { label, open, doubt, done, n: notice.dutyCount })}
      actions={
        <>
          {shown.length === 0 ? null : (
            <Button onClick={() => exportDrafts(notice.title, shown, review.numbers)}>{t('notice.act.export')}</Button>
          )}
          {notice.state === 'draft' ? null : (
            <Link className="lx-btn primary" to={`/register?notice=${notice.id}`}>
              {t('notice.act.openRegister')}
            </Link>
          )}
          {onConfirm === undefined ? null : (
            <Button kind="primary" onClick={onConfirm}>
              {t('notice.act.confirm')}
            </Button>
          )}
        </>
      }
    />
  );
}

function DoneLinks({ noticeId, done }: { noticeId: string; done: ConfirmNoticeMutation['confirmNotice'] }) {
  const { t } = useTranslation();
  return (
    <>
      {done.tasks > 0 ? (
        <Link className="lx-btn" to="/tasks?state=draft">
          {t('notice.act.openTasks')}
        </Link>
      ) : null}
      <Link className="lx-btn primary" to={`/register?notice=${noticeId}`}>
        {t('notice.act.openRegister')}
      </Link>
    </>
  );
}
