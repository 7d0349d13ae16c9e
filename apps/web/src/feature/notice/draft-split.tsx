import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDraftFragment } from '../../gql/graphql';
import { useReview } from './review-context';
import { splitPositions } from './split-position';

/** The sentence with its stops as places to cut. */
export function DraftSplit({ draft }: { draft: ReviewDraftFragment }) {
  const { t } = useTranslation();
  const { actions, onMode } = useReview();
  const [at, setAt] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const cuts = splitPositions(draft.text, draft.start);
  const handleSplit = async () => {
    if (at === null || busy) return;
    setBusy(true);
    const outcome = await actions.split(draft, at);
    setBusy(false);
    if (outcome === null) onMode(null);
    else setFault(outcome.text);
  };
  return (
    <div className="nt-split">
      <p className="lx-mut">{cuts.length === 0 ? t('notice.split.none') : t('notice.split.note')}</p>
      <p className="lx-song" role="group" aria-label={t('notice.split.title')}>
        {cuts.map((cut, index) => (
          <span key={cut.at}>
            <span className={at !== null && cut.at > at ? 'after' : ''}>
              {draft.text.slice((cuts[index - 1]?.at ?? draft.start) - draft.start, cut.at - draft.start)}
            </span>
            <button
              type="button"
              className="cut"
              aria-pressed={at === cut.at}
              aria-label={t('notice.split.at', { n: index + 1 })}
              onClick={() => setAt(cut.at)}
            />
          </span>
        ))}
        <span className={at === null ? '' : 'after'}>
          {draft.text.slice((cuts.at(-1)?.at ?? draft.start) - draft.start)}
        </span>
      </p>
      {fault === null ? null : (
        <p className="nt-refused" role="alert">
          {t('notice.failed.split')}：{fault}
        </p>
      )}
      <div className="lx-row">
        <Button
          kind="primary"
          size="small"
          blocked={at === null ? t('notice.split.title') : undefined}
          onClick={() => void handleSplit()}
        >
          {t('notice.split.do')}
        </Button>
        <Button size="small" onClick={() => onMode(null)}>
          {t('kit.cancel')}
        </Button>
      </div>
    </div>
  );
}
