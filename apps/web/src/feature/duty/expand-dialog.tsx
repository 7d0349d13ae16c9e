import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Quote, SegmentedFilter, TextInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { UnitChoicesDocument } from '../../ui/unit-choice.query';
import { useRun } from '../../ui/use-run';
import { ExpandHoldersDocument } from './duty.mutation';
import { RegisterDutiesDocument, RegisterUnitsDocument } from './duty.query';
import type { DutyDialogProps } from './frequency-dialog';
import { DialogActions } from './dialog-actions';
import { LEVELS } from './register-choice';

/** A class of holders becomes units, chosen by a person: one duty each, on the same sentence (N20). */
export function ExpandDialog({ duty, onClose }: DutyDialogProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const run = useRun();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const handleExpand = async () => {
    if (chosen.size === 0) return;
    const variables = { id: duty.id, version: duty.version, unitIds: [...chosen] };
    const work = () =>
      client.mutate({
        mutation: ExpandHoldersDocument,
        variables,
        refetchQueries: [RegisterUnitsDocument, RegisterDutiesDocument],
        awaitRefetchQueries: true,
      });
    if (await run.run(work, t('duty.said.expanded', { n: chosen.size }))) onClose();
  };
  const blocked = chosen.size === 0 ? t('duty.expandForm.none') : undefined;
  return (
    <Dialog
      wide
      title={t('duty.expandForm.title')}
      note={t('duty.expandForm.note', { name: duty.holderClass ?? '' })}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <DialogActions
          busy={run.busy}
          verb={t('duty.expandForm.do')}
          blocked={blocked}
          onClose={onClose}
          onDo={() => void handleExpand()}
        />
      }
    >
      <Quote source={`${duty.line}-${duty.sentence}`}>{duty.text}</Quote>
      <UnitChecks level={duty.level} chosen={chosen} onChange={setChosen} />
      <p role="status" className="lx-sec">
        {t('duty.expandForm.chosen', { n: chosen.size })}
      </p>
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}

interface UnitChecksProps {
  level: Level;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function UnitChecks({ level: first, chosen, onChange }: UnitChecksProps) {
  const { t } = useTranslation();
  const [level, setLevel] = useState<Level>(first);
  const [text, setText] = useState('');
  const { data } = useQuery(UnitChoicesDocument, { variables: { filter: { level, membersOnly: level === 'city' } } });
  const units = (data?.units.items ?? []).filter((unit) => unit.name.includes(text.trim()));
  const levels = LEVELS.map((each) => ({ value: each, label: t(`duty.level.${each}`) }));
  const find = t('duty.expandForm.find');
  const put = (ids: readonly string[], on: boolean) => onChange(withIds(chosen, ids, on));
  return (
    <>
      <div className="lx-row">
        <SegmentedFilter label={t('duty.level.label')} value={level} onChange={setLevel} options={levels} />
        <TextInput
          className="lx-grow"
          aria-label={find}
          placeholder={find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          size="small"
          onClick={() =>
            put(
              units.map((unit) => unit.id),
              true,
            )
          }
        >
          {t('duty.expandForm.pickAll', { n: units.length })}
        </Button>
        <Button size="small" onClick={() => onChange(new Set())}>
          {t('duty.expandForm.clear')}
        </Button>
      </div>
      <div className="dt-checks" role="group" aria-label={t('duty.expandForm.list')}>
        {units.map((unit) => (
          <UnitCheck key={unit.id} name={unit.name} on={chosen.has(unit.id)} onChange={(on) => put([unit.id], on)} />
        ))}
        {units.length === 0 && data !== undefined ? <p className="lx-mut">{t('duty.expandForm.empty')}</p> : null}
      </div>
    </>
  );
}

function UnitCheck({ name, on, onChange }: { name: string; on: boolean; onChange: (on: boolean) => void }) {
  return <CheckLine label={name} checked={on} onChange={(event) => onChange(event.target.checked)} />;
}

function withIds(chosen: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
