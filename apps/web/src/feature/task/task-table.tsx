import { DeadlineBadge, EmptyState, PageTable, useMediaQuery, type Column, type Sort } from '@lianxi/web-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TaskListQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { daysLeft, lightShown, useDeadlineLabels, useTableLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { filterOf, PAGE, type TaskChoice } from './task-filter';

export type TaskRow = TaskListQuery['tasks']['items'][number];

export interface TaskTableProps {
  page: TaskListQuery['tasks'] | undefined;
  loading: boolean;
  error: ReactNode | undefined;
  choice: TaskChoice;
  onSort: (sort: Sort) => void;
  onPage: (offset: number) => void;
  onClear: () => void;
  footer: ReactNode;
}

const isFiltered = (choice: TaskChoice): boolean => Object.keys(filterOf(choice)).length > 0;

export function TaskTable({ page, choice, ...props }: TaskTableProps) {
  const { t } = useTranslation();
  return (
    <PageTable
      label={t('task.list')}
      columns={useColumns()}
      rows={page?.items ?? []}
      rowKey={(row) => row.id}
      labels={useTableLabels()}
      loading={props.loading}
      error={props.error}
      empty={
        isFiltered(choice) ? (
          <EmptyState
            fact={t('task.empty')}
            next={t('task.emptyNext')}
            action={
              <button type="button" className="lx-btn" onClick={props.onClear}>
                {t('task.clear')}
              </button>
            }
          />
        ) : (
          <FirstTask />
        )
      }
      sort={{ key: choice.sort, direction: choice.direction }}
      onSort={props.onSort}
      page={page === undefined ? undefined : { limit: PAGE, offset: choice.offset, total: page.total }}
      onPage={props.onPage}
      footer={props.footer}
    />
  );
}

/** No choice hides anything: what has to be done for the first one to stand here. */
function FirstTask() {
  const { t } = useTranslation();
  const canDraft = useViewer().jointMeeting?.viewerCan.includes('draftTask') === true;
  return (
    <EmptyState
      fact={t('task.first')}
      next={t(canDraft ? 'task.firstNext' : 'task.firstReader')}
      action={
        <Link className="lx-btn" to="/register">
          {t('duty.title')}
        </Link>
      }
    />
  );
}

function useColumns(): Column<TaskRow>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useDeadlineLabels();
  const narrow = useMediaQuery('(max-width: 1199px)');
  const columns: Column<TaskRow>[] = [
    { key: 'code', head: t('task.code'), sortable: true, nowrap: true, phone: 'plain', render: (row) => row.code },
    { key: 'title', head: t('task.name'), phone: 'title', render: (row) => <Link to={`/tasks/${row.id}`}>{row.title}</Link> },
    { key: 'lead', head: t('task.lead'), render: (row) => row.leadUnit?.name ?? '—' },
    { key: 'state', head: t('task.stateHead'), nowrap: true, render: (row) => t(`words.taskState.${row.state}`) },
    {
      key: 'light', head: t('task.light'), nowrap: true,
      render: (row) => (row.state === 'assigned' ? <WhyLight of={{ taskId: row.id }}><DeadlineBadge light={lightShown(row.light, row.lightReason)} workingDaysLeft={daysLeft(row.lightReason)} labels={labels} /></WhyLight> : '—'),
    },
    {
      key: 'due_on', head: t('task.dueOn'), sortable: true, nowrap: true,
      render: (row) => (row.dueOn == null ? t('task.noDue') : format.date(row.dueOn, { provisional: row.dueProvisional })),
    },
    {
      key: 'latest', head: t('task.latest'), width: '26%',
      render: (row) => <span className="task-latest">{row.latestReport == null ? t('task.noReport') : row.latestReport.text}</span>,
    },
  ];
  // The words of the last report need room: where there is none the title keeps it.
  return narrow ? columns.slice(0, -1) : columns;
}
