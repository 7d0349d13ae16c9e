import { Button, Light, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../ui/format';
import type { Detail } from './inspection-facts';
import type { ObjectStep } from './object-dialog-frame';
import { ObjectDialog } from './object-dialogs';

export type InspectedObject = Detail['objects'][number];
const STEPS = ['deliverConclusion', 'receiveConclusion', 'objectToConclusion', 'confirmObjection', 'decideReview'] as const satisfies readonly ObjectStep[];

/** One object: its notice, its part of the conclusion, and the clock that runs. */
export function ObjectSheet({ inspection, object, onDone }: { inspection: Detail; object: InspectedObject; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<ObjectStep | null>(null);
  const { unitId, unitName, state, notifiedOn, noticeText, conclusion, viewerCan } = object;
  const done = () => {
    setOpen(null);
    onDone();
  };
  return (
    <Sheet
      padded
      title={unitName}
      note={inspection.covert && notifiedOn == null ? undefined : notifiedOn == null ? t('inspection.notNotified') : t('inspection.notified', { date: format.date(notifiedOn) })}
      tools={STEPS.filter((step) => viewerCan.includes(step)).map((step) => (
        <Button key={step} size="small" kind="primary" onClick={() => setOpen(step)}>
          {t(`words.verb.${step}`)}
        </Button>
      ))}
    >
      <Words label={t('inspection.noticeText')} words={noticeText} />
      <Words label={t('inspection.conclusion')} words={conclusion} />
      <p>
        <Tag>{t(`inspection.conclusionState.${state}`)}</Tag> <Clock object={object} />
      </p>
      <History object={object} />
      <p className="in-note">
        <Link to={`/units/${unitId}`}>{unitName}</Link>
      </p>
      {open === null ? null : <ObjectDialog step={open} inspection={inspection} object={object} onClose={() => setOpen(null)} onDone={done} />}
    </Sheet>
  );
}

function Words({ label, words }: { label: string; words: string | null | undefined }) {
  if (words == null) return null;
  return (
    <div className="in-said">
      <h3>{label}</h3>
      <p className="in-words">{words}</p>
    </div>
  );
}

/** Until when a review may be asked, or is due. */
function Clock({ object }: { object: InspectedObject }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { light, state, objectionUntilOn, reviewUntilOn, clockProvisional } = object;
  const until = state === 'objected' ? reviewUntilOn : objectionUntilOn;
  if (light == null || until == null) return null;
  const words = t(state === 'objected' ? 'inspection.reviewUntil' : 'inspection.objectionUntil', { date: format.date(until) });
  return <Light kind={light === 'normal' ? 'not_due' : light} label={`${words}${clockProvisional ? t('inspection.provisional') : ''}`} />;
}

function History({ object }: { object: InspectedObject }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { deliveredOn, receivedOn, receivedBy, receiptSource, objectedOn, objection, objectionSource, objectionRecordedBy, objectionConfirmedOn, objectionConfirmedBy, reviewedOn, reviewOutcome, reviewText, reviewDocument, reviewers } = object;
  const lines = [
    deliveredOn == null ? null : t('inspection.delivered', { date: format.date(deliveredOn) }),
    receivedOn == null ? null : t('inspection.received', { date: format.date(receivedOn), who: [receivedBy, receiptSource].filter(Boolean).join('，') }),
    objectedOn == null ? null : `${t('inspection.objectedOn', { date: format.date(objectedOn) })}：${objection ?? ''}`,
    objectionSource == null ? null : t('inspection.objectionNoted', { who: objectionRecordedBy ?? '', source: objectionSource }),
    objectionConfirmedOn == null ? null : t('inspection.objectionConfirmed', { date: format.date(objectionConfirmedOn), who: objectionConfirmedBy ?? '' }),
    reviewedOn == null || reviewOutcome == null ? null : `${t('inspection.reviewedOn', { date: format.date(reviewedOn), outcome: t(`inspection.outcomeOf.${reviewOutcome}`) })}；${reviewText ?? ''}（${[reviewDocument, ...reviewers.map(({ personName }) => personName)].filter(Boolean).join('，')}）`,
  ].filter((line) => line !== null);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
