import { useQuery } from '@apollo/client/react';
import { SegmentedFilter, SkeletonList } from '@lianxi/web-ui';
import { accountabilityFactKinds, type AccountabilityFactKind } from '@lianxi/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountabilityFactLineFragment as Fact } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { AccountabilityFactsDocument } from './accountability.query';
import { FactLine } from './fact-line';
import { useAccountabilityWord } from './use-accountability-word';

const keyOf = ({ kind, sourceId }: Pick<Fact, 'kind' | 'sourceId'>): string => `${kind} ${sourceId}`;

/** A fact named by where it stands in the record. */
export type FactKey = Pick<Fact, 'kind' | 'sourceId'>;

interface FactPickerProps {
  /** Picked from the start: where the officer came from. */
  start: FactKey | null;
  unitId: string | null;
  fromOn: string;
  toOn: string;
  picked: readonly Fact[];
  error: string | undefined;
  onPick: (facts: readonly Fact[]) => void;
}

/** What the record has about the unit in those days: to be ticked, never to be written. */
export function FactPicker({ unitId, fromOn, toOn, picked, start, error, onPick }: FactPickerProps) {
  const { t } = useTranslation();
  const word = useAccountabilityWord();
  const [kind, setKind] = useState<AccountabilityFactKind | 'all'>('all');
  const skip = unitId === null || fromOn === '' || toOn === '';
  const found = useQuery(AccountabilityFactsDocument, { variables: { unitId: unitId ?? '', fromOn, toOn }, skip, fetchPolicy: 'no-cache' });
  const came = usePickedFromStart(start, found.data?.accountabilityFacts, picked, onPick);
  if (skip) return <p className="aid">{t('accountability.factsFirst')}</p>;
  if (found.error !== undefined) return <QueryError error={found.error} what={t('accountability.factsFailed')} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <SkeletonList rows={5} label={t('shell.loading')} />;
  const chosen = new Set(picked.map(keyOf));
  const outside = picked.filter((fact) => !found.data?.accountabilityFacts.some((each) => keyOf(each) === keyOf(fact)));
  const facts = [...outside, ...found.data.accountabilityFacts];
  const shown = facts.filter((fact) => kind === 'all' || fact.kind === kind);
  const handleTick = (fact: Fact, on: boolean) => onPick(on ? [...picked, fact] : picked.filter((each) => keyOf(each) !== keyOf(fact)));
  return (
    <>
      <SegmentedFilter label={t('accountability.factKind')} value={kind} onChange={setKind} options={(['all', ...accountabilityFactKinds] as const).map((value) => ({ value, label: value === 'all' ? t('accountability.choice.all') : word.fact(value) }))} />
      <p className="aid" role="status">{t('accountability.factsFound', { count: facts.length, picked: picked.length })}</p>
      {came === null ? null : <p className={came === 'gone' ? 'ac-error' : 'aid'} role={came === 'gone' ? 'alert' : undefined}>{t(came === 'gone' ? 'accountability.basisGone' : 'accountability.basisPicked')}</p>}
      {error === undefined ? null : <p className="ac-error" role="alert">{error}</p>}
      <ul className="ac-picker" aria-label={t('accountability.part.facts')}>
        {shown.map((fact) => (
          <li key={keyOf(fact)}>
            <input type="checkbox" checked={chosen.has(keyOf(fact))} aria-label={`${word.fact(fact.kind)} ${fact.title} ${fact.onDate}`} onChange={(event) => handleTick(fact, event.target.checked)} />
            <FactLine fact={fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Picks the fact the officer came from once the record is there; says so, or that the record has no such fact. Taken off by hand it stays off. */
function usePickedFromStart(start: FactKey | null, facts: readonly Fact[] | undefined, picked: readonly Fact[], onPick: (facts: readonly Fact[]) => void): 'picked' | 'gone' | null {
  const [done, setDone] = useState(false);
  const found = start === null ? undefined : facts?.find((fact) => keyOf(fact) === keyOf(start));
  useEffect(() => {
    if (done || found === undefined) return;
    setDone(true);
    onPick([...picked, found]);
  }, [done, found, picked, onPick]);
  if (start === null || facts === undefined) return null;
  return found === undefined ? 'gone' : 'picked';
}
