import { useMutation } from '@apollo/client/react';
import { Button, CheckLine, Dialog, Field, SegmentedFilter, TextInput } from '@lianxi/web-ui';
import { robotKinds, robotLimits, robotTopics } from '@lianxi/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RobotKind, RobotLineFragment, RobotTopic } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useRun } from '../../ui/use-run';
import { SetRobotDocument } from './channel.query';

interface Form {
  kind: RobotKind;
  name: string;
  address: string;
  secret: string;
  topics: readonly RobotTopic[];
}

// Refusals of these stand beside them.
const FIELDS: readonly string[] = ['name', 'address', 'secret'];

interface Props {
  robot: RobotLineFragment | null;
  onClose: () => void;
  onDone: () => void;
}

/** A group's robot: its address and secret are typed in, and never shown again. */
export function RobotDialog({ robot, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const [form, setForm] = useState<Form>({ kind: robot?.kind ?? 'wecom', name: robot?.name ?? '', address: '', secret: '', topics: robot?.topics ?? ['daily'] });
  const [setRobot] = useMutation(SetRobotDocument);
  const run = useRun();
  const change = (next: Partial<Form>) => {
    setForm({ ...form, ...next });
    run.clear();
  };
  const handleSave = () => {
    const { kind, name, topics } = form;
    const input = { kind, name, topics: [...topics], address: form.address.trim() || null, secret: form.secret.trim() || null, version: robot?.version ?? 0 };
    void run.run(() => setRobot({ variables: { id: robot?.id ?? null, input } }), t('channel.said.set')).then((done) => {
      if (!done) return;
      onDone();
      onClose();
    });
  };
  return (
    <Dialog
      title={t(robot === null ? 'channel.add' : 'channel.change')}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('kit.cancel')}</Button>
          <Button kind="primary" aria-busy={run.busy} onClick={handleSave}>
            {t('channel.save')}
          </Button>
        </>
      }
    >
      <RobotFields form={form} robot={robot} fault={(field) => (run.refusal?.field === field ? run.refusal.text : undefined)} onChange={change} />
      {FIELDS.includes(run.refusal?.field ?? '') ? null : <RefusalLine refusal={run.refusal} />}
    </Dialog>
  );
}

interface FieldsProps {
  form: Form;
  robot: RobotLineFragment | null;
  fault: (field: string) => string | undefined;
  onChange: (next: Partial<Form>) => void;
}

function RobotFields({ form, robot, fault, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const toggle = (topic: RobotTopic) => (form.topics.includes(topic) ? form.topics.filter((each) => each !== topic) : [...form.topics, topic]);
  return (
    <>
      {robot === null ? <SegmentedFilter big label={t('channel.kindLabel')} value={form.kind} options={robotKinds.map((value) => ({ value, label: t(`channel.kind.${value}`) }))} onChange={(kind) => onChange({ kind })} /> : null}
      <Field label={t('channel.name')} hint={t('channel.nameHint')} error={fault('name')}>
        {(ids) => <TextInput {...ids} maxLength={robotLimits.name} value={form.name} onChange={(event) => onChange({ name: event.target.value })} />}
      </Field>
      <Field label={t('channel.address')} hint={t(robot === null ? `channel.addressHint.${form.kind}` : 'channel.keptHint')} error={fault('address')}>
        {(ids) => <TextInput {...ids} type="password" autoComplete="off" maxLength={robotLimits.address} value={form.address} onChange={(event) => onChange({ address: event.target.value })} />}
      </Field>
      {form.kind === 'wecom' ? null : (
        <Field label={t('channel.secret')} hint={t(robot?.hasSecret ? 'channel.keptHint' : 'channel.secretHint')} error={fault('secret')}>
          {(ids) => <TextInput {...ids} type="password" autoComplete="off" maxLength={robotLimits.secret} value={form.secret} onChange={(event) => onChange({ secret: event.target.value })} />}
        </Field>
      )}
      <fieldset className="channel-topics">
        <legend>{t('channel.topics')}</legend>
        {robotTopics.map((topic) => (
          <CheckLine key={topic} label={t(`channel.topic.${topic}`)} checked={form.topics.includes(topic)} onChange={() => onChange({ topics: toggle(topic) })} />
        ))}
      </fieldset>
      <p className="lx-aid lx-mut">{t('channel.groupNote')}</p>
    </>
  );
}
