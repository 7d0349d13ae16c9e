import { useQuery } from '@apollo/client/react';
import { DeadlineBadge, Quote, SkeletonText } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CellSlotsQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { LightSentences } from '../../ui/light-reason';
import { QueryError } from '../../ui/query-error';
import { daysLeft, useDeadlineLabels } from '../../ui/use-labels';
import type { OverviewCell } from './matrix-rows';
import { CellSlotsDocument } from './overview.query';

export type CellSlot = CellSlotsQuery['reportSlots']['items'][number];

/** As many as a glance takes in. */
const SHOWN = 20;

export interface CellPopoverProps {
  unitId: string;
  unitName: string;
  cell: OverviewCell;
  /** What can be done about a report from here. */
  actions?: ((slot: CellSlot, unitId: string) => ReactNode) | undefined;
}

/** What the cell stands for: the reports, how late, and the sentence that asks for them. */
export function CellPopover({ unitId, unitName, cell, actions }: CellPopoverProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const { data, error, refetch } = useQuery(CellSlotsDocument, {
    variables: { filter: { ids: cell.slotIds.slice(0, SHOWN) } },
  });
  const slots = data?.reportSlots.items;
  return (
    <>
      <h3>{`${unitName} ${format.month(cell.periodStartOn)}`}</h3>
      {error === undefined ? null : <QueryError error={error} what={t('report.listFailed')} onRetry={() => void refetch()} />}
      {slots === undefined && error === undefined ? <SkeletonText rows={3} /> : null}
      {slots?.map((slot) => (
        <section key={slot.id}>
          <p>
            <b>{slot.task.title}</b>
          </p>
          <p>
            <DeadlineBadge light={slot.mark} workingDaysLeft={daysLeft(slot.lightReason)} labels={labels} />{' '}
            {t('overview.due', { date: format.date(slot.dueOn) })}
          </p>
          <LightSentences reason={slot.lightReason} />
          {slot.duty == null ? null : <Quote source={t('overview.line', { line: slot.duty.line })}>{slot.duty.text}</Quote>}
          <p className="links">
            <Link to={`/reports/${slot.id}`}>{t('overview.openReport')}</Link> <Link to={`/tasks/${slot.task.id}`}>{t('overview.openTask')}</Link>{' '}
            {slot.duty == null ? null : <Link to={`/register?notice=${slot.duty.noticeId}&unit=${unitId}&duty=${slot.duty.id}`}>{t('overview.openSentence')}</Link>}
          </p>
          {actions?.(slot, unitId)}
        </section>
      ))}
    </>
  );
}
