import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Field } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountabilityBodyFragment as Proposal } from '../../gql/graphql';
import { RefusalLine } from '../../ui/refusal-line';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { ACCOUNTABILITY_STEPS, firstValues, lacking, type DialogVerb, type StepValues } from './accountability-steps';
import { StepControl } from './step-control';

export interface StepDialogProps {
  proposal: Proposal;
  verb: DialogVerb;
  onClose: () => void;
  onDone: () => void;
}

/** The dialog of any verb on a proposal: what it asks for, and what follows from it. */
export function StepDialog({ proposal, verb, onClose, onDone }: StepDialogProps) {
  const { t } = useTranslation();
  const run = useRun();
  const step = ACCOUNTABILITY_STEPS[verb];
  const today = useToday();
  const [values, setValues] = useState<StepValues>(() => firstValues(verb, proposal, today));
  const [tried, setTried] = useState(false);
  const [mutate] = useMutation(step.document, { fetchPolicy: 'no-cache' });
  const missing = lacking(verb, values);
  const handleSubmit = async () => {
    setTried(true);
    if (missing.length > 0) return;
    const variables = { id: proposal.id, version: proposal.version, ...step.send(values) } as never;
    if (await run.run(() => mutate({ variables }), t('accountability.done', { verb: t(`words.verb.${verb}`) }))) onDone();
  };
  return (
    <Dialog
      title={`${t(`words.verb.${verb}`)} · ${proposal.code}`}
      note={t(`accountability.note.${verb}`)}
      closeLabel={t('kit.close')}
      onClose={onClose}
      actions={
        <Button kind={step.danger === true ? 'danger' : 'primary'} disabled={run.busy} onClick={() => void handleSubmit()}>
          {t(`words.verb.${verb}`)}
        </Button>
      }
    >
      {step.fields(values).map((field) => (
        <Field
          key={field.name}
          label={t(`accountability.field.${field.name}`)}
          need={field.optional === true ? t('kit.optional') : undefined}
          error={(run.refusal?.field === field.name ? run.refusal.text : undefined) ?? (tried && missing.includes(field.name) ? t('accountability.missingField') : undefined)}
        >
          {(ids) => <StepControl ids={ids} field={field} proposal={proposal} value={values[field.name] ?? ''} onChange={(value) => setValues({ ...values, [field.name]: value })} />}
        </Field>
      ))}
      <RefusalLine refusal={run.refusal} />
    </Dialog>
  );
}
