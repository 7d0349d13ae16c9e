import { useQuery } from '@apollo/client/react';
import { FilterLine, PageHead, SelectInput, Sheet, TextInput } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { filterOf, PAGE, readTaskChoice, type TaskChoice } from '../feature/task/task-filter';
import { TaskTable } from '../feature/task/task-table';
import { Light, TaskState } from '../feature/task/task-words';
import { TaskListDocument } from '../feature/task/task.query';
import { ExportMenu } from '../ui/export-menu';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import { useTypedText } from '../ui/use-typed-text';
import { useViewer } from '../ui/viewer-context';
import { writeChoice } from '../ui/write-choice';
import '../feature/task/task.css';

export function TasksPage() {
  const { t } = useTranslation();
  useTitle(t('task.title'));
  const [params, setParams] = useSearchParams();
  const choice = readTaskChoice(params);
  const { data, previousData, loading, error, refetch } = useQuery(TaskListDocument, {
    variables: { filter: filterOf(choice), sort: choice.sort, direction: choice.direction, page: { limit: PAGE, offset: choice.offset } },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.tasks;
  const { jointMeeting } = useViewer();
  const change = (next: Record<string, string | null>) => setParams((before) => writeChoice(before, next), { replace: true });
  return (
    <>
      <PageHead
        title={t('task.title')}
        state={page === undefined ? undefined : t('task.state', { total: page.total })}
        actions={
          <>
            {jointMeeting?.viewerCan.includes('importTasks') === true ? <Link className="lx-btn" to="/tasks/import">{t('ledger.open')}</Link> : null}
            {jointMeeting?.viewerCan.includes('draftTask') === true ? <Link className="lx-btn primary" to="/tasks/new">{t('task.create')}</Link> : null}
          </>
        }
      />
      <Sheet strong label={t('task.list')}>
        <TaskFilters choice={choice} onChange={change} />
        <TaskTable
          page={page}
          loading={loading}
          error={error === undefined ? undefined : <QueryError error={error} what={t('task.listFailed')} onRetry={() => void refetch()} />}
          choice={choice}
          onSort={(sort) => change({ sort: sort.key, direction: sort.direction })}
          onPage={(offset) => change({ offset: String(offset) })}
          onClear={() => setParams({})}
          footer={<ExportMenu quiet list="tasks" filter={{ ...filterOf(choice), sort: choice.sort, direction: choice.direction }} />}
        />
      </Sheet>
    </>
  );
}

function TaskFilters({ choice, onChange }: { choice: TaskChoice; onChange: (change: Record<string, string | null>) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useTypedText(choice.text, (typed) => onChange({ text: typed }));
  return (
    <FilterLine>
      <TextInput type="search" aria-label={t('task.search')} placeholder={t('task.search')} value={text} onChange={(event) => setText(event.target.value)} />
      <SelectInput
        aria-label={t('task.states')}
        value={choice.state ?? ''}
        onChange={(event) => onChange({ state: event.target.value })}
        options={[{ value: '', label: t('task.open') }, ...TaskState.map((state) => ({ value: state, label: t(`words.taskState.${state}`) }))]}
      />
      <SelectInput
        aria-label={t('task.light')}
        value={choice.light ?? ''}
        onChange={(event) => onChange({ light: event.target.value })}
        options={[{ value: '', label: t('task.anyLight') }, ...Light.map((light) => ({ value: light, label: t(`words.light.${light}`) }))]}
      />
    </FilterLine>
  );
}
