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
import { DialogActions } from './recipient-dialog';
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
    const work = () => client.mutate({ mutation: ExpandHoldersDocument, variables, refetchQueries: [RegisterUnitsDocument, RegisterDutiesDocument], awaitRefetchQueries: true });
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
      actions={<DialogActions busy={run.busy} verb={t('duty.expandForm.do')} blocked={blocked} onClose={onClose} onDo={() => void handleExpand()} />}
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
  const put = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) if (on) next.add(id); else next.delete(id);
    onChange(next);
  };
  return (
    <>
      <div className="lx-row">
        <SegmentedFilter label={t('duty.level.label')} value={level} onChange={setLevel} options={LEVELS.map((each) => ({ value: each, label: t(`duty.level.${each}`) }))} />
        <TextInput className="lx-grow" aria-label={t('duty.expandForm.find')} placeholder={t('duty.expandForm.find')} value={text} onChange={(event) => setText(event.target.value)} />
        <Button size="small" onClick={() => put(units.map((unit) => unit.id), true)}>
          {t('duty.expandForm.pickAll', { n: units.length })}
        </Button>
        <Button size="small" onClick={() => onChange(new Set())}>
          {t('duty.expandForm.clear')}
        </Button>
      </div>
      <div className="dt-checks" role="group" aria-label={t('duty.expandForm.list')}>
        {units.map((unit) => (
          <CheckLine key={unit.id} label={unit.name} checked={chosen.has(unit.id)} onChange={(event) => put([unit.id], event.target.checked)} />
        ))}
        {units.length === 0 && data !== undefined ? <p className="lx-mut">{t('duty.expandForm.empty')}</p> : null}
      </div>
    </>
  );
}
