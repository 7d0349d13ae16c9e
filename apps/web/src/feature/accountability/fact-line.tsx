import { Quote, Tag } from '@lianxi/web-ui';
import { grades } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountabilityFactLineFragment as Fact } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useAccountabilityWord } from './use-accountability-word';

/** Where the fact stands in the record, for whoever may read it there. */
export function factTarget({ kind, sourceId, taskId, inspectionId, readable }: Fact): string | null {
  if (!readable) return null;
  if (kind === 'late_report') return `/reports/${sourceId}`;
  if (kind === 'late_rectification') return `/rectifications/${sourceId}`;
  if (kind === 'finding') return inspectionId == null ? null : `/inspections/${inspectionId}`;
  return taskId == null ? null : `/tasks/${taskId}`;
}

/** What happened, in one sentence made of the record's days. */
export function useFactText(): (fact: Fact) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  return (fact) => {
    const day = (on: string) => format.date(on, { weekday: false });
    if (fact.kind === 'event') {
      const grade = grades.find((each) => fact.verb === 'acceptCompletion' && each === fact.text);
      return [day(fact.onDate), word.verb(fact.verb ?? ''), grade === undefined ? fact.text : t(`words.grade.${grade}`)].filter(Boolean).join(' · ');
    }
    if (fact.kind === 'finding') return [fact.inspectionCode, day(fact.onDate), fact.text].filter(Boolean).join(' · ');
    const period = fact.periodStartOn == null || fact.periodEndOn == null ? '' : t('accountability.ofPeriod', { from: day(fact.periodStartOn), to: day(fact.periodEndOn) });
    const due = day(fact.dueOn ?? fact.onDate);
    return fact.doneOn == null ? t(`accountability.missed.${fact.kind}`, { period, due }) : t(`accountability.late.${fact.kind}`, { period, due, done: day(fact.doneOn) });
  };
}

/** One fact: what it is, in whose words, and the number and hash by which a stranger finds it unchanged. */
export function FactLine({ fact, linked = true }: { fact: Fact; linked?: boolean }) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const text = useFactText();
  const target = factTarget(fact);
  return (
    <div className="ac-fact">
      <p>
        <Tag>{word.fact(fact.kind)}</Tag> {linked && target !== null ? <Link to={target}>{fact.title}</Link> : <b>{fact.title}</b>} {fact.taskCode == null ? null : <span className="aid">{fact.taskCode}</span>}
      </p>
      <p>{text(fact)}</p>
      {fact.dutyText == null ? null : (
        <div className="duty">
          <span className="aid">{fact.dutyCode}</span> <Quote>{fact.dutyText}</Quote>
        </div>
      )}
      <p className="aid" title={fact.hash}>
        {[fact.eventSeq == null ? null : t('accountability.inLog', { seq: fact.eventSeq }), t('accountability.hash', { hash: fact.hash.slice(0, 12) })].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}
