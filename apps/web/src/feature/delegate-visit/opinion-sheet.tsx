import { Button, Light, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateVisitBodyFragment, OpinionBodyFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { AnswerDialog, AssignDialog, ReactionDialog } from './opinion-dialogs';

const STEPS = ['assignOpinion', 'answerOpinion', 'acceptOpinionAnswer', 'declineOpinionAnswer'] as const;
type Step = (typeof STEPS)[number];

/** 意见建议: what was said, who answers until when, the answers, and whether they satisfy. */
export function OpinionSheet({ visit, member, onDone }: { visit: DelegateVisitBodyFragment; member: boolean; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ step: Step; opinion: OpinionBodyFragment } | null>(null);
  if (visit.opinions.length === 0) return null;
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const props = open === null ? null : { visit, opinion: open.opinion, onClose: () => setOpen(null), onDone: handleDone };
  return (
    <Sheet padded title={t('delegateVisit.opinions')} note={t('delegateVisit.opinionsOf', { total: visit.opinionCount, open: visit.openCount })}>
      <ul className="os-list">
        {visit.opinions.map((opinion) => (
          <li key={opinion.id}>
            <OpinionBody opinion={opinion} />
            <div className="acts">
              {STEPS.filter((step) => opinion.viewerCan.includes(step)).map((step) => (
                <Button key={step} size="small" aria-label={`${t(`words.verb.${step}`)} ${opinion.sequence}`} onClick={() => setOpen({ step, opinion })}>
                  {t(`words.verb.${step}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {member ? <ExportMenu quiet list="delegate-opinions" filter={{ visitId: visit.id }} /> : null}
      {open === null || props === null ? null : open.step === 'assignOpinion' ? <AssignDialog {...props} /> : open.step === 'answerOpinion' ? <AnswerDialog {...props} /> : <ReactionDialog {...props} satisfied={open.step === 'acceptOpinionAnswer'} />}
    </Sheet>
  );
}

function OpinionBody({ opinion }: { opinion: OpinionBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { light, state, dueOn } = opinion;
  return (
    <>
      <p className="head">
        <b>{`${opinion.sequence}. ${t(`delegateVisit.opinionKindOf.${opinion.kind}`)}`}</b> <Tag>{t(`delegateVisit.opinionState.${state}`)}</Tag>{' '}
        {light == null || dueOn == null ? null : <Light kind={light === 'normal' ? 'not_due' : light} label={t('delegateVisit.dueOn', { date: format.date(dueOn, { provisional: opinion.dueProvisional }) })} />}
        {opinion.escalatedTo == null || state !== 'assigned' ? null : <Tag>{t('rectification.escalated', { level: t(`notification.raisedTo.${opinion.escalatedTo}`) })}</Tag>}
        <span className="os-note">{[opinion.delegateName, t('delegateVisit.writtenBy', { name: opinion.writtenBy, date: format.date(opinion.writtenOn, { weekday: false }) }), opinion.unitName == null ? null : t('delegateVisit.answersBy', { unit: opinion.unitName })].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="os-words">{opinion.text}</p>
      {opinion.answers.map((answer) => (
        <div key={answer.id}>
          <p className="os-note">{[t('delegateVisit.answerNumber', { n: answer.sequence }), format.date(answer.onDate, { weekday: false }), answer.unitName, answer.postTitle, answer.personName, answer.source == null ? null : t('rectification.onBehalf', { source: answer.source })].filter(Boolean).join(' · ')}</p>
          <p className="os-words">{answer.text}</p>
        </div>
      ))}
      {opinion.reaction == null ? null : <p className="os-note">{[t('delegateVisit.reactionOf', { words: opinion.reaction }), opinion.reactionSource].filter(Boolean).join(' · ')}</p>}
    </>
  );
}
