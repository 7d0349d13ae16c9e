import { EmptyState, Light, PageTable, Sheet, type Column } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { UnitTaskFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useFormat } from '../../ui/format';
import { WhyLight } from '../../ui/light-reason';
import { useTableLabels } from '../../ui/use-labels';

/** Open tasks the unit has a part in. */
export function UnitTasks({
  unitId,
  tasks,
  total,
}: {
  unitId: string;
  tasks: readonly UnitTaskFragment[];
  total: number;
}) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <Sheet
      title={t('unit.tasks.title')}
      note={t('unit.tasks.note', { n: total })}
      tools={
        <>
          <Link to={`/tasks?unit=${unitId}`}>{t('unit.tasks.open')}</Link>
          {total === 0 ? null : <ExportMenu quiet list="tasks" filter={{ unitId }} />}
        </>
      }
    >
      <PageTable
        label={t('unit.tasks.title')}
        columns={columns}
        rows={tasks}
        rowKey={(task) => task.id}
        labels={useTableLabels()}
        empty={<EmptyState fact={t('unit.tasks.empty')} />}
      />
    </Sheet>
  );
}

function useColumns(): readonly Column<UnitTaskFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'code', head: t('unit.tasks.code'), nowrap: true, phone: 'plain', render: (task) => task.code },
    {
      key: 'name',
      head: t('unit.tasks.name'),
      phone: 'title',
      render: (task) => <Link to={`/tasks/${task.id}`}>{task.title}</Link>,
    },
    {
      key: 'due',
      head: t('unit.tasks.due'),
      nowrap: true,
      render: (task) => (task.dueOn == null ? '—' : format.date(task.dueOn, { provisional: task.dueProvisional })),
    },
    {
      key: 'state',
      head: t('unit.tasks.state'),
      nowrap: true,
      phone: 'plain',
      render: (task) => t(`words.taskState.${task.state}`),
    },
    {
      key: 'light',
      head: t('unit.tasks.light'),
      nowrap: true,
      phone: 'plain',
      render: (task) =>
        task.state === 'assigned' ? <WhyLight of={{ taskId: task.id }}><Light kind={task.light} label={t(`words.light.${task.light}`)} /></WhyLight> : '—',
    },
  ];
}
