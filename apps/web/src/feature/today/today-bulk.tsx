import { Button, Dialog } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format';
import type { TodayItem } from './today-target';
import { bulkVerb, DIRECT, type DirectVerb } from './today-verbs';
import type { TodayDesk } from './use-today-desk';

const VERBS = Object.keys(DIRECT) as readonly DirectVerb[];

export interface TodayBulkProps {
  /** The lines chosen. */
  chosen: readonly TodayItem[];
  desk: TodayDesk;
  onClear: () => void;
  onUrge: (items: readonly TodayItem[]) => void;
}

/** What can be done with the chosen lines together: each verb with how many it is for, then shown before it is done. */
export function TodayBulk({ chosen, desk, onClear, onUrge }: TodayBulkProps) {
  const { t } = useTranslation();
  const [verb, setVerb] = useState<DirectVerb | null>(null);
  const ofVerb = (each: DirectVerb) => chosen.filter((item) => bulkVerb(item) === each);
  const urged = chosen.filter((item) => item.viewerCan.includes('urge'));
  if (chosen.length === 0) return null;
  return (
    <div className="today-bulk" role="region" aria-label={t('today.bulk')}>
      <strong>{t('today.chosen', { count: chosen.length })}</strong>
      {VERBS.filter((each) => ofVerb(each).length > 0).map((each) => (
        <Button key={each} kind="primary" size="small" onClick={() => setVerb(each)}>
          {t('today.verbCount', { verb: t(`words.verb.${each}`), count: ofVerb(each).length })}
        </Button>
      ))}
      {urged.length === 0 ? null : (
        <Button size="small" onClick={() => onUrge(urged)}>
          {t('today.verbCount', { verb: t('words.verb.urge'), count: urged.length })}
        </Button>
      )}
      <Button size="small" kind="text" onClick={onClear}>
        {t('today.clear')}
      </Button>
      {verb === null ? null : <BulkDialog verb={verb} items={ofVerb(verb)} desk={desk} onClose={() => setVerb(null)} onDone={onClear} />}
    </div>
  );
}

interface BulkDialogProps {
  verb: DirectVerb;
  items: readonly TodayItem[];
  desk: TodayDesk;
  onClose: () => void;
  onDone: () => void;
}

/** Shows each thing with what was written, then does one after the other; what is refused stays, with the reason. */
function BulkDialog({ verb, items: given, desk, onClose, onDone }: BulkDialogProps) {
  const { t } = useTranslation();
  const [items] = useState(given);
  const [progress, setProgress] = useState<{ at: number; failed: number } | null>(null);
  const word = t(`words.verb.${verb}`);
  const handleRun = async () => {
    let failed = 0;
    for (const [at, item] of items.entries()) {
      setProgress({ at: at + 1, failed });
      if (!(await desk.run(item, verb))) failed += 1;
    }
    setProgress({ at: items.length, failed });
    if (failed > 0) return;
    onClose();
    onDone();
  };
  const running = progress !== null && progress.failed === 0;
  return (
    <Dialog
      wide
      title={t('today.verbCount', { verb: word, count: items.length })}
      note={t('today.bulkNote')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={progress !== null} onClick={() => void handleRun()}>
          {running ? t('today.working', { at: progress.at, count: items.length }) : t('today.bulkDo', { verb: word, count: items.length })}
        </Button>
      }
    >
      {progress !== null && progress.failed > 0 ? <p role="alert">{t('today.bulkFailed', { done: progress.at - progress.failed, failed: progress.failed })}</p> : null}
      <ul className="today-preview">
        {items.map((item) => (
          <PreviewLine key={item.id} item={item} refusal={desk.refused.get(item.id)?.text} />
        ))}
      </ul>
    </Dialog>
  );
}

function PreviewLine({ item, refusal }: { item: TodayItem; refusal: string | undefined }) {
  const format = useFormat();
  const facts = [item.unitName, item.periodStartOn == null ? null : format.period(item.periodStartOn, item.periodMonths ?? 1), item.dueOn == null ? null : format.date(item.dueOn)];
  return (
    <li>
      <div className="title">{item.title}</div>
      <div className="sub">{facts.filter((fact) => fact !== null).join(' · ')}</div>
      {item.excerpt == null ? null : <div className="excerpt">{item.excerpt}</div>}
      {refusal === undefined ? null : <div className="refusal" role="alert">{refusal}</div>}
    </li>
  );
}
