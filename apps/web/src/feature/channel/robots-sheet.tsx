import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RobotLineFragment } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { ChannelState, useFailureWords } from './channel-state';
import { RemoveRobotDocument, RetryDeliveriesDocument, RobotsDocument, TestRobotDocument } from './channel.query';
import { RobotDialog } from './robot-dialog';
import './channel.css';

/** 群机器人: which groups are told what, and whether it arrives. */
export function RobotsSheet() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RobotsDocument, { fetchPolicy: 'cache-and-network' });
  const [asked, setAsked] = useState<RobotLineFragment | 'new' | null>(null);
  const robots = data?.robots;
  const handleDone = () => void refetch();
  return (
    <Sheet strong title={t('channel.robots')} tools={<>{(robots?.length ?? 0) === 0 ? null : <ExportMenu quiet list="robots" />}<Button size="small" onClick={() => setAsked('new')}>{t('channel.add')}</Button></>}>
      {error === undefined || robots !== undefined ? null : <QueryError error={error} what={t('channel.failed')} onRetry={handleDone} />}
      {robots === undefined && error === undefined ? <SkeletonList rows={3} label={t('shell.loading')} /> : null}
      {robots?.length === 0 ? <EmptyState fact={t('channel.none')} next={t('channel.noneNext')} /> : null}
      <ul className="channel-list">
        {(robots ?? []).map((robot) => (
          <RobotLine key={robot.id} robot={robot} onChange={() => setAsked(robot)} onDone={handleDone} />
        ))}
      </ul>
      {asked === null ? null : <RobotDialog robot={asked === 'new' ? null : asked} onClose={() => setAsked(null)} onDone={handleDone} />}
    </Sheet>
  );
}

interface LineProps {
  robot: RobotLineFragment;
  onChange: () => void;
  onDone: () => void;
}

function RobotLine({ robot, onChange, onDone }: LineProps) {
  const { t } = useTranslation();
  const verbs = useRobotVerbs(robot, onDone);
  const [removing, setRemoving] = useState(false);
  return (
    <li>
      <div className="what">
        <h3>{robot.name}</h3>
        <p className="lx-sec">
          {[t(`channel.kind.${robot.kind}`), robot.host, ...(robot.hasSecret ? [t('channel.signed')] : [])].join(' · ')}
          {t('channel.told', { topics: robot.topics.map((topic) => t(`channel.topic.${topic}`)).join(t('channel.comma')) })}
        </p>
        <ChannelState figures={robot.figures} />
        {verbs.result === null ? null : <p role="status">{verbs.result}</p>}
        {removing ? null : <RefusalLine refusal={verbs.run.refusal} />}
      </div>
      <div className="lx-row">
        <Button size="small" disabled={verbs.run.busy} onClick={verbs.test}>{t('channel.test')}</Button>
        {robot.figures.waiting + robot.figures.dead === 0 ? null : <Button size="small" disabled={verbs.run.busy} onClick={verbs.retry}>{t('channel.retry')}</Button>}
        <Button kind="text" size="small" onClick={onChange}>{t('channel.change')}</Button>
        <Button kind="text" size="small" onClick={() => setRemoving(true)}>{t('channel.remove')}</Button>
      </div>
      {removing ? (
        <ConfirmDialog title={t('channel.remove')} verb={t('channel.remove')} run={verbs.run} onClose={() => setRemoving(false)} onSubmit={verbs.remove}>
          <p>{t('channel.removeWhat', { name: robot.name })}</p>
        </ConfirmDialog>
      ) : null}
    </li>
  );
}

function useRobotVerbs({ id }: RobotLineFragment, onDone: () => void) {
  const { t } = useTranslation();
  const run = useRun();
  const why = useFailureWords();
  const [result, setResult] = useState<string | null>(null);
  const [testRobot] = useMutation(TestRobotDocument);
  const [retryDeliveries] = useMutation(RetryDeliveriesDocument);
  const [removeRobot] = useMutation(RemoveRobotDocument);
  const variables = { id };
  const test = () => {
    setResult(null);
    const send = async () => {
      const answer = (await testRobot({ variables })).data?.testRobot;
      setResult(answer?.delivered ? t('channel.arrived') : t('channel.notArrived', { why: why(answer?.failure ?? null), answer: answer?.answer ?? '' }));
    };
    void run.run(send, t('channel.said.tested')).then(onDone);
  };
  const retry = () => void run.run(() => retryDeliveries({ variables }), t('channel.said.retried')).then(onDone);
  const remove = () => void run.run(() => removeRobot({ variables }), t('channel.said.removed')).then((done) => done && onDone());
  return { run, result, test, retry, remove };
}
