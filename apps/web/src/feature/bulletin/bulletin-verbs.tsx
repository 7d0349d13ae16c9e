import { useMutation } from '@apollo/client/react';
import { Button, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulletinBodyFragment } from '../../gql/graphql';
import { WordsField } from '../../ui/choice-fields';
import { VerbDialog } from '../../ui/verb-dialog';
import { ApproveBulletinDocument, DropBulletinDocument, IssueBulletinDocument, RefreezeBulletinDocument, ReturnBulletinDocument, SubmitBulletinDocument } from './bulletin.mutation';

export interface BulletinDialogProps {
  bulletin: BulletinBodyFragment;
  onClose: () => void;
  onDone: () => void;
}

/** In the order of the work; words are written on the page itself. */
const STEPS = ['approveBulletin', 'issueBulletin', 'submitBulletin', 'returnBulletin', 'refreezeBulletin', 'dropBulletin'] as const;
type Step = (typeof STEPS)[number];
const REASONED: readonly Step[] = ['returnBulletin', 'dropBulletin'];

function useSend({ id, version }: BulletinBodyFragment): Record<Step, (reason: string) => Promise<unknown>> {
  const [approve] = useMutation(ApproveBulletinDocument);
  const [issue] = useMutation(IssueBulletinDocument);
  const [submit] = useMutation(SubmitBulletinDocument);
  const [giveBack] = useMutation(ReturnBulletinDocument);
  const [refreeze] = useMutation(RefreezeBulletinDocument);
  const [drop] = useMutation(DropBulletinDocument);
  const variables = { id, version };
  return {
    approveBulletin: () => approve({ variables }), issueBulletin: () => issue({ variables }), submitBulletin: () => submit({ variables }), refreezeBulletin: () => refreeze({ variables }),
    returnBulletin: (reason) => giveBack({ variables: { ...variables, reason } }), dropBulletin: (reason) => drop({ variables: { ...variables, reason } }),
  };
}

/** What a step does is said before it is done. */
function StepDialog({ bulletin, step, onClose, onDone }: BulletinDialogProps & { step: Step }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const send = useSend(bulletin);
  const reasoned = REASONED.includes(step);
  return (
    <VerbDialog title={`${t(`words.verb.${step}`)} · ${bulletin.code}`} note={t(`bulletin.noteOf.${step}`)} verb={t(`words.verb.${step}`)} said={t(`bulletin.doneOf.${step}`)} complete={!reasoned || reason.trim() !== ''} send={() => send[step](reason)} onClose={onClose} onDone={onDone}>
      {(tried) => (reasoned ? <WordsField label={t('outside.reason')} rows={3} max={1000} value={reason} error={tried && reason.trim() === '' ? t('rectification.missing') : undefined} onChange={setReason} /> : null)}
    </VerbDialog>
  );
}

/** The first step as a button, a second one beside it where two are alike, the rest in a menu. */
export function BulletinVerbs({ bulletin, onDone }: { bulletin: BulletinBodyFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const [first, ...rest] = STEPS.filter((each) => bulletin.viewerCan.includes(each));
  const handleDone = () => {
    setStep(null);
    onDone();
  };
  return (
    <>
      {rest.length === 1 && rest[0] !== undefined ? <Button onClick={() => setStep(rest[0] ?? null)}>{t(`words.verb.${rest[0]}`)}</Button> : null}
      {rest.length > 1 ? <MenuButton className="lx-btn" align="end" items={rest.map((each) => ({ key: each, label: t(`words.verb.${each}`), onSelect: () => setStep(each) }))}>{t('bulletin.more')}</MenuButton> : null}
      {first === undefined ? null : (
        <Button kind="primary" onClick={() => setStep(first)}>
          {t(`words.verb.${first}`)}
        </Button>
      )}
      {step === null ? null : <StepDialog bulletin={bulletin} step={step} onClose={() => setStep(null)} onDone={handleDone} />}
    </>
  );
}
