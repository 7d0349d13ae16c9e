import { assessmentVerbs } from '@lianxi/domain';
import { Button, MenuButton } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssessorsDialog, ReportDialog, ShortDialog, WorkDialog, type AssessmentDialogProps } from './assessment-dialogs';
import { CommissionDialog } from './commission-dialog';
import { TakeOverDialog } from './take-over-dialog';

type Step = (typeof assessmentVerbs)[number];

/** What the viewer may do: one primary, one beside it, the rest in a menu. */
export function AssessmentVerbs({ assessment, onDone }: Pick<AssessmentDialogProps, 'assessment' | 'onDone'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Step | null>(null);
  const offered = assessmentVerbs.filter((verb) => assessment.viewerCan.includes(verb));
  const forThem = assessment.viewerCan.includes('setAssessors');
  // Named first, then worked at: what the secretariat does for the third party is no work of every day.
  const ordered = forThem ? [...offered].sort((one, other) => Number(one !== 'setAssessors') - Number(other !== 'setAssessors')) : offered;
  const [first, second, ...rest] = ordered;
  const handleDone = () => {
    setOpen(null);
    onDone();
  };
  return (
    <>
      {rest.length === 0 ? null : (
        <MenuButton className="lx-btn" align="end" label={t('rectification.more')} items={rest.map((verb) => ({ key: verb, label: t(`words.verb.${verb}`), onSelect: () => setOpen(verb) }))}>
          {t('rectification.more')}
        </MenuButton>
      )}
      {second === undefined ? null : <Button onClick={() => setOpen(second)}>{t(`words.verb.${second}`)}</Button>}
      {first === undefined ? null : (
        <Button kind="primary" onClick={() => setOpen(first)}>
          {t(`words.verb.${first}`)}
        </Button>
      )}
      {open === null ? null : <StepDialog step={open} assessment={assessment} onClose={() => setOpen(null)} onDone={handleDone} />}
    </>
  );
}

function StepDialog({ step, ...props }: AssessmentDialogProps & { step: Step }) {
  if (step === 'setAssessors') return <AssessorsDialog {...props} />;
  if (step === 'recordAssessmentWork') return <WorkDialog {...props} />;
  if (step === 'handInAssessment') return <ReportDialog {...props} />;
  if (step === 'takeOverFinding') return <TakeOverDialog {...props} />;
  if (step === 'reviseAssessment') return <CommissionDialog {...props} />;
  return <ShortDialog {...props} step={step} />;
}
