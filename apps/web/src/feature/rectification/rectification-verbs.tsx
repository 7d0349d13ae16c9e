import { rectificationVerbs } from '@lianxi/domain';
import { Button, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcknowledgeDialog } from './acknowledge-dialog';
import { CheckDialog } from './check-dialog';
import { ExtensionDialog } from './extension-dialog';
import type { RectificationDetail } from './rectification-body';
import { ReopenDialog } from './reopen-dialog';
import { ReportDialog } from './report-dialog';
import { PlainDialog, ReasonedDialog } from './short-dialogs';

export type RectificationStep = (typeof rectificationVerbs)[number];

export interface RectificationDialogProps {
  item: RectificationDetail;
  onClose: () => void;
  onDone: () => void;
}

/** Those that move it on, in the order they are wanted; all others stand under 更多. */
const FORWARD: readonly RectificationStep[] = ['acknowledgeRectification', 'finishRectification', 'verifyRectification', 'closeOutRectification', 'approveRectificationExtension', 'reportRectification', 'returnRectification', 'refuseRectificationExtension'];

/** What the viewer may do with one item: one primary, one beside it, the rest in a menu. */
export function RectificationVerbs({ item, onDone }: { item: RectificationDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<RectificationStep | null>(null);
  const offered = rectificationVerbs.filter((verb) => item.viewerCan.includes(verb));
  // What the secretariat may do for a unit is no work of every day.
  const forUnit = ['acknowledgeRectification', 'finishRectification', 'reportRectification'] as const;
  const secretariat = item.viewerCan.includes('withdrawRectification');
  const [first, second] = FORWARD.filter((verb) => offered.includes(verb) && !(secretariat && forUnit.some((each) => each === verb)));
  const rest = offered.filter((verb) => verb !== first && verb !== second);
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  const word = (verb: RectificationStep) => (secretariat && forUnit.some((each) => each === verb) ? t('rectification.forUnit', { verb: t(`words.verb.${verb}`) }) : t(`words.verb.${verb}`));
  return (
    <>
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('rectification.more')} items={rest.map((verb) => ({ key: verb, label: word(verb), onSelect: () => setOpen(verb) }))}>
          {t('rectification.more')}
        </MenuButton>
      )}
      {second === undefined ? null : <Button onClick={() => setOpen(second)}>{word(second)}</Button>}
      {first === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(first)}>
          {word(first)}
        </Button>
      )}
      {open === null ? null : <StepDialog step={open} item={item} onClose={() => setOpen(null)} onDone={handleDone} />}
    </>
  );
}

function StepDialog({ step, ...props }: RectificationDialogProps & { step: RectificationStep }) {
  if (step === 'acknowledgeRectification') return <AcknowledgeDialog {...props} />;
  if (step === 'reportRectification' || step === 'finishRectification') return <ReportDialog {...props} final={step === 'finishRectification'} />;
  if (step === 'requestRectificationExtension') return <ExtensionDialog {...props} />;
  if (step === 'verifyRectification' || step === 'returnRectification') return <CheckDialog {...props} passed={step === 'verifyRectification'} />;
  if (step === 'reopenRectification') return <ReopenDialog {...props} />;
  if (step === 'refuseRectificationExtension' || step === 'withdrawRectification') return <ReasonedDialog {...props} step={step} />;
  return <PlainDialog {...props} step={step} />;
}
