import { Button, LinkedPanes, Sheet, usePhone } from '@lianxi/web-ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, NoticeReviewQuery } from '../../gql/graphql';
import { SideTabs, usePhoneScroll, type Side } from '../../ui/side-tabs';
import type { UnitChoice } from '../../ui/unit-picker';
import { CreateUnit } from './create-unit';
import { DraftList } from './draft-list';
import { ReviewContext } from './review-context';
import { ReviewFilters } from './review-filters';
import { ReviewText } from './review-text';
import type { ReviewStateOf } from './use-review-state';
import { useReviewVerbs } from './use-review-verbs';

type ReviewedNotice = NonNullable<NoticeReviewQuery['notice']>;

export interface ReviewWorkbenchProps {
  notice: ReviewedNotice;
  review: ReviewStateOf;
  proposed: UnitChoice | null;
  /** Where a new unit would most likely sit. */
  place: { level: Level; jurisdictionCode: string };
}

/** Text and readings side by side; on a phone one at a time, each card quoting its sentence. */
export function ReviewWorkbench({ notice, review, proposed, place }: ReviewWorkbenchProps) {
  const phone = usePhone();
  const [side, setSide] = useState<Side>('items');
  const handleSelect = (id: string) => {
    review.select(id);
    if (phone) setSide('items');
  };
  const verbs = useReviewVerbs(review, { proposed, revised: notice.edition > 1, onSelect: handleSelect });
  usePhoneScroll(phone, review.selectedId, side);
  return (
    <ReviewContext value={verbs.context}>
      {phone ? <Tabs side={side} onSide={setSide} items={review.ids.length} /> : null}
      <div className={`pg-sides review ${phone ? `phone show-${side}` : ''}`}>
        <Filters notice={notice} review={review} />
        <Panes notice={notice} review={review} verbs={verbs} quoted={phone} onSelect={handleSelect} />
      </div>
      {verbs.creating === null ? null : (
        <CreateUnit name={verbs.creating.name} {...place} onCreated={verbs.onCreated} onClose={verbs.onCloseCreate} />
      )}
    </ReviewContext>
  );
}

function Tabs({ side, onSide, items }: { side: Side; onSide: (side: Side) => void; items: number }) {
  const { t } = useTranslation();
  const labels = {
    view: t('notice.panes.view'),
    text: t('notice.panes.original'),
    items: t('notice.panes.items', { n: items }),
  };
  return <SideTabs side={side} onSide={onSide} labels={labels} />;
}

function Filters({ notice, review }: { notice: ReviewedNotice; review: ReviewStateOf }) {
  const { t } = useTranslation();
  return (
    <Sheet className="nt-filters pg-filters" label={t('notice.filter.show')}>
      <ReviewFilters
        drafts={notice.draftItems}
        figures={review.figures}
        filter={review.filter}
        onFilter={review.setFilter}
        sort={review.sort}
        onSort={review.setSort}
        revised={notice.edition > 1}
        settled={notice.state !== 'draft'}
      />
    </Sheet>
  );
}

interface PanesProps {
  notice: ReviewedNotice;
  review: ReviewStateOf;
  verbs: ReturnType<typeof useReviewVerbs>;
  quoted: boolean;
  onSelect: (id: string) => void;
}

function Panes({ notice, review, verbs, quoted, onSelect }: PanesProps) {
  const { t } = useTranslation();
  const open = notice.state === 'draft';
  const handleOpen = (id: string) => {
    const draft = notice.draftItems.find((each) => each.id === id);
    if (draft?.state === 'open' && draft.viewerCan.includes('reviseDraftItem')) review.setMode('edit');
  };
  return (
    <LinkedPanes
      ids={review.ids}
      selectedId={review.selectedId ?? undefined}
      onSelect={onSelect}
      onOpen={handleOpen}
      labels={{ notice: t('notice.panes.text'), cards: t('notice.panes.drafts') }}
      noticeHead={<TextHead notice={notice} />}
      notice={<ReviewText notice={notice} review={review} onSelect={onSelect} />}
      cardsHead={
        <>
          <h2>{t('notice.panes.drafts')}</h2>
          <span>{t('notice.panes.items', { n: review.ids.length })}</span>
          <UndoDrop verbs={verbs} drafts={notice.draftItems} numbers={review.numbers} />
        </>
      }
      cards={<DraftList review={review} quoted={quoted} onKeepCertain={open ? verbs.onKeepCertain : null} />}
      hint={t('notice.panes.hint')}
    />
  );
}

function TextHead({ notice }: { notice: ReviewedNotice }) {
  const { t } = useTranslation();
  const lines = useMemo(() => notice.text.split('\n').length, [notice.text]);
  return (
    <>
      <h2>{t('notice.panes.text')}</h2>
      <span>{t('notice.panes.lines', { from: 1, to: lines })}</span>
    </>
  );
}

interface UndoDropProps {
  verbs: ReturnType<typeof useReviewVerbs>;
  drafts: ReviewedNotice['draftItems'];
  numbers: ReadonlyMap<string, string>;
}

/** What was dropped last can be taken back where the eye is. */
function UndoDrop({ verbs, drafts, numbers }: UndoDropProps) {
  const { t } = useTranslation();
  const now = drafts.find((draft) => draft.id === verbs.lastDropped?.id);
  if (now === undefined || now.state !== 'dropped') return null;
  return (
    <span className="tools" role="status">
      {t('notice.said.dropped')} {numbers.get(now.id) ?? ''}
      <Button size="small" onClick={() => verbs.context.onRestore(now)}>
        {t('kit.undo')}
      </Button>
    </span>
  );
}
