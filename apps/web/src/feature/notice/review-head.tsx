import { Button, PageHead, Tag } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeReviewQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useExportDrafts } from './export-drafts';
import type { ReviewStateOf } from './use-review-state';

type ReviewedNotice = NonNullable<NoticeReviewQuery['notice']>;

export interface ReviewHeadProps {
  notice: ReviewedNotice;
  review: ReviewStateOf;
  onConfirm: () => void;
  onDiscard: () => void;
}

/** The notice in one line, how its review stands in figures that add up, and its verbs. */
export function ReviewHead({ notice, review, onConfirm, onDiscard }: ReviewHeadProps) {
  const { t } = useTranslation();
  const exportDrafts = useExportDrafts();
  const shown = review.groups.flatMap((group) => group.drafts);
  const can = (verb: ReviewedNotice['viewerCan'][number]) => notice.viewerCan.includes(verb);
  return (
    <PageHead
      crumb={<Link to="/notices">{t('notice.title')}</Link>}
      title={notice.title === '' ? t('notice.unnamed', { name: notice.sourceName }) : notice.title}
      chip={<Tag>{t(`words.noticeState.${notice.state}`)}</Tag>}
      state={<StateLine notice={notice} review={review} />}
      actions={
        <>
          {can('discardNotice') && notice.draftItems.length > 0 ? (
            <Button onClick={onDiscard}>{t('notice.act.discard')}</Button>
          ) : null}
          {shown.length === 0 ? null : (
            <Button onClick={() => exportDrafts(notice.title, shown, review.numbers)}>{t('notice.act.export')}</Button>
          )}
          {notice.state === 'confirmed' || notice.state === 'superseded' ? (
            <Link className="lx-btn primary" to={`/register?notice=${notice.id}`}>
              {t('notice.act.openRegister')}
            </Link>
          ) : null}
          {can('confirmNotice') && notice.draftItems.length > 0 ? (
            <Button kind="primary" onClick={onConfirm}>
              {t('notice.act.confirm')}
            </Button>
          ) : null}
        </>
      }
    />
  );
}

function StateLine({ notice, review }: Pick<ReviewHeadProps, 'notice' | 'review'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { figures, marks } = review;
  const parts = [
    notice.docNumber,
    notice.issuedOn == null ? null : format.date(notice.issuedOn, { weekday: false }),
    notice.edition > 1 ? t('notice.edition', { n: notice.edition }) : null,
  ];
  const label = parts.flatMap((part) => (part == null ? [] : [`${part} · `])).join('');
  if (notice.state !== 'draft') return <>{t(`notice.stateLine.${notice.state}`, { label, n: notice.dutyCount })}</>;
  if (notice.draftItems.length === 0) return <>{t('notice.stateLine.nothing', { label })}</>;
  const { unsettled, doubtful, certain, gone } = figures;
  const done = notice.draftItems.filter((draft) => draft.state === 'open' && marks.has(draft.id)).length;
  return (
    <>
      {t('notice.stateLine.draft', { label, open: figures.open + gone, unsettled, doubtful, certain })}
      {gone > 0 ? t('notice.stateLine.gone', { gone }) : null}
      {t('notice.stateLine.done', { done })}
    </>
  );
}
