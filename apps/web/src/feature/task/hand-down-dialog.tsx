import { useMutation, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, SkeletonText } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConsequenceTable } from '../../ui/consequence-table';
import { QueryError } from '../../ui/query-error';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import type { LifeDialogProps } from './assignment-life';
import { HandDownAssignmentDocument, HandDownChoicesDocument, HandDownConsequenceDocument } from './task-life.mutation';

/** 下交镇街: which of its towns take part; at first all but those it called back. */
export function HandDownDialog({ assignment, onClose, onDone }: LifeDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const [handDown] = useMutation(HandDownAssignmentDocument);
  const { data, error } = useQuery(HandDownChoicesDocument, { variables: { id: assignment.id }, fetchPolicy: 'network-only' });
  // Until somebody chooses: the task may still be read anew while the dialog opens.
  const [chosenLeft, setLeft] = useState<ReadonlySet<string> | null>(null);
  const left = chosenLeft ?? new Set(assignment.calledBackUnitIds);
  const towns = data?.handDownChoices ?? [];
  const chosen = towns.filter((town) => !left.has(town.id));
  const toggle = (id: string) => setLeft(new Set(left.has(id) ? [...left].filter((each) => each !== id) : [...left, id]));
  const handleSubmit = async () => {
    const variables = { id: assignment.id, version: assignment.version, unitIds: chosen.map((town) => town.id) };
    if (await run.run(() => handDown({ variables }), t('task.life.said.handDownAssignment', { n: chosen.length }))) onDone();
  };
  return (
    <Dialog
      title={`${t('task.life.handDownAssignment')} · ${assignment.unit.name}`}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind="primary" disabled={run.busy} blocked={chosen.length === 0 ? t('task.life.townsNone') : undefined} onClick={() => void handleSubmit()}>
          {t('task.life.handDownTo', { n: chosen.length })}
        </Button>
      }
    >
      <p className="lx-sec">{t('task.life.hint.handDownAssignment')}</p>
      {error === undefined ? null : <QueryError error={error} what={t('task.failed')} />}
      {data === undefined && error === undefined ? <SkeletonText rows={4} /> : null}
      <div>
        <Button size="small" onClick={() => setLeft(new Set(left.size === 0 ? towns.map((town) => town.id) : []))}>
        {t(left.size === 0 ? 'task.life.townsClear' : 'task.life.townsAll')}
        </Button>
      </div>
      <div className="task-towns">
        {towns.map((town) => (
          <CheckLine key={town.id} label={assignment.calledBackUnitIds.includes(town.id) ? t('task.life.townCalledBack', { name: town.name }) : town.name} checked={!left.has(town.id)} onChange={() => toggle(town.id)} />
        ))}
      </div>
      <Asked id={assignment.id} unitIds={chosen.map((town) => town.id)} />
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

/** What it would ask of the towns chosen, before they are asked (L11). */
function Asked({ id, unitIds }: { id: string; unitIds: readonly string[] }) {
  const asked = useDeferredValue(unitIds);
  const { data, previousData } = useQuery(HandDownConsequenceDocument, { variables: { id, unitIds: [...asked] }, skip: asked.length === 0, fetchPolicy: 'network-only' });
  const consequence = asked.length === 0 ? undefined : (data ?? previousData)?.handDownConsequence;
  return consequence === undefined ? null : <ConsequenceTable consequence={consequence} place="dialog" />;
}
