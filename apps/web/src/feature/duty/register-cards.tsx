import { Button, EmptyState, SkeletonText, useDelayed } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegisterDutyFragment } from '../../gql/graphql';
import { QueryError } from '../../ui/query-error';
import { DutyCard, type DutyDialog } from './duty-card';
import { ALL_UNITS, CLASS_HOLDERS } from './register-choice';
import type { TextPaneProps } from './register-text';
import { DUTY_PAGE, type Register } from './use-register';

export function CardsHead({ register, duties }: { register: Register; duties: readonly RegisterDutyFragment[] }) {
  const { t } = useTranslation();
  const held = register.units.find(({ unit }) => unit.id === register.unitId);
  const count = (role: RegisterDutyFragment['role']) => duties.filter((duty) => duty.role === role).length;
  const total = register.dutiesQuery.data?.duties.total ?? duties.length;
  const title =
    held?.unit.name ?? (register.unitId === CLASS_HOLDERS ? t('duty.panes.classes') : t('duty.panes.allUnits'));
  const note =
    total === duties.length
      ? t('duty.panes.counts', { n: total, lead: count('lead'), support: count('support'), guide: count('guide') })
      : t('duty.panes.count', { n: total });
  return (
    <>
      <h2>{title}</h2>
      {register.dutiesQuery.data === undefined ? null : <span>{note}</span>}
      {held === undefined ? null : (
        <span className="tools">
          <Link to={`/units/${held.unit.id}`}>{t('duty.panes.profile')}</Link>
        </span>
      )}
    </>
  );
}

interface CardsProps extends TextPaneProps {
  quoted: boolean;
  onDialog: (dialog: DutyDialog, duty: RegisterDutyFragment) => void;
}

export function Cards({ register, duties, selectedId, quoted, onSelect, onDialog }: CardsProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch, fetchMore } = register.dutiesQuery;
  if (error !== undefined && data === undefined)
    return <QueryError error={error} what={t('duty.failed')} onRetry={() => void refetch()} />;
  if (duties.length === 0)
    return data === undefined ? (
      <Waiting on={loading} />
    ) : (
      <EmptyState fact={t('duty.panes.none')} next={t('duty.panes.noneNext')} />
    );
  const left = (data?.duties.total ?? 0) - duties.length;
  const handleMore = () =>
    void fetchMore({
      variables: { page: { limit: DUTY_PAGE, offset: duties.length } },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...before,
        duties: { ...fetchMoreResult.duties, items: [...before.duties.items, ...fetchMoreResult.duties.items] },
      }),
    });
  return (
    <div className="lx-cards" aria-busy={loading}>
      {duties.map((duty) => (
        <DutyCard
          key={duty.id}
          duty={duty}
          selected={duty.id === selectedId}
          named={register.unitId === ALL_UNITS}
          quoted={quoted}
          onSelect={onSelect}
          onDialog={onDialog}
        />
      ))}
      {left > 0 ? <Button onClick={handleMore}>{t('duty.panes.more', { n: Math.min(left, DUTY_PAGE) })}</Button> : null}
    </div>
  );
}

/** Under 300 ms nothing, then bars of the real size. */
function Waiting({ on }: { on: boolean }) {
  const waiting = useDelayed(on);
  return waiting ? (
    <div className="dt-wait">
      <SkeletonText rows={8} />
    </div>
  ) : null;
}
