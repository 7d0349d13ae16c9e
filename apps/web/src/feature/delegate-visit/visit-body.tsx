import { delegateVisitVerbs } from '@lianxi/domain';
import { Button, FactsStrip, KeyValues, MenuButton, Sheet, Tag } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegateVisitBodyFragment } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { ProgrammeDialog } from './programme-dialog';
import { HoldDialog, OpinionDialog, VisitShortDialog, type VisitDialogProps } from './visit-dialogs';

type Step = (typeof delegateVisitVerbs)[number];

export function VisitFacts({ visit }: { visit: DelegateVisitBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    { key: 'days', label: t('delegateVisit.days'), value: visit.fromOn === visit.toOn ? format.date(visit.fromOn) : `${format.date(visit.fromOn)}—${format.date(visit.toOn)}` },
    { key: 'people', label: t('delegateVisit.people'), value: t('delegateVisit.peopleCount', { count: visit.delegateCount }) },
    { key: 'opinions', label: t('delegateVisit.opinions'), value: t('delegateVisit.opinionsOf', { total: visit.opinionCount, open: visit.openCount }) },
    { key: 'held', label: t('delegateVisit.heldOn'), value: visit.heldOn == null ? '—' : format.date(visit.heldOn) },
  ];
  return <FactsStrip facts={facts} label={t('delegateVisit.facts')} />;
}

/** The programme: what it is about, where they go, who receives them, who comes. */
export function ProgrammeSheet({ visit }: { visit: DelegateVisitBodyFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = [
    ['basis', visit.basis],
    ['content', <span key="content" className="os-words">{visit.content}</span>],
    ['topics', visit.topics.length === 0 ? null : visit.topics.map((topic) => t(`words.category.${topic}`)).join('、')],
    ['overlapReason', visit.overlapReason ?? null],
    ['note', visit.note == null ? null : <span key="note" className="os-words">{visit.note}</span>],
  ] as const;
  return (
    <Sheet padded title={t('delegateVisit.programme')}>
      <KeyValues facts={rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, label: t(`delegateVisit.row.${key}`), value }))} />
      <ul className="os-list">
        {visit.stops.map(({ id, onDate, atTime, unitName, place, host }) => (
          <li key={id}>
            <p className="head">
              <b>{unitName}</b> <span className="os-note">{[format.date(onDate), atTime, place, host === '' ? null : t('delegateVisit.hostIs', { host })].filter(Boolean).join(' · ')}</span>
            </p>
          </li>
        ))}
      </ul>
      <ul className="os-chips" aria-label={t('delegateVisit.delegates')}>
        {visit.delegates.map(({ id, kind, personName, office, attended }) => (
          <li key={id}>
            {personName} <span className="os-note">{[t(`delegateVisit.kindOf.${kind}`), office].filter(Boolean).join(' ')}</span> {attended === false ? <Tag>{t('delegateVisit.absent')}</Tag> : null}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What the viewer may do: one primary, one beside it, the rest in a menu. */
export function VisitVerbs({ visit, onDone }: Pick<VisitDialogProps, 'visit' | 'onDone'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const [first, second, ...rest] = delegateVisitVerbs.filter((verb) => visit.viewerCan.includes(verb));
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('rectification.more')} items={rest.map((verb) => ({ key: verb, label: t(`words.verb.${verb}`), onSelect: () => setOpen(verb) }))}>
          {t('rectification.more')}
        </MenuButton>
      )}
      {second === undefined ? null : <Button onClick={() => setOpen(second)}>{t(`words.verb.${second}`)}</Button>}
      {first === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(first)}>
          {t(`words.verb.${first}`)}
        </Button>
      )}
      {open === null ? null : <StepDialog step={open} visit={visit} onClose={() => setOpen(null)} onDone={handleDone} />}
    </>
  );
}

function StepDialog({ step, ...props }: VisitDialogProps & { step: Step }) {
  if (step === 'holdDelegateVisit') return <HoldDialog {...props} />;
  if (step === 'recordOpinion') return <OpinionDialog {...props} />;
  if (step === 'reviseDelegateVisit') return <ProgrammeDialog {...props} />;
  return <VisitShortDialog {...props} step={step} />;
}
