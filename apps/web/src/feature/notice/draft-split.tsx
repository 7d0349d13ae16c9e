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
  const handleSplit = async () => {
    if (at === null || busy) return;
    setBusy(true);
    const outcome = await actions.split(draft, at);
    setBusy(false);
    if (outcome === null) onMode(draft, null);
    else setFault(outcome.text);
  };
  return (
    <div className="nt-split">
      <CutSentence draft={draft} at={at} onCut={setAt} />
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
        <Button size="small" onClick={() => onMode(draft, null)}>
          {t('kit.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface CutSentenceProps {
  draft: ReviewDraftFragment;
  at: number | null;
  onCut: (at: number) => void;
}

function CutSentence({ draft, at, onCut }: CutSentenceProps) {
  const { t } = useTranslation();
  const { text, start } = draft;
  const cuts = splitPositions(text, start);
  const from = (index: number) => (cuts[index - 1]?.at ?? start) - start;
  return (
    <>
      <p className="lx-mut">{t(cuts.length === 0 ? 'notice.split.none' : 'notice.split.note')}</p>
      <p className="lx-song" role="group" aria-label={t('notice.split.title')}>
        {cuts.map((cut, index) => (
          <span key={cut.at}>
            <span className={at !== null && cut.at > at ? 'after' : ''}>{text.slice(from(index), cut.at - start)}</span>
            <button
              type="button"
              className="cut"
              aria-pressed={at === cut.at}
              aria-label={t('notice.split.at', { n: index + 1 })}
              onClick={() => onCut(cut.at)}
            />
          </span>
        ))}
        <span className={at === null ? '' : 'after'}>{text.slice(from(cuts.length))}</span>
      </p>
    </>
  );
}
