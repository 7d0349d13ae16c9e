import { EmptyState, NoticePane, Sheet } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeReviewQuery } from '../../gql/graphql';
import { headingLines } from '../../ui/notice-marks';

const NONE: readonly never[] = [];
const handleNothing = () => undefined;

/** The text alone: for readers who do not check readings, and for a notice in which nothing was read. */
export function NoticeText({ notice }: { notice: NonNullable<NoticeReviewQuery['notice']> }) {
  const { t } = useTranslation();
  const { text, sections, state } = notice;
  const headings = useMemo(() => headingLines(text, sections), [text, sections]);
  const again = (
    <Link className="lx-btn" to="/notices/new">
      {t('notice.import')}
    </Link>
  );
  return (
    <Sheet
      strong
      className="nt-text"
      title={t('notice.panes.text')}
      note={state === 'draft' ? undefined : t('notice.readerNote')}
    >
      {state === 'draft' ? (
        <EmptyState fact={t('notice.nothingRead')} next={t('notice.nothingReadNext')} action={again} />
      ) : null}
      <NoticePane
        text={text}
        spans={NONE}
        onSelect={handleNothing}
        headings={headings}
        label={t('notice.panes.text')}
      />
    </Sheet>
  );
}
