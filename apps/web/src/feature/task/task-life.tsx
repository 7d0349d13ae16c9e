import { useMutation } from '@apollo/client/react';
import { Button, Field, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DateInput } from '../../ui/date-input';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { writeChoice } from '../../ui/write-choice';
import type { TaskDetail } from './assignment-sheet';
import { ReportingDialog } from './reporting-dialog';
import { ArchiveTaskDocument, ReopenTaskDocument, ResumeTaskDocument, SuspendTaskDocument, WithdrawTaskDocument } from './task-life.mutation';

interface Props {
  task: TaskDetail;
  onDone: () => void;
}

interface DialogProps extends Props {
  onClose: () => void;
}

const REASONED = { suspendTask: SuspendTaskDocument, withdrawTask: WithdrawTaskDocument, resumeTask: ResumeTaskDocument } as const;
type Reasoned = keyof typeof REASONED;
type LifeVerb = Reasoned | 'archiveTask' | 'reopenTask' | 'reviseReporting';
/** In the order of the menu; what takes the task on stands beside it as a button. */
const MENU: readonly LifeVerb[] = ['reviseReporting', 'suspendTask', 'reopenTask', 'withdrawTask'];
const BUTTONS: readonly LifeVerb[] = ['resumeTask', 'archiveTask'];

/** Months a frequency set on the duty asks of this running task: /tasks/ID?reporting=3. */
const ASKED = 'reporting';

/** 中止, 恢复, 撤销, 归档, 重启. */
export function TaskLife({ task, onDone }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const can = (verb: LifeVerb) => task.viewerCan.includes(verb);
  const [open, setOpen] = useState<LifeVerb | null>(params.has(ASKED) && can('reviseReporting') ? 'reviseReporting' : null);
  const close = () => {
    setOpen(null);
    if (params.has(ASKED)) setParams((before) => writeChoice(before, { [ASKED]: null }), { replace: true });
  };
  const items = MENU.filter(can).map((verb) => ({ key: verb, label: t(`task.life.${verb}`), onSelect: () => setOpen(verb) }));
  return (
    <>
      {items.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('task.life.moreOf', { unit: task.title })} items={items}>
          {t('task.life.more')}
        </MenuButton>
      )}
      {BUTTONS.filter(can).map((verb) => (
        <Button key={verb} kind="primary" onClick={() => setOpen(verb)}>
          {t(`task.life.${verb}`)}
        </Button>
      ))}
      {open === null ? null : <Dialog verb={open} task={task} months={Number(params.get(ASKED)) || null} onClose={close} onDone={() => (close(), onDone())} />}
    </>
  );
}

function Dialog({ verb, months, ...rest }: DialogProps & { verb: LifeVerb; months: number | null }) {
  if (verb === 'reviseReporting') return <ReportingDialog {...rest} months={months} />;
  if (verb === 'archiveTask') return <Archive {...rest} />;
  return verb === 'reopenTask' ? <Reopen {...rest} /> : <Reason verb={verb} {...rest} />;
}

function Reason({ verb, task, onClose, onDone }: DialogProps & { verb: Reasoned }) {
  const { t } = useTranslation();
  const run = useRun();
  const [send] = useMutation(REASONED[verb]);
  const handleSubmit = async (reason: string) => {
    if (await run.run(() => send({ variables: { id: task.id, version: task.version, reason } }), t(`task.life.said.${verb}`))) onDone();
  };
  return (
    <ReasonDialog
      danger={verb === 'withdrawTask'} title={`${t(`task.life.${verb}`)} · ${task.title}`} label={t('task.life.reason')} hint={t(`task.life.hint.${verb}`)}
      {...(verb === 'resumeTask' ? {} : { missing: t('task.life.reasonMissing') })}
      verb={t(`task.life.${verb}`)} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
    />
  );
}

function Archive({ task, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [archive] = useMutation(ArchiveTaskDocument);
  const handleSubmit = async () => {
    if (await run.run(() => archive({ variables: { id: task.id, version: task.version } }), t('task.life.said.archiveTask'))) onDone();
  };
  return (
    <ConfirmDialog title={`${t('task.life.archiveTask')} · ${task.title}`} verb={t('task.life.archiveTask')} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      <p>{t('task.life.hint.archiveTask')}</p>
    </ConfirmDialog>
  );
}

function Reopen({ task, onClose, onDone }: DialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const today = useToday();
  const [reopen] = useMutation(ReopenTaskDocument);
  const [dueOn, setDueOn] = useState('');
  const handleSubmit = async (reason: string) => {
    const variables = { id: task.id, version: task.version, reason, dueOn: dueOn === '' ? null : dueOn };
    if (await run.run(() => reopen({ variables }), t('task.life.said.reopenTask'))) onDone();
  };
  return (
    <ReasonDialog
      title={`${t('task.life.reopenTask')} · ${task.title}`} label={t('task.life.reason')} hint={t('task.life.hint.reopenTask')} missing={t('task.life.reasonMissing')}
      verb={t('task.life.reopenTask')} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)}
      extra={
        <Field label={t('task.life.newDue')} need={t('kit.optional')}>
          {(ids) => <DateInput {...ids} min={today} value={dueOn} onChange={setDueOn} />}
        </Field>
      }
    />
  );
}
