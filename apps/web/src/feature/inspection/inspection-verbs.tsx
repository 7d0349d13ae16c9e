import { useMutation } from '@apollo/client/react';
import { Button } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useToday } from '../../ui/today-context';
import { useRun } from '../../ui/use-run';
import { PackButton } from '../../ui/evidence-pack/pack-button';
import { DocumentButton } from '../../ui/document/document-dialog';
import { ApproveDialog } from './approve-dialog';
import { ConcludeDialog } from './conclude-dialog';
import type { Detail } from './inspection-facts';
import { CloseInspectionDocument, ReturnInspectionDocument, StartInspectionDocument, SubmitInspectionDocument, WithdrawInspectionDocument } from './inspection.mutation';

const VERBS = ['withdrawInspection', 'returnInspection', 'submitInspection', 'approveInspection', 'startInspection', 'concludeInspection', 'closeInspection'] as const;
type Step = (typeof VERBS)[number];
const REASONED: readonly Step[] = ['withdrawInspection', 'returnInspection'];

export interface InspectionVerbProps {
  inspection: Detail;
  onClose: () => void;
  onDone: () => void;
}

/** What the viewer may do with the whole inspection; the step that moves it on is primary. */
export function InspectionVerbs({ inspection, onDone }: { inspection: Detail; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const waits = useStillOpen(inspection);
  const closing = inspection.viewerCan.includes('closeInspection');
  const close = () => setOpen(null);
  const done = () => {
    close();
    onDone();
  };
  return (
    <>
      {inspection.state === 'draft' ? null : <PackButton of={{ subject: 'inspection', id: inspection.id, code: inspection.code }} />}
      <DocumentButton subject={{ id: inspection.id, code: inspection.code, kinds: inspection.documents, objects: inspection.objects }} />
      {inspection.viewerCan.includes('reviseInspection') ? (
        <Link className="lx-btn" to={`/inspections/${inspection.id}/plan`}>
          {t('words.verb.reviseInspection')}
        </Link>
      ) : null}
      {inspection.viewerCan.includes('recordVisit') ? (
        <Link className="lx-btn" to={`/inspections/${inspection.id}/field`}>
          {t('field.title')}
        </Link>
      ) : null}
      {closing && waits !== '' ? <span className="in-note">{t('inspection.closeWaits', { what: waits })}</span> : null}
      {VERBS.filter((verb) => inspection.viewerCan.includes(verb) && !(verb === 'closeInspection' && waits !== '')).map((verb) => (
        <Button key={verb} {...(REASONED.includes(verb) ? {} : { kind: 'primary' as const })} onClick={() => setOpen(verb)}>
          {t(`words.verb.${verb}`)}
        </Button>
      ))}
      {open === null ? null : <StepDialog step={open} inspection={inspection} onClose={close} onDone={done} />}
    </>
  );
}

/** What keeps a concluded inspection from being closed, in words; empty where nothing does. */
function useStillOpen({ objects }: Detail): string {
  const { t } = useTranslation();
  const today = useToday();
  const unheard = objects.filter(({ state }) => state === 'planned' || state === 'delivered').length;
  const running = objects.filter(({ state, objectionUntilOn }) => state === 'objected' || (state === 'received' && objectionUntilOn != null && objectionUntilOn >= today)).length;
  return [unheard > 0 ? t('inspection.closeUnheard', { count: unheard }) : '', running > 0 ? t('inspection.closeRunning', { count: running }) : ''].filter(Boolean).join(t('inspection.closeAnd'));
}

function StepDialog({ step, ...props }: InspectionVerbProps & { step: Step }) {
  if (step === 'approveInspection') return <ApproveDialog {...props} />;
  if (step === 'concludeInspection') return <ConcludeDialog {...props} />;
  if (step === 'withdrawInspection' || step === 'returnInspection') return <ReasonStep step={step} {...props} />;
  return <PlainStep step={step} {...props} />;
}

function ReasonStep({ step, inspection, onClose, onDone }: InspectionVerbProps & { step: 'withdrawInspection' | 'returnInspection' }) {
  const { t } = useTranslation();
  const run = useRun();
  const [withdraw] = useMutation(WithdrawInspectionDocument);
  const [giveBack] = useMutation(ReturnInspectionDocument);
  const withdrawing = step === 'withdrawInspection';
  const handleSubmit = async (reason: string) => {
    const variables = { id: inspection.id, version: inspection.version, reason };
    const send = () => (withdrawing ? withdraw({ variables }) : giveBack({ variables }));
    if (await run.run(send, t(withdrawing ? 'inspection.said.withdrawn' : 'inspection.said.returned'))) onDone();
  };
  const label = t(withdrawing ? 'inspection.withdrawReason' : 'inspection.returnReason');
  return <ReasonDialog title={`${t(`words.verb.${step}`)} · ${inspection.code}`} label={label} missing={t('inspection.reasonMissing')} verb={t(`words.verb.${step}`)} danger={withdrawing} run={run} onClose={onClose} onSubmit={(reason) => void handleSubmit(reason)} />;
}

function PlainStep({ step, inspection, onClose, onDone }: InspectionVerbProps & { step: 'submitInspection' | 'startInspection' | 'closeInspection' }) {
  const { t } = useTranslation();
  const run = useRun();
  const [submit] = useMutation(SubmitInspectionDocument);
  const [start] = useMutation(StartInspectionDocument);
  const [close] = useMutation(CloseInspectionDocument);
  const words = { submitInspection: ['inspection.submitAsk', 'inspection.said.submitted'], startInspection: ['inspection.startAsk', 'inspection.said.started'], closeInspection: ['inspection.closeAsk', 'inspection.said.closed'] } as const;
  const [ask, said] = words[step];
  const openItems = inspection.findings.flatMap(({ rectifications }) => rectifications).filter(({ state }) => state !== 'closed' && state !== 'withdrawn').length;
  const send = () => {
    const options = { variables: { id: inspection.id, version: inspection.version } };
    if (step === 'submitInspection') return submit(options);
    return step === 'startInspection' ? start(options) : close(options);
  };
  const handleSubmit = async () => {
    if (await run.run(send, t(said))) onDone();
  };
  return (
    <ConfirmDialog title={`${t(`words.verb.${step}`)} · ${inspection.code}`} verb={t(`words.verb.${step}`)} run={run} onClose={onClose} onSubmit={() => void handleSubmit()}>
      <p>{t(ask)}</p>
      {step === 'closeInspection' && openItems > 0 ? <p>{t('inspection.closeItems', { count: openItems })}</p> : null}
    </ConfirmDialog>
  );
}
