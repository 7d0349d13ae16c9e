import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionApprover } from '../../gql/graphql';
import { useToday } from '../../ui/today-context';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import type { InspectionVerbProps } from './inspection-verbs';
import { ApproveInspectionDocument } from './inspection.mutation';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

/** 登记批准: who, by which paper, when (L3). */
export function ApproveDialog({ inspection, onClose, onDone }: InspectionVerbProps) {
  const { t } = useTranslation();
  const [approver, setApprover] = useState<InspectionApprover>(inspection.basis === 'business_check' ? 'department_head' : inspection.source === 'clue' ? 'government_head' : 'government');
  const [words, setWords] = useState({ approverName: '', document: '', approvedOn: useToday() });
  const [approve] = useMutation(ApproveInspectionDocument);
  const approvers = useWords<InspectionApprover>('inspection.approverOf');
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  return (
    <VerbDialog
      title={`${t('words.verb.approveInspection')} · ${inspection.code}`}
      note={t('inspection.approvalNote')}
      verb={t('words.verb.approveInspection')}
      said={t('inspection.said.approved')}
      complete={words.approverName.trim() !== '' && words.document.trim() !== ''}
      send={() => approve({ variables: { id: inspection.id, version: inspection.version, input: { ...words, approver } } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChoiceField label={t('inspection.approver')} value={approver} options={approvers} onChange={(next) => setApprover(next ?? approver)} />
          <WordsField label={t('inspection.approverName')} max={100} value={words.approverName} error={tried && words.approverName.trim() === '' ? t('inspection.needed') : undefined} onChange={set('approverName')} />
          <WordsField label={t('inspection.approvalDocument')} value={words.document} error={tried && words.document.trim() === '' ? t('inspection.needed') : undefined} onChange={set('document')} />
          <DayField label={t('inspection.approvedOn')} value={words.approvedOn} onChange={set('approvedOn')} />
        </>
      )}
    </VerbDialog>
  );
}
