import { NoticePane } from '@lianxi/web-ui';
import { useMemo, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeReviewQuery, ReviewDraftFragment } from '../../gql/graphql';
import { headingLines, openingNames } from '../../ui/notice-marks';
import { isUncertain } from './draft-order';
import { lineAt, lineStarts } from './sentence-number';
import type { ReviewStateOf } from './use-review-state';

export interface ReviewTextProps {
  notice: NonNullable<NoticeReviewQuery['notice']>;
  review: ReviewStateOf;
  onSelect: (id: string) => void;
}

/** The text beside the cards: a sentence is marked while its card is drawn. */
export function ReviewText({ notice, review, onSelect }: ReviewTextProps) {
  const { t } = useTranslation();
  const { text, sections, draftItems } = notice;
  const { selectedId } = review;
  const spans = useSpans(review);
  const headings = useMemo(() => headingLines(text, sections), [text, sections]);
  const strongs = useStrongs(text, draftItems);
  const handleClick = (event: MouseEvent) => {
    const id = idOfLine(event.target, text, review.present);
    if (id !== undefined) onSelect(id);
  };
  return (
    <div onClick={handleClick}>
      <NoticePane
        text={text}
        spans={spans}
        selectedId={selectedId ?? undefined}
        onSelect={onSelect}
        strongs={strongs}
        headings={headings}
        label={t('notice.panes.text')}
      />
    </div>
  );
}

function useSpans({ present, numbers, selectedId, cards }: ReviewStateOf) {
  const { shownIds } = cards;
  const struck = present.find((draft) => draft.id === selectedId && draft.state === 'dropped')?.id;
  return useMemo(
    () =>
      present
        .filter((draft) => shownIds.has(draft.id) && (draft.state !== 'dropped' || draft.id === struck))
        .map((draft) => ({
          id: draft.id,
          start: draft.start,
          end: draft.end,
          number: numbers.get(draft.id) ?? '',
          unconfirmed: draft.state === 'open' && isUncertain(draft),
        })),
    [present, numbers, shownIds, struck],
  );
}

/** Names change less often than readings do: the lines are drawn anew only when one does. */
function useStrongs(text: string, drafts: readonly ReviewDraftFragment[]) {
  const names = [...new Set(drafts.flatMap((draft) => draft.units.map((unit) => unit.name)))].sort().join('\n');
  return useMemo(() => openingNames(text, names.split('\n')), [text, names]);
}

/** A line without marks may have readings whose cards are not drawn: a press on it brings the first of them. */
function idOfLine(target: EventTarget, text: string, drafts: readonly ReviewDraftFragment[]): string | undefined {
  if (!(target instanceof Element) || target.closest('[data-select]') !== null) return undefined;
  const row = target.closest<HTMLElement>('[data-line]');
  if (row === null || row.querySelector('[data-select]') !== null) return undefined;
  const starts = lineStarts(text);
  const line = Number(row.dataset['line']);
  return drafts.find((draft) => draft.state !== 'dropped' && lineAt(starts, draft.start) === line)?.id;
}
