import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, SegmentedFilter, TextInput } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../ui/date-input';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import type { IndicatorDetail } from './indicator-facts';
import { AttachIndicatorDocument } from './indicator.mutation';
import { TasksForIndicatorDocument, UnitsOfTaskDocument } from './indicator.query';
import { thisMonth } from './indicator-form';

interface Chosen {
  id: string;
  title: string;
}

/** With the reports of which task it is asked, from when, and of whom. */
export function AttachDialog({ indicator, onClose, onDone }: { indicator: IndicatorDetail; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const [task, setTask] = useState<Chosen | null>(null);
  const [fromOn, setFromOn] = useState(thisMonth(useToday()));
  const [unitIds, setUnitIds] = useState<ReadonlySet<string> | null>(null);
  const [tried, setTried] = useState(false);
  const [attach] = useMutation(AttachIndicatorDocument);
  const noUnit = unitIds !== null && unitIds.size === 0;
  const handleAttach = async () => {
    setTried(true);
    if (task === null || fromOn === '' || noUnit) return;
    const variables = { id: indicator.id, version: indicator.version, taskId: task.id, unitIds: unitIds === null ? null : [...unitIds], fromOn };
    if (!(await run.run(() => attach({ variables }), t('indicator.said.attached')))) return;
    onClose();
    onDone();
  };
  return (
    <Dialog
      title={t('indicator.attach.title')}
      note={indicator.definition.name}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} onClick={() => void handleAttach()}>
          {t('indicator.attach.do')}
        </Button>
      }
    >
      <TaskChoice task={task} missing={tried && task === null} onChoose={(next) => { setTask(next); setUnitIds(null); }} />
      {task === null ? null : <UnitChoice taskId={task.id} unitIds={unitIds} missing={tried && noUnit} onChange={setUnitIds} />}
      <Field label={t('indicator.attach.fromOn')} error={tried && fromOn === '' ? t('indicator.form.missing') : undefined}>
        {(ids) => <DateInput {...ids} value={fromOn} onChange={setFromOn} />}
      </Field>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

function TaskChoice({ task, missing, onChoose }: { task: Chosen | null; missing: boolean; onChoose: (task: Chosen | null) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery(TasksForIndicatorDocument, { variables: { text: asked }, skip: task !== null });
  const found = (data?.tasks.items ?? []).filter((each) => each.reportEveryMonths != null);
  if (task !== null) {
    return (
      <p>
        {t('indicator.attach.task')}：<b>{task.title}</b>{' '}
        <Button kind="text" size="small" aria-label={t('indicator.form.removeUnit', { name: task.title })} onClick={() => onChoose(null)}>
          ×
        </Button>
      </p>
    );
  }
  return (
    <>
      <Field label={t('indicator.attach.task')} hint={t('indicator.attach.taskHint')} error={missing ? t('indicator.attach.missing') : undefined}>
        {(ids) => <TextInput {...ids} type="search" value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <ul className="indicator-units" aria-label={t('indicator.attach.task')}>
        {found.map((each) => (
          <li key={each.id}>
            <Button kind="text" size="small" onClick={() => onChoose(each)}>
              {each.code} {each.title}
            </Button>
          </li>
        ))}
        {data !== undefined && found.length === 0 ? <li className="lx-sec">{t('indicator.attach.none')}</li> : null}
      </ul>
    </>
  );
}

interface UnitChoiceProps {
  taskId: string;
  unitIds: ReadonlySet<string> | null;
  missing: boolean;
  onChange: (unitIds: ReadonlySet<string> | null) => void;
}

function UnitChoice({ taskId, unitIds, missing, onChange }: UnitChoiceProps) {
  const { t } = useTranslation();
  const { data } = useQuery(UnitsOfTaskDocument, { variables: { id: taskId } });
  const units = (data?.task?.assignments ?? []).filter((part) => part.role !== 'guide').map((part) => part.unit);
  const toggle = (id: string) => {
    const next = new Set(unitIds);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <>
      <SegmentedFilter
        label={t('indicator.attach.units')}
        value={unitIds === null ? 'all' : 'some'}
        onChange={(range) => onChange(range === 'all' ? null : new Set())}
        options={[
          { value: 'all', label: t('indicator.attach.all') },
          { value: 'some', label: t('indicator.attach.some') },
        ]}
      />
      {unitIds === null ? null : (
        <div className="indicator-units">
          {units.map((unit) => (
            <CheckLine key={unit.id} label={unit.name} checked={unitIds.has(unit.id)} onChange={() => toggle(unit.id)} />
          ))}
        </div>
      )}
      {missing ? (
        <p role="alert" className="msg error">
          {t('indicator.attach.noUnit')}
        </p>
      ) : null}
    </>
  );
}
