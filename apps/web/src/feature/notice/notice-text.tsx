import { Button, EmptyState, LightShape, NoticePane, Sheet } from '@lianxi/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeReviewQuery } from '../../gql/graphql';
import { headingLines } from '../../ui/notice-marks';

const NONE: readonly never[] = [];
const handleNothing = () => undefined;

export interface NoticeTextProps {
  notice: NonNullable<NoticeReviewQuery['notice']>;
  onDiscard: () => void;
}

/** The text alone: for readers who do not check readings, and for a notice in which nothing was read. */
export function NoticeText({ notice, onDiscard }: NoticeTextProps) {
  const { t } = useTranslation();
  const { text, sections, state, viewerCan } = notice;
  const headings = useMemo(() => headingLines(text, sections), [text, sections]);
  return (
    <>
      {state === 'draft' ? (
        <NothingRead canDiscard={viewerCan.includes('discardNotice')} onDiscard={onDiscard} />
      ) : null}
      <Sheet
        strong
        className="nt-text"
        title={t('notice.panes.text')}
        note={state === 'draft' || state === 'discarded' ? undefined : t('notice.readerNote')}
      >
        <NoticePane
          text={text}
          spans={NONE}
          onSelect={handleNothing}
          headings={headings}
          label={t('notice.panes.text')}
        />
      </Sheet>
    </>
  );
}

/** Said before the text: nothing came of it, what to do, and that the text is kept. */
function NothingRead({ canDiscard, onDiscard }: { canDiscard: boolean; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <Sheet strong className="nt-nothing" label={t('notice.nothingRead')}>
      <EmptyState
        fact={
          <b className="nt-nothing-fact">
            <LightShape kind="due_soon" /> {t('notice.nothingRead')}
          </b>
        }
        next={t('notice.nothingReadNext')}
        action={
          <div className="lx-row">
            <Link className="lx-btn primary" to="/notices/new">
              {t('notice.importOther')}
            </Link>
            {canDiscard ? <Button onClick={onDiscard}>{t('notice.act.discard')}</Button> : null}
          </div>
        }
      />
    </Sheet>
  );
}
